// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/health/health.h"

namespace sharewright {

/// How a node sees a peer.
enum class PeerView {
    Itself,       ///< the node's own entry
    Connected,    ///< a node that just lost its power stays so for about 40 s
    Disconnected, ///< in the pool, but not there
    NotMember,    ///< in another state than "Peer in Cluster": rejected, not yet accepted
    Missing,      ///< the node answered and does not know it
};

/// A member of the pool, as each node that answered sees it.
struct PeerHealth {
    QString uuid;
    QString name; ///< as other nodes call it; of a node that only it knows itself: its host's id
    HostId host;  ///< of the project; empty: none of its hosts
    QMap<HostId, PeerView> seenBy;
    QMap<HostId, QString> stateNames; ///< where it is NotMember: gluster's word
    [[nodiscard]] bool isConnectedForAll() const;
    bool operator==(const PeerHealth &) const = default;
};

/// Whether a brick serves its files.
enum class BrickState {
    Online,  ///< its process runs, as glusterd of its node says
    Serving, ///< glusterd of its node does not answer, but the brick itself did
    Offline, ///< its process does not run, or its node is gone
    Unknown,
};

struct BrickHealth {
    GlusterBrick brick;
    BrickState state = BrickState::Unknown;
    bool listed =
        false; ///< `volume status` named it; it leaves out those of a node that does not answer
    /// Its process runs, yet glusterd of its node knows no port of it: who connects anew does not find it. Happens when
    /// a start of the brick was tried twice at boot (GlusterFS 10.3).
    bool portLost = false;
    QString trouble;  ///< in gluster's words: why it could not be reached; empty: nothing was said
    HostId host;      ///< of the project; empty: none of its hosts
    SpaceHealth room; ///< of its file system
    QDateTime roomAt; ///< when that was seen
    qint64 toHeal = -1;     ///< entries that wait to be healed from here; -1: unknown
    qint64 splitBrain = -1; ///< of those, in split-brain
    [[nodiscard]] bool serves() const
    {
        return state == BrickState::Online || state == BrickState::Serving;
    }
    bool operator==(const BrickHealth &) const = default;
};

/// What is left of a set of bricks that hold the same files.
enum class SetState {
    Full,
    Degraded, ///< works with fewer copies than it should
    NoQuorum, ///< too few bricks for a vote: clients get ENOTCONN for reads and writes (afr since GlusterFS 3.13)
    Down, ///< its files cannot be read
    Unknown,
};

struct BrickSetHealth {
    QList<BrickHealth> bricks;
    SetState state = SetState::Unknown;
    bool operator==(const BrickSetHealth &) const = default;
};

/// A process beside the bricks, such as "Self-heal Daemon".
struct DaemonHealth {
    QString name;
    QString node; ///< "localhost" is the node that told
    bool online = false;
    bool operator==(const DaemonHealth &) const = default;
};

/// One volume: its definition joined with what runs, what waits to heal and what is moved.
struct VolumeHealth {
    QString name;
    QString type; ///< "Replicate", …; empty: the definition is not known
    GlusterVolume::State state = GlusterVolume::State::Unknown;
    bool definitionKnown = false; ///< false: bricks are those that were heard of, in one "set"
    int setSize = 1;
    int arbiters = 0;         ///< of each set
    bool keepsCopies = false; ///< replicated or dispersed: it heals
    QMap<QString, QString> options;
    QList<BrickSetHealth> sets;
    std::optional<Error> statusError; ///< why it is not known what runs
    bool statusKnown = false;
    QList<DaemonHealth> daemons; ///< `status detail` lists none
    QList<GlusterTask> tasks;
    std::optional<GlusterRebalance> rebalance; ///< of the rebalance in `tasks`
    std::optional<GlusterRebalance> removal;   ///< of the removal in `tasks`
    bool healKnown = false; ///< of each set at least one brick told what waits to heal
    std::optional<Error> healError;
    qint64 toHeal = 0; ///< files; a lower bound, split-brain left out
    qint64 splitBrain = 0;
    QStringList splitBrainFiles; ///< where they were named
    [[nodiscard]] QList<BrickHealth> bricks() const;
    bool operator==(const VolumeHealth &) const = default;
};

/// The pool and its volumes, put together from all nodes.
struct GlusterPicture {
    HostId teller;    ///< the node whose word on the volumes counts; empty: nobody was asked
    QDateTime toldAt; ///< invalid: nobody told
    QList<PeerHealth> peers;
    QList<VolumeHealth> volumes;
    std::optional<Error> error; ///< why the volumes are not known
    bool operator==(const GlusterPicture &) const = default;
};

/// Joins what the nodes said: the youngest word on the volumes, bricks by host:path (those that `volume status` leaves out
/// are kept, as GlusterFS' own tools do), names of hosts by their node's uuid. Pure.
[[nodiscard]] GlusterPicture glusterPictureOf(const Project &project,
                                              const HealthSnapshot &snapshot);

/// What a set can do with the bricks that serve. Unknown when that hangs on a brick whose state is unknown.
[[nodiscard]] SetState setStateOf(const GlusterVolume &volume, const QList<BrickHealth> &bricks);

/// The option's value: what was set, else GlusterFS' own default where it matters here ("auto" quorum for three and more
/// copies).
[[nodiscard]] QString effectiveOption(const GlusterVolume &volume, const QString &name);

} // namespace sharewright
