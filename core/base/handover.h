// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <functional>
#include <mutex>

#include <QObject>

namespace sharewright {

/// Carries work from other threads into the thread that it lives in: one piece for each turn of the event loop, in the
/// order of `post`. What is still on its way when this goes is dropped. The pieces wait behind a lock of our own and not
/// in Qt's queue, so that a race detector, which does not see into Qt, knows which thread wrote first.
class HandOver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOver)

public:
    explicit HandOver(QObject *parent = nullptr) : QObject(parent) {}

    /// Any thread; this must live until it returns. `work` may destroy this object.
    void post(std::function<void()> work);

private:
    Q_INVOKABLE void deliver();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting; ///< guarded by m_mutex
};

} // namespace sharewright
