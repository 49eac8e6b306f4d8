// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QMap>

#include "core/advice/copyestimate.h"
#include "core/plan/impact.h"
#include "core/plan/plan.h"

namespace sharewright {

/// Positions of a plan's parts, worked out once, so that views of 50,000 steps need no searching. All
/// numbers are positions in the plan's own lists; -1 is none.
struct PlanIndex {
    PlanIndex() = default;
    explicit PlanIndex(const Plan &plan);

    [[nodiscard]] int step(const StepId &id) const { return stepById.value(id, -1); }

    QHash<StepId, int> stepById;
    std::vector<int> phaseOf;                   ///< by step
    std::vector<int> hostOf;                    ///< by step
    std::vector<std::vector<int>> stepsOfPhase; ///< by phase, in plan order
    std::vector<std::vector<int>> stepsOfHost;  ///< by host, in plan order
    std::vector<std::vector<int>> filesOfHost;  ///< by host
    std::vector<int> destructive;               ///< steps, the worst first
    std::vector<int> windowSteps;               ///< steps that run while services are stopped
    QHash<int, std::vector<int>> filesOfStep;
};

/// What is worked out beside a plan, off the GUI thread.
struct PlanBrief {
    QString fingerprint;
    std::optional<CopyEstimate> copy; ///< how long it is going to take, where that is known
};

/// What the page's header says about a plan.
struct PlanCounts {
    int steps = 0;
    int hosts = 0;
    int destructive = 0;
    QMap<Impact, int> impacts; ///< of the destructive ones; those that occur, the worst first
    int windowSteps = 0;
    int newFiles = 0;
    int changedFiles = 0;
    int removedFiles = 0;
    int unseenFiles = 0;
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    bool operator==(const PlanCounts &) const = default;
};
[[nodiscard]] PlanCounts planCounts(const Plan &plan, const PlanIndex &index);

} // namespace sharewright
