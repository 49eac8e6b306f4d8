// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stepwords.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StepWords", text);
}

} // namespace

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return tr("to do");
    case StepState::Waiting:
        return tr("waiting");
    case StepState::Running:
        return tr("running");
    case StepState::AlreadyDone:
        return tr("already done");
    case StepState::Applied:
        return tr("done");
    case StepState::Verified:
        return tr("verified");
    case StepState::WouldChange:
        return tr("would change");
    case StepState::CannotKnow:
        return tr("cannot know yet");
    case StepState::Failed:
        return tr("failed");
    case StepState::Skipped:
        return tr("skipped");
    case StepState::Undone:
        return tr("undone");
    case StepState::LeftAlone:
        return tr("left alone");
    }
    return {};
}

QString hostStateWord(HostState state)
{
    switch (state) {
    case HostState::Idle:
        return tr("not connected");
    case HostState::Connecting:
        return tr("connecting");
    case HostState::Connected:
        return tr("connected");
    case HostState::Lost:
        return tr("connection lost");
    case HostState::Failed:
        return tr("connection failed");
    case HostState::Done:
        return tr("finished");
    }
    return {};
}

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::ReadOnly:
        return tr("read only");
    case Risk::Reversible:
        return tr("reversible");
    case Risk::Destructive:
        return tr("destructive");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("error");
    case Severity::Warning:
        return tr("warning");
    case Severity::Hint:
        return tr("hint");
    }
    return {};
}

QString runTitle(RunKind kind)
{
    switch (kind) {
    case RunKind::Apply:
        return tr("Apply");
    case RunKind::DryRun:
        return tr("Dry run");
    case RunKind::Undo:
        return tr("Undo");
    }
    return {};
}

QString outcomeWord(RunKind kind, RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
        return kind == RunKind::DryRun ? tr("Finished, nothing was changed") : tr("Succeeded");
    case RunOutcome::Failed:
        return tr("Failed");
    case RunOutcome::Stopped:
        return tr("Stopped");
    }
    return {};
}

FileState fileState(const FileChange &change)
{
    if (change.removed)
        return FileState::Removed;
    if (!change.beforeKnown)
        return FileState::Unseen;
    if (!change.before)
        return change.blockOnly ? FileState::Changed : FileState::New;
    return *change.before == change.after ? FileState::Unchanged : FileState::Changed;
}

QString fileStateWord(FileState state)
{
    switch (state) {
    case FileState::New:
        return tr("new");
    case FileState::Changed:
        return tr("changed");
    case FileState::Unchanged:
        return tr("unchanged");
    case FileState::Removed:
        return tr("removed");
    case FileState::Unseen:
        return tr("not seen yet");
    }
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms < 10'000)
        return tr("%1 s").arg(static_cast<double>(ms) / 1000.0, 0, 'f', 1);
    if (ms < 60'000)
        return tr("%1 s").arg(ms / 1000);
    const auto withoutZero = [](QString clock) {
        return clock.startsWith(u'0') ? clock.sliced(1) : clock;
    };
    return ms < 3'600'000 ? tr("%1 min").arg(withoutZero(clockText(duration)))
                          : tr("%1 h").arg(clockText(duration));
}

QString clockText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count()) / 1000;
    const auto two = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString tail = two(seconds % 60);
    if (seconds < 3600)
        return two(seconds / 60) + u':' + tail;
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + tail;
}

} // namespace sharewright
