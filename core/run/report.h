// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// What is known of a run when it has ended.
struct RunAccount {
    QString runId;
    RunKind kind = RunKind::Apply;
    RunOutcome outcome = RunOutcome::Succeeded;
    Error firstFailure;
    bool logIsWhole = true;           ///< false: the disk refused some of it
    QHash<StepId, StepChanged> steps; ///< the last word on each step that was reached
};

/// The readable account of a run, as Markdown: outcome, counts, what failed and what to do, every step by phase.
[[nodiscard]] QByteArray runReport(const Plan &plan, const RunAccount &account);

/// The word of a step's state for people, translated.
[[nodiscard]] QString stateText(StepState state);

} // namespace sharewright
