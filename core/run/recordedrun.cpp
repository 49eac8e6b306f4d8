// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/recordedrun.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>

#include "core/run/journal.h"
#include "core/run/rundirectory.h"

namespace sharewright {

namespace {

constexpr qint64 kLogBytes = 8 << 20; // more than the window keeps in sight

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordedRun)
};

// "2026-11-23T10:15:00.123Z web1 mount.conf | words", or " ! words" for standard error (runlog.cpp). Lines of the
// runner itself have "-" for the host or for the step; the journal knows those better.
std::optional<RunEvent> outputOf(const QByteArray &line)
{
    const qsizetype host = line.indexOf(' ') + 1;
    const qsizetype step = line.indexOf(' ', host) + 1;
    const qsizetype mark = line.indexOf(' ', step) + 1;
    if (host <= 0 || step <= 0 || mark <= 0 || line.size() < mark + 2 || line[mark + 1] != ' ')
        return std::nullopt;
    const QByteArray hostName = line.mid(host, step - host - 1);
    const QByteArray stepName = line.mid(step, mark - step - 1);
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(line.first(host - 1)), Qt::ISODateWithMs);
    const char kind = line[mark];
    if (!time.isValid() || hostName == "-" || stepName == "-" || (kind != '|' && kind != '!'))
        return std::nullopt;
    return RunEvent{time, StepOutput{.step = StepId(QString::fromUtf8(stepName)),
                                     .host = HostId(QString::fromUtf8(hostName)),
                                     .stream = kind == '!' ? Stream::Err : Stream::Out,
                                     .text = line.mid(mark + 2)}};
}

// No log, or one cut off, is no error: it is not made durable as the journal is.
QList<RunEvent> outputIn(const QString &path)
{
    QList<RunEvent> events;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    if (file.size() > kLogBytes && file.seek(file.size() - kLogBytes))
        file.readLine(); // the rest of a line
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (std::optional<RunEvent> event = outputOf(line))
            events.append(std::move(*event));
    }
    return events;
}

void appendStep(QList<RunEvent> &events, const StepId &id, const RecordedStep &step)
{
    StepChanged change{.step = id,
                       .state = StepState::Running,
                       .duration = {},
                       .exitStatus = 0,
                       .error = {},
                       .note = {}};
    if (step.began.isValid())
        events.append({step.began, change});
    if (step.state == StepState::Running) {
        change.state = StepState::CannotKnow;
        change.note =
            Text::tr("It was being carried out when the run was cut off. Resuming checks it.");
        events.append({step.began, change});
        return;
    }
    change.state = step.state;
    if (step.began.isValid() && step.ended >= step.began)
        change.duration = std::chrono::milliseconds(step.began.msecsTo(step.ended));
    change.exitStatus = step.exitStatus;
    if (step.state == StepState::Failed)
        change.error = {ErrorCode::CommandFailed, step.message, {}};
    change.note = step.note;
    events.append({step.ended, change});
}

RunFinished endOf(const JournalReading &journal, const RunFiles &files)
{
    RunFinished end{.outcome = journal.outcome.value_or(RunOutcome::Stopped),
                    .error = {},
                    .reportFile = files.report(),
                    .logFile = files.log(),
                    .interrupted = !journal.ended};
    if (end.interrupted)
        end.error = {
            ErrorCode::Cancelled,
            Text::tr("Sharewright or this machine ended in the middle of the run. Resume checks "
                     "what is done and goes on; undo takes it back."),
            {}};
    else if (end.outcome == RunOutcome::Failed)
        end.error = {ErrorCode::CommandFailed, journal.message, {}};
    return end;
}

} // namespace

Result<RecordedRun> recordedRun(const QString &runDirectory, const QString &runId)
{
    const RunFiles files = filesOf(runDirectory, runId);
    Result<Plan> plan = planOfRun(runDirectory, runId);
    if (!plan)
        return std::unexpected(plan.error());
    const Result<JournalReading> journal = readJournal(files.journal());
    if (!journal)
        return std::unexpected(journal.error());
    RecordedRun run{.plan = std::move(*plan), .events = outputIn(files.log())};
    for (auto step = journal->steps.cbegin(); step != journal->steps.cend(); ++step)
        appendStep(run.events, step.key(), *step);
    std::stable_sort(run.events.begin(), run.events.end(),
                     [](const RunEvent &a, const RunEvent &b) { return a.time < b.time; });
    const QDateTime last = run.events.isEmpty() ? journal->began : run.events.last().time;
    run.events.prepend({journal->began, RunStarted{.runId = runId,
                                                   .kind = journal->kind,
                                                   .fingerprint = fingerprint(run.plan),
                                                   .resumed = false}});
    run.events.append({std::max(last, journal->began), endOf(*journal, files)});
    return run;
}

} // namespace sharewright
