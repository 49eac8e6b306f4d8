// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// A kept run, told again from its records.
struct RecordedRun {
    Plan plan;
    /// As an observer would have been told: the last word on each step, the newest output, and the end. Of a run that
    /// was cut off the end says `interrupted`.
    QList<RunEvent> events;
};

/// Reads journal and log of a run; of a long log only the end. NotFound, Io, or what planFromJson says.
[[nodiscard]] Result<RecordedRun> recordedRun(const QString &runDirectory, const QString &runId);

} // namespace sharewright
