// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// A plan that shares two folders of two Pandora hosts over NFS: every kind of step, file and finding that the
/// pages can show.
[[nodiscard]] Plan samplePlan();

/// `hosts` hosts with `steps` steps each in ten phases.
[[nodiscard]] Plan largePlan(int hosts, int steps);

/// The time at which sample runs begin.
[[nodiscard]] QDateTime sampleStart();

/// A run of the sample plan: all steps before `untilStep` end well, that one fails, others are skipped.
[[nodiscard]] QList<RunEvent> sampleFailingRun();
/// A run that is in the middle of the service window.
[[nodiscard]] QList<RunEvent> sampleRunInWindow();

/// An event that `seconds` after the start.
[[nodiscard]] RunEvent eventAt(double seconds, decltype(RunEvent::what) what);

} // namespace sharewright
