// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <memory>

#include <QString>

#include "core/remote/remotehost.h"

namespace sharewright {

struct SshSettings {
    QString knownHostsFile; ///< empty: ~/.ssh/known_hosts
    QString configFile;     ///< empty: ~/.ssh/config; "none": no configuration file
    std::chrono::seconds connectTimeLimit{10};
    std::chrono::seconds deadPeerAfter{12}; ///< a silent peer counts as lost after this
    int connectionsAtOnce = 8;              ///< start-up cap of handshakes under way (perf.md 1c)
};

/// The libssh engine behind core/remote. `credentials` must outlive the connector and all its
/// hosts.
[[nodiscard]] std::unique_ptr<RemoteConnector> makeSshConnector(SshSettings settings,
                                                                Credentials &credentials);

} // namespace sharewright
