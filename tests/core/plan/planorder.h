// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>

#include "core/plan/plan.h"

namespace sharewright {

inline StepId id(const char *text)
{
    return StepId(QLatin1StringView(text));
}

/// Place of the step in the plan; -1: it has no such step.
inline qsizetype position(const Plan &plan, const char *step)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i)
        if (plan.steps[i].id == id(step))
            return i;
    return -1;
}

/// Whether `late` cannot begin before `early` is done, by what it waits for and by the order on each host.
inline bool waitsFor(const Plan &plan, const StepId &late, const StepId &early)
{
    QSet<StepId> reached;
    QList<StepId> open{late};
    QHash<StepId, StepId> before; // the step before it on the same host
    QHash<HostId, StepId> last;
    QHash<StepId, QList<StepId>> after;
    for (const Step &step : plan.steps) {
        after.insert(step.id, step.after);
        if (last.contains(step.host))
            before.insert(step.id, last.value(step.host));
        last.insert(step.host, step.id);
    }
    while (!open.isEmpty()) {
        const StepId step = open.takeLast();
        if (step == early)
            return true;
        if (reached.contains(step))
            continue;
        reached.insert(step);
        open += after.value(step);
        if (before.contains(step))
            open.append(before.value(step));
    }
    return false;
}

/// The first step that stands before one it waits for, or whose id was used already; empty: none.
inline QString misplacedStep(const Plan &plan)
{
    QSet<StepId> seen;
    for (const Step &step : plan.steps) {
        for (const StepId &earlier : step.after)
            if (!seen.contains(earlier))
                return step.id.value + QLatin1StringView(" waits for ") + earlier.value;
        if (seen.contains(step.id))
            return step.id.value + QLatin1StringView(" twice");
        seen.insert(step.id);
    }
    return {};
}

/// The plan's change of one file; null: it has none.
inline const FileChange *fileChange(const Plan &plan, const char *host, const QString &path)
{
    for (const FileChange &file : plan.files)
        if (file.host.value == QLatin1StringView(host) && file.path == path)
            return &file;
    return nullptr;
}

template <class ActionType> QList<const Step *> stepsOf(const Plan &plan)
{
    QList<const Step *> steps;
    for (const Step &step : plan.steps)
        if (std::holds_alternative<ActionType>(step.action))
            steps.append(&step);
    return steps;
}

} // namespace sharewright
