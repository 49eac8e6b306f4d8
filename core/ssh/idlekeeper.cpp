// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/idlekeeper.h"

#include <condition_variable>

#include "core/ssh/connection.h"

namespace sharewright {

namespace {

constexpr std::chrono::seconds kRound{5};

} // namespace

void IdleKeeper::add(LiveConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.insert(&connection);
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &over) { keep(over); });
}

void IdleKeeper::remove(LiveConnection &connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
}

void IdleKeeper::keep(const std::stop_token &over)
{
    std::condition_variable_any never;
    std::unique_lock lock(m_mutex);
    while (!over.stop_requested()) {
        never.wait_for(lock, over, kRound, [] { return false; });
        for (LiveConnection *connection : m_connections) {
            const std::unique_lock idle(connection->inUse, std::try_to_lock);
            if (idle && connection->session->isAlive())
                connection->session->serveIdle();
        }
    }
}

} // namespace sharewright
