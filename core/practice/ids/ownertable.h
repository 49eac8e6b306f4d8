// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <sys/types.h>

#include "core/practice/ids/pretendedids.h"

namespace sharewright::practice {

/// Who a file is said to belong to. The table is a file in memory that all processes of a site share, with
/// one slot per file by device and inode (memory file systems never use an inode number twice). A file
/// without a slot belongs to root.
[[nodiscard]] std::optional<PretendedIds> ownerOf(dev_t device, std::uint64_t inode);
/// False when the table is full.
bool setOwner(dev_t device, std::uint64_t inode, PretendedIds owner);

} // namespace sharewright::practice
