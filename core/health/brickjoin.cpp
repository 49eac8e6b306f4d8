// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/brickjoin.h"

#include <algorithm>

#include "core/health/healjoin.h"

namespace sharewright {

namespace {

const GlusterVolumeStatus *statusOf(const Told<QList<GlusterVolumeStatus>> &told,
                                    const QString &volume)
{
    if (!told || !*told)
        return nullptr;
    for (const GlusterVolumeStatus &status : **told)
        if (status.volume == volume)
            return &status;
    return nullptr;
}

/// A node may be known by several names, so its uuid decides where the names differ.
const GlusterProcess *processOf(const GlusterVolumeStatus *status, const GlusterBrick &brick)
{
    if (status == nullptr)
        return nullptr;
    for (const GlusterProcess &process : status->processes)
        if (process.path == brick.path
            && (process.host == brick.host
                || (!brick.hostUuid.isEmpty() && process.peerUuid == brick.hostUuid)))
            return &process;
    return nullptr;
}

void addProcess(const GlusterProcess &process, const QDateTime &toldAt, BrickHealth &brick)
{
    brick.listed = true;
    brick.state = process.online ? BrickState::Online : BrickState::Offline;
    brick.portLost = process.online && process.port < 0;
    if (process.bytes >= 0) {
        brick.room = {.bytes = process.bytes,
                      .freeBytes = process.freeBytes,
                      .inodes = process.inodes,
                      .freeInodes = process.freeInodes};
        brick.roomAt = toldAt;
    }
}

/// Settles what the questions left open. `volume status` leaves out bricks whose node does not answer glusterd; a heal
/// question talks to the brick itself.
void settle(const HealWord &heal, BrickHealth &brick)
{
    brick.trouble = heal.trouble;
    brick.toHeal = heal.entries;
    brick.splitBrain = heal.splitBrain;
    brick.portLost = brick.portLost && !(heal.asked && heal.connected);
    if (brick.portLost) {
        brick.state = BrickState::Offline;
        return;
    }
    if (!heal.asked)
        return;
    if (brick.state == BrickState::Online && !heal.connected)
        brick.state = BrickState::Unknown; // it runs, yet nobody got through to it
    else if (brick.state == BrickState::Unknown)
        brick.state = heal.connected ? BrickState::Serving : BrickState::Offline;
}

struct Join {
    const GlusterNodeHealth &told;
    const HealWords &heal;

    [[nodiscard]] BrickHealth brick(const QString &volume, const GlusterBrick &definition) const
    {
        BrickHealth brick{.brick = definition};
        for (const auto *answer : {&told.detail, &told.status})
            if (const auto *process = processOf(statusOf(*answer, volume), definition))
                addProcess(*process, told.toldAt, brick);
        settle(heal.of(definition.name()), brick);
        return brick;
    }
};

void addStatus(const GlusterNodeHealth &told, VolumeHealth &volume)
{
    const GlusterVolumeStatus *status = statusOf(told.status, volume.name);
    volume.statusKnown = status != nullptr || statusOf(told.detail, volume.name) != nullptr;
    if (!volume.statusKnown && told.status && !*told.status)
        volume.statusError = told.status->error();
    if (status == nullptr)
        return;
    volume.tasks = status->tasks;
    for (const GlusterProcess &process : status->processes)
        if (!process.isBrick())
            volume.daemons.append({process.host, process.path, process.online});
}

/// `volume get` tells what `volume info` leaves out: what nobody set.
GlusterVolume withOptions(GlusterVolume volume, const GlusterNodeHealth &told)
{
    if (told.options && *told.options)
        for (const GlusterOption &option : **told.options)
            if (volume.option(option.name).isEmpty())
                volume.options += option;
    return volume;
}

VolumeHealth defined(const GlusterVolume &definition, const Join &join)
{
    const GlusterVolume full = withOptions(definition, join.told);
    VolumeHealth volume{.name = full.name,
                        .type = full.type,
                        .state = full.state,
                        .definitionKnown = true,
                        .setSize = full.setSize(),
                        .arbiters = std::max(0, full.arbiterCount),
                        .keepsCopies = full.setSize() > 1};
    for (const GlusterOption &option : full.options)
        volume.options.insert(option.name, option.value);
    addStatus(join.told, volume);
    for (qsizetype i = 0; i < full.bricks.size(); i += volume.setSize) {
        BrickSetHealth set;
        for (const GlusterBrick &brick : full.bricks.mid(i, volume.setSize))
            set.bricks += join.brick(full.name, brick);
        set.state = setStateOf(full, set.bricks);
        volume.sets += set;
    }
    return volume;
}

/// A volume without a definition: nobody knows which bricks belong together, nor which are missing here.
VolumeHealth undefinedVolume(const QString &name, const QList<GlusterBrick> &bricks,
                             const Join &join)
{
    VolumeHealth volume{.name = name};
    addStatus(join.told, volume);
    volume.keepsCopies = true; // until somebody says otherwise, healing is a question
    BrickSetHealth set;
    for (const GlusterBrick &brick : bricks)
        set.bricks += join.brick(name, brick);
    if (!set.bricks.isEmpty())
        volume.sets += set;
    return volume;
}

QList<GlusterBrick> bricksRunning(const GlusterVolumeStatus &status)
{
    QList<GlusterBrick> bricks;
    for (const GlusterProcess &process : status.processes)
        if (process.isBrick())
            bricks.append(
                {.host = process.host, .path = process.path, .hostUuid = process.peerUuid});
    return bricks;
}

void addMissing(QList<GlusterBrick> &bricks, const QList<GlusterBrick> &named)
{
    for (const GlusterBrick &brick : named) {
        const bool known = std::any_of(bricks.begin(), bricks.end(), [&](const GlusterBrick &each) {
            return each.name() == brick.name();
        });
        if (!known)
            bricks += brick;
    }
}

QList<VolumeHealth> undefinedVolumes(const Join &join)
{
    QList<VolumeHealth> volumes;
    for (const auto &told : {join.told.status, join.told.detail}) {
        if (!told || !*told || !volumes.isEmpty())
            continue;
        for (const GlusterVolumeStatus &status : **told) {
            QList<GlusterBrick> bricks = bricksRunning(status);
            if ((*told)->size() == 1) // heal names bricks that status leaves out
                addMissing(bricks, join.heal.bricks());
            volumes += undefinedVolume(status.volume, bricks, join);
        }
    }
    const bool isMoving =
        (join.told.rebalance && *join.told.rebalance) || (join.told.removal && *join.told.removal);
    if (volumes.isEmpty() && (!join.heal.bricks().isEmpty() || isMoving))
        volumes += undefinedVolume({}, join.heal.bricks(), join);
    return volumes;
}

} // namespace

QList<VolumeHealth> joinBricks(const GlusterNodeHealth &told)
{
    const HealWords heal(told);
    const Join join{told, heal};
    QList<VolumeHealth> volumes;
    if (told.volumes && *told.volumes)
        for (const GlusterVolume &definition : **told.volumes)
            volumes += defined(definition, join);
    else
        volumes = undefinedVolumes(join);
    for (VolumeHealth &volume : volumes)
        heal.addTo(volume, volumes.size() == 1);
    return volumes;
}

} // namespace sharewright
