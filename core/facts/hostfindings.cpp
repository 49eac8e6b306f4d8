// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QHash>
#include <QLocale>

#include "core/facts/findingrules.h"
#include "core/platform/platform.h"

namespace sharewright {

namespace {

void checkAnswer(const ShareView &view, const ProbedHost &probed, QList<Finding> &findings)
{
    const auto failure = view.site().failures.constFind(probed.host.id);
    if (failure == view.site().failures.constEnd())
        return;
    findings.append(
        {.severity = Severity::Error,
         .code = QStringLiteral("host.unanswered"),
         .target = FactWords::onHost(probed.host),
         .text = FactWords::tr("%1 could not be asked about its state. %2")
                     .arg(probed.host.id.value, failure->message),
         .cause = FactWords::tr("Nothing is changed on a host that nobody has looked at."),
         .remedy = FactWords::tr("Solve this, then ask the hosts again."),
         .position = {}});
}

void checkPlatform(const ProbedHost &probed, QList<Finding> &findings)
{
    const HostFacts &facts = *probed.facts;
    const auto platform = platformFor(facts.os);
    if (!platform) {
        findings.append(
            {.severity = Severity::Error,
             .code = QStringLiteral("platform.unsupported"),
             .target = FactWords::onHost(probed.host),
             .text = FactWords::tr("%1 runs a system that Sharewright does not know. %2")
                         .arg(probed.host.id.value, platform.error().message),
             .cause = FactWords::tr("Names of packages and services differ per system."),
             .remedy = FactWords::tr("Leave the host out, or move it to a supported "
                                     "system."),
             .position = {}});
        return;
    }
    if (!platform->endOfLife.isValid() || facts.takenAt.date() <= platform->endOfLife)
        return;
    findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("platform.end-of-life"),
         .target = FactWords::onHost(probed.host),
         .text = FactWords::tr("%1 on %2 has had no security updates since %3.")
                     .arg(platform->name, probed.host.id.value,
                          QLocale::c().toString(platform->endOfLife, QStringLiteral("yyyy-MM-dd"))),
         .cause = FactWords::tr("Its package sources may have moved or gone, so that "
                                "packages cannot be installed."),
         .remedy = FactWords::tr("Plan the move to a newer release. Check that the "
                                 "package sources still answer."),
         .position = {}});
}

void checkRights(const ProbedHost &probed, QList<Finding> &findings)
{
    if (probed.facts->isRoot)
        return;
    findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("facts.not-root"),
         .target = FactWords::onHost(probed.host),
         .text = FactWords::tr("%1 was asked without root's rights.").arg(probed.host.id.value),
         .cause = FactWords::tr("Protected files and other users' processes stay "
                                "unknown."),
         .remedy = FactWords::tr("Allow the login user sudo, or log in as root."),
         .position = {}});
}

/// A service that nobody saw would not be stopped, so this may not pass.
void checkCompleteness(const ProbedHost &probed, QList<Finding> &findings)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("units"),
         QT_TRANSLATE_NOOP("Facts", "The state of the services on %1 could not be read.")},
        {QStringLiteral("users"),
         QT_TRANSLATE_NOOP("Facts", "The users of %1 could not be looked up in time.")},
    };
    for (const QString &part : probed.facts->incomplete)
        if (const char *text = texts.value(part))
            findings.append(
                {.severity = Severity::Error,
                 .code = QStringLiteral("facts.incomplete"),
                 .target = FactWords::onHost(probed.host),
                 .text = FactWords::tr(text).arg(probed.host.id.value),
                 .cause = FactWords::tr("The host has no systemd, is overloaded, or waits for its "
                                        "directory service."),
                 .remedy = FactWords::tr("Check systemctl and id on that host, then ask again."),
                 .position = {}});
}

QStringList neededPackages(const ShareView &view, const ProbedHost &probed,
                           const Platform &platform)
{
    if (view.project().backend == Backend::Nfs)
        return view.isServer(probed.host.id) ? platform.nfsServerPackages
                                             : platform.nfsClientPackages;
    // Where a repository comes first, nobody can know yet what it will offer.
    if (!platform.glusterRepositoryPackages.isEmpty())
        return {};
    return view.isNode(probed.host.id) ? platform.glusterServerPackages
                                       : platform.glusterClientPackages;
}

void checkPackages(const ShareView &view, const ProbedHost &probed, const Platform &platform,
                   QList<Finding> &findings)
{
    if (!view.isPlanned())
        return;
    const QStringList needed = neededPackages(view, probed, platform);
    for (const QString &name : needed) {
        const PackageFact package = probed.facts->packages.value(name);
        if (!probed.facts->candidatesKnown || !package.installed.isEmpty()
            || !package.candidate.isEmpty())
            continue;
        findings.append(
            {.severity = Severity::Warning,
             .code = QStringLiteral("packages.no-candidate"),
             .target = FactWords::onHost(probed.host),
             .text = FactWords::tr("No package source of %1 offers %2.")
                         .arg(probed.host.id.value, name),
             .cause = FactWords::tr("The package lists are refreshed before the "
                                    "installation; if it is still missing then, the run "
                                    "stops before anything is changed."),
             .remedy = FactWords::tr("Enable the distribution's main package source, or "
                                     "install %1 yourself.")
                           .arg(name),
             .position = {}});
    }
}

void checkPackageTool(const ProbedHost &probed, QList<Finding> &findings)
{
    if (!probed.facts->packageToolBusy)
        return;
    const QString holder = probed.facts->packageLockHolder;
    findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("packages.busy"),
         .target = FactWords::onHost(probed.host),
         .text = holder.isEmpty() ? FactWords::tr("Another program is installing packages on %1.")
                                        .arg(probed.host.id.value)
                                  : FactWords::tr("Process %2 is installing packages on %1.")
                                        .arg(probed.host.id.value, holder),
         .cause = FactWords::tr("Only one program at a time may hold the package lock."),
         .remedy = FactWords::tr("Let it end first. A run waits two minutes for it."),
         .position = {}});
}

void checkNfsVersion(const ShareView &view, const ProbedHost &probed, const Platform &platform,
                     QList<Finding> &findings)
{
    const QString wanted = view.project().nfs.version;
    if (view.server() == nullptr || wanted.isEmpty() || wanted <= platform.bestNfsVersion)
        return;
    findings.append(
        {.severity = Severity::Error,
         .code = QStringLiteral("nfs.version-unsupported"),
         .target = FactWords::onHost(probed.host),
         .text = FactWords::tr("%1 on %2 knows NFS only up to version %3, the project "
                               "asks for %4.")
                     .arg(platform.name, probed.host.id.value, platform.bestNfsVersion, wanted),
         .cause = {},
         .remedy = FactWords::tr("Set nfs.version to %1, or leave it out so that the best "
                                 "common version is used.")
                       .arg(platform.bestNfsVersion),
         .position = {}});
}

void checkSelinux(const ShareView &view, const ProbedHost &probed, const Platform &platform,
                  QList<Finding> &findings)
{
    if (!view.isPlanned() || view.isServer(probed.host.id)
        || probed.facts->selinux != SelinuxMode::Enforcing || !(probed.host.roles & Role::Console))
        return;
    const bool nfs = view.project().backend == Backend::Nfs;
    for (const QString &name :
         nfs ? platform.selinuxClientBooleans : platform.selinuxFuseBooleans) {
        if (probed.facts->selinuxBooleans.value(name))
            continue;
        findings.append(
            {.severity = Severity::Hint,
             .code = QStringLiteral("selinux.enforcing"),
             .target = FactWords::onHost(probed.host),
             .text = FactWords::tr("SELinux is enforcing on %1 and keeps the web server "
                                   "off the share. The plan switches %2 on.")
                         .arg(probed.host.id.value, name),
             .cause = FactWords::tr("httpd_selinux(8): the web server may use files of NFS or "
                                    "GlusterFS only with this boolean."),
             .remedy = {},
             .position = {}});
    }
}

bool hasWatchdog(const ProbedHost &probed)
{
    return probed.facts->units.value(QStringLiteral("pandora_ha.service")).isActive()
           || probed.facts->pandora.contains(QStringLiteral("watchdog"));
}

void checkWatchdogs(const ShareView &view, QList<Finding> &findings)
{
    QList<Host> watched;
    for (const ProbedHost &probed : view.hosts())
        if (probed.facts != nullptr && hasWatchdog(probed))
            watched.append(probed.host);
    if (watched.isEmpty())
        return;
    QStringList names;
    for (const Host &host : std::as_const(watched))
        names.append(host.id.value);
    findings.append(
        {.severity = Severity::Hint,
         .code = QStringLiteral("watchdog.active"),
         .target = watched.size() == 1 ? FactWords::onHost(watched.first())
                                       : FactWords::tr("the servers"),
         .text = FactWords::tr("The watchdog pandora_ha runs on %1. The plan stops it "
                               "first and starts it last.")
                     .arg(FactWords::listed(names)),
         .cause = FactWords::tr("It starts pandora_server and Tentacle again within "
                                "seconds when they are stopped."),
         .remedy = FactWords::tr("Start nothing of Pandora by hand while the plan runs."),
         .position = {}});
}

/// Folders that Pandora itself does not look into are shared for nothing.
void checkIncoming(const ShareView &view, const ProbedHost &probed, QList<Finding> &findings)
{
    const QString incoming = probed.facts->pandora.value(QStringLiteral("incomingdir"));
    if (!(probed.host.roles & Role::Server) || !incoming.startsWith(u'/'))
        return;
    const QList<SharedFolder> &folders = view.project().folders;
    const bool matches =
        std::any_of(folders.begin(), folders.end(), [&](const SharedFolder &folder) {
            return folder.path.startsWith(incoming + u'/');
        });
    if (matches || folders.isEmpty())
        return;
    findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("pandora.incomingdir"),
         .target = FactWords::onHost(probed.host),
         .text = FactWords::tr("Pandora on %1 works in %2, where no shared folder lies.")
                     .arg(probed.host.id.value, incoming),
         .cause = FactWords::tr("incomingdir in /etc/pandora/pandora_server.conf decides "
                                "where conf and md5 are looked for."),
         .remedy = FactWords::tr("Correct the folders' paths in the project, or "
                                 "incomingdir on the host."),
         .position = {}});
}

} // namespace

void findHostTroubles(const ShareView &view, QList<Finding> &findings)
{
    for (const ProbedHost &probed : view.hosts()) {
        checkAnswer(view, probed, findings);
        if (probed.facts == nullptr)
            continue;
        checkPlatform(probed, findings);
        checkRights(probed, findings);
        checkCompleteness(probed, findings);
        checkPackageTool(probed, findings);
        if (const auto platform = platformFor(probed.facts->os)) {
            checkPackages(view, probed, *platform, findings);
            checkNfsVersion(view, probed, *platform, findings);
            checkSelinux(view, probed, *platform, findings);
        }
        checkIncoming(view, probed, findings);
    }
    checkWatchdogs(view, findings);
}

} // namespace sharewright
