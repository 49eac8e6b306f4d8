// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>
#include <QStringList>

#include "core/base/ids.h"

namespace sharewright {

/// Where and as whom to log in, after the project and ~/.ssh/config have been put together.
struct SshTarget {
    HostId host;     ///< name for questions and messages
    QString address; ///< name or IP, after HostName
    quint16 port = 22;
    QString user;
    QString identityFile; ///< absolute; empty: agent and default keys
    QString knownHostsFile;
    bool sudoAllowed = true;              ///< false: commands as root run as the user is
    std::shared_ptr<const SshTarget> via; ///< jump host; null: direct

    /// "web1", or "web1 (10.0.0.5:2222)" where the address says more.
    [[nodiscard]] QString label() const;
    /// `user@address`, with the port where it is not 22.
    [[nodiscard]] QString login() const;
    /// The name under which known_hosts keeps the key: `address` or `[address]:port` (sshd(8)).
    [[nodiscard]] QString knownHostsName() const;
};

} // namespace sharewright
