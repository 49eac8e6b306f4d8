// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"
#include "core/facts/shareview.h"
#include "core/project/project.h"

namespace sharewright {

/// A version of GlusterFS as far as it is known; -1: not.
struct GlusterVersion {
    int major = -1;
    int minor = -1;
    auto operator<=>(const GlusterVersion &) const = default;
};

/// The leading numbers of "10.3", "1:10.3-5" or "11".
[[nodiscard]] GlusterVersion parseGlusterVersion(const QString &text);

/// The version that a node has, or will have: installed, offered by its package sources, or what its platform brings.
[[nodiscard]] GlusterVersion glusterVersionOf(const HostFacts &facts);

/// One brick of the document on a host that was asked.
struct SeenBrick {
    qsizetype index = 0; ///< in the document
    Brick brick;
    Host host;
    const HostFacts *facts = nullptr; ///< never null; lives as long as the SiteFacts
    const BrickFact *place = nullptr; ///< null: not known

    /// The disks of its volume group, in document order.
    [[nodiscard]] QStringList devices() const;
    /// Whether its own logical volume is mounted at its mount point: nothing is left to do to its disks.
    [[nodiscard]] bool isMounted() const;
    /// Whether this source of a mount is its logical volume, in any spelling.
    [[nodiscard]] bool isOwnVolume(const QString &source) const;
};

/// The pool and the volume of a project, seen together with the facts. Empty when the back-end is not GlusterFS. A view:
/// project and facts must outlive it.
class PoolView
{
public:
    PoolView(const Project &project, const SiteFacts &facts);

    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const SiteFacts &site() const { return m_facts; }

    /// Hosts with the role and hosts that hold a brick, document order.
    [[nodiscard]] const QList<ProbedHost> &nodes() const { return m_nodes; }
    /// Bricks on hosts that were asked, document order.
    [[nodiscard]] const QList<SeenBrick> &bricks() const { return m_bricks; }
    /// The project's volume as the first node tells it that knows it. Null: no node knows it.
    [[nodiscard]] const GlusterVolume *volume() const { return m_volume; }
    /// Its processes and tasks. Null: unknown, or it is not started.
    [[nodiscard]] const GlusterVolumeStatus *status() const;

    /// Whether a brick of a running volume is on this host of the project: by the node's UUID where both know it, else by
    /// address.
    [[nodiscard]] bool isOn(const GlusterBrick &running, const HostId &host) const;
    /// The brick of the running volume that this one of the document is. Null: it has no such brick.
    [[nodiscard]] const GlusterBrick *running(const Brick &brick) const;
    /// Bricks of the document that the running volume lacks; none while there is no volume.
    [[nodiscard]] const QList<Brick> &missingBricks() const { return m_missing; }
    /// Bricks of the running volume that the document lacks.
    [[nodiscard]] const QList<GlusterBrick> &surplusBricks() const { return m_surplus; }

    /// The project's host that a member of a node's pool is. Null: none of them.
    [[nodiscard]] const Host *hostOf(const ProbedHost &asked, const GlusterPeer &peer) const;

private:
    void findNodes();
    void findBricks();
    void compareVolume();
    [[nodiscard]] qsizetype indexOf(const Brick &planned) const;

    const Project &m_project;
    const SiteFacts &m_facts;
    QList<ProbedHost> m_nodes;
    QList<SeenBrick> m_bricks;
    const GlusterVolume *m_volume = nullptr;
    QHash<QString, qsizetype> m_byNode; ///< running bricks by their node's identity and path
    QHash<QString, qsizetype> m_byName; ///< the same by their host's name and path
    QList<Brick> m_missing;
    QList<GlusterBrick> m_surplus;
};

} // namespace sharewright
