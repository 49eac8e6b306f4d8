// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace sharewright {

/// Opens the window (or, with --practice --headless, does the practice site's main job in the terminal and draws the
/// pages it would have shown) and returns an exit code when it is done.
[[nodiscard]] int runWindow(int &argc, char *argv[], const CommandLine &line);

} // namespace sharewright
