// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/rulereport.h"

namespace sharewright {

/// Checks the extra NFS mount options: safe as a word of fstab, known to nfs(5), and not at odds with what
/// Sharewright sets itself.
void checkMountOptions(const NfsSettings &nfs, const Place &list, RuleReport &report);

} // namespace sharewright
