// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/volumerules.h"

namespace sharewright {

namespace {

const PeerHealth *peerOf(const GlusterPicture &picture, const BrickHealth &brick)
{
    for (const PeerHealth &peer : picture.peers)
        if (!peer.uuid.isEmpty() && peer.uuid == brick.brick.hostUuid)
            return &peer;
    return nullptr;
}

bool isNodeThere(const GlusterPicture &picture, const BrickHealth &brick)
{
    const PeerHealth *peer = peerOf(picture, brick);
    return peer != nullptr && peer->isConnectedForAll();
}

QString brickText(const VolumeView &volume, const BrickHealth &brick)
{
    const QString name = brick.brick.name();
    const bool nodeThere = isNodeThere(volume.picture, brick);
    if (brick.portLost)
        return HealthWords::tr(
                   "%1 runs, but glusterd of its node has lost its port: no client finds it.")
            .arg(name);
    if (brick.listed && brick.state == BrickState::Offline)
        return HealthWords::tr("%1 does not run.").arg(name);
    if (brick.listed)
        return HealthWords::tr("%1 runs, but could not be reached (%2).").arg(name, brick.trouble);
    if (nodeThere)
        return HealthWords::tr("%1 gives no answer, although its node still counts as connected: a "
                               "node that lost its power is noticed only after about 40 s.")
            .arg(name);
    if (brick.state == BrickState::Offline)
        return HealthWords::tr("%1 is offline (%2).").arg(name, brick.trouble);
    if (peerOf(volume.picture, brick) == nullptr)
        return HealthWords::tr("Nothing is known of %1.").arg(name);
    return HealthWords::tr("%1 is unknown or offline: its node is not connected.").arg(name);
}

QString remedyFor(const VolumeView &volume, const QList<BrickHealth> &missing)
{
    if (std::any_of(missing.begin(), missing.end(),
                    [](const BrickHealth &b) { return b.portLost; }))
        return HealthWords::tr("Restart glusterd on that host: systemctl restart glusterd. The "
                               "mounts go on meanwhile, "
                               "and the brick heals by itself.");
    const bool dead = std::any_of(missing.begin(), missing.end(), [](const BrickHealth &brick) {
        return brick.listed && brick.state == BrickState::Offline;
    });
    if (dead && !volume.volume.name.isEmpty())
        return HealthWords::tr(
                   "Start what is missing: gluster volume start %1 force. Why it stopped: "
                   "/var/log/glusterfs/bricks on that host; is its file system mounted?")
            .arg(volume.volume.name);
    if (dead)
        return HealthWords::tr(
            "Why it stopped: /var/log/glusterfs/bricks on that host; is its file "
            "system mounted?");
    return HealthWords::tr("Bring the host back, or its network. It then heals by itself.");
}

HealthState stateOf(SetState state)
{
    switch (state) {
    case SetState::Full:
        return HealthState::Healthy;
    case SetState::Degraded:
        return HealthState::Degraded;
    case SetState::NoQuorum:
    case SetState::Down:
        return HealthState::Down;
    case SetState::Unknown:
        break;
    }
    return HealthState::Unknown;
}

QString setText(const VolumeView &volume, qsizetype number, const BrickSetHealth &set)
{
    const qsizetype serving =
        std::count_if(set.bricks.begin(), set.bricks.end(),
                      [](const BrickHealth &brick) { return brick.serves(); });
    const QString name = volume.name();
    switch (set.state) {
    case SetState::Degraded:
        return HealthWords::tr("Replica set %1 of %2 works with %3 of its %4 bricks.")
            .arg(number)
            .arg(name)
            .arg(serving)
            .arg(set.bricks.size());
    case SetState::NoQuorum:
        return HealthWords::tr("Replica set %1 of %2 can neither be read nor written: with %3 of "
                               "its %4 bricks there is no quorum.")
            .arg(number)
            .arg(name)
            .arg(serving)
            .arg(set.bricks.size());
    case SetState::Down:
        return volume.volume.setSize > 1
                   ? HealthWords::tr("Replica set %1 of %2 is down: its files cannot be read.")
                         .arg(number)
                         .arg(name)
                   : HealthWords::tr("A part of the files of %1 cannot be read.").arg(name);
    case SetState::Unknown:
    case SetState::Full:
        break;
    }
    return HealthWords::tr("Whether replica set %1 of %2 works is not known.")
        .arg(number)
        .arg(name);
}

QList<BrickHealth> missingIn(const BrickSetHealth &set)
{
    QList<BrickHealth> missing = set.bricks;
    missing.removeIf([](const BrickHealth &brick) { return brick.serves(); });
    return missing;
}

void judgeSet(const VolumeView &volume, qsizetype number, const BrickSetHealth &set)
{
    const QList<BrickHealth> missing = missingIn(set);
    if (missing.isEmpty())
        return;
    QStringList sentences{setText(volume, number, set)};
    for (const BrickHealth &brick : missing)
        sentences += brickText(volume, brick);
    // A set that may be whole is unknown; one of which a brick is surely gone is degraded at least.
    const bool surely = std::any_of(missing.begin(), missing.end(), [](const BrickHealth &brick) {
        return brick.state == BrickState::Offline;
    });
    HealthState state = stateOf(set.state);
    if (surely)
        state = std::max(state, HealthState::Degraded);
    const HostId host = missing.size() == 1 ? missing.first().host : HostId();
    volume.view.reportSite(state, host, volume.picture.toldAt, sentences.join(u' '),
                           remedyFor(volume, missing));
}

/// Without the volume's definition nobody knows which bricks belong together.
void judgeLooseBricks(const VolumeView &volume)
{
    for (const BrickHealth &brick : volume.volume.bricks())
        if (!brick.serves())
            volume.report(brick.state == BrickState::Offline ? HealthState::Degraded
                                                             : HealthState::Unknown,
                          brickText(volume, brick), remedyFor(volume, {brick}));
}

} // namespace

void judgeSets(const VolumeView &volume)
{
    if (!volume.volume.definitionKnown) {
        judgeLooseBricks(volume);
        return;
    }
    // Where nothing is known at all, the reason above says it once.
    if (!volume.volume.statusKnown && !volume.volume.healKnown)
        return;
    for (qsizetype i = 0; i < volume.volume.sets.size(); ++i)
        judgeSet(volume, i + 1, volume.volume.sets[i]);
}

} // namespace sharewright
