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

void checkMissing(const Place &place, QList<Finding> &findings)
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
        findings.append(place.finding(
            Severity::Hint, QStringLiteral("folder.missing"),
            FactWords::tr("%1 does not exist on %2. The plan makes a mount point there.")
                .arg(place.path(), place.host()),
            {}, {}));
}

QString contentOf(const FolderFact &fact)
{
    return fact.files < 0 ? FactWords::tr("files of its own")
                          : FactWords::tr("files of its own (%1)").arg(fact.files);
}

/// A host that keeps files to itself when its folders are shared: one finding for all of them.
struct LeftOut {
    Host host;
    QStringList folders; ///< with the number of files, where it is known
};

void addLeftOut(const Place &place, QList<LeftOut> &leftOut)
{
    const HostId &id = place.probed.host.id;
    auto known = std::find_if(leftOut.begin(), leftOut.end(),
                              [&](const LeftOut &each) { return each.host.id == id; });
    if (known == leftOut.end())
        known = leftOut.insert(leftOut.end(), LeftOut{.host = place.probed.host, .folders = {}});
    QString words = place.folder.id.value;
    if (place.fact.files >= 0)
        words += QStringLiteral(" (%1)").arg(place.fact.files);
    known->folders.append(words);
}

void checkOwnFiles(const Place &place, QList<Finding> &findings, QList<LeftOut> &leftOut)
{
    // Of a host that joins a share in use the plan itself tells what becomes of its files; a queue is moved over, and
    // what is merged is not left behind.
    if (place.isSeed() || !place.mayHoldFiles() || place.view.isInUse(place.folder)
        || isIncomingFolder(place.view.project(), place.folder)
        || place.view.project().migration.mergeFrom.contains(place.probed.host.id))
        return;
    if (place.view.project().migration.seedHost.isEmpty()) {
        findings.append(place.finding(
            Severity::Warning, QStringLiteral("folder.starts-empty"),
            FactWords::tr("%1 on %2 has %3, but no host is chosen to provide the first content.")
                .arg(place.path(), place.host(), contentOf(place.fact)),
            FactWords::tr("Agents that find an empty conf or md5 folder upload their own "
                          "configuration over the one that was prepared for them."),
            FactWords::tr(
                "Choose the source on the Data page (migration.seed-host in the project).")));
        return;
    }
    addLeftOut(place, leftOut);
}

Finding leftOutFinding(const LeftOut &leftOut, const Project &project)
{
    const QString &host = leftOut.host.id.value;
    return {
        .severity = Severity::Warning,
        .code = QStringLiteral("folder.not-merged"),
        .target = FactWords::onHost(leftOut.host),
        .text = FactWords::tr("%1 has files of its own, which are set aside and not merged: %2.")
                    .arg(host, FactWords::listed(leftOut.folders)),
        .cause = FactWords::tr("The share's first content comes from %1 alone.")
                     .arg(project.migration.seedHost.value),
        .remedy = FactWords::tr("Tick %1 on the Data page (migration.merge-from in the project) "
                                "to bring its files into the share as well; “sharewright merge” "
                                "shows where the hosts differ.")
                      .arg(host),
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

void checkPlace(const Place &place, QList<Finding> &findings, QList<LeftOut> &leftOut)
{
    if (checkMount(place, findings))
        return;
    checkFstab(place, findings);
    checkKind(place, findings);
    checkAside(place, findings);
    checkMissing(place, findings);
    checkOwnFiles(place, findings, leftOut);
    checkBusy(place, findings);
}

} // namespace

void findFolderTroubles(const ShareView &view, QList<Finding> &findings)
{
    if (!view.isPlanned())
        return;
    QList<LeftOut> leftOut;
    for (const SharedFolder &folder : view.project().folders)
        for (const ProbedHost &probed : view.clientsOf(folder)) {
            if (probed.facts == nullptr)
                continue;
            const auto fact = probed.facts->folders.constFind(folder.path);
            const bool known = fact != probed.facts->folders.constEnd();
            if (known && (!view.usesShare(*probed.facts, folder) || fact->hangs))
                checkPlace({view, folder, probed, *fact}, findings, leftOut);
        }
    for (const LeftOut &each : std::as_const(leftOut))
        findings.append(leftOutFinding(each, view.project()));
}

} // namespace sharewright
