// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/capturedsite.h"
#include "core/health/glusterlines.h"

namespace sharewright {

namespace {

QString ownUuid(const GlusterNodeHealth &node)
{
    if (node.pool && *node.pool)
        for (const GlusterPeer &peer : **node.pool)
            if (peer.hostName == u"localhost")
                return peer.uuid;
    // `peer status` leaves the asked node out, but its own daemons are those of "localhost".
    if (node.status && *node.status)
        for (const GlusterVolumeStatus &status : **node.status)
            for (const GlusterProcess &process : status.processes)
                if (process.path == u"localhost")
                    return process.peerUuid;
    return {};
}

/// What the others call the node that was asked: its bricks' host.
QString nameOf(const GlusterNodeHealth &node)
{
    if (node.uuid.isEmpty())
        return {};
    if (node.volumes && *node.volumes)
        for (const GlusterVolume &volume : **node.volumes)
            for (const GlusterBrick &brick : volume.bricks)
                if (brick.hostUuid == node.uuid)
                    return brick.host;
    for (const auto &told : {node.status, node.detail})
        if (told && *told)
            for (const GlusterVolumeStatus &status : **told)
                for (const GlusterProcess &process : status.processes)
                    if (process.isBrick() && process.peerUuid == node.uuid)
                        return process.host;
    return {};
}

void addHost(Project &project, const QString &name, Roles roles)
{
    if (project.host(HostId(name)) != nullptr || name.isEmpty() || name == u"localhost")
        return;
    Host host{.id = HostId(name), .address = name};
    host.roles = roles;
    project.hosts += host;
}

/// The host of the site that goes by this name; else the name.
QString knownAs(const Project *site, const QString &name)
{
    if (site != nullptr)
        for (const Host &host : site->hosts)
            if (name == host.addressForStorage() || name == host.address)
                return host.id.value;
    return name;
}

} // namespace

ReplayedState glusterStateOf(const CapturedAnswers &captured, const Project *site)
{
    GlusterNodeHealth node;
    for (auto it = captured.answers.constBegin(); it != captured.answers.constEnd(); ++it)
        takeAnswer(it.key() == u"peers" ? QStringLiteral("pool") : it.key(), it.value(),
                   captured.at, node);
    // `pool list` also tells who was asked.
    if (const auto pool = captured.answers.constFind(QStringLiteral("pool"));
        pool != captured.answers.constEnd())
        takeAnswer(u"pool", *pool, captured.at, node);
    if (!node.toldAt.isValid())
        node.toldAt =
            captured.at; // the questions about volumes were not captured: they stay unknown
    node.uuid = ownUuid(node);

    ReplayedState state;
    const QString name = nameOf(node);
    HostHealth teller{.host = HostId(knownAs(site, name)), .takenAt = captured.at, .isRoot = true};
    if (teller.host.isEmpty())
        teller.host = HostId(QStringLiteral("localhost"));
    state.project.backend = Backend::GlusterFs;
    state.project.gluster.volume = site != nullptr ? site->gluster.volume : QString();
    Host asked{.id = teller.host, .address = name};
    asked.roles = Role::GlusterNode;
    state.project.hosts += asked;
    if (node.pool && *node.pool)
        for (const GlusterPeer &peer : **node.pool)
            addHost(state.project, knownAs(site, peer.hostName), {});
    teller.gluster = node;
    state.snapshot.hosts.insert(teller.host, teller);
    state.snapshot.asOf = captured.at;
    return state;
}

} // namespace sharewright
