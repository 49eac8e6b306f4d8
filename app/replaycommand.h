// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// `status --replay`: judges captured answers and prints each state's verdict. `site` may be null. The exit code of the
/// worst of them; an error when there is nothing to judge.
[[nodiscard]] Result<int> printReplay(const QString &path, const Project *site, bool asJson);

} // namespace sharewright
