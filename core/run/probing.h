// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include <QSet>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"
#include "core/run/asking.h"

namespace sharewright {

using ProbeProgress = AskProgress;

/// Probes all hosts (or `only` some) in parallel and blocks until all have answered, failed or `stop` was requested.
/// A host that fails is in `failures`.
[[nodiscard]] SiteFacts probeSite(const Project &project, RemoteConnector &connector,
                                  std::stop_token stop, const ProbeProgress &progress = {},
                                  const QSet<HostId> &only = {});

} // namespace sharewright
