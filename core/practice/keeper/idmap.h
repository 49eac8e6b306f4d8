// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include "core/practice/keeper/calls.h"

namespace sharewright::practice {

/// How the ids inside a practice site come about.
enum class IdScheme : char {
    Many = 'm', ///< 65536 real ids: as root, or through newuidmap and /etc/subuid
    One = '1',  ///< only one id is ours: the others are pretended by the ids library
};

/// Gives `child` (which has unshared its user namespace and waits) its ids, from outside.
[[nodiscard]] Failure mapIds(pid_t child, IdScheme &scheme);

} // namespace sharewright::practice
