// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glusterplanner.h"

#include <QCoreApplication>

#include "core/plan/fileedits.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

const QString kHosts = QStringLiteral("/etc/hosts");

} // namespace

GlusterPlanner::GlusterPlanner(const Project &project, PlanBuilder &builder)
    : m_project(project)
    , m_builder(builder)
    , m_view(project, builder.facts())
    , m_layout(glusterLayout(project, builder))
    , m_switch(project, builder, m_layout.share)
{}

void GlusterPlanner::plan()
{
    if (m_layout.speaker == nullptr || m_layout.share.clients.isEmpty())
        return;
    m_growth = compareVolume(m_view);
    for (const Finding &finding : std::as_const(m_growth.findings))
        m_builder.addFinding(finding);
    stateAssumptions();
    installPackages();
    openNetwork();
    prepareBricks();
    formPool();
    makeVolume();
    changeVolume();
    mountVolume();
    makeFolders();
    if (!m_layout.share.isSwitched()) {
        seed();
        tryOut();
    }
    m_switch.run(m_builder.lastStepsOfPhase());
    letBricksGo();
}

void GlusterPlanner::stateAssumptions()
{
    for (const GlusterNode &node : m_layout.nodes) {
        if (node.planned->facts != nullptr)
            continue;
        const QString &host = node.planned->host.id.value;
        m_builder.assume(Text::tr("No firewall is active on %1.").arg(host));
        m_builder.assume(Text::tr("%1 resolves the storage names of all other hosts.").arg(host));
        for (const Brick &brick : node.bricks)
            m_builder.assume(brick.device.isEmpty()
                                 ? Text::tr("A file system of its own is mounted at %1 on %2.")
                                       .arg(brick.mountPoint, host)
                                 : Text::tr("The disk %1 on %2 is blank.").arg(brick.device, host));
    }
    if (speaker().facts == nullptr)
        m_builder.assume(Text::tr("There is no volume %1 yet.").arg(gluster().volume));
}

void GlusterPlanner::installPackages()
{
    m_builder.beginPhase(
        "packages", Text::tr("Install packages"),
        Text::tr("Nodes get the server, Pandora hosts what mounts a volume; all of the "
                 "same major version."));
    for (const PlannedHost &planned : m_builder.hosts()) {
        const bool serves = m_layout.node(planned.host.id) != nullptr;
        const bool mounts = m_layout.share.client(planned.host.id) != nullptr;
        if (!serves && !mounts)
            continue;
        const Platform &platform = planned.platform;
        const StepReason bring{.reason =
                                   Text::tr("The distribution leaves GlusterFS to a repository of "
                                            "its own."),
                               .source = platform.source,
                               .timeLimit = 900s,
                               .weight = 5};
        if (!platform.glusterRepositoryPackages.isEmpty())
            m_builder.add(planned, QStringLiteral("repository"),
                          InstallPackages{platform.packageTool, platform.glusterRepositoryPackages},
                          bring);
        for (const QString &id : platform.glusterRepositories)
            m_builder.add(planned, QStringLiteral("repository.") + id,
                          EnableRepository{platform.packageTool, id}, bring);
        QStringList packages = serves ? platform.glusterServerPackages : QStringList();
        packages += mounts ? platform.glusterClientPackages : QStringList();
        packages.removeDuplicates();
        if (packages.isEmpty()) // said as a finding: nobody builds them for this distribution
            continue;
        m_builder.add(
            planned, QStringLiteral("packages"), InstallPackages{platform.packageTool, packages},
            {.reason = serves ? Text::tr("glusterd, and the tools for disks and bricks.")
                              : Text::tr("mount needs mount.glusterfs to mount a volume."),
             .source = platform.source,
             .timeLimit = 1800s,
             .weight = 30});
    }
}

void GlusterPlanner::openNetwork()
{
    m_builder.beginPhase(
        "network", Text::tr("Let the hosts find and reach each other"),
        Text::tr("Every node must know every other by the same name, and clients talk "
                 "to every brick."));
    for (const PlannedHost &planned : m_builder.hosts()) {
        const GlusterNode *node = m_layout.node(planned.host.id);
        if (node != nullptr || m_layout.share.client(planned.host.id) != nullptr)
            addNames(planned);
        if (node != nullptr)
            openFirewall(*node);
    }
}

void GlusterPlanner::addNames(const PlannedHost &host)
{
    if (const QByteArray lines = m_layout.names.hostsLines(host); !lines.isEmpty())
        addBlock(
            m_builder, host, QStringLiteral("hosts"), kHosts, QStringLiteral("hosts"), lines,
            {.reason = Text::tr("A name that one node cannot resolve keeps the pool from forming; "
                                "the file answers also while the name server is away."),
             .source = QStringLiteral("hosts(5); docs.gluster.org, Setting Up Storage Pools")});
}

/// glusterd on 24007 and 24008, a port of 49152-60999 for each brick: clients talk to every brick (from release 10 on
/// the port is random). By number, since firewalld learns a service that a package has just brought only by a reload,
/// which drops the administrator's rules of the moment.
void GlusterPlanner::openFirewall(const GlusterNode &node)
{
    const PlannedHost &host = *node.planned;
    if (host.facts == nullptr || host.facts->firewall == FirewallKind::None)
        return;
    QStringList sources;
    for (const PlannedHost &other : m_builder.hosts())
        if (other.host.id != host.host.id
            && (m_layout.node(other.host.id) || m_layout.share.client(other.host.id)))
            sources.append(other.host.addressForStorage());
    if (sources.isEmpty())
        return;
    const bool ufw = host.facts->firewall == FirewallKind::Ufw;
    const StepReason why{
        .reason = Text::tr(
            "Peers and clients must reach glusterd and every brick; nobody else needs to."),
        .source =
            QStringLiteral("glusterd.vol base-port, max-port; firewalld services/glusterfs.xml")};
    for (const auto &[first, last] : {std::pair(24007, 24008), std::pair(49152, 60999)})
        m_builder.add(host, QStringLiteral("firewall.%1").arg(first),
                      OpenFirewall{.ufw = ufw,
                                   .zone = ufw ? QString() : host.facts->firewallZone,
                                   .service = {},
                                   .port = first,
                                   .sources = sources,
                                   .lastPort = last},
                      why);
}

} // namespace sharewright
