// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/keeper/hostworld.h"

namespace sharewright::practice {

/// Makes /usr/bin and /usr/sbin of a host: links to this machine's commands, but for those that only make
/// sense with a real kernel or daemon behind them; instead of these, links to the stand-ins.
[[nodiscard]] Failure makeCommandFarm(const HostPlace &host);

} // namespace sharewright::practice
