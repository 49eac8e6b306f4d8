// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/glusterpicture.h"

namespace sharewright {

namespace {

constexpr QLatin1StringView kQuorumType("cluster.quorum-type");
constexpr QLatin1StringView kQuorumCount("cluster.quorum-count");

/// Whether clients may write to a replica set of which `up` bricks serve.
bool hasQuorum(const GlusterVolume &volume, const QList<bool> &up)
{
    const qsizetype serving = up.count(true);
    const QString type = effectiveOption(volume, kQuorumType);
    if (type == u"fixed")
        return serving >= effectiveOption(volume, kQuorumCount).toInt();
    if (type != u"auto")
        return true;
    // With exactly half of them the first brick decides.
    return 2 * serving > up.size() || (2 * serving == up.size() && up.first());
}

SetState dispersedState(const GlusterVolume &volume, const QList<bool> &up)
{
    const qsizetype serving = up.count(true);
    const qsizetype needed =
        volume.redundancyCount > 0 ? up.size() - volume.redundancyCount : up.size() / 2 + 1;
    if (serving == up.size())
        return SetState::Full;
    return serving >= needed ? SetState::Degraded : SetState::Down;
}

SetState replicatedState(const GlusterVolume &volume, const QList<BrickHealth> &bricks,
                         const QList<bool> &up)
{
    bool dataServes = false;
    for (qsizetype i = 0; i < up.size(); ++i)
        dataServes = dataServes || (up[i] && !bricks[i].brick.arbiter);
    if (!dataServes)
        return SetState::Down;
    if (!up.contains(false))
        return SetState::Full;
    return hasQuorum(volume, up) ? SetState::Degraded : SetState::NoQuorum;
}

SetState stateWith(const GlusterVolume &volume, const QList<BrickHealth> &bricks, bool unknownsUp)
{
    QList<bool> up;
    for (const BrickHealth &brick : bricks)
        up += brick.serves() || (unknownsUp && brick.state == BrickState::Unknown);
    return volume.disperseCount > 0 ? dispersedState(volume, up)
                                    : replicatedState(volume, bricks, up);
}

} // namespace

QString effectiveOption(const GlusterVolume &volume, const QString &name)
{
    const QString value = volume.option(name);
    if (!value.isEmpty())
        return value;
    if (name == kQuorumType)
        return volume.replicaCount > 2 ? QStringLiteral("auto") : QStringLiteral("none");
    return {};
}

SetState setStateOf(const GlusterVolume &volume, const QList<BrickHealth> &bricks)
{
    if (bricks.isEmpty())
        return SetState::Unknown;
    const SetState worst = stateWith(volume, bricks, false);
    const SetState best = stateWith(volume, bricks, true);
    return worst == best ? best : SetState::Unknown;
}

} // namespace sharewright
