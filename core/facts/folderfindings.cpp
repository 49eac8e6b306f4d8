// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <utility>

#include "core/facts/findingrules.h"
#include "core/facts/mounttable.h"
#include "core/project/incomingfolders.h"

namespace sharewright {

namespace {

/// One folder on one client, with what is known of it.
struct Place {
    const ShareView &view;
    const SharedFolder &folder;
    const ProbedHost &probed;
    const FolderFact &fact;

    [[nodiscard]] bool isSeed() const
    {
        return view.project().migration.seedHost == probed.host.id;
    }
    [[nodiscard]] const QString &path() const { return folder.path; }
    [[nodiscard]] const QString &host() const { return probed.host.id.value; }
    [[nodiscard]] bool mayHoldFiles() const { return fact.exists && fact.files != 0; }
    [[nodiscard]] Finding finding(Severity severity, const QString &code, const QString &text,
                                  const QString &cause, const QString &remedy) const
    {
        return {.severity = severity,
                .code = code,
                .target = FactWords::onFolder(folder, probed.host),
                .text = text,
                .cause = cause,
                .remedy = remedy,
                .position = {}};
    }
};

/// Whether the path can't be examined further: something is mounted there, or it does not answer.
bool checkMount(const Place &place, QList<Finding> &findings)
{
    if (place.fact.hangs) {
        findings.append(place.finding(
            Severity::Error, QStringLiteral("folder.hangs"),
            FactWords::tr("%1 on %2 does not answer.").arg(place.path(), place.host()),
            FactWords::tr("It is mounted from a server that is gone; whoever touches it waits."),
            FactWords::tr(
                "Bring that server back, or unmount the folder (umount -l) and remove its "
                "line from /etc/fstab.")));
        return true;
    }
    const MountFact *mount = mountAt(place.probed.facts->mounts, place.folder.path);
    if (mount == nullptr)
        return false;
    findings.append(place.finding(
        Severity::Error, QStringLiteral("folder.mounted-elsewhere"),
        FactWords::tr("At %1 on %2 something else is mounted already: %3 (%4).")
            .arg(place.path(), place.host(), mount->source, mount->fsType),
        FactWords::tr(
            "A mount point cannot be renamed, and what is mounted there would be hidden."),
        FactWords::tr(
            "Unmount it and remove its line from /etc/fstab. To keep its files, copy them "
            "into the folder below the mount point first.")));
    return true;
}

void checkFstab(const Place &place, QList<Finding> &findings)
{
    const QString source = fstabSourceFor(*place.probed.facts, place.folder.path);
    if (source.isEmpty() || source == place.view.source(place.folder))
        return;
    findings.append(place.finding(
        Severity::Error, QStringLiteral("fstab.target-taken"),
        FactWords::tr("/etc/fstab of %2 mounts %3 at %1.").arg(place.path(), place.host(), source),
        FactWords::tr("Two lines for one mount point: which one wins at boot is luck."),
        FactWords::tr("Remove that line from /etc/fstab. Sharewright does not touch lines that it "
                      "does not own.")));
}

void checkKind(const Place &place, QList<Finding> &findings)
{
    if (place.fact.exists && !place.fact.isDirectory)
        findings.append(place.finding(
            Severity::Error, QStringLiteral("folder.not-a-directory"),
            FactWords::tr("%1 on %2 is not a directory.").arg(place.path(), place.host()), {},
            FactWords::tr("Move it away, or correct the folder's path in the "
                          "project.")));
    if (place.fact.isSymlink)
        findings.append(place.finding(
            Severity::Warning, QStringLiteral("folder.symlink"),
            FactWords::tr("%1 on %2 is a symbolic link.").arg(place.path(), place.host()),
            FactWords::tr("The link is set aside, the directory it points to stays where it is."),
            FactWords::tr(
                "Check that nothing else relies on the link, or name the directory itself in "
                "the project.")));
    if (isNetworkFileSystem(place.fact.fsType))
        findings.append(
            place.finding(Severity::Warning, QStringLiteral("folder.inside-network"),
                          FactWords::tr("%1 on %2 lies on a network file system (%3) already.")
                              .arg(place.path(), place.host(), place.fact.fsType),
                          FactWords::tr("A share inside a share hangs when either server is gone."),
                          FactWords::tr("Move the parent directory back to a local disk first.")));
}

void checkAside(const Place &place, QList<Finding> &findings)
{
    if (!place.fact.asideExists || !place.mayHoldFiles())
        return;
    findings.append(place.finding(
        Severity::Error, QStringLiteral("folder.aside-exists"),
        FactWords::tr("On %2 there is already a %1%3.")
            .arg(place.path(), place.host(), place.view.project().migration.asideSuffix),
        FactWords::tr(
            "The original would be renamed to that name, and nothing is ever overwritten."),
        FactWords::tr("Move the old copy away, or choose another migration.aside-suffix.")));
}

/// What is the same for many folders of a host is said once.
struct HostFolders {
    Host host;
    QStringList folders;
};

void addFolder(QList<HostFolders> &list, const Place &place, const QString &words)
{
    const HostId &id = place.probed.host.id;
    auto known = std::find_if(list.begin(), list.end(),
                              [&](const HostFolders &each) { return each.host.id == id; });
    if (known == list.end())
        known = list.insert(list.end(), HostFolders{.host = place.probed.host, .folders = {}});
    known->folders.append(words);
}

/// What is known when all places were looked at.
struct Gathered {
    QList<HostFolders>
        ownFiles; ///< that do not come into the share; with their number, where it is known
    QList<HostFolders> missing;
};

void checkMissing(const Place &place, QList<Finding> &findings, Gathered &gathered)
{
    if (place.fact.exists || isIncomingFolder(place.view.project(), place.folder))
        return;
    if (place.isSeed())
        findings.append(place.finding(
            Severity::Warning, QStringLiteral("folder.missing-on-seed"),
            FactWords::tr("%1 does not exist on %2, which is to provide the first content.")
                .arg(place.path(), place.host()),
            FactWords::tr("The share starts empty."),
            FactWords::tr("Check the folder's path, or choose another seed host.")));
    else
        addFolder(gathered.missing, place, place.path());
}

void checkOwnFiles(const Place &place, Gathered &gathered)
{
    // Of a host that joins a share in use the plan itself tells what becomes of its files; a queue is moved over, and
    // what is merged is not left behind.
    if (place.isSeed() || !place.mayHoldFiles() || place.view.isInUse(place.folder)
        || isIncomingFolder(place.view.project(), place.folder)
        || place.view.project().migration.mergeFrom.contains(place.probed.host.id))
        return;
    QString words = place.folder.id.value;
    if (place.fact.files >= 0)
        words += QStringLiteral(" (%1)").arg(place.fact.files);
    addFolder(gathered.ownFiles, place, words);
}

/// "web1: conf (12), md5 (3); web2: conf (1)"
QString placesOf(const QList<HostFolders> &list)
{
    QStringList places;
    for (const HostFolders &each : list)
        places.append(
            QStringLiteral("%1: %2").arg(each.host.id.value, FactWords::listed(each.folders)));
    return places.join(QLatin1StringView("; "));
}

QString targetOf(const QList<HostFolders> &list)
{
    return list.size() == 1 ? FactWords::onHost(list.first().host)
                            : FactWords::tr("the first content");
}

Finding startsEmptyFinding(const QList<HostFolders> &ownFiles)
{
    return {.severity = Severity::Warning,
            .code = QStringLiteral("folder.starts-empty"),
            .target = targetOf(ownFiles),
            .text =
                FactWords::tr("No host is chosen to provide the first content, although there are "
                              "files. %1.")
                    .arg(placesOf(ownFiles)),
            .cause = FactWords::tr("Agents that find an empty conf or md5 folder upload their own "
                                   "configuration over the one that was prepared for them."),
            .remedy = FactWords::tr(
                "Choose the source on the Data page (migration.seed-host in the project)."),
            .position = {}};
}

Finding missingFinding(const HostFolders &missing)
{
    const QString &host = missing.host.id.value;
    const QStringList &paths = missing.folders;
    return {.severity = Severity::Hint,
            .code = QStringLiteral("folder.missing"),
            .target = FactWords::onHost(missing.host),
            .text = paths.size() == 1
                        ? FactWords::tr("%1 does not exist on %2. The plan makes a mount point "
                                        "there.")
                              .arg(paths.first(), host)
                        : FactWords::tr("These do not exist on %1; the plan makes mount points "
                                        "there: %2.")
                              .arg(host, FactWords::listed(paths)),
            .cause = {},
            .remedy = {},
            .position = {}};
}

Finding leftOutFinding(const QList<HostFolders> &leftOut, const Project &project)
{
    return {
        .severity = Severity::Warning,
        .code = QStringLiteral("folder.not-merged"),
        .target = targetOf(leftOut),
        .text = FactWords::tr("Files of these hosts are set aside and not merged. %1.")
                    .arg(placesOf(leftOut)),
        .cause = FactWords::tr("The share's first content comes from %1 alone.")
                     .arg(project.migration.seedHost.value),
        .remedy = FactWords::tr(
            "Tick a host on the Data page (migration.merge-from in the project) to bring its files "
            "into the share as well; “sharewright merge” shows where the hosts differ."),
        .position = {}};
}

/// Processes that the plan does not stop itself.
QStringList strangersIn(const FolderFact &fact)
{
    static const QStringList stopped{
        QStringLiteral("pandora_server"),  QStringLiteral("pandora_ha"),
        QStringLiteral("tentacle_server"), QStringLiteral("httpd"),
        QStringLiteral("apache2"),         QStringLiteral("php-fpm")};
    QStringList strangers;
    for (const QString &user : fact.users) {
        const QString program = user.section(u' ', 1);
        const bool ours = stopped.contains(program) || program.startsWith(u"php-fpm");
        if (!ours)
            strangers.append(user);
    }
    return strangers;
}

void checkBusy(const Place &place, QList<Finding> &findings)
{
    const QStringList strangers = strangersIn(place.fact);
    if (strangers.isEmpty())
        return;
    findings.append(place.finding(
        Severity::Warning, QStringLiteral("folder.busy"),
        FactWords::tr("%1 on %2 is in use by: %3.")
            .arg(place.path(), place.host(), strangers.join(QLatin1StringView(", "))),
        FactWords::tr(
            "The plan stops Pandora's services, not these. They would go on in the folder "
            "that is set aside."),
        FactWords::tr("End these processes before the switch.")));
}

void checkPlace(const Place &place, QList<Finding> &findings, Gathered &gathered)
{
    if (checkMount(place, findings))
        return;
    checkFstab(place, findings);
    checkKind(place, findings);
    checkAside(place, findings);
    checkMissing(place, findings, gathered);
    checkOwnFiles(place, gathered);
    checkBusy(place, findings);
}

} // namespace

void findFolderTroubles(const ShareView &view, QList<Finding> &findings)
{
    if (!view.isPlanned())
        return;
    Gathered gathered;
    for (const SharedFolder &folder : view.project().folders)
        for (const ProbedHost &probed : view.clientsOf(folder)) {
            if (probed.facts == nullptr)
                continue;
            const auto fact = probed.facts->folders.constFind(folder.path);
            const bool known = fact != probed.facts->folders.constEnd();
            if (known && (!view.usesShare(*probed.facts, folder) || fact->hangs))
                checkPlace({view, folder, probed, *fact}, findings, gathered);
        }
    for (const HostFolders &each : std::as_const(gathered.missing))
        findings.append(missingFinding(each));
    if (!gathered.ownFiles.isEmpty())
        findings.append(view.project().migration.seedHost.isEmpty()
                            ? startsEmptyFinding(gathered.ownFiles)
                            : leftOutFinding(gathered.ownFiles, view.project()));
}

} // namespace sharewright
