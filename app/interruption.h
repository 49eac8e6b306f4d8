// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace sharewright {

/// Catches SIGINT and SIGTERM from now on: the first one asks whatever runs to stop cleanly, a second one ends the program
/// at once. Call once, early, before any thread is started.
void catchInterruptions();

/// Fires at the first interruption.
[[nodiscard]] std::stop_token interruption();

} // namespace sharewright
