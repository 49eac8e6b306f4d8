// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/health/glusterpicture.h"
#include "ui/dashboard/healthmodel.h"

namespace sharewright {

/// Headings with rows of a GlusterFS site: the pool as each node sees it, the bricks of each replica set, daemons,
/// running work, files in split-brain. Pure.
[[nodiscard]] QList<HealthGroup> glusterGroups(const GlusterPicture &picture,
                                               const HealthSnapshot &snapshot);

} // namespace sharewright
