// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// A disk of a host, as a place for a brick.
struct DiskChoice {
    QString
        device; ///< the stable name that the project should use: /dev/disk/by-id/…, else the kernel's
    QString kernelName; ///< "/dev/sdb"
    QString model;
    qint64 bytes = 0;
    bool checked = false; ///< signatures were looked for; else it only looks empty
    QString content;      ///< translated: what is on it; empty: nothing was found
    QString refusal;      ///< translated: why it cannot be taken; empty: it can
    QString takenBy;      ///< the brick's mount point where the project has it already
    bool operator==(const DiskChoice &) const = default;
};

/// The whole disks of a host, free ones first, those before all that were looked at closely. A disk that holds anything is refused, whatever it is: nobody formats
/// what might be needed. Pure.
[[nodiscard]] QList<DiskChoice> diskChoices(const Project &project, const HostFacts &facts);

/// What a volume of these bricks will hold.
struct CapacityAdvice {
    qint64 usableBytes = -1; ///< -1: the size of a disk is not known
    qint64 wastedBytes = 0;  ///< on disks that are larger than the smallest of their set
    qint64 neededBytes = -1; ///< what the seed host's folders hold; -1: not counted
    int sets = 0;
    int missingBricks = 0; ///< of the last set
    bool operator==(const CapacityAdvice &) const = default;
};
[[nodiscard]] CapacityAdvice capacityOf(const Project &project, const SiteFacts &facts);

/// Spreads bricks over the hosts with the role `gluster-node`, one free disk of each in turn, in whole sets with each
/// brick of a set on another host; as many sets as `sets` or as there are disks for. Keeps nothing of the present list.
/// Hosts without facts or free disks get a brick without a device at /glusterfs/brickN.
[[nodiscard]] QList<Brick> proposedBricks(const Project &project, const SiteFacts &facts, int sets);

} // namespace sharewright
