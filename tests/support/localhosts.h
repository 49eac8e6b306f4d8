// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <mutex>
#include <optional>

#include <QSet>
#include <QString>

#include "core/remote/remotehost.h"

namespace sharewright {

/// Hosts that are folders on this machine: fragments run in a real sh in `<root>/<host>`, no SSH. For tests of what stands
/// above core/remote. Faults are set per host before or during a run. Thread-safe.
class LocalHosts : public RemoteConnector
{
public:
    explicit LocalHosts(QString root) : m_root(std::move(root)) {}

    std::unique_ptr<RemoteHost> hostFor(const Project &project, const Host &host) override;

    /// Every connection attempt fails with this.
    void refuse(const HostId &host, const Error &error);
    void accept(const HostId &host);
    /// Every connection attempt but the first fails with this.
    void refuseAgain(const HostId &host, const Error &error);
    /// The connection breaks when the host's n-th fragment from now would run (1: the next one).
    void loseConnectionAt(const HostId &host, int fragment);
    [[nodiscard]] int connections(const HostId &host) const;
    [[nodiscard]] QString directory(const HostId &host) const;

    // For the hosts themselves.
    [[nodiscard]] Result<> connectNow(const HostId &host);
    [[nodiscard]] bool losesConnectionNow(const HostId &host);

private:
    QString m_root;
    mutable std::mutex m_mutex;
    std::map<HostId, Error> m_refused;
    std::map<HostId, Error> m_refusedAgain;
    std::map<HostId, int> m_loseAt;
    std::map<HostId, int> m_connections;
};

} // namespace sharewright
