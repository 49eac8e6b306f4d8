// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/base/finding.h"
#include "core/project/project.h"

namespace sharewright {

/// Everything that is wrong or risky in the document itself, without looking at any host.
/// Pure; order is stable: errors of hosts, folders, back-end, then warnings, then hints.
[[nodiscard]] QList<Finding> validateProject(const Project &project);

} // namespace sharewright
