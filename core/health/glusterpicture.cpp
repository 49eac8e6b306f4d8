// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/glusterpicture.h"

#include <algorithm>
#include <tuple>

#include "core/health/brickjoin.h"

namespace sharewright {

namespace {

const QString kRebalance = QStringLiteral("Rebalance");
const QString kRemoveBrick = QStringLiteral("Remove brick");

PeerView viewOf(const GlusterPeer &peer, const GlusterNodeHealth &node)
{
    const bool itself =
        peer.hostName == u"localhost" || (!node.uuid.isEmpty() && peer.uuid == node.uuid);
    if (itself && peer.hostNames.isEmpty())
        return PeerView::Itself;
    if (!peer.isMember())
        return PeerView::NotMember;
    return peer.connected ? PeerView::Connected : PeerView::Disconnected;
}

/// The host that a name in GlusterFS means; empty when it is none of the project's.
HostId hostNamed(const Project &project, const QString &name)
{
    for (const Host &host : project.hosts)
        if (!name.isEmpty()
            && (name == host.addressForStorage() || name == host.address || name == host.id.value))
            return host.id;
    return {};
}

void addView(QList<PeerHealth> &peers, const HostId &seer, const GlusterPeer &peer,
             const GlusterNodeHealth &node)
{
    auto known = std::find_if(peers.begin(), peers.end(),
                              [&](const PeerHealth &each) { return each.uuid == peer.uuid; });
    if (known == peers.end()) {
        peers.append({.uuid = peer.uuid});
        known = peers.end() - 1;
    }
    const PeerView view = viewOf(peer, node);
    known->seenBy.insert(seer, view);
    if (view == PeerView::NotMember)
        known->stateNames.insert(seer, peer.stateName);
    if (view == PeerView::Itself)
        known->host = seer;
    else if (known->name.isEmpty())
        known->name = peer.hostName;
}

/// A view from before the node fell silent, or from long ago, would contradict the others for no reason.
bool isCurrent(const HealthSnapshot &snapshot, const HostHealth &host)
{
    return !snapshot.failures.contains(host.host)
           && host.takenAt.secsTo(snapshot.asOf) <= kHealthStaleAfter.count();
}

QList<PeerHealth> peersOf(const Project &project, const HealthSnapshot &snapshot)
{
    QList<PeerHealth> peers;
    QList<HostId> seers;
    for (const HostHealth &host : snapshot.hosts) {
        if (!isCurrent(snapshot, host) || !host.gluster || !host.gluster->pool
            || !*host.gluster->pool)
            continue;
        seers += host.host;
        // `peer status` leaves the asked node out.
        if (!host.gluster->uuid.isEmpty())
            addView(peers, host.host,
                    {.uuid = host.gluster->uuid, .hostName = QStringLiteral("localhost")},
                    *host.gluster);
        for (const GlusterPeer &peer : **host.gluster->pool)
            addView(peers, host.host, peer, *host.gluster);
    }
    for (PeerHealth &peer : peers) {
        if (peer.host.isEmpty())
            peer.host = hostNamed(project, peer.name);
        if (peer.name.isEmpty())
            peer.name = peer.host.value;
        for (const HostId &seer : seers)
            if (!peer.seenBy.contains(seer))
                peer.seenBy.insert(seer, PeerView::Missing);
    }
    return peers;
}

/// Whether the node could say what the volumes are.
bool hasAnswered(const HostHealth &host)
{
    return host.gluster->volumes ? host.gluster->volumes->has_value()
                                 : !host.gluster->status || host.gluster->status->has_value();
}

/// The node with the youngest word on the volumes; one that is still there, and one that could answer, come first.
const HostHealth *tellerOf(const HealthSnapshot &snapshot)
{
    const auto rank = [&](const HostHealth &host) {
        return std::tuple(!snapshot.failures.contains(host.host), hasAnswered(host),
                          host.gluster->toldAt);
    };
    const HostHealth *teller = nullptr;
    for (const HostHealth &host : snapshot.hosts) {
        if (!host.gluster || !host.gluster->toldAt.isValid())
            continue;
        if (teller == nullptr || rank(host) > rank(*teller))
            teller = &host;
    }
    return teller;
}

/// Progress belongs to the volume whose task has its id; with one volume only, to that.
void addProgress(const Told<GlusterRebalance> &told, const QString &type,
                 std::optional<GlusterRebalance> VolumeHealth::*where, QList<VolumeHealth> &volumes)
{
    if (!told || !*told || (*told)->nodes.isEmpty())
        return;
    for (VolumeHealth &volume : volumes) {
        const bool named =
            std::any_of(volume.tasks.begin(), volume.tasks.end(), [&](const GlusterTask &task) {
                return task.type == type && task.id == (*told)->taskId;
            });
        if (named || volumes.size() == 1)
            volume.*where = **told;
    }
}

void addHosts(const Project &project, const QList<PeerHealth> &peers, VolumeHealth &volume)
{
    for (BrickSetHealth &set : volume.sets)
        for (BrickHealth &brick : set.bricks) {
            const auto peer = std::find_if(peers.begin(), peers.end(), [&](const PeerHealth &each) {
                return !brick.brick.hostUuid.isEmpty() && each.uuid == brick.brick.hostUuid;
            });
            brick.host = peer != peers.end() ? peer->host : HostId();
            if (brick.host.isEmpty())
                brick.host = hostNamed(project, brick.brick.host);
        }
}

/// A node that can look at its own disks knows their room best, and without asking gluster.
void addRooms(const HealthSnapshot &snapshot, VolumeHealth &volume)
{
    for (BrickSetHealth &set : volume.sets)
        for (BrickHealth &brick : set.bricks) {
            const auto host = snapshot.hosts.constFind(brick.host);
            if (host == snapshot.hosts.constEnd())
                continue;
            const auto room = host->space.constFind(brick.brick.path);
            if (room == host->space.constEnd() || room->bytes < 0)
                continue;
            brick.room = *room;
            brick.roomAt = host->takenAt;
        }
}

} // namespace

bool PeerHealth::isConnectedForAll() const
{
    return std::all_of(seenBy.begin(), seenBy.end(), [](PeerView view) {
        return view == PeerView::Connected || view == PeerView::Itself;
    });
}

QList<BrickHealth> VolumeHealth::bricks() const
{
    QList<BrickHealth> all;
    for (const BrickSetHealth &set : sets)
        all += set.bricks;
    return all;
}

GlusterPicture glusterPictureOf(const Project &project, const HealthSnapshot &snapshot)
{
    GlusterPicture picture;
    picture.peers = peersOf(project, snapshot);
    const HostHealth *teller = tellerOf(snapshot);
    if (teller == nullptr)
        return picture;
    picture.teller = teller->host;
    picture.toldAt = teller->gluster->toldAt;
    picture.volumes = joinBricks(*teller->gluster);
    if (teller->gluster->volumes && !*teller->gluster->volumes)
        picture.error = teller->gluster->volumes->error();
    addProgress(teller->gluster->rebalance, kRebalance, &VolumeHealth::rebalance, picture.volumes);
    addProgress(teller->gluster->removal, kRemoveBrick, &VolumeHealth::removal, picture.volumes);
    for (VolumeHealth &volume : picture.volumes) {
        addHosts(project, picture.peers, volume);
        addRooms(snapshot, volume);
    }
    return picture;
}

} // namespace sharewright
