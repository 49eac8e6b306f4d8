// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/handover.h"

#include <utility>

namespace sharewright {

void HandOver::post(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void HandOver::deliver()
{
    std::function<void()> work;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty())
            return;
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    work();
}

} // namespace sharewright
