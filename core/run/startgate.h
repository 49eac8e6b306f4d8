// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace sharewright {

/// Holds all host threads until every host is connected, has root and finds its preconditions met; then lets all go,
/// or none: a run that cannot reach one of its hosts changes nothing anywhere.
class StartGate
{
public:
    explicit StartGate(int hosts) : m_open(hosts) {}

    /// Reports one host and waits for the rest. True: go.
    bool arrive(bool ready, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_allReady = m_allReady && ready;
        --m_open;
        m_changed.notify_all();
        m_changed.wait(lock, stop, [this] { return m_open <= 0 || !m_allReady; });
        return m_allReady && !stop.stop_requested();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_open;
    bool m_allReady = true;
};

} // namespace sharewright
