// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// The sh text that a run sends for a step, around the plan's own fragment; and what its exit status means.

/// What every shell of a run defines once: the runtime and the run's name.
[[nodiscard]] QString shellPrelude(const QString &runId);

/// Check, apply where needed, check again: one round trip.
[[nodiscard]] QString applyScript(const Step &step);
[[nodiscard]] QString checkScript(const Step &step);
[[nodiscard]] QString undoScript(const Step &step);
/// A transfer's command as a script of its own (own channel, no persistent shell).
[[nodiscard]] QString transferScript(const QString &prelude, const Step &step,
                                     const QString &command);

inline constexpr int kExitWouldChange = 10; ///< of a check: see Fragment
inline constexpr int kExitCannotKnow = 11;

/// State after `applyScript` ended with this status; Failed for all unknown ones.
[[nodiscard]] StepState stateAfterApply(int exitStatus);
/// State after `checkScript`, for a dry run.
[[nodiscard]] StepState stateAfterCheck(int exitStatus);
/// A sentence for a failed exit status of `applyScript`.
[[nodiscard]] QString failureSentence(const Step &step, int exitStatus);

} // namespace sharewright
