// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/gluster/glustervalues.h"

namespace sharewright {

struct DiskFact {
    QString path;       ///< /dev/…
    QString kernelPath; ///< /dev/dm-0 where `path` is a name of the device mapper, else the same
    QString parent;     ///< the device it lies on; empty: a whole disk
    QString type;       ///< "disk", "part", "lvm", "raid1", "mpath", "crypt", …
    qint64 bytes = 0;
    QString fsType;
    QString partitionTable; ///< "gpt", "dos"; empty: none
    QString mountPoint;
    QString model;
    QString serial;
    bool readOnly = false;
    bool removable = false;
    QStringList links;            ///< stable names: /dev/disk/by-id/… before by-path, by-uuid
    bool signaturesKnown = false; ///< wipefs(8) has looked: only as root, at disks named or unused
    QStringList signatures;       ///< what it found: "xfs", "LVM2_member", "gpt"
    QStringList holders;          ///< kernel devices that use it (sysfs): "dm-0", "md127"
    bool operator==(const DiskFact &) const = default;
};

struct PhysicalVolumeFact {
    QString device;
    QString volumeGroup; ///< empty: belongs to none
    qint64 bytes = 0;
    qint64 freeBytes = 0;
    bool operator==(const PhysicalVolumeFact &) const = default;
};

struct VolumeGroupFact {
    QString name;
    qint64 bytes = 0;
    qint64 freeBytes = 0;
    bool operator==(const VolumeGroupFact &) const = default;
};

struct LogicalVolumeFact {
    QString name;
    QString volumeGroup;
    qint64 bytes = 0;
    bool operator==(const LogicalVolumeFact &) const = default;
};

struct LvmFacts {
    bool known = false; ///< false: no LVM tools, or not root
    QList<PhysicalVolumeFact> physicalVolumes;
    QList<VolumeGroupFact> volumeGroups;
    QList<LogicalVolumeFact> logicalVolumes;
    bool operator==(const LvmFacts &) const = default;
};

/// The place where a brick is, or is to be.
struct BrickFact {
    bool mountPointExists = false;
    bool mounted = false; ///< a file system of its own is mounted at the brick's mount point
    QString fsType;       ///< of the file system that holds the mount point
    QString source;       ///< device that is mounted there
    qint64 bytes = 0;     ///< of that file system
    qint64 freeBytes = 0;
    bool exists = false;    ///< the brick's directory
    bool empty = true;      ///< nothing in it beside gluster's own bookkeeping
    bool seenBlank = false; ///< a run of Sharewright found it blank, or made it
    QString
        volumeId; ///< trusted.glusterfs.volume-id as hex digits: it is, or once was, a brick; "?":
                  ///< it has other marks of gluster's; empty: none
    QString markedAt; ///< the directory with the mark: the brick's, or one above it
    bool operator==(const BrickFact &) const = default;
};

/// What glusterd of one node says.
struct GlusterFacts {
    QString version;      ///< "10.3"; empty: not installed
    bool answers = false; ///< glusterd answered; else the rest is unknown
    QString error;        ///< what it said instead
    QString uuid;         ///< of this node, /var/lib/glusterd/glusterd.info
    int opVersion = -1;
    int maxOpVersion = -1;
    QList<GlusterPeer> pool; ///< this node included
    QList<GlusterVolume> volumes;
    bool statusKnown = false;             ///< this node was asked for the status, and told it
    QList<GlusterVolumeStatus> status;    ///< of started volumes
    QMap<QString, bool> rebalanceRunning; ///< by volume: a rebalance or a removal is under way
    bool operator==(const GlusterFacts &) const = default;
};

} // namespace sharewright
