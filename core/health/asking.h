// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include "core/health/health.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// Asks the participants for their health in parallel and blocks until all have answered, failed or `stop` was requested.
/// Hosts that fail keep their last good answer of `previous`, so that the verdict can call it stale. Of GlusterFS each
/// node tells its peers; the volumes are told by one node (the one of `previous` first), and by the next when its
/// glusterd does not answer.
[[nodiscard]] HealthSnapshot askHealth(const Project &project, RemoteConnector &connector,
                                       std::stop_token stop, const HealthSnapshot &previous = {});

} // namespace sharewright
