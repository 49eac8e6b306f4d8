// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/project/project.h"

namespace sharewright {

/// The plan as files for review: relative path -> content. Per host: `hosts/<id>/files/…` (as the plan leaves them),
/// `hosts/<id>/changes.diff`, `hosts/<id>/apply.sh` (idempotent, `--check`, `--undo`); `plan.json`; `README.md`.
[[nodiscard]] QMap<QString, QByteArray> reviewBundle(const Project &project, const Plan &plan);

/// Writes a bundle below `directory`, which must be empty or missing. Scripts become executable.
[[nodiscard]] Result<> writeBundle(const QMap<QString, QByteArray> &bundle,
                                   const QString &directory);

} // namespace sharewright
