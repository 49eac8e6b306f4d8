// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>

#include <QList>
#include <QObject>
#include <QTimer>

#include "core/run/runevent.h"
#include "ui/models/logmodel.h"
#include "ui/models/runtracker.h"

namespace sharewright {

/// Works through the events of a run in slices of a few milliseconds, so that a million lines of output never hold
/// up the window: state goes to the tracker, output and notes to the log, in the order of the events. GUI thread.
class RunEventPump final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunEventPump)
public:
    /// Both must outlive the pump.
    RunEventPump(RunTracker &tracker, LogModel &log, QObject *parent = nullptr);

    /// Queues events; works on them at once as far as one slice goes.
    void add(const QList<RunEvent> &events);
    /// Forgets what waits.
    void clear();
    [[nodiscard]] bool isIdle() const { return m_batches.empty(); }

Q_SIGNALS:
    /// A slice is done: tracker and log have moved.
    void advanced();

private:
    void work();
    void finishSlice();
    /// Returns false when the slice's time is over before the text is.
    [[nodiscard]] bool takeOutput(const StepOutput &output, const QDateTime &time, qint64 until);
    void takeState(const RunEvent &event);
    void note(const RunEvent &event);

    RunTracker &m_tracker;
    LogModel &m_log;
    QTimer m_timer;
    std::deque<QList<RunEvent>> m_batches;
    qsizetype m_event = 0;          ///< next in the first batch
    qsizetype m_offset = 0;         ///< in the text of that event
    std::deque<QByteArray> m_notes; ///< texts that staged lines refer to
};

} // namespace sharewright
