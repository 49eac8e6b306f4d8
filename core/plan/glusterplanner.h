// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/configfile/fstab.h"
#include "core/plan/glustergrowth.h"
#include "core/plan/glusterlayout.h"
#include "core/plan/planbuilder.h"
#include "core/plan/switchplanner.h"
#include "core/project/project.h"

namespace sharewright {

/// Sharing over GlusterFS in the safe order: packages, names and firewall, bricks, pool, volume, its mounts and folders,
/// seed, trial; then SwitchPlanner's window. Against a running volume it plans the growth that leads to the document's
/// bricks. One method a phase; called in order by `plan`. What changes the pool runs on one node, one command after
/// the other: gluster refuses a second transaction.
class GlusterPlanner
{
public:
    GlusterPlanner(const Project &project, PlanBuilder &builder);
    Q_DISABLE_COPY_MOVE(GlusterPlanner)
    void plan();

private:
    // glusterplanner.cpp
    void stateAssumptions();
    void installPackages();
    void openNetwork();
    void addNames(const PlannedHost &host);
    void openFirewall(const GlusterNode &node);

    // glusterstorage.cpp
    void prepareBricks();
    void addBrick(const GlusterNode &node, qsizetype index);
    void makeDevice(const GlusterNode &node, qsizetype index);
    void requireBlank(const PlannedHost &host, const Brick &brick);
    void addBrickFstab(const GlusterNode &node);

    // glusterpool.cpp
    void formPool();
    void guardGlusterd(const GlusterNode &node);
    void probePeers();
    void makeVolume();
    void requireVolume();
    void setOptions();

    // glusterchange.cpp
    void changeVolume();
    void replaceBricks();
    void addSets();
    void removeSets();
    void rebalance();

    // glusterleaving.cpp
    /// Mounts that an earlier plan wrote down for bricks which the document does not have.
    [[nodiscard]] QList<FstabEntry> droppedMounts(const GlusterNode &node) const;
    /// Those of them that a volume needs while the plan begins, or may need.
    [[nodiscard]] QList<FstabEntry> leavingMounts(const GlusterNode &node) const;
    /// Those of them that a volume needs, or may need, when the plan is done.
    [[nodiscard]] QList<FstabEntry> stayingMounts(const GlusterNode &node) const;
    /// What `letBricksGo` makes of the bricks' block in /etc/fstab, and of glusterd's guard. Empty: it leaves them alone.
    [[nodiscard]] QByteArray linesWhenDone(const GlusterNode &node) const;
    [[nodiscard]] QByteArray guardWhenDone(const GlusterNode &node) const;
    /// Bricks of running volumes that lie below this mount point of the node.
    [[nodiscard]] QList<GlusterBrick> bricksBelow(const GlusterNode &node,
                                                  const QString &mountPoint) const;
    /// Whether this plan takes the brick out of the volume.
    [[nodiscard]] bool leaves(const GlusterBrick &brick) const;
    void letBricksGo();
    void letBricksGo(const GlusterNode &node);
    void loosenGuard(const GlusterNode &node);
    void forgetMounts(const GlusterNode &node);

    // glustermount.cpp
    void mountVolume();
    void addVolumeFstab(const PlannedHost &client);
    void makeFolders();
    void seed();
    void tryOut();

    [[nodiscard]] const PlannedHost &speaker() const { return *m_layout.speaker; }
    [[nodiscard]] const GlusterSettings &gluster() const { return m_project.gluster; }
    [[nodiscard]] bool isReady(const Brick &brick) const;

    const Project &m_project;
    PlanBuilder &m_builder;
    const PoolView m_view;
    const GlusterLayout m_layout;
    SwitchPlanner m_switch;
    VolumeGrowth m_growth;
    QList<StepId> m_bricks;  ///< every brick's folder is there
    QList<StepId> m_pool;    ///< every node sees every other
    QList<StepId> m_volume;  ///< the volume runs
    QList<StepId> m_mounted; ///< the volume is mounted on every client
    QList<StepId> m_folders; ///< the shared folders are in it
};

/// How step ids name a node's brick: "brick2" for the second one in the document.
[[nodiscard]] QString brickKey(qsizetype index);

} // namespace sharewright
