// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QString>

#include "core/plan/action.h"

namespace sharewright {

struct Plan;

/// What a destructive step does. The worst comes first: this is the order to read them in.
enum class Impact {
    FormatsDisk,       ///< what was on a device is gone
    RetiresStorage,    ///< bricks, volumes or folders that were in use leave
    MovesData,         ///< what stands at a path is renamed, and something else takes its place
    InterruptsService, ///< a unit stops, or a share is out of reach
    None,              ///< it is not destructive
};

[[nodiscard]] Impact impactOf(const Action &action);
/// "formats a disk", translated; empty for None.
[[nodiscard]] QString impactWord(Impact impact);
/// Positions of the steps that are destructive: the worst first, else in the order of work.
[[nodiscard]] std::vector<int> destructiveSteps(const Plan &plan);

} // namespace sharewright
