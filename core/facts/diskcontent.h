// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/facts/hostfacts.h"

namespace sharewright {

/// What was found on a disk that is to be formatted.
struct DiskContent {
    QStringList found; ///< in words, for people; empty: nothing
    bool inUse =
        false; ///< mounted, or something is built upon it: nobody may clear it while that is so
    bool member = false; ///< one of several disks that make a RAID or a multipath device
    bool onlyPhysicalVolume = false; ///< an LVM label without a group: no data, but in the way
};

/// Everything that speaks against formatting the disk. A physical volume of `ownGroup` does not.
[[nodiscard]] DiskContent contentOf(const HostFacts &facts, const DiskFact &disk,
                                    const QString &ownGroup);

/// The volume group that a disk is a physical volume of; empty: none, or unknown.
[[nodiscard]] QString groupOf(const HostFacts &facts, const DiskFact &disk);

} // namespace sharewright
