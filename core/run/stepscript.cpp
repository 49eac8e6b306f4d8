// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/stepscript.h"

#include <QCoreApplication>

#include "core/base/shellquote.h"
#include "core/plan/runtime.h"

namespace sharewright {

namespace {

constexpr int kAlreadyDone = 40;
constexpr int kApplied = 41;
constexpr int kVerified = 42;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StepScript)
};

QString named(const Step &step)
{
    return QStringLiteral("SW_STEP=%1\n").arg(shellQuoted(step.id.value));
}

// Each part in a subshell: it may `exit` or `return` as it likes.
QString part(const QString &fragment)
{
    return QStringLiteral("(\n%1)").arg(fragment);
}

} // namespace

QString shellPrelude(const QString &runId)
{
    return QStringLiteral("SW_RUN=%1\n").arg(shellQuoted(runId)) + shellRuntime();
}

QString applyScript(const Step &step)
{
    const QString apply = part(step.fragment.apply);
    if (step.fragment.check.isEmpty())
        return named(step) + apply + QStringLiteral(" || exit $?\nexit %1\n").arg(kVerified);
    const QString check = part(step.fragment.check);
    return named(step) + check
           + QStringLiteral("\ncase $? in 0) exit %1 ;; 10 | 11) ;; *) exit $? ;; esac\n")
                 .arg(kAlreadyDone)
           + apply + QStringLiteral(" || exit $?\n") + check
           + QStringLiteral(" >/dev/null || exit %1\nexit %2\n")
                 .arg(kExitCheckDisagrees)
                 .arg(kApplied);
}

QString checkScript(const Step &step)
{
    return step.fragment.check.isEmpty() ? QStringLiteral("exit %1\n").arg(kExitCannotKnow)
                                         : named(step) + step.fragment.check;
}

QString undoScript(const Step &step)
{
    return named(step) + step.fragment.undo;
}

QString transferScript(const QString &prelude, const Step &step, const QString &command)
{
    return prelude + named(step) + command;
}

StepState stateAfterApply(int exitStatus)
{
    switch (exitStatus) {
    case kAlreadyDone:
        return StepState::AlreadyDone;
    case kApplied:
        return StepState::Applied;
    case kVerified:
        return StepState::Verified;
    default:
        return StepState::Failed;
    }
}

StepState stateAfterCheck(int exitStatus)
{
    switch (exitStatus) {
    case 0:
        return StepState::AlreadyDone;
    case kExitWouldChange:
        return StepState::WouldChange;
    case kExitCannotKnow:
        return StepState::CannotKnow;
    default:
        return StepState::Failed;
    }
}

QString failureSentence(const Step &step, int exitStatus)
{
    if (exitStatus == kExitCheckDisagrees)
        return Text::tr(
                   "%1 on %2: it was done, but looking again did not find it done. See the log, "
                   "then retry.")
            .arg(step.title, step.host.value);
    return Text::tr("%1 failed on %2 (exit status %3). The last lines of its log say why.")
        .arg(step.title, step.host.value)
        .arg(exitStatus);
}

} // namespace sharewright
