// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/base/finding.h"
#include "core/merge/mergetable.h"

namespace sharewright {

/// What the table means for the plan: open conflicts stop it; what could not be compared, and choices that name a host
/// without such a file, are said. Empty when nothing is merged.
[[nodiscard]] QList<Finding> mergeFindings(const Project &project, const SiteFacts &facts,
                                           const MergeTable &table);

/// What a row is about, for people: "agent web01", or "conf/name".
[[nodiscard]] QString mergeSubject(const MergeRow &row);

} // namespace sharewright
