// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <set>
#include <thread>

#include <QtGlobal>

namespace sharewright {

struct LiveConnection;

/// Answers the servers of connections that nobody works with, one thread for all: a host may wait
/// for an hour at a barrier while its sshd asks every few minutes whether anybody is there, and
/// routers forget silent connections.
class IdleKeeper
{
public:
    IdleKeeper() = default;
    ~IdleKeeper() = default;
    Q_DISABLE_COPY_MOVE(IdleKeeper)

    void add(LiveConnection &connection);
    /// Waits until the keeper has its hands off it.
    void remove(LiveConnection &connection);

private:
    void keep(const std::stop_token &over);

    std::mutex m_mutex;
    std::set<LiveConnection *> m_connections;
    std::jthread m_thread; // last: ends before anything that it uses
};

} // namespace sharewright
