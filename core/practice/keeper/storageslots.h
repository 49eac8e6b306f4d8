// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/keeper/hostworld.h"

namespace sharewright::practice {

/// Whether a host of this kind has disks to make bricks of.
[[nodiscard]] bool hasBrickDisks(const HostPlace &host);

/// Memory file systems that wait to be used: one becomes the content of each file system that a host makes on its
/// disks, one that of each GlusterFS volume of the site. They belong to the keeper, so they outlive a host's reboot;
/// the stand-ins give them their size (lib/storage, lib/gluster).
[[nodiscard]] Failure makeStorageSlots(const HostPlace &host);

/// Shows a host its own slots and those of the site's volumes, below /.practice.
[[nodiscard]] Failure bindStorageSlots(const HostPlace &host);

} // namespace sharewright::practice
