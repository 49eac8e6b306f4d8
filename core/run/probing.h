// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

#include <QSet>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// Is told when a host's probe begins and ends; on that host's thread.
using ProbeProgress = std::function<void(const HostId &host, bool finished, const Error *error)>;

/// Probes all hosts (or `only` some) in parallel, one thread each, and blocks until all have answered, failed or
/// `stop` was requested. A host that fails is in `failures` and never holds up the others.
[[nodiscard]] SiteFacts probeSite(const Project &project, RemoteConnector &connector,
                                  std::stop_token stop, const ProbeProgress &progress = {},
                                  const QSet<HostId> &only = {});

} // namespace sharewright
