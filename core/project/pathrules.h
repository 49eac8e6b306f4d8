// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/project/rulereport.h"

namespace sharewright {

/// Reports what is wrong with an absolute path on a host: relative, `..`, doubled or trailing slashes, too
/// long, a directory of the system. `prefix` starts the codes ("folder", "nfs"). True when it is fine.
bool checkAbsolutePath(const QString &path, const char *prefix, const Place &place,
                       RuleReport &report);

/// True when `path` is `parent` or lies below it. Both in clean form.
[[nodiscard]] bool isSameOrInside(QStringView path, QStringView parent);

} // namespace sharewright
