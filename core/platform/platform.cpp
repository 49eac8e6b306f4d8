// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/platform.h"

#include <QCoreApplication>

#include "core/platform/platformdata.h"

namespace sharewright {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Platform)
};

QString leadingParts(const QString &version, int parts)
{
    return version.split(u'.').mid(0, parts).join(u'.');
}

QString keyInFamily(const PlatformFamily &family, const OsRelease &os)
{
    return family.keyByVersion.value(leadingParts(os.versionId, family.versionParts));
}

QString keyByDerivative(const PlatformData &data, const OsRelease &os)
{
    for (const PlatformDerivative &derivative : data.derivatives) {
        if (derivative.id == os.id && derivative.version == leadingParts(os.versionId, 1))
            return derivative.key;
    }
    return {};
}

QString keyById(const PlatformData &data, const OsRelease &os)
{
    for (const PlatformFamily &family : data.families) {
        if (family.ids.contains(os.id))
            return keyInFamily(family, os);
    }
    return {};
}

/// ID_LIKE names the closest relative first (os-release(5)).
QString keyByLikeness(const PlatformData &data, const OsRelease &os)
{
    for (const QString &relative : os.idLike) {
        for (const PlatformFamily &family : data.families) {
            const QString key =
                family.like.contains(relative) ? keyInFamily(family, os) : QString();
            if (!key.isEmpty())
                return key;
        }
    }
    return {};
}

QString described(const OsRelease &os)
{
    if (!os.prettyName.isEmpty())
        return os.prettyName;
    const QString name = QString(os.id + u' ' + os.versionId).trimmed();
    return name.isEmpty() ? Messages::tr("A system without /etc/os-release") : name;
}

} // namespace

const QList<Platform> &knownPlatforms()
{
    return builtInPlatformData().platforms;
}

Result<Platform> platformFor(const OsRelease &os)
{
    const PlatformData &data = builtInPlatformData();
    QString key = keyByDerivative(data, os);
    if (key.isEmpty())
        key = keyById(data, os);
    if (key.isEmpty())
        key = keyByLikeness(data, os);
    if (const Platform *platform = data.find(key))
        return *platform;
    QStringList names;
    for (const Platform &platform : data.platforms)
        names.append(platform.name);
    return failure(ErrorCode::Unsupported,
                   Messages::tr("%1 is not supported. Use one of: %2.")
                       .arg(described(os), names.join(QLatin1StringView(", "))));
}

Platform assumedPlatform()
{
    const PlatformData &data = builtInPlatformData();
    return *data.find(data.defaultKey);
}

} // namespace sharewright
