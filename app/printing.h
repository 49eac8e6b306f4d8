// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include "core/base/finding.h"
#include "core/facts/hostfacts.h"
#include "core/plan/plan.h"

namespace sharewright {

/// Findings as text lines, worst first, with position, cause and remedy.
[[nodiscard]] QString findingsText(const QList<Finding> &findings);
[[nodiscard]] QJsonArray findingsJson(const QList<Finding> &findings);

/// What a person wants to know of the facts, one paragraph a host.
[[nodiscard]] QString factsText(const SiteFacts &facts);
[[nodiscard]] QJsonObject factsJson(const SiteFacts &facts);

/// The plan for a terminal: findings, destructive steps first, then phases with their steps.
[[nodiscard]] QString planText(const Plan &plan);

/// An error's exit code (see ExitCode).
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace sharewright
