// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "core/practice/keeper/calls.h"

namespace sharewright::practice {

/// Unpacks the skeleton files whose path begins with `prefix` below `root`, without the prefix. The archive
/// is a row of entries, each a line `<octal mode> <bytes> <path>` and then that many bytes.
[[nodiscard]] Failure unpackArchive(const std::string &archive, const std::string &prefix,
                                    const std::string &root);

} // namespace sharewright::practice
