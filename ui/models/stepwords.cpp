// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stepwords.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/language/language.h"
#include "core/plan/impact.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Text::tr("to do");
    case StepState::Waiting:
        return Text::tr("waiting");
    case StepState::Running:
        return Text::tr("running");
    case StepState::AlreadyDone:
        return Text::tr("already done");
    case StepState::Applied:
        return Text::tr("done");
    case StepState::Verified:
        return Text::tr("verified");
    case StepState::WouldChange:
        return Text::tr("would change");
    case StepState::CannotKnow:
        return Text::tr("cannot know yet");
    case StepState::Failed:
        return Text::tr("failed");
    case StepState::Skipped:
        return Text::tr("skipped");
    case StepState::Undone:
        return Text::tr("undone");
    case StepState::LeftAlone:
        return Text::tr("left alone");
    }
    return {};
}

QString hostStateWord(HostState state)
{
    switch (state) {
    case HostState::Idle:
        return Text::tr("not connected");
    case HostState::Connecting:
        return Text::tr("connecting");
    case HostState::Connected:
        return Text::tr("connected");
    case HostState::Lost:
        return Text::tr("connection lost");
    case HostState::Failed:
        return Text::tr("connection failed");
    case HostState::Done:
        return Text::tr("finished");
    }
    return {};
}

QString riskWord(const Step &step)
{
    switch (step.risk) {
    case Risk::ReadOnly:
        return Text::tr("leaves data alone");
    case Risk::Reversible:
        return Text::tr("reversible");
    case Risk::Destructive:
        return impactWord(impactOf(step.action));
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("error");
    case Severity::Warning:
        return Text::tr("warning");
    case Severity::Hint:
        return Text::tr("hint");
    }
    return {};
}

QString runTitle(RunKind kind, PlanTask::Kind task)
{
    switch (kind) {
    case RunKind::Apply:
        return task == PlanTask::Kind::Unshare ? Text::tr("Un-share the folders")
               : task == PlanTask::Kind::Heal  ? Text::tr("Heal the copies")
                                               : Text::tr("Apply");
    case RunKind::DryRun:
        return Text::tr("Dry run");
    case RunKind::Undo:
        return Text::tr("Undo");
    }
    return {};
}

QString outcomeWord(RunKind kind, RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
        return kind == RunKind::DryRun ? Text::tr("Finished, nothing was changed")
                                       : Text::tr("Succeeded");
    case RunOutcome::Failed:
        return Text::tr("Failed");
    case RunOutcome::Stopped:
        return Text::tr("Stopped");
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
        return Text::tr("new");
    case FileState::Changed:
        return Text::tr("changed");
    case FileState::Unchanged:
        return Text::tr("unchanged");
    case FileState::Removed:
        return Text::tr("removed");
    case FileState::Unseen:
        return Text::tr("not seen yet");
    }
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms < 10'000)
        return Text::tr("%1 s").arg(
            shownLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 1));
    if (ms < 60'000)
        return Text::tr("%1 s").arg(ms / 1000);
    const auto withoutZero = [](QString clock) {
        return clock.startsWith(u'0') ? clock.sliced(1) : clock;
    };
    return ms < 3'600'000 ? Text::tr("%1 min").arg(withoutZero(clockText(duration)))
                          : Text::tr("%1 h").arg(clockText(duration));
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

QString timeLeftText(std::chrono::seconds left)
{
    const auto seconds = static_cast<int>(std::max<std::chrono::seconds::rep>(0, left.count()));
    if (seconds < 10)
        return Text::tr("a few seconds left");
    if (seconds < 90)
        return Text::tr("about %1 s left").arg((seconds + 5) / 10 * 10);
    const int minutes = (seconds + 30) / 60;
    return minutes < 90 ? Text::tr("about %1 min left").arg(minutes)
                        : Text::tr("about %1 h left").arg((minutes + 30) / 60);
}

} // namespace sharewright
