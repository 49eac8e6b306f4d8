// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"
#include "core/facts/poolview.h"

namespace sharewright {

struct BrickReplacement {
    QString from; ///< as the volume names it
    Brick to;
};

/// What makes of a running volume the one that the document describes.
struct VolumeGrowth {
    QList<BrickReplacement> replaced; ///< one brick of an otherwise unchanged set each
    QList<Brick> added;               ///< whole sets, brick order
    QStringList removed;              ///< whole sets, brick order, as the volume names them
    QList<Finding> findings; ///< errors where the document can be read in more than one way

    /// Whether the bricks change. Sizes are not its matter: a brick that grows stays the same brick.
    [[nodiscard]] bool changesBricks() const
    {
        return !replaced.isEmpty() || !added.isEmpty() || !removed.isEmpty();
    }
};

/// Compares the document's bricks with those of the running volume, set by set; no volume, nothing to change. It never
/// guesses: other copies, bricks that moved between sets or a volume without a brick in common (the findings of the facts
/// say so), another order within a set, and two different bricks in one set lead to no change at all.
[[nodiscard]] VolumeGrowth compareVolume(const PoolView &pool);

} // namespace sharewright
