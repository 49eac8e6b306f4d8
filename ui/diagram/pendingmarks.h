// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include "ui/diagram/pendingmark.h"
#include "ui/diagram/sitegraph.h"
#include "ui/models/planmarks.h"

namespace sharewright {

/// The plan's changes as marks of cards and links, by their keys; what has none is left out. Pure.
[[nodiscard]] QHash<QString, PendingMark> pendingMarks(const SiteGraph &graph,
                                                       const PlanMarks &marks);

/// The same as sentences for screen readers, one a line: cards, then links. Pure.
[[nodiscard]] QStringList pendingWords(const SiteGraph &graph,
                                       const QHash<QString, PendingMark> &marks);

/// What the signs of the marks mean.
[[nodiscard]] QString pendingLegend();

} // namespace sharewright
