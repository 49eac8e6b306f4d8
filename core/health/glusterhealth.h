// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/gluster/glustervalues.h"

namespace sharewright {

/// An answer of gluster, or why there is none. Nothing: the question was not asked.
template <class T> using Told = std::optional<Result<T>>;

/// What the gluster daemon of one node said. `pool` is asked of every node: it is cheap and takes no lock. The questions
/// after it take gluster's lock or walk the bricks, so one node of the site answers them for all.
struct GlusterNodeHealth {
    QString uuid;       ///< /var/lib/glusterd/glusterd.info; empty: not known
    int opVersion = -1; ///< from there: what the pool works with
    QString version;    ///< "10.3"; empty: not known
    Told<QList<GlusterPeer>> pool;

    QDateTime
        toldAt; ///< when the rest was told, admin's clock, UTC; invalid: this node was not asked
    Told<QList<GlusterVolume>> volumes;
    Told<QList<GlusterVolumeStatus>> status;
    Told<QList<GlusterVolumeStatus>> detail;   ///< room of the bricks; only in captures
    Told<QList<GlusterHealBrick>> healSummary; ///< `heal info summary`
    Told<QList<GlusterHealBrick>> healFiles;   ///< `heal info`: every name; only in captures
    Told<QList<GlusterHealBrick>> splitBrain;  ///< `heal info split-brain`
    Told<QList<GlusterHealBrick>> healCount;   ///< `statistics heal-count`; only in captures
    Told<GlusterRebalance> rebalance;          ///< `rebalance status`
    Told<GlusterRebalance> removal;            ///< `remove-brick status`
    Told<QList<GlusterOption>> options;        ///< `volume get`; only in captures
    bool operator==(const GlusterNodeHealth &) const = default;
};

} // namespace sharewright
