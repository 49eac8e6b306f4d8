// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"

namespace sharewright {

/// Reads what `lsblk -J -b -p` prints: disks and, below them, what is on them. A device that lies on several others
/// comes once for each.
[[nodiscard]] QList<DiskFact> disksFromLsblk(const QByteArray &json);

/// The same from `lsblk -P`, for hosts whose lsblk knows no JSON (util-linux before 2.27).
[[nodiscard]] QList<DiskFact> disksFromPairs(const QByteArray &text);

/// Adds the stable names that `/dev/disk/by-…/NAME TARGET` lines tell, the best for people first.
void addDiskLinks(QList<DiskFact> &disks, const QByteArray &links);

/// The disk that the project means by this name: through what the probe resolved, else by any of its names. Null when
/// the host has none, or nothing is known of it.
[[nodiscard]] const DiskFact *diskNamed(const HostFacts &facts, const QString &device);

/// The devices that lie directly on this one.
[[nodiscard]] QList<DiskFact> childrenOf(const HostFacts &facts, const DiskFact &disk);

/// Reads the rows of `pvs`, `vgs` and `lvs` with `--noheadings --units b --nosuffix --separator '|'`.
[[nodiscard]] QList<PhysicalVolumeFact> physicalVolumesFrom(const QByteArray &report);
[[nodiscard]] QList<VolumeGroupFact> volumeGroupsFrom(const QByteArray &report);
[[nodiscard]] QList<LogicalVolumeFact> logicalVolumesFrom(const QByteArray &report);

} // namespace sharewright
