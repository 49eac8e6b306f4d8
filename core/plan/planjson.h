// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace sharewright {

/// The format of plan.json; readers refuse a higher one.
inline constexpr int kPlanFormat = 1;

/// The plan as JSON: keys sorted, indented, stable (same plan, same bytes), fingerprint included.
[[nodiscard]] QByteArray planJson(const Plan &plan);

/// The task as plan.json and records name it: "share", "unshare", "unshare-retire".
[[nodiscard]] QString taskKeyword(const PlanTask &task);

/// Reads what `planJson` wrote. InvalidInput when it is not a plan, was edited (the fingerprint no longer fits) or
/// was made for another version of the shell runtime; Unsupported for a newer format.
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json);

} // namespace sharewright
