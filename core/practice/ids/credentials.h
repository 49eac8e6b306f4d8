// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

#include "core/practice/ids/pretendedids.h"

namespace sharewright::practice {

/// Whom this process counts as when it asks for something: root inside the setuid program.
[[nodiscard]] unsigned effectiveUser();
/// The groups of this process by the host's group file; returns how many.
[[nodiscard]] int pretendedGroups(gid_t *groups, int room);
[[nodiscard]] bool isMemberOf(unsigned group);

} // namespace sharewright::practice
