// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/configfile/exports.h"
#include "core/facts/findingrules.h"
#include "core/facts/mounttable.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

const QString kOwnExports = QStringLiteral("/etc/exports.d/sharewright.exports");

QString shownBytes(qint64 bytes)
{
    return shownLocale().formattedDataSize(bytes);
}

bool isWorld(const ExportClient &client)
{
    return client.client.isEmpty() || client.client == u"*";
}

void addCovering(const ShareView &view, const SharedFolder &folder, const ExportEntry &entry,
                 const QString &file, QList<Finding> &findings)
{
    const QString path = view.serverPath(folder);
    const bool world = std::any_of(entry.clients.begin(), entry.clients.end(), isWorld);
    findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("exports.already-covered"),
         .target = FactWords::onFolder(folder, *view.server()),
         .text = (entry.path == path
                      ? FactWords::tr("%1 is exported already, by line %2 of %3.")
                      : FactWords::tr("%1 lies below %4, which line %2 of %3 exports already."))
                     .arg(path, QString::number(entry.line), file, entry.path),
         .cause = world ? FactWords::tr("That line lets every host of the network in.")
                        : FactWords::tr("Clients that the line names get in with its options, not "
                                        "with those of the plan."),
         .remedy = FactWords::tr("Remove the line if nothing else needs it, or choose another "
                                 "nfs.exportRoot. Sharewright leaves lines alone that it does not "
                                 "own."),
         .position = {.file = file, .line = entry.line, .column = 0}});
}

/// What is wrong in the administrator's own exports. Never an error: the plan does not depend on it.
void addForeignTroubles(const ShareView &view, QList<Finding> troubles, QList<Finding> &findings)
{
    for (Finding &trouble : troubles) {
        trouble.severity = std::max(trouble.severity, Severity::Warning);
        trouble.target = FactWords::onHost(*view.server());
        findings.append(trouble);
    }
}

void checkExports(const ShareView &view, QList<Finding> &findings)
{
    const QMap<QString, FileFact> &files = view.serverFacts()->files;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const bool exports = it.key() == u"/etc/exports" || it.key().startsWith(u"/etc/exports.d/");
        if (!exports || it.key() == kOwnExports || !it->exists)
            continue;
        const ExportsReading reading = parseExports(it->content, it.key());
        addForeignTroubles(view, reading.findings, findings);
        for (const SharedFolder &folder : view.project().folders)
            for (const ExportEntry &entry : reading.entries)
                if (coversPath(entry, view.serverPath(folder)))
                    addCovering(view, folder, entry, it.key(), findings);
    }
}

/// Bytes that are to move from the seed to each file system of the server.
struct SpaceNeed {
    QString mountTarget;
    qint64 bytes = 0;
    qint64 freeBytes = 0;
    bool uncounted = false;
};

qint64 missingBytes(qint64 wanted, qint64 present)
{
    return std::max<qint64>(0, wanted - std::max<qint64>(0, present));
}

QList<SpaceNeed> spaceNeeds(const ShareView &view, const HostFacts &seed)
{
    const HostFacts &server = *view.serverFacts();
    QList<SpaceNeed> needs;
    for (const SharedFolder &folder : view.project().folders) {
        const auto from = seed.folders.constFind(folder.path);
        const auto to = server.folders.constFind(view.serverPath(folder));
        if (from == seed.folders.constEnd() || to == server.folders.constEnd() || !from->exists
            || view.usesShare(seed, folder))
            continue;
        const MountFact *mount = mountOf(server.mounts, view.serverPath(folder));
        const QString target = mount ? mount->target : QString();
        auto need = std::find_if(needs.begin(), needs.end(), [&](const SpaceNeed &known) {
            return known.mountTarget == target;
        });
        if (need == needs.end())
            need = needs.insert(needs.end(), {.mountTarget = target, .freeBytes = to->freeBytes});
        need->uncounted = need->uncounted || from->bytes < 0;
        need->bytes += missingBytes(from->bytes, to->bytes);
    }
    return needs;
}

void checkSpace(const ShareView &view, QList<Finding> &findings)
{
    const HostFacts *seed = view.site().of(view.project().migration.seedHost);
    if (seed == nullptr || view.isServer(seed->host))
        return;
    for (const SpaceNeed &need : spaceNeeds(view, *seed)) {
        const qint64 wanted = need.bytes + need.bytes / 10;
        if (wanted > need.freeBytes)
            findings.append(
                {.severity = Severity::Error,
                 .code = QStringLiteral("space.not-enough"),
                 .target = FactWords::onHost(*view.server()),
                 .text =
                     FactWords::tr("The folders of %1 need %2 on %3, but only %4 are free there.")
                         .arg(seed->host.value, shownBytes(wanted), view.server()->id.value,
                              shownBytes(need.freeBytes)),
                 .cause = FactWords::tr("A tenth is kept as a margin."),
                 .remedy =
                     FactWords::tr("Enlarge the file system at %1, clean up the folders, or choose "
                                   "another nfs.exportRoot.")
                         .arg(need.mountTarget),
                 .position = {}});
        else if (need.uncounted)
            findings.append(
                {.severity = Severity::Warning,
                 .code = QStringLiteral("space.unknown"),
                 .target = FactWords::onHost(*view.server()),
                 .text =
                     FactWords::tr("Not all files of %1 could be counted in time; whether %2 has "
                                   "room for them is unknown.")
                         .arg(seed->host.value, view.server()->id.value),
                 .cause = FactWords::tr("%1 are free there.").arg(shownBytes(need.freeBytes)),
                 .remedy =
                     FactWords::tr("Compare with the output of du -s on %1.").arg(seed->host.value),
                 .position = {}});
    }
}

void checkTree(const ShareView &view, const SharedFolder &folder, const FolderFact &fact,
               QList<Finding> &findings)
{
    const QString path = view.serverPath(folder);
    if (fact.exists && !fact.isDirectory)
        findings.append(
            {.severity = Severity::Error,
             .code = QStringLiteral("storage.not-a-directory"),
             .target = FactWords::onFolder(folder, *view.server()),
             .text =
                 FactWords::tr("%1 on %2 is not a directory.").arg(path, view.server()->id.value),
             .cause = {},
             .remedy = FactWords::tr("Move it away, or choose another nfs.exportRoot."),
             .position = {}});
    if (!fact.exists || fact.files == 0 || view.isInUse(folder))
        return;
    // Our own exports file says that an earlier run made the tree and was interrupted or undone.
    const bool ours = view.serverFacts()->files.value(kOwnExports).exists;
    findings.append(
        {.severity = ours ? Severity::Hint : Severity::Warning,
         .code = QStringLiteral("storage.not-empty"),
         .target = FactWords::onFolder(folder, *view.server()),
         .text = FactWords::tr("%1 on %2 holds files already.").arg(path, view.server()->id.value),
         .cause = FactWords::tr("They stay and become part of the share; files of the same "
                                "name are replaced by those of the seed host."),
         .remedy = FactWords::tr("Move them away if they do not belong to Pandora."),
         .position = {}});
}

bool needsFileSystemId(const QString &fsType)
{
    return fsType.startsWith(u"fuse") || fsType == u"overlay" || fsType == u"tmpfs";
}

void checkRoot(const ShareView &view, QList<Finding> &findings)
{
    const QString root = view.project().nfs.exportRoot;
    const QMap<QString, FolderFact> &folders = view.serverFacts()->folders;
    const auto fact = folders.constFind(root);
    if (fact == folders.constEnd())
        return;
    const MountFact *mount = mountOf(view.serverFacts()->mounts, root);
    if (needsFileSystemId(fact->fsType) || isNetworkFileSystem(fact->fsType))
        findings.append(
            {.severity = Severity::Warning,
             .code = QStringLiteral("storage.hard-to-export"),
             .target = FactWords::onHost(*view.server()),
             .text = FactWords::tr("%1 on %2 lies on a file system of type %3.")
                         .arg(root, view.server()->id.value, fact->fsType),
             .cause = FactWords::tr("The kernel exports it only with an explicit fsid, or not "
                                    "at all (exports(5), fsid)."),
             .remedy = FactWords::tr("Put nfs.exportRoot on a local disk (xfs or ext4)."),
             .position = {}});
    else if (mount != nullptr && mount->target == u"/")
        findings.append(
            {.severity = Severity::Hint,
             .code = QStringLiteral("storage.on-system-disk"),
             .target = FactWords::onHost(*view.server()),
             .text = FactWords::tr("%1 on %2 lies on the system disk.")
                         .arg(root, view.server()->id.value),
             .cause = FactWords::tr("A full share then fills the disk that the system needs, "
                                    "and a client could guess handles of files outside the "
                                    "export."),
             .remedy = FactWords::tr("Consider a file system of its own for it."),
             .position = {}});
}

} // namespace

void findStorageTroubles(const ShareView &view, QList<Finding> &findings)
{
    if (view.serverFacts() == nullptr)
        return;
    checkRoot(view, findings);
    const QMap<QString, FolderFact> &folders = view.serverFacts()->folders;
    for (const SharedFolder &folder : view.project().folders) {
        const auto fact = folders.constFind(view.serverPath(folder));
        if (fact != folders.constEnd())
            checkTree(view, folder, *fact, findings);
    }
    checkExports(view, findings);
    checkSpace(view, findings);
}

} // namespace sharewright
