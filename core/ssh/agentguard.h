// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include <libssh/libssh.h>

#include <QtGlobal>

#include "core/ssh/waker.h"

namespace sharewright {

/// Gives libssh a connection to the user's key agent that ends at a deadline or a stop. libssh
/// waits for an agent without any limit, and an agent may wait for a person.
class AgentGuard
{
public:
    AgentGuard(ssh_session session, Deadline deadline, std::stop_token stop);
    ~AgentGuard() = default;
    Q_DISABLE_COPY_MOVE(AgentGuard)

    [[nodiscard]] static bool isAgentThere();
    [[nodiscard]] bool isConnected() const { return m_fd >= 0; }

private:
    int m_fd = -1; // owned by the session once it is given to it
    std::jthread m_watchdog;
};

} // namespace sharewright
