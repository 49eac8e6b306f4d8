// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QSet>

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// What a read-only script printed on a host, and when (admin's clock, UTC).
struct HostAnswer {
    QByteArray text;
    QDateTime asked;
    QDateTime answered;
};

/// Is told when asking a host begins and ends; on that host's thread.
using AskProgress = std::function<void(const HostId &host, bool finished, const Error *error)>;

/// Runs one read-only script on all hosts (or `only` some) in parallel, one thread and one connection each, with root's
/// eyes where the host allows it. Blocks until all have answered, failed or `stop` was requested; a host that fails
/// never holds up the others.
[[nodiscard]] QMap<HostId, Result<HostAnswer>>
askHosts(const Project &project, RemoteConnector &connector,
         const std::function<QString(const Host &)> &scriptFor, std::stop_token stop,
         const AskProgress &progress = {}, const QSet<HostId> &only = {});

} // namespace sharewright
