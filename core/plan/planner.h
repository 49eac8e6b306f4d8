// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/facts/hostfacts.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

namespace sharewright {

/// What a plan is made for.
struct PlanTask {
    enum class Kind {
        Share, ///< the folders are shared as the project says; also growth, and hosts that joined later
        Unshare ///< the data come home: every Pandora host gets its own folders back
    };
    Kind kind = Kind::Share;
    bool retire = false; ///< Unshare: what this project made on the storage side goes as well
    bool operator==(const PlanTask &) const = default;
};

/// Makes the plan that shares the project's folders. Pure: same input, same bytes; no clock, no network.
/// Without facts of a host it plans with stated assumptions. Findings of severity Error in the plan mean
/// that it may be read but not run.
[[nodiscard]] Plan makePlan(const Project &project, const SiteFacts &facts,
                            const PlanTask &task = {});

} // namespace sharewright
