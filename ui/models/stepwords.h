// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QString>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// The translated words for what steps, hosts, files and runs are. A shape stands beside each word in the
/// window, a colour only helps.
[[nodiscard]] QString stepStateWord(StepState state);
[[nodiscard]] QString hostStateWord(HostState state);
/// What the step does to what is there: "reversible", "formats a disk".
[[nodiscard]] QString riskWord(const Step &step);
[[nodiscard]] QString severityWord(Severity severity);
/// What a run does: an applied plan is named by its task.
[[nodiscard]] QString runTitle(RunKind kind, PlanTask::Kind task);
[[nodiscard]] QString outcomeWord(RunKind kind, RunOutcome outcome);

/// What the plan does to one file.
enum class FileState {
    New,       ///< it does not exist now
    Changed,   ///< its content changes
    Unchanged, ///< it already reads as planned
    Removed,   ///< it goes
    Unseen,    ///< the host was not asked, or the file could not be read
};
[[nodiscard]] FileState fileState(const FileChange &change);
[[nodiscard]] QString fileStateWord(FileState state);

/// "0.4 s", "12 s", "3:07 min", "1:02:03 h". Never negative.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// "mm:ss" or "h:mm:ss", for clocks that run.
[[nodiscard]] QString clockText(std::chrono::milliseconds duration);
/// "about 2 min left", as exact as an estimate can be.
[[nodiscard]] QString timeLeftText(std::chrono::seconds left);

} // namespace sharewright
