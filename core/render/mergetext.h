// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include "core/merge/mergetable.h"

namespace sharewright {

/// The table for people: counts per folder, every conflict with its versions and what decides it, then what only some
/// hosts have. Times are UTC.
[[nodiscard]] QString mergeText(const MergeTable &table);

/// The same for programs, with every name. Field names are stable.
[[nodiscard]] QJsonObject mergeJson(const MergeTable &table);

/// "mon1: 4.1 kB, 2026-01-02 03:04:05"
[[nodiscard]] QString versionText(const MergeVersion &version);
/// "open", "mon2 (choice)", "mon1 (rule)"; empty when there is nothing to decide.
[[nodiscard]] QString decisionText(const MergeRow &row);

} // namespace sharewright
