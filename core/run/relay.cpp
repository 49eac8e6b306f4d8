// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/relay.h"

namespace sharewright {

bool Relay::push(QByteArrayView bytes, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_size < kCapacity || m_abandoned; });
    if (m_abandoned || stop.stop_requested())
        return false;
    m_pieces.emplace_back(bytes.toByteArray());
    m_size += bytes.size();
    m_changed.notify_all();
    return true;
}

QByteArray Relay::pop(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_pieces.empty() || m_finished || m_abandoned; });
    if (m_pieces.empty())
        return {};
    QByteArray piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_size -= piece.size();
    m_changed.notify_all();
    return piece;
}

void Relay::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

void Relay::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_pieces.clear();
    m_size = 0;
    m_changed.notify_all();
}

} // namespace sharewright
