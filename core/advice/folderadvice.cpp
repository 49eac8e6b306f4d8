// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/folderadvice.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/project/incomingfolders.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FolderAdvice)
};

qint64 most(const QList<FolderSight> &seen, qint64 FolderFact::*count)
{
    qint64 highest = -1;
    for (const FolderSight &sight : seen)
        if (sight.fact.exists)
            highest = std::max(highest, sight.fact.*count);
    return highest;
}

/// Where the console is at this site: beside the attachment that the project shares, else where packages put it.
QString consoleFolder(const Project &project, const QString &usual)
{
    const QLatin1StringView attachment("/attachment");
    for (const SharedFolder &folder : project.folders)
        if (folder.path.endsWith(attachment))
            return folder.path.chopped(attachment.size());
    return usual.chopped(attachment.size());
}

QString pathHere(const CatalogueFolder &entry, const Project &project)
{
    const QString name = entry.folder.id.value;
    if (entry.console)
        return consoleFolder(project, entry.folder.path) + u'/' + name;
    const QString spool = spoolFolder(project);
    return name == u"data_in" ? spool : spool + u'/' + name; // the spool is in the catalogue too
}

const SharedFolder *sharedAt(const Project &project, const QString &path)
{
    const auto it = std::find_if(project.folders.begin(), project.folders.end(),
                                 [&](const SharedFolder &folder) { return folder.path == path; });
    return it == project.folders.end() ? nullptr : &*it;
}

QList<FolderSight> sights(const Project &project, const SiteFacts &facts, const QString &path)
{
    QList<FolderSight> seen;
    for (const Host &host : project.hosts) {
        const HostFacts *known = facts.of(host.id);
        if (known == nullptr)
            continue;
        const auto fact = known->folders.constFind(path);
        if (fact != known->folders.constEnd())
            seen.append({host.id, *fact});
    }
    return seen;
}

/// Why a feature is in use, from the hosts' settings or from what lies in its folder.
QString evidenceOf(const FolderAdvice &advice, const Project &project, const SiteFacts &facts)
{
    for (const Host &host : project.hosts) {
        const HostFacts *known = facts.of(host.id);
        if (known != nullptr && !advice.entry.setting.isEmpty()
            && known->pandora.value(advice.entry.setting) == u"1")
            return Text::tr("%1 is switched on in %2.").arg(advice.entry.setting, host.id.value);
    }
    for (const FolderSight &sight : advice.seen)
        if (sight.fact.exists && sight.fact.files > 0)
            return Text::tr("There are files in it on %1.").arg(sight.host.value);
    return {};
}

FolderAdvice adviceFor(const CatalogueFolder &entry, const Project &project, const SiteFacts &facts)
{
    FolderAdvice advice{.entry = entry, .seen = {}, .evidence = {}};
    advice.entry.folder.path = pathHere(entry, project);
    if (const SharedFolder *shared = sharedAt(project, advice.entry.folder.path)) {
        advice.shared = true;
        advice.entry.folder = *shared;
    }
    advice.seen = sights(project, facts, advice.entry.folder.path);
    if (entry.need == FolderNeed::IfUsed)
        advice.evidence = evidenceOf(advice, project, facts);
    advice.used = !advice.evidence.isEmpty();
    return advice;
}

} // namespace

qint64 FolderAdvice::mostFiles() const
{
    return most(seen, &FolderFact::files);
}

qint64 FolderAdvice::mostBytes() const
{
    return most(seen, &FolderFact::bytes);
}

bool FolderAdvice::differs() const
{
    switch (entry.need) {
    case FolderNeed::Mandatory:
    case FolderNeed::Recommended:
        return !shared;
    case FolderNeed::IfUsed:
        return used && !shared;
    case FolderNeed::Never:
        return shared;
    case FolderNeed::Own:
        break;
    }
    return false;
}

QList<FolderAdvice> adviseFolders(const Project &project, const SiteFacts &facts)
{
    QList<FolderAdvice> all;
    QStringList known;
    for (const CatalogueFolder &entry : folderCatalogue()) {
        all.append(adviceFor(entry, project, facts));
        known.append(all.last().entry.folder.path);
    }
    for (const SharedFolder &folder : project.folders) {
        if (known.contains(folder.path))
            continue;
        FolderAdvice own{.entry = {.folder = folder,
                                   .need = FolderNeed::Own,
                                   .setting = {},
                                   .reason = Text::tr("A folder of your own."),
                                   .otherwise = {},
                                   .source = {}},
                         .shared = true,
                         .seen = sights(project, facts, folder.path),
                         .evidence = {}};
        all.append(own);
    }
    return all;
}

QList<SharedFolder> advisedFolders(const Project &project, const SiteFacts &facts)
{
    QList<SharedFolder> folders = project.folders;
    for (const FolderAdvice &advice : adviseFolders(project, facts)) {
        if (!advice.differs())
            continue;
        if (advice.shared)
            folders.removeIf([&](const SharedFolder &folder) {
                return folder.path == advice.entry.folder.path;
            });
        else
            folders.append(advice.entry.folder);
    }
    return folders;
}

} // namespace sharewright
