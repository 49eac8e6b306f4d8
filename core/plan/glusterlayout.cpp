// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glusterlayout.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/configfile/fstab.h"
#include "core/facts/shareview.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

QList<GlusterNode> nodesOf(const Project &project, const PlanBuilder &builder)
{
    QList<GlusterNode> nodes;
    for (const PlannedHost &planned : builder.hosts()) {
        GlusterNode node{.planned = &planned, .bricks = {}};
        for (const Brick &brick : project.gluster.bricks)
            if (brick.host == planned.host.id)
                node.bricks.append(brick);
        if (planned.host.roles.testFlag(Role::GlusterNode) || !node.bricks.isEmpty())
            nodes.append(node);
    }
    return nodes;
}

/// A node that has the volume, else one that has peers: a host outside the pool cannot change it.
const PlannedHost *speakerOf(const QList<GlusterNode> &nodes, const QString &volume)
{
    const PlannedHost *best = nodes.constFirst().planned;
    for (const GlusterNode &node : nodes) {
        if (node.planned->facts == nullptr)
            continue;
        const GlusterFacts &gluster = node.planned->facts->gluster;
        if (std::any_of(gluster.volumes.begin(), gluster.volumes.end(),
                        [&](const GlusterVolume &each) { return each.name == volume; }))
            return node.planned;
        if (gluster.pool.size() > 1
            && (best->facts == nullptr || best->facts->gluster.pool.size() <= 1))
            best = node.planned;
    }
    return best;
}

SharePlace placeOf(const Project &project, const GlusterLayout &layout, const ShareView &view,
                   const PlannedHost &client, qsizetype folder)
{
    const ShareFolder &share = layout.share.folders[folder];
    SharePlace place{.folder = folder};
    place.source = volumeSource(project, layout, client.host.id)
                   + QStringLiteral("[/%1]").arg(share.folder.id.value);
    place.present = client.facts != nullptr && view.usesShare(*client.facts, share.folder);
    if (project.gluster.placement == Placement::Symlink) {
        place.linkTarget = share.keptAt;
        return place;
    }
    place.fstabLine = fstabLine(
        {.source = share.keptAt,
         .target = share.folder.path,
         .fsType = QStringLiteral("none"),
         .options = {QStringLiteral("bind"), QStringLiteral("_netdev"), QStringLiteral("nofail"),
                     QStringLiteral("x-systemd.requires-mounts-for=")
                         + project.gluster.mountPoint}});
    return place;
}

PlacementReasons placementReasons(Placement placement)
{
    const bool link = placement == Placement::Symlink;
    return {
        .selinux = {.reason = Text::tr("SELinux keeps the web server off FUSE file systems without "
                                       "it."),
                    .source = QStringLiteral("httpd_selinux(8), httpd_use_fusefs"),
                    .timeLimit = 120s,
                    .weight = 3},
        .fstab = {.reason = Text::tr("A bind mount leaves the path a real directory, which package "
                                     "upgrades expect; it waits for the volume's own mount."),
                  .source = QStringLiteral("systemd.mount(5), x-systemd.requires-mounts-for=")},
        .mount = {.reason = Text::tr("From here on all hosts see the same files."),
                  .source = link ? QStringLiteral("Pandora FMS manual; symlink(7)")
                                 : QStringLiteral("mount(8), bind"),
                  .timeLimit = 120s,
                  .weight = 2},
        .canaryRead = {.reason = Text::tr("What one host writes, all others must see."),
                       .source = QStringLiteral("mount.glusterfs(8), attribute-timeout"),
                       .timeLimit = 180s,
                       .weight = 2}};
}

/// Copies go through the volume, so any client will do; a node has the shortest way.
const PlannedHost *keeperOf(const Project &project, const GlusterLayout &layout)
{
    const QList<ShareClient> &clients = layout.share.clients;
    for (const ShareClient &client : clients)
        if (layout.node(client.planned->host.id) != nullptr)
            return client.planned;
    if (const ShareClient *seed = layout.share.client(project.migration.seedHost))
        return seed->planned;
    return clients.isEmpty() ? nullptr : clients.constFirst().planned;
}

void layOutShare(GlusterLayout &layout, const Project &project, PlanBuilder &builder)
{
    ShareLayout &share = layout.share;
    share.selinuxBooleans = &Platform::selinuxFuseBooleans;
    share.reasons = placementReasons(project.gluster.placement);
    share.furtherMounts = {project.gluster.mountPoint};
    for (const SharedFolder &folder : project.folders) {
        ShareFolder each{.folder = folder};
        each.keptAt = project.gluster.mountPoint + QLatin1Char('/') + folder.id.value;
        for (const Host &client : project.clientsOf(folder))
            each.clients.append(client.id);
        nameOwner(each, project, builder);
        share.folders.append(each);
    }
    const ShareView view(project, builder.facts());
    for (const PlannedHost &planned : builder.hosts()) {
        ShareClient client{.planned = &planned, .places = {}};
        for (qsizetype i = 0; i < share.folders.size(); ++i)
            if (share.folders[i].clients.contains(planned.host.id))
                client.places.append(placeOf(project, layout, view, planned, i));
        if (!client.places.isEmpty())
            share.clients.append(client);
    }
    share.keeper = keeperOf(project, layout);
}

PoolNames poolNames(const GlusterLayout &layout, const PlanBuilder &builder)
{
    QList<const PlannedHost *> hosts;
    for (const PlannedHost &planned : builder.hosts())
        if (layout.node(planned.host.id) || layout.share.client(planned.host.id))
            hosts.append(&planned);
    return PoolNames(hosts);
}

} // namespace

const GlusterNode *GlusterLayout::node(const HostId &id) const
{
    const auto it = std::find_if(nodes.begin(), nodes.end(), [&](const GlusterNode &each) {
        return each.planned->host.id == id;
    });
    return it == nodes.end() ? nullptr : &*it;
}

QStringList GlusterLayout::addresses() const
{
    QStringList all;
    for (const GlusterNode &each : nodes)
        all.append(each.planned->host.addressForStorage());
    return all;
}

GlusterLayout glusterLayout(const Project &project, PlanBuilder &builder)
{
    GlusterLayout layout;
    layout.nodes = nodesOf(project, builder);
    if (layout.nodes.isEmpty())
        return layout;
    layout.speaker = speakerOf(layout.nodes, project.gluster.volume);
    layOutShare(layout, project, builder);
    layout.names = poolNames(layout, builder);
    return layout;
}

QString brickName(const Project &project, const Brick &brick)
{
    const Host *host = project.host(brick.host);
    return (host ? host->addressForStorage() : brick.host.value) + QLatin1Char(':') + brick.path();
}

QString waitUnit()
{
    return QStringLiteral("sharewright-volume.service");
}

QString volumeSource(const Project &project, const GlusterLayout &layout, const HostId &client)
{
    const QString server = layout.node(client) != nullptr
                               ? QStringLiteral("localhost")
                               : layout.nodes.constFirst().planned->host.addressForStorage();
    return server + QStringLiteral(":/") + project.gluster.volume;
}

QStringList volumeMountOptions(const Project &project, const GlusterLayout &layout,
                               const HostId &client)
{
    const HostId first =
        layout.node(client) != nullptr ? client : layout.nodes.constFirst().planned->host.id;
    QStringList backups;
    for (const GlusterNode &node : layout.nodes) {
        const Host &host = node.planned->host;
        const QStringList &wanted = project.gluster.backupServers;
        if (host.id != first && (wanted.isEmpty() || wanted.contains(host.id.value)))
            backups.append(host.addressForStorage());
    }
    QStringList options{QStringLiteral("acl")};
    if (!backups.isEmpty())
        options.append(QStringLiteral("backup-volfile-servers=") + backups.join(QLatin1Char(':')));
    return options
           + QStringList{QStringLiteral("_netdev"), QStringLiteral("nofail"),
                         QStringLiteral("x-systemd.requires=") + waitUnit()};
}

} // namespace sharewright
