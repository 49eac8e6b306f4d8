// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/healthrules.h"

namespace sharewright {

namespace {

/// The nodes that see the peer so.
QString seers(const PeerHealth &peer, PeerView view)
{
    QStringList names;
    for (auto it = peer.seenBy.constBegin(); it != peer.seenBy.constEnd(); ++it)
        if (it.value() == view)
            names += it.key().value;
    return names.join(QStringLiteral(", "));
}

bool itsBricksServe(const GlusterPicture &picture, const PeerHealth &peer)
{
    bool any = false;
    for (const VolumeHealth &volume : picture.volumes)
        for (const BrickHealth &brick : volume.bricks())
            if (!peer.uuid.isEmpty() && brick.brick.hostUuid == peer.uuid) {
                any = true;
                if (!brick.serves())
                    return false;
            }
    return any;
}

QDateTime seenAt(const HealthView &view, const PeerHealth &peer)
{
    QDateTime oldest;
    for (auto it = peer.seenBy.constBegin(); it != peer.seenBy.constEnd(); ++it) {
        const QDateTime at = view.snapshot.hosts.value(it.key()).takenAt;
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QString connectRemedy()
{
    return HealthWords::tr(
        "Check that the host runs, its glusterd (systemctl status glusterd), and "
        "port 24007 between the nodes.");
}

void judgeConnection(const HealthView &view, const GlusterPicture &picture, const PeerHealth &peer)
{
    const QString apart = seers(peer, PeerView::Disconnected);
    const QString together = seers(peer, PeerView::Connected);
    if (apart.isEmpty())
        return;
    QString text;
    if (!together.isEmpty())
        text = HealthWords::tr("The nodes disagree on %1: %2 sees it connected, %3 does not.")
                   .arg(peer.name, together, apart);
    else if (itsBricksServe(picture, peer))
        text =
            HealthWords::tr("%1 is not connected, as %2 sees it, but its bricks still serve: its "
                            "glusterd does not answer.")
                .arg(peer.name, apart);
    else
        text = HealthWords::tr("%1 is not connected, as %2 sees it.").arg(peer.name, apart);
    view.reportSite(HealthState::Degraded, peer.host, seenAt(view, peer), text, connectRemedy());
}

void judgeMembership(const HealthView &view, const PeerHealth &peer)
{
    for (auto it = peer.stateNames.constBegin(); it != peer.stateNames.constEnd(); ++it)
        view.reportSite(
            HealthState::Degraded, peer.host, seenAt(view, peer),
            HealthWords::tr("%1 is no full member of the pool: %2, as %3 sees it.")
                .arg(peer.name, it.value(), it.key().value),
            HealthWords::tr("Its glusterd log says why: /var/log/glusterfs/glusterd.log."));
    if (const QString without = seers(peer, PeerView::Missing); !without.isEmpty())
        view.reportSite(
            HealthState::Degraded, peer.host, seenAt(view, peer),
            HealthWords::tr("%1 is not in the pool that %2 sees: there may be two pools.")
                .arg(peer.name, without),
            HealthWords::tr("Compare gluster pool list on all nodes."));
}

/// Hosts that hold bricks by the document, but that no node's pool knows.
void judgeAbsence(const HealthView &view, const GlusterPicture &picture)
{
    for (const Host &host : view.shares.project().hosts) {
        const bool holdsBricks =
            std::any_of(view.shares.project().gluster.bricks.begin(),
                        view.shares.project().gluster.bricks.end(),
                        [&](const Brick &brick) { return brick.host == host.id; });
        const bool known =
            std::any_of(picture.peers.begin(), picture.peers.end(),
                        [&](const PeerHealth &peer) { return peer.host == host.id; });
        if (holdsBricks && !known)
            view.report(HealthState::Degraded, host.id, {},
                        HealthWords::tr("%1 is not in the pool.").arg(host.id.value),
                        HealthWords::tr("Apply the plan, which probes it."));
    }
}

} // namespace

void judgePeers(const HealthView &view, const GlusterPicture &picture)
{
    for (const PeerHealth &peer : picture.peers) {
        judgeConnection(view, picture, peer);
        judgeMembership(view, peer);
    }
    if (!picture.peers.isEmpty())
        judgeAbsence(view, picture);
}

} // namespace sharewright
