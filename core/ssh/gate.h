// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

#include <QtGlobal>

namespace sharewright {

/// Lets at most `places` handshakes be under way at once: a burst of key exchanges only delays the
/// first results (reference: cap 8 has the same total time at 64 hosts). Thread-safe.
class HandshakeGate
{
public:
    explicit HandshakeGate(int places) : m_free(places) {}

    /// Holds one place while it lives; given back early, or for as long as a person is asked.
    class Place
    {
    public:
        explicit Place(HandshakeGate &gate) : m_gate(gate) {}
        ~Place() { leave(); }
        Q_DISABLE_COPY_MOVE(Place)

        /// False when the stop came first.
        [[nodiscard]] bool enter(const std::stop_token &stop)
        {
            m_inside = m_inside || m_gate.take(stop);
            return m_inside;
        }
        void leave()
        {
            if (std::exchange(m_inside, false))
                m_gate.giveBack();
        }

    private:
        HandshakeGate &m_gate;
        bool m_inside = false;
    };

private:
    bool take(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_free > 0; }))
            return false;
        --m_free;
        return true;
    }
    void giveBack()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_free;
        }
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_free;
};

} // namespace sharewright
