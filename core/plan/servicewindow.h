// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/plan/planbuilder.h"

namespace sharewright {

/// Stops everything of Pandora on these hosts, as steps of the current phase; the first of each host waits for
/// `behind`. Returns the steps after which nothing of it runs any more; `behind` where there is nothing to stop.
QList<StepId> stopPandora(PlanBuilder &builder, const QList<const PlannedHost *> &hosts,
                          const QList<StepId> &behind);

/// Starts again what ran, as steps of the current phase; the first of each host waits for `behind`.
void startPandora(PlanBuilder &builder, const QList<const PlannedHost *> &hosts,
                  const QList<StepId> &behind, const QString &reason);

} // namespace sharewright
