// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>

#include <QByteArray>

namespace sharewright {

/// A bounded byte queue between the thread that reads from one host and the one that writes to another. Bounded, so
/// that a slow receiver slows the sender down instead of filling memory.
class Relay
{
public:
    /// Blocks while full. False once the reader went away or `stop` was requested.
    bool push(QByteArrayView bytes, const std::stop_token &stop);
    /// The next bytes; empty: the end.
    [[nodiscard]] QByteArray pop(const std::stop_token &stop);
    /// No more bytes will come.
    void finish();
    /// Nobody will read on.
    void abandon();

private:
    static constexpr qsizetype kCapacity = 4 * 1024 * 1024;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QByteArray> m_pieces;
    qsizetype m_size = 0;
    bool m_finished = false;
    bool m_abandoned = false;
};

} // namespace sharewright
