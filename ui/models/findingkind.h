// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

namespace sharewright {

/// What a finding means to somebody who is setting a site up, worst first.
enum class FindingKind {
    Error,
    Open, ///< an error for a plan, but nothing is wrong: what is needed has not been said yet
    Warning,
    Hint,
};

[[nodiscard]] FindingKind kindOf(const Finding &finding);
/// Translated, with a capital: what a screen reader says before the finding.
[[nodiscard]] QString wordFor(FindingKind kind);
/// Errors, then open ends, warnings and hints, each in the order they were found.
void sortByKind(QList<Finding> &findings);

} // namespace sharewright
