// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include "core/health/health.h"

namespace sharewright {

/// A snapshot with its verdict for a terminal: the verdict, its reasons, then everything that was seen, each with its age.
[[nodiscard]] QString healthText(const Project &project, const HealthSnapshot &snapshot,
                                 const Verdict &verdict);

/// The same for programs; docs/cli.md has the schema.
[[nodiscard]] QJsonObject healthJson(const Project &project, const HealthSnapshot &snapshot,
                                     const Verdict &verdict);

} // namespace sharewright
