// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/nfsplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/switchplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NfsPlanner)
};

} // namespace

NfsPlanner::NfsPlanner(const Project &project, PlanBuilder &builder)
    : m_project(project)
    , m_builder(builder)
    , m_layout(nfsLayout(project, builder))
{}

void NfsPlanner::plan()
{
    if (m_layout.server == nullptr || m_layout.share.clients.isEmpty())
        return;
    const bool switched = m_layout.share.isSwitched();
    SwitchPlanner theSwitch(m_project, m_builder, m_layout.share);
    installPackages();
    prepareStorage();
    if (!switched) {
        m_builder.beginPhase(
            "seed", Text::tr("Copy the first content"),
            Text::tr("The bulk is copied while services run, before anything is exported. An "
                     "agent that finds an empty folder uploads its own configuration over "
                     "the one that administrators staged."));
        theSwitch.addSeedCopies();
    }
    publish();
    if (!switched)
        tryOut();
    theSwitch.run(m_builder.lastStepsOfPhase());
}

void NfsPlanner::installPackages()
{
    m_builder.beginPhase("packages", Text::tr("Install packages"),
                         Text::tr("Every host gets what it needs to serve or to mount NFS."));
    for (const PlannedHost &planned : m_builder.hosts()) {
        const bool serves = &planned == m_layout.server;
        if (!serves && m_layout.share.client(planned.host.id) == nullptr)
            continue;
        m_builder.add(
            planned, QStringLiteral("packages"),
            InstallPackages{planned.platform.packageTool, serves
                                                              ? planned.platform.nfsServerPackages
                                                              : planned.platform.nfsClientPackages},
            {.reason = serves ? Text::tr("The kernel's NFS server needs its user-space tools.")
                              : Text::tr("mount needs mount.nfs to mount an NFS share."),
             .source = planned.platform.source,
             .timeLimit = 900s,
             .weight = 20});
    }
}

void NfsPlanner::prepareStorage()
{
    const PlannedHost &server = *m_layout.server;
    m_builder.beginPhase(
        "storage", Text::tr("Prepare the storage"),
        Text::tr("The folders are made on the NFS server before anything is exported."));
    m_builder.add(server, QStringLiteral("root"),
                  EnsureDirectory{m_project.nfs.exportRoot, QStringLiteral("root"),
                                  QStringLiteral("root"), 0755},
                  {.reason = Text::tr("All shared folders live below one directory of their own."),
                   .source = QStringLiteral("exports(5)")});
    for (const ShareFolder &share : m_layout.share.folders)
        m_builder.add(
            server, QStringLiteral("directory.") + share.folder.id.value,
            EnsureDirectory{share.keptAt, share.owner, share.group, share.folder.mode},
            {.reason = Text::tr("Owner, group and the setgid bit are what Pandora's packages set; "
                                "NFS carries the numbers."),
             .source = QStringLiteral("pandora_server packaging; RFC 5531 AUTH_SYS")});
}

void NfsPlanner::openFirewall(const PlannedHost &server)
{
    if (server.facts == nullptr) {
        m_builder.assume(Text::tr("No firewall is active on %1.").arg(server.host.id.value));
        return;
    }
    if (server.facts->firewall == FirewallKind::None)
        return;
    QStringList sources = m_project.nfs.allowedNetworks;
    for (const ShareClient &client : m_layout.share.clients)
        sources.append(client.planned->host.addressForStorage());
    const bool version3 = m_layout.fsType == QLatin1StringView("nfs");
    const StepReason why{.reason =
                             Text::tr("Clients must reach the NFS server; nobody else needs to."),
                         .source = QStringLiteral("firewalld services/nfs.xml; ufw(8)")};
    if (server.facts->firewall == FirewallKind::Ufw) {
        m_builder.add(server, QStringLiteral("firewall.2049"),
                      OpenFirewall{true, {}, {}, 2049, sources}, why);
        if (version3)
            m_builder.add(server, QStringLiteral("firewall.111"),
                          OpenFirewall{true, {}, {}, 111, sources}, why);
        return;
    }
    QStringList services{QStringLiteral("nfs")};
    if (version3)
        services += {QStringLiteral("mountd"), QStringLiteral("rpc-bind")};
    for (const QString &service : services)
        m_builder.add(server, QStringLiteral("firewall.") + service,
                      OpenFirewall{false, server.facts->firewallZone, service, 0, sources}, why);
}

void NfsPlanner::publish()
{
    const PlannedHost &server = *m_layout.server;
    m_builder.beginPhase("export", Text::tr("Publish the exports"),
                         Text::tr("Only the Pandora hosts may mount, with root squashed."));
    openFirewall(server);
    const QByteArray content = exportsFile(m_project, m_layout, m_builder);
    addOwnFile(
        m_builder, server, QStringLiteral("exports-file"), kExportsFile, content,
        {.reason = Text::tr("A file of its own leaves /etc/exports as the administrator wrote it."),
         .source = QStringLiteral("exports(5), exports.d")});
    m_builder.add(server, QStringLiteral("nfs-server"), EnableUnit{server.platform.nfsServerUnit},
                  {.reason = Text::tr("Enabled, so that the share is back after a reboot."),
                   .source = QStringLiteral("nfs.systemd(7)"),
                   .timeLimit = 120s,
                   .weight = 1});
    m_builder.add(
        server, QStringLiteral("nfs-server-start"), StartUnit{server.platform.nfsServerUnit},
        {.reason = Text::tr("Enabling starts nothing, and not every distribution starts what "
                            "it installs."),
         .source = QStringLiteral("nfs.systemd(7)"),
         .timeLimit = 120s,
         .weight = 3});
    QStringList paths;
    for (const ShareFolder &share : m_layout.share.folders)
        paths.append(share.keptAt);
    m_builder.add(
        server, QStringLiteral("exports"), ApplyExports{paths},
        {.reason = Text::tr("exportfs takes the change up without a restart that would stall "
                            "other clients."),
         .source = QStringLiteral("exportfs(8)")});
}

void NfsPlanner::tryOut()
{
    const QList<StepId> published = m_builder.lastStepsOfPhase();
    m_builder.beginPhase(
        "trial", Text::tr("Try it out"),
        Text::tr("Each client mounts each share at a private place and writes and reads as "
                 "the real users, before any service is touched."));
    for (const ShareClient &client : m_layout.share.clients)
        for (const SharePlace &place : client.places) {
            if (place.present)
                continue;
            const SharedFolder &folder = m_layout.share.folderOf(place).folder;
            m_builder.add(
                *client.planned, QStringLiteral("trial.") + folder.id.value,
                TrialMount{place.source, m_layout.fsType, plainMountOptions(m_layout),
                           usersOn(*client.planned, folder)},
                {.reason = Text::tr("A share that cannot be written is found while everything "
                                    "still runs as before."),
                 .source = QStringLiteral("nfs(5)"),
                 .timeLimit = 120s,
                 .weight = 2});
            m_builder.waitFor(published);
        }
}

} // namespace sharewright
