// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pwd.h>

#include "core/practice/keeper/idmap.h"

namespace sharewright::practice {

/// Turns this process into the user, groups included. With one id the ids library is told instead.
[[nodiscard]] bool becomeUser(const passwd &user, IdScheme scheme);

} // namespace sharewright::practice
