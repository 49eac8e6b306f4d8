// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventbatch.h"

#include <utility>

namespace sharewright {

EventBatch::EventBatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &EventBatch::flush);
}

void EventBatch::onRunEvent(const RunEvent &event)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.append(event);
    if (std::exchange(m_announced, true))
        return;
    m_handOver.post([this] { m_timer.start(); });
}

void EventBatch::flush()
{
    QList<RunEvent> events;
    {
        const std::scoped_lock lock(m_mutex);
        events.swap(m_waiting);
        m_announced = false;
    }
    if (!events.isEmpty())
        Q_EMIT delivered(events);
}

void EventBatch::clear()
{
    m_timer.stop();
    const std::scoped_lock lock(m_mutex);
    m_waiting.clear();
    m_announced = false;
}

} // namespace sharewright
