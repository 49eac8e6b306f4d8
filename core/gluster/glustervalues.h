// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace sharewright {

/// What `gluster --xml` tells, as values. Names follow the elements of the answers (GlusterFS, cli/src/cli-xml-output.c).
/// A number that the answer does not have is -1; a text, empty.

/// A member of the trusted pool, as one node sees it. `peer status` and `pool list` have the same shape.
struct GlusterPeer {
    QString uuid;          ///< the node's identity: names may differ from node to node
    QString hostName;      ///< "localhost" for the node that was asked
    QStringList hostNames; ///< every name it is known by; empty for the node that was asked
    bool connected = false;
    int state = -1;    ///< 3: Peer in Cluster; -1: not told
    QString stateName; ///< as told, English
    [[nodiscard]] bool isMember() const { return state == 3 || state == -1; }
    bool operator==(const GlusterPeer &) const = default;
};

/// One brick of a volume's definition.
struct GlusterBrick {
    QString host; ///< as the volume names it
    QString path;
    QString hostUuid;
    bool arbiter = false;
    [[nodiscard]] QString name() const { return host + QLatin1Char(':') + path; }
    bool operator==(const GlusterBrick &) const = default;
};

struct GlusterOption {
    QString name;
    QString value;          ///< empty: not set
    bool isDefault = false; ///< `volume get` only: nobody set it
    bool operator==(const GlusterOption &) const = default;
};

/// One volume of `volume info`.
struct GlusterVolume {
    enum class State { Created, Started, Stopped, Unknown };
    QString name;
    QString id;
    State state = State::Unknown;
    QString type;          ///< "Replicate", "Distributed-Replicate", …
    int replicaCount = -1; ///< the arbiter included
    int arbiterCount = -1;
    int distributeCount =
        -1; ///< number of sets; from the bricks, since versions before 8 tell it wrong
    int disperseCount = -1;       ///< bricks of a set of a dispersed volume; 0 for others
    int redundancyCount = -1;     ///< of those, how many may be lost
    QList<GlusterBrick> bricks;   ///< in brick order
    QList<GlusterOption> options; ///< those that were set
    /// How many bricks in a row hold the same files; 1 when nothing is held twice.
    [[nodiscard]] int setSize() const
    {
        const int size = disperseCount > 0 ? disperseCount : replicaCount;
        return size > 1 ? size : 1;
    }
    [[nodiscard]] QString option(const QString &optionName) const
    {
        for (const GlusterOption &each : options)
            if (each.name == optionName)
                return each.value;
        return {};
    }
    bool operator==(const GlusterVolume &) const = default;
};

/// One row of `volume status [detail]`: a brick's process, or a daemon.
struct GlusterProcess {
    QString host; ///< of a daemon: "Self-heal Daemon" and the like
    QString path; ///< of a daemon: the host
    QString peerUuid;
    bool online = false;
    int port = -1;
    int pid = -1;
    qint64 bytes = -1; ///< of the brick's file system; detail only, like all that follow
    qint64 freeBytes = -1;
    qint64 inodes = -1;
    qint64 freeInodes = -1;
    QString device;
    QString fsType;
    [[nodiscard]] bool isBrick() const { return path.startsWith(QLatin1Char('/')); }
    bool operator==(const GlusterProcess &) const = default;
};

/// A running or finished task of `volume status`, and of `rebalance status`.
enum class GlusterTaskState {
    NotStarted,
    Running,
    Stopped,
    Completed,
    Failed,
    Unknown,
};

struct GlusterTask {
    QString type; ///< "Rebalance", "Remove brick", …
    QString id;
    GlusterTaskState state = GlusterTaskState::Unknown;
    bool fixLayout = false; ///< only the layout is spread, no data
    QStringList bricks;     ///< of a removal
    bool operator==(const GlusterTask &) const = default;
};

/// One volume of `volume status`. Bricks of a node that is not connected are missing here: join with GlusterVolume.
struct GlusterVolumeStatus {
    QString volume;
    QList<GlusterProcess> processes;
    QList<GlusterTask> tasks;
    bool operator==(const GlusterVolumeStatus &) const = default;
};

/// One row of `rebalance status` and `remove-brick status`.
struct GlusterRebalanceNode {
    QString node; ///< "localhost" is the node that was asked
    QString uuid;
    qint64 files = -1;
    qint64 bytes = -1;
    qint64 scanned = -1;
    qint64 failures = -1;
    qint64 skipped = -1;
    double seconds = -1;
    GlusterTaskState state = GlusterTaskState::Unknown;
    bool fixLayout = false;
    bool operator==(const GlusterRebalanceNode &) const = default;
};

struct GlusterRebalance {
    QString taskId;
    QList<GlusterRebalanceNode> nodes;
    GlusterRebalanceNode total; ///< the `aggregate`
    bool operator==(const GlusterRebalance &) const = default;
};

/// What waits to heal on one brick (`heal info`, with or without `summary` or `split-brain`).
struct GlusterHealBrick {
    QString name;           ///< host:path
    QString hostUuid;       ///< empty when the brick could not be reached
    bool connected = false; ///< false: its numbers are unknown, whatever they say
    QString status;         ///< as told
    qint64 entries = -1;
    qint64 pending = -1; ///< summary only, like the next two
    qint64 splitBrain = -1;
    qint64 possiblyHealing = -1;
    struct Entry {
        QString path; ///< "/conf/a.conf", or "<gfid:…>" where the brick knows no name
        QString gfid;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> files;
    bool operator==(const GlusterHealBrick &) const = default;
};

} // namespace sharewright
