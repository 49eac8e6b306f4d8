// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/poolview.h"
#include "core/plan/glusterlayout.h"
#include "core/plan/planbuilder.h"
#include "core/project/project.h"

namespace sharewright {

/// The way home from GlusterFS: UnsharePlanner's window; the volume is unmounted on every host. With `retire` the volume
/// is deleted, its bricks are unmounted and get another name, its peers leave the pool. Volume groups, logical volumes
/// and file systems stay, and so does every file; a finding says how to reclaim the disks.
class GlusterUnshare
{
public:
    GlusterUnshare(const Project &project, PlanBuilder &builder, bool retire);
    Q_DISABLE_COPY_MOVE(GlusterUnshare)
    void plan();

private:
    void leaveVolume(const ShareClient &client);
    void retire(const QList<StepId> &home);
    void retireVolume(const QList<StepId> &home);
    void retireBricks();
    void unmountBricks(const GlusterNode &node);
    void detachPeers();
    void forgetNames(const PlannedHost &host, const QList<StepId> &behind);
    void reportRetirement();
    [[nodiscard]] bool poolServesOthers() const;
    [[nodiscard]] qint64 usedBytes() const;

    const Project &m_project;
    PlanBuilder &m_builder;
    const PoolView m_view;
    const GlusterLayout m_layout;
    const bool m_retire;
    QList<StepId> m_deleted;  ///< the volume is gone
    QList<StepId> m_detached; ///< the pool is dissolved
};

} // namespace sharewright
