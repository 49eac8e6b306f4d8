// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/gluster/glustervalues.h"
#include "core/plan/glusternames.h"
#include "core/plan/sharelayout.h"

namespace sharewright {

/// A node of the trusted pool and the bricks that the document gives it.
struct GlusterNode {
    const PlannedHost *planned = nullptr; ///< lives as long as the builder
    QList<Brick> bricks;                  ///< document order
};

/// Everything the GlusterFS planner derives from project and facts before it makes steps. Pure.
struct GlusterLayout {
    QList<GlusterNode> nodes; ///< hosts with the role or with a brick, document order
    /// The node that speaks for the pool: all commands that change it run there, one after the other. It is one that
    /// has the volume, else one that has peers, else the first. Null: there are no nodes.
    const PlannedHost *speaker = nullptr;
    ShareLayout share; ///< folders lie below the volume's mount point; the keeper is a client
    PoolNames names;

    [[nodiscard]] const GlusterNode *node(const HostId &id) const;
    /// Storage addresses of all nodes, document order.
    [[nodiscard]] QStringList addresses() const;
};

[[nodiscard]] GlusterLayout glusterLayout(const Project &project, PlanBuilder &builder);

/// A brick as gluster writes it, "10.0.0.11:/glusterfs/brick1/brick".
[[nodiscard]] QString brickName(const Project &project, const Brick &brick);

/// What the host mounts: its own glusterd where it has one, else the first node's.
[[nodiscard]] QString volumeSource(const Project &project, const GlusterLayout &layout,
                                   const HostId &client);
/// How /etc/fstab mounts the volume on the host.
[[nodiscard]] QStringList volumeMountOptions(const Project &project, const GlusterLayout &layout,
                                             const HostId &client);
/// The systemd unit that waits until the volume can be mounted.
[[nodiscard]] QString waitUnit();

/// Options of the volume: those that Sharewright sets for a reason, the document's in their place or behind them.
[[nodiscard]] QList<GlusterOption> volumeOptions(const Project &project,
                                                 const GlusterLayout &layout);

} // namespace sharewright
