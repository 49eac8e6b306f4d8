// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/facts/hostfacts.h"
#include "core/health/glusterhealth.h"
#include "core/project/project.h"

namespace sharewright {

/// What a touch of a mounted share, bounded in time, came back with.
enum class MountAccess {
    Unknown, ///< not tried, or the host has no means to bound the try
    Works,   ///< the top of the share could be read
    Waiting, ///< an automount point that nobody has used yet; not touched, so that looking mounts nothing
    Hangs,   ///< no answer within the limit: the server or the network is gone
    Stale,   ///< the server no longer knows what was mounted (ESTALE)
    Refused, ///< the server or the modes deny it
    Dead,    ///< the client's own process is gone (FUSE: "Transport endpoint is not connected")
};

/// One shared folder as a client host sees it.
struct MountHealth {
    bool mounted = false;
    QString source; ///< what is mounted there, "nas:/srv/pandora/conf"; empty: nothing
    QString fsType;
    MountAccess access = MountAccess::Unknown;
    QString linkTarget; ///< the path is a link to there; empty: it is none
    bool operator==(const MountHealth &) const = default;
};

/// Room on the file system that holds the share. -1: unknown.
struct SpaceHealth {
    qint64 bytes = -1;
    qint64 freeBytes = -1; ///< for ordinary users
    qint64 inodes = -1;    ///< 0: this file system does not count them
    qint64 freeInodes = -1;
    bool operator==(const SpaceHealth &) const = default;
};

/// What a status script found on one host.
struct HostHealth {
    HostId host;
    QDateTime takenAt; ///< admin's clock, UTC
    bool isRoot = false;
    bool unitsKnown = true;        ///< false: the list of units is not whole
    QMap<QString, UnitFact> units; ///< by unit name with suffix; absent: unknown
    std::optional<QMap<QString, QStringList>>
        exports; ///< path -> clients, from the server's table; nothing: unknown
    QMap<QString, MountHealth>
        mounts; ///< by folder path, and by the volume's mount point; absent: unknown
    QMap<QString, SpaceHealth> space;         ///< by directory on the storage side, bricks included
    std::optional<GlusterNodeHealth> gluster; ///< nothing: not a node, or without GlusterFS
    bool operator==(const HostHealth &) const = default;
};

/// A host that could not be asked, and when that was tried.
struct HealthFailure {
    Error error;
    QDateTime at;
    bool operator==(const HealthFailure &) const = default;
};

/// A dated picture of a running site. A host that was never asked is in neither map. After a failure the last
/// good answer may stay in `hosts`: the verdict then calls it stale.
struct HealthSnapshot {
    QDateTime asOf; ///< the moment that ages are counted to
    QMap<HostId, HostHealth> hosts;
    QMap<HostId, HealthFailure> failures;
    bool operator==(const HealthSnapshot &) const = default;
};

/// Ordered from best to worst, except that Unknown says nothing about the thing itself.
enum class HealthState {
    Healthy,
    Unknown,
    Degraded,
    Down,
    SplitBrain, ///< copies of a file contradict each other, and only a person can say which is right
};

/// What a reason concerns beside its host and folder.
enum class HealthReach {
    Named,       ///< nothing else
    HostFolders, ///< every shared folder on that host
    Site,        ///< the storage side: every shared folder everywhere
};

/// One observation behind a verdict. One that is Healthy is a note: nothing is wrong, but something goes on.
struct HealthReason {
    HealthState state = HealthState::Unknown;
    HealthReach reach = HealthReach::Named;
    HostId host;                  ///< empty: the site
    FolderId folder;              ///< empty: about the host
    QString text;                 ///< translated
    QString remedy;               ///< translated, may be empty
    QDateTime takenAt;            ///< invalid: never
    std::chrono::seconds age{-1}; ///< -1: there is no datum
    bool operator==(const HealthReason &) const = default;
};

/// The judgement on a snapshot.
struct Verdict {
    HealthState state = HealthState::Unknown; ///< of the site
    QMap<HostId, HealthState> hosts;          ///< every host that takes part
    QMap<FolderId, HealthState> folders;      ///< every shared folder
    QList<HealthReason> reasons; ///< worst first, notes last; nothing but notes only when healthy
    QDateTime oldest;            ///< of the data that it rests on; invalid: there are none
    bool operator==(const Verdict &) const = default;
};

/// Data older than this no longer say how things are.
inline constexpr std::chrono::seconds kHealthStaleAfter{300};

/// How much of GlusterFS a node is asked about.
enum class GlusterQuestions {
    Pool, ///< its own view of the peers: cheap, for every node
    Volumes, ///< also the volume, what runs, heals and moves: takes gluster's lock, for one node at a time
};

/// The read-only POSIX sh script that asks one host, according to its roles. Pure. It changes nothing, mounts
/// nothing, bounds every touch of a share in time and ends within 10 s even when the server is dead; with Volumes within
/// 50 s, since a glusterd whose peer just died makes every question wait.
[[nodiscard]] QString healthScript(const Project &project, const Host &host,
                                   GlusterQuestions questions = GlusterQuestions::Pool);

/// The second question to the node that told of a running removal of bricks: how far it is. Pure.
[[nodiscard]] QString removalScript(const QString &volume, const QStringList &bricks);

/// Hosts that hold, serve or use the shares: the ones that are asked. Document order.
[[nodiscard]] QList<Host> participants(const Project &project);
/// Whether the host holds bricks of the project's volume, or is meant to.
[[nodiscard]] bool isGlusterNode(const Project &project, const Host &host);

/// Reads the script's answer, taken at `takenAt` (admin's clock). Unknown lines are skipped, missing parts stay
/// unknown; Protocol error when the marker lines are missing.
[[nodiscard]] Result<HostHealth> parseHealthAnswer(const HostId &host, const QByteArray &answer,
                                                   const QDateTime &takenAt);

/// The verdict on a site. Pure and stable in order. What is not known is Unknown, never Healthy.
[[nodiscard]] Verdict verdictOf(const Project &project, const HealthSnapshot &snapshot);

/// The translated word for a state: "healthy", "degraded", "down", "split-brain", "unknown".
[[nodiscard]] QString healthStateName(HealthState state);

} // namespace sharewright
