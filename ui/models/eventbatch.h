// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

#include <QList>
#include <QObject>
#include <QTimer>

#include "core/base/handover.h"
#include "core/run/runevent.h"

namespace sharewright {

/// Carries run events from the run's threads to the GUI thread, in order, in batches of 33 ms, so that a host
/// that floods its output costs thirty deliveries a second and not a million. Lives on the GUI thread.
class EventBatch final : public QObject, public RunObserver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventBatch)

public:
    static constexpr int kInterval = 33; ///< ms: one frame at thirty a second

    explicit EventBatch(QObject *parent = nullptr);

    /// Any thread.
    void onRunEvent(const RunEvent &event) override;
    /// Delivers what waits, now. GUI thread.
    void flush();
    /// Forgets what waits. GUI thread, once no run uses this any more.
    void clear();

Q_SIGNALS:
    void delivered(const QList<sharewright::RunEvent> &events);

private:
    QTimer m_timer;
    HandOver m_handOver;
    std::mutex m_mutex;
    QList<RunEvent> m_waiting; ///< guarded by m_mutex
    bool m_announced = false;  ///< guarded by m_mutex: the GUI thread knows that something waits
};

} // namespace sharewright
