// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/siteedits.h"

namespace sharewright {

/// What a line between a host and a replica set can mean: a brick of the host fills a free place of the set, takes the
/// place of another host's, or swaps sets with it. Sets keep their size, and no host gets two bricks of one set; what
/// would break that is not offered. `set` counts from 0.
[[nodiscard]] QList<SiteEdit> brickEdits(const Project &project, const HostId &host, int set);

/// The host's bricks of that set leave their places free.
[[nodiscard]] QList<SiteEdit> brickRemovals(const Project &project, const HostId &host, int set);

} // namespace sharewright
