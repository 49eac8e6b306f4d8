// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runeventpump.h"

#include <algorithm>
#include <cstring>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

constexpr qint64 kSliceNanoseconds = 6'000'000;
// The clock is read once per this many lines.
constexpr int kLinesPerLook = 256;

qint64 now()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

QString titleOf(const RunTracker &tracker, int step)
{
    return step < 0 ? QString() : tracker.plan().steps[step].title;
}

QString changeText(const RunTracker &tracker, const StepChanged &changed, int step)
{
    const QString title = titleOf(tracker, step);
    switch (changed.state) {
    case StepState::Pending:
    case StepState::Waiting:
    case StepState::Skipped:
        return {};
    case StepState::Running:
        return QStringLiteral("\u25b6 ") + title;
    case StepState::Failed:
        return RunEventPump::tr("Failed: %1. %2").arg(title, changed.error.message);
    case StepState::LeftAlone:
        return RunEventPump::tr("Left alone: %1. %2").arg(title, changed.note);
    default:
        return RunEventPump::tr("%1 \u2014 %2").arg(title, stepStateWord(changed.state));
    }
}

} // namespace

RunEventPump::RunEventPump(RunTracker &tracker, LogModel &log, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_log(log)
{
    m_timer.setInterval(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunEventPump::work);
}

void RunEventPump::add(const QList<RunEvent> &events)
{
    if (events.isEmpty())
        return;
    m_batches.push_back(events);
    if (!m_timer.isActive())
        work();
}

void RunEventPump::clear()
{
    m_timer.stop();
    m_batches.clear();
    m_event = 0;
    m_offset = 0;
}

void RunEventPump::work()
{
    const qint64 until = now() + kSliceNanoseconds;
    int looked = 0;
    while (!m_batches.empty()) {
        const QList<RunEvent> &batch = m_batches.front();
        if (m_event == batch.size()) {
            finishSlice(); // staged lines refer to the batch
            m_batches.pop_front();
            m_event = 0;
            continue;
        }
        const RunEvent &event = batch[m_event];
        const auto *output = std::get_if<StepOutput>(&event.what);
        if (output && !takeOutput(*output, event.time, until))
            break;
        if (!output)
            takeState(event);
        ++m_event;
        if (++looked % kLinesPerLook == 0 && now() >= until)
            break;
    }
    finishSlice();
    if (!m_batches.empty())
        m_timer.start();
    Q_EMIT advanced();
}

void RunEventPump::finishSlice()
{
    m_log.commit();
    m_notes.clear();
}

bool RunEventPump::takeOutput(const StepOutput &output, const QDateTime &time, qint64 until)
{
    const LogStamp stamp{time.toMSecsSinceEpoch(), m_log.hostNumber(output.host),
                         m_tracker.index().step(output.step),
                         output.stream == Stream::Err ? LogKind::Err : LogKind::Out};
    const QByteArrayView text(output.text);
    for (int lines = 1;; ++lines) {
        const QByteArrayView rest = text.sliced(m_offset);
        const auto *end =
            rest.isEmpty() ? nullptr
                           : static_cast<const char *>(
                                 std::memchr(rest.data(), '\n', static_cast<size_t>(rest.size())));
        const qsizetype length = end ? end - rest.data() : rest.size();
        m_log.stage(stamp, rest.first(length));
        if (!end)
            break;
        m_offset += length + 1;
        if (lines % kLinesPerLook == 0 && now() >= until)
            return false;
    }
    m_offset = 0;
    return true;
}

void RunEventPump::takeState(const RunEvent &event)
{
    if (const auto *started = std::get_if<RunStarted>(&event.what);
        started && !started->resumed && started->runId != m_tracker.runId()) {
        finishSlice();
        m_log.clear();
    }
    m_tracker.take(event);
    note(event);
}

void RunEventPump::note(const RunEvent &event)
{
    LogStamp stamp{.time = event.time.toMSecsSinceEpoch(), .kind = LogKind::Note};
    QString text;
    if (const auto *step = std::get_if<StepChanged>(&event.what)) {
        stamp.step = m_tracker.index().step(step->step);
        if (stamp.step >= 0)
            stamp.host = m_log.hostNumber(m_tracker.plan().steps[stamp.step].host);
        text = changeText(m_tracker, *step, stamp.step);
        if (step->state == StepState::Failed)
            stamp.kind = LogKind::Trouble;
    } else if (const auto *host = std::get_if<HostChanged>(&event.what)) {
        stamp.host = m_log.hostNumber(host->host);
        if (host->state == HostState::Lost || host->state == HostState::Failed)
            stamp.kind = LogKind::Trouble;
        text = host->error.message.isEmpty()
                   ? hostStateWord(host->state)
                   : QString(hostStateWord(host->state) + u": " + host->error.message);
    } else if (const auto *paused = std::get_if<RunPaused>(&event.what)) {
        text = paused->paused ? tr("Paused after the current steps.") : tr("Going on.");
    } else if (const auto *finished = std::get_if<RunFinished>(&event.what)) {
        text = finished->interrupted
                   ? finished->error.message
                   : tr("%1: %2").arg(runTitle(m_tracker.kind(), m_tracker.plan().task.kind),
                                      outcomeWord(m_tracker.kind(), finished->outcome));
        if (finished->outcome == RunOutcome::Failed || finished->interrupted)
            stamp.kind = LogKind::Trouble;
    }
    if (text.isEmpty())
        return;
    m_notes.push_back(text.toUtf8());
    m_log.stage(stamp, m_notes.back());
}

} // namespace sharewright
