// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/nfsplanner.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/services.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("NfsPlanner", text);
}

const QString kExportsFile = QStringLiteral("/etc/exports.d/sharewright.exports");

} // namespace

NfsPlanner::NfsPlanner(const Project &project, PlanBuilder &builder)
    : m_project(project)
    , m_builder(builder)
    , m_layout(nfsLayout(project, builder))
{}

void NfsPlanner::plan()
{
    if (m_layout.server == nullptr || clients().isEmpty())
        return;
    installPackages();
    prepareStorage();
    if (!m_layout.switched)
        seed();
    publish();
    if (!m_layout.switched) {
        tryOut();
        stopServices();
        copyFinal();
        setAside();
    }
    mount();
    proveWithCanaries();
    guardServices();
    if (!m_layout.switched)
        startServices();
}

QList<const PlannedHost *> NfsPlanner::clients() const
{
    QList<const PlannedHost *> result;
    for (const PlannedHost &planned : m_builder.hosts())
        if (!sharesOf(planned.host.id).isEmpty())
            result.append(&planned);
    return result;
}

QList<const NfsShare *> NfsPlanner::sharesOf(const HostId &client) const
{
    QList<const NfsShare *> result;
    for (const NfsShare &share : m_layout.shares)
        if (share.clients.contains(client))
            result.append(&share);
    return result;
}

QStringList NfsPlanner::usersOn(const PlannedHost &client, const NfsShare &share) const
{
    QStringList users{share.folder.owner};
    if (!users.contains(client.platform.webUser)
        && (client.host.roles & Role::Console
            || (client.facts && client.facts->users.contains(client.platform.webUser))))
        users.append(client.platform.webUser);
    if (client.facts != nullptr && !client.facts->users.isEmpty())
        users.removeIf([&](const QString &user) { return !client.facts->users.contains(user); });
    return users;
}

bool NfsPlanner::seedsFrom(const NfsShare &share) const
{
    const PlannedHost *seedHost = m_builder.host(m_project.migration.seedHost);
    if (seedHost == nullptr || !share.clients.contains(seedHost->host.id)
        || isMounted(*seedHost, share.source, share.folder.path))
        return false;
    if (seedHost->facts == nullptr)
        return true;
    const auto folder = seedHost->facts->folders.constFind(share.folder.path);
    return folder == seedHost->facts->folders.constEnd() || folder->exists;
}

QString NfsPlanner::asideOf(const NfsShare &share) const
{
    return share.folder.path + m_project.migration.asideSuffix;
}

void NfsPlanner::installPackages()
{
    m_builder.beginPhase("packages", say("Install packages"),
                         say("Every host gets what it needs to serve or to mount NFS."));
    for (const PlannedHost &planned : m_builder.hosts()) {
        const bool serves = &planned == m_layout.server;
        if (!serves && sharesOf(planned.host.id).isEmpty())
            continue;
        m_builder.add(planned, QStringLiteral("packages"),
                      InstallPackages{planned.platform.packageTool,
                                      serves ? planned.platform.nfsServerPackages
                                             : planned.platform.nfsClientPackages},
                      {.reason = serves ? say("The kernel's NFS server needs its user-space tools.")
                                        : say("mount needs mount.nfs to mount an NFS share."),
                       .source = planned.platform.source,
                       .timeLimit = 900s,
                       .weight = 20});
    }
}

void NfsPlanner::prepareStorage()
{
    const PlannedHost &server = *m_layout.server;
    m_builder.beginPhase(
        "storage", say("Prepare the storage"),
        say("The folders are made on the NFS server before anything is exported."));
    m_builder.add(server, QStringLiteral("root"),
                  EnsureDirectory{m_project.nfs.exportRoot, QStringLiteral("root"),
                                  QStringLiteral("root"), 0755},
                  {.reason = say("All shared folders live below one directory of their own."),
                   .source = QStringLiteral("exports(5)")});
    for (const NfsShare &share : m_layout.shares)
        m_builder.add(
            server, QStringLiteral("directory.") + share.folder.id.value,
            EnsureDirectory{share.serverPath, share.owner, share.group, share.folder.mode},
            {.reason = say("Owner, group and the setgid bit are what Pandora's packages set; "
                           "NFS carries the numbers."),
             .source = QStringLiteral("pandora_server packaging; RFC 5531 AUTH_SYS")});
}

void NfsPlanner::seed()
{
    m_builder.beginPhase(
        "seed", say("Copy the first content"),
        say("The bulk is copied while services run, before anything is exported. An "
            "agent that finds an empty folder uploads its own configuration over "
            "the one that administrators staged."));
    for (const NfsShare &share : m_layout.shares)
        if (seedsFrom(share))
            m_builder.add(
                *m_layout.server, QStringLiteral("seed.") + share.folder.id.value,
                CopyTree{m_project.migration.seedHost, share.folder.path, asideOf(share),
                         share.serverPath, false},
                {.reason = say("Makes the interruption short: only the difference is left "
                               "for later."),
                 .source = QStringLiteral("pandora_agent: md5 check"),
                 .timeLimit = 6h,
                 .weight = 30});
}

void NfsPlanner::openFirewall(const PlannedHost &server)
{
    if (server.facts == nullptr) {
        m_builder.assume(say("No firewall is active on %1.").arg(server.host.id.value));
        return;
    }
    if (server.facts->firewall == FirewallKind::None)
        return;
    QStringList sources = m_project.nfs.allowedNetworks;
    for (const PlannedHost *client : clients())
        sources.append(client->host.addressForStorage());
    const bool version3 = m_layout.fsType == QLatin1StringView("nfs");
    const StepReason why{.reason = say("Clients must reach the NFS server; nobody else needs to."),
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
    m_builder.beginPhase("export", say("Publish the exports"),
                         say("Only the Pandora hosts may mount, with root squashed."));
    openFirewall(server);
    const QByteArray content = exportsFile(m_project, m_layout, m_builder);
    const StepId file = m_builder.add(
        server, QStringLiteral("exports-file"), EnsureFile{kExportsFile, content, 0644},
        {.reason = say("A file of its own leaves /etc/exports as the administrator wrote it."),
         .source = QStringLiteral("exports(5), exports.d")});
    std::optional<QByteArray> before;
    if (server.facts != nullptr) {
        const auto fact = server.facts->files.constFind(kExportsFile);
        if (fact != server.facts->files.constEnd() && fact->exists)
            before = fact->content;
    }
    m_builder.addFile(server, file, kExportsFile, before, server.facts != nullptr, content, 0644);
    m_builder.add(server, QStringLiteral("nfs-server"), EnableUnit{server.platform.nfsServerUnit},
                  {.reason = say("Enabled, so that the share is back after a reboot."),
                   .source = QStringLiteral("nfs.systemd(7)"),
                   .timeLimit = 120s,
                   .weight = 3});
    QStringList paths;
    for (const NfsShare &share : m_layout.shares)
        paths.append(share.serverPath);
    m_builder.add(server, QStringLiteral("exports"), ApplyExports{paths},
                  {.reason = say("exportfs takes the change up without a restart that would stall "
                                 "other clients."),
                   .source = QStringLiteral("exportfs(8)")});
    m_published = m_builder.lastStepsOfPhase();
}

void NfsPlanner::tryOut()
{
    m_builder.beginPhase(
        "trial", say("Try it out"),
        say("Each client mounts each share at a private place and writes and reads as "
            "the real users, before any service is touched."));
    for (const PlannedHost *client : clients())
        for (const NfsShare *share : sharesOf(client->host.id)) {
            m_builder.add(*client, QStringLiteral("trial.") + share->folder.id.value,
                          TrialMount{share->source, m_layout.fsType, plainMountOptions(m_layout),
                                     usersOn(*client, *share)},
                          {.reason = say("A share that cannot be written is found while everything "
                                         "still runs as before."),
                           .source = QStringLiteral("nfs(5)"),
                           .timeLimit = 120s,
                           .weight = 2});
            m_builder.waitFor(m_published);
        }
}

} // namespace sharewright
