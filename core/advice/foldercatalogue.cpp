// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/foldercatalogue.h"

#include <optional>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A resource in a static library is only linked in when something names it; the macro must stand outside every namespace.
static void initialiseAdviceResource()
{
    Q_INIT_RESOURCE(advicedata);
}

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FolderCatalogue)
};

struct Words {
    QString reason;
    QString otherwise;
};

Words wordsOfMandatory(const QString &name)
{
    if (name == u"conf")
        return {Text::tr("Holds every agent's remote configuration. Whichever server an agent "
                         "talks to must have it."),
                Text::tr("An agent that finds no configuration uploads its own and overwrites "
                         "what administrators had staged for it.")};
    if (name == u"md5")
        return {Text::tr("Holds the check sums by which an agent notices a new configuration."),
                Text::tr("Agents fetch and send configurations back and forth without end.")};
    if (name == u"collections")
        return {Text::tr("Holds the file collections that agents download."),
                Text::tr("Agents get their collections from one server only, and lose them when "
                         "that one is down.")};
    if (name == u"netflow")
        return {Text::tr("Holds the recorded network flows that the console shows."),
                Text::tr("The console shows the flows of one server only.")};
    return {};
}

Words wordsOfOthers(const QString &name)
{
    if (name == u"attachment")
        return {Text::tr("Holds what people upload in the console, and collections before they "
                         "are published."),
                Text::tr("A file uploaded in one console is missing in the others.")};
    if (name == u"sflow")
        return {Text::tr("Holds recorded sFlow data, as netflow does for NetFlow."),
                Text::tr("Where sFlow is used, the console shows one server's flows only.")};
    if (name == u"commands")
        return {Text::tr("Holds remote commands that wait for their agents."),
                Text::tr("A command reaches its agent only when that agent happens to talk to the "
                         "same server.")};
    if (name == u"trans")
        return {Text::tr("Holds locks of transactions with agents."),
                Text::tr("Two servers may work on one agent's transaction at the same time.")};
    return {};
}

Words wordsOfForbidden(const QString &name)
{
    if (name == u"discovery")
        return {Text::tr("Holds programs that each server's package installs for itself."),
                Text::tr("An upgrade of one server would replace the programs of all others.")};
    if (name == u"log")
        return {Text::tr("Every server writes its own log there."),
                Text::tr("The servers would write into each other's logs.")};
    if (name == u"data_in")
        return {Text::tr("The spool itself is the queue of one server. Only folders in it are "
                         "shared."),
                Text::tr("Two servers would take the same agent data, twice or half. Separate "
                         "incoming folders exist for that.")};
    return {};
}

Words wordsOf(const QString &name)
{
    for (const auto &words : {wordsOfMandatory(name), wordsOfOthers(name), wordsOfForbidden(name)})
        if (!words.reason.isEmpty())
            return words;
    return {};
}

std::optional<FolderNeed> needFrom(const QString &keyword)
{
    static const QHash<QString, FolderNeed> needs{
        {QStringLiteral("mandatory"), FolderNeed::Mandatory},
        {QStringLiteral("recommended"), FolderNeed::Recommended},
        {QStringLiteral("if-used"), FolderNeed::IfUsed},
        {QStringLiteral("never"), FolderNeed::Never}};
    const auto it = needs.constFind(keyword);
    return it == needs.constEnd() ? std::nullopt : std::optional(*it);
}

Roles rolesFrom(const QJsonArray &names)
{
    Roles roles;
    for (const auto name : names)
        if (const auto role = roleFromKeyword(name.toString()))
            roles |= *role;
    return roles;
}

std::optional<CatalogueFolder> folderFrom(const QJsonObject &entry, const QString &spool,
                                          const QString &console)
{
    CatalogueFolder folder;
    const QString name = entry[u"name"].toString();
    const QString below = entry[u"below"].toString();
    const auto need = needFrom(entry[u"need"].toString());
    folder.folder.usedBy = rolesFrom(entry[u"usedBy"].toArray());
    if (name.isEmpty() || !need || !folder.folder.usedBy)
        return std::nullopt;
    folder.need = *need;
    folder.console = below == u"console";
    folder.folder.id = FolderId(name);
    folder.folder.path =
        below == u"itself" ? spool : (folder.console ? console : spool) + u'/' + name;
    folder.setting = entry[u"setting"].toString();
    folder.source = entry[u"source"].toString();
    const Words words = wordsOf(name);
    folder.reason = words.reason;
    folder.otherwise = words.otherwise;
    return folder;
}

} // namespace

Result<QList<CatalogueFolder>> parseFolderCatalogue(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString spool = root[u"spool"].toString();
    const QString console = root[u"consoles"][u"default"].toString();
    if (spool.isEmpty() || console.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Text::tr("The folder catalogue names no spool or no console."));
    QList<CatalogueFolder> folders;
    const QJsonArray entries = root[u"folders"].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto folder = folderFrom(entries[i].toObject(), spool, console);
        if (!folder)
            return failure(ErrorCode::InvalidInput,
                           Text::tr("Entry %1 of the folder catalogue cannot be read.").arg(i + 1));
        folders.append(*folder);
    }
    return folders;
}

QList<CatalogueFolder> folderCatalogue()
{
    static const QByteArray json = [] {
        initialiseAdviceResource();
        QFile file(QStringLiteral(":/sharewright/advice/folders.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The folder catalogue is not compiled in.");
        return file.readAll();
    }();
    auto parsed = parseFolderCatalogue(json);
    if (!parsed)
        qFatal("%s", qUtf8Printable(parsed.error().message));
    return *std::move(parsed);
}

QString needWords(FolderNeed need)
{
    switch (need) {
    case FolderNeed::Mandatory:
        return Text::tr("Mandatory");
    case FolderNeed::Recommended:
        return Text::tr("Recommended");
    case FolderNeed::IfUsed:
        return Text::tr("Only if used");
    case FolderNeed::Never:
        return Text::tr("Never");
    case FolderNeed::Own:
        break;
    }
    return Text::tr("Your own");
}

} // namespace sharewright
