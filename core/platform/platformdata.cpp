// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/platformdata.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A resource in a static library is only linked in when something names it; the macro must stand
// outside every namespace.
static void initialisePlatformResource()
{
    Q_INIT_RESOURCE(platformdata);
}

namespace sharewright {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PlatformData)
};

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto entry : array)
        strings.append(entry.toString());
    return strings;
}

std::optional<PackageTool> packageToolFrom(const QString &keyword)
{
    if (keyword == u"apt")
        return PackageTool::Apt;
    if (keyword == u"dnf")
        return PackageTool::Dnf;
    if (keyword == u"yum")
        return PackageTool::Yum;
    return std::nullopt;
}

QString joinedSources(const QJsonObject &sources)
{
    QStringList parts;
    for (auto it = sources.begin(); it != sources.end(); ++it)
        parts.append(it.key() + QLatin1StringView(": ") + it.value().toString());
    return parts.join(QLatin1StringView("; "));
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

void readGluster(Platform &platform, const QJsonObject &entry)
{
    platform.glusterServerPackages = stringsOf(entry[u"glusterServerPackages"]);
    platform.glusterClientPackages = stringsOf(entry[u"glusterClientPackages"]);
    platform.glusterRepositoryPackages = stringsOf(entry[u"glusterRepositoryPackages"]);
    platform.glusterRepositories = stringsOf(entry[u"glusterRepositories"]);
    platform.glusterEndOfLife = dateOf(entry[u"glusterEndOfLife"]);
    platform.glusterVersion = entry[u"glusterVersion"].toString();
    platform.glusterUnavailable = entry[u"glusterUnavailable"].toString();
    platform.glusterUnit = entry[u"glusterUnit"].toString();
    platform.selinuxFuseBooleans = stringsOf(entry[u"selinuxFuseBooleans"]);
}

std::optional<Platform> platformFrom(const QJsonObject &entry)
{
    Platform platform;
    platform.key = entry[u"key"].toString();
    platform.name = entry[u"name"].toString();
    const auto tool = packageToolFrom(entry[u"packageTool"].toString());
    if (platform.key.isEmpty() || !tool)
        return std::nullopt;
    platform.packageTool = *tool;
    platform.nfsServerPackages = stringsOf(entry[u"nfsServerPackages"]);
    platform.nfsClientPackages = stringsOf(entry[u"nfsClientPackages"]);
    platform.nfsServerUnit = entry[u"nfsServerUnit"].toString();
    platform.bestNfsVersion = entry[u"bestNfsVersion"].toString();
    platform.webUser = entry[u"webUser"].toString();
    platform.webGroup = entry[u"webGroup"].toString();
    platform.consoleUnits = stringsOf(entry[u"consoleUnits"]);
    platform.selinuxClientBooleans = stringsOf(entry[u"selinuxClientBooleans"]);
    platform.endOfLife = dateOf(entry[u"endOfLife"]);
    readGluster(platform, entry);
    platform.source = joinedSources(entry[u"sources"].toObject());
    return platform;
}

QHash<QString, QString> keysOfFamily(const QJsonArray &platforms, const QString &family)
{
    QHash<QString, QString> keys;
    for (const auto entry : platforms) {
        if (entry[u"family"].toString() == family)
            keys.insert(entry[u"version"].toString(), entry[u"key"].toString());
    }
    return keys;
}

void readFamilies(PlatformData &data, const QJsonObject &root)
{
    const QJsonObject families = root[u"families"].toObject();
    for (auto it = families.begin(); it != families.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        data.families.append(
            {.ids = stringsOf(entry[u"ids"]),
             .like = stringsOf(entry[u"like"]),
             .versionParts = entry[u"versionParts"].toInt(1),
             .keyByVersion = keysOfFamily(root[u"platforms"].toArray(), it.key())});
    }
    const QJsonArray derivatives = root[u"derivatives"].toArray();
    for (const auto entry : derivatives)
        data.derivatives.append({.id = entry[u"id"].toString(),
                                 .version = entry[u"version"].toString(),
                                 .key = entry[u"platform"].toString()});
}

} // namespace

const Platform *PlatformData::find(const QString &key) const
{
    const auto it = std::find_if(platforms.begin(), platforms.end(),
                                 [&key](const Platform &platform) { return platform.key == key; });
    return it == platforms.end() ? nullptr : &*it;
}

Result<PlatformData> parsePlatformData(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(
            ErrorCode::InvalidInput,
            Messages::tr("The platform data is not valid JSON at byte %1.").arg(problem.offset),
            problem.errorString());
    PlatformData data;
    const QJsonArray entries = root[u"platforms"].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto platform = platformFrom(entries[i].toObject());
        if (!platform)
            return failure(ErrorCode::InvalidInput,
                           Messages::tr("Entry %1 of the platform data has no key or names an "
                                        "unknown package tool.")
                               .arg(i + 1));
        data.platforms.append(*platform);
    }
    readFamilies(data, root);
    data.defaultKey = root[u"default"].toString();
    if (!data.find(data.defaultKey))
        return failure(ErrorCode::InvalidInput,
                       Messages::tr("The platform data has no entry for its default \"%1\".")
                           .arg(data.defaultKey));
    return data;
}

const PlatformData &builtInPlatformData()
{
    static const PlatformData data = [] {
        initialisePlatformResource();
        QFile file(QStringLiteral(":/sharewright/platform/platforms.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The platform data is not compiled in.");
        auto parsed = parsePlatformData(file.readAll());
        if (!parsed)
            qFatal("%s", qUtf8Printable(parsed.error().message));
        return *std::move(parsed);
    }();
    return data;
}

} // namespace sharewright
