// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/facts/hostfacts.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

namespace sharewright {

/// Makes the plan for a task, by default to share the project's folders. Pure: same input, same bytes; no clock, no
/// network.
/// Without facts of a host it plans with stated assumptions. Findings of severity Error in the plan mean
/// that it may be read but not run.
[[nodiscard]] Plan makePlan(const Project &project, const SiteFacts &facts,
                            const PlanTask &task = {});

/// What a person must type before the storage side may be retired: the project's name; without one, that of the volume
/// or of the server. Never empty for a project that can be planned.
[[nodiscard]] QString retirementWord(const Project &project);

} // namespace sharewright
