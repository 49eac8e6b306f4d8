// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/report.h"

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunReport)
};

QString outcomeText(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
        return Text::tr("Succeeded");
    case RunOutcome::Failed:
        return Text::tr("Failed");
    case RunOutcome::Stopped:
        return Text::tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString cell(QString text)
{
    return text.replace(QLatin1Char('|'), QLatin1StringView("\\|"))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString stepRow(const Step &step, const RunAccount &account)
{
    const auto change = account.steps.constFind(step.id);
    const bool reached = change != account.steps.constEnd();
    const QString state = stateText(reached ? change->state : StepState::Pending);
    const QString note =
        reached ? (change->note.isEmpty() ? change->error.message : change->note) : QString();
    const double seconds = reached ? static_cast<double>(change->duration.count()) / 1000.0 : 0.0;
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
        .arg(cell(step.host.value), cell(step.title), state,
             reached ? QString::number(seconds, 'f', 1) + QStringLiteral(" s") : QString(),
             cell(note));
}

QString failureSection(const RunAccount &account)
{
    if (account.firstFailure.message.isEmpty())
        return {};
    QString text = QStringLiteral("\n## ") + Text::tr("What happened") + QStringLiteral("\n\n")
                   + account.firstFailure.message + QLatin1Char('\n');
    if (!account.firstFailure.details.isEmpty())
        text += QStringLiteral("\n```\n") + account.firstFailure.details.trimmed()
                + QStringLiteral("\n```\n");
    text += QLatin1Char('\n')
            + Text::tr(
                "Nothing is lost: what was done is recorded. Resume goes on from here, undo takes "
                "back what this run did.")
            + QLatin1Char('\n');
    return text;
}

} // namespace

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Text::tr("not reached");
    case StepState::Waiting:
        return Text::tr("waiting");
    case StepState::Running:
        return Text::tr("running");
    case StepState::AlreadyDone:
        return Text::tr("already done");
    case StepState::Applied:
        return Text::tr("done");
    case StepState::Verified:
        return Text::tr("proved");
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
    Q_UNREACHABLE();
}

QByteArray runReport(const Plan &plan, const RunAccount &account)
{
    QString text =
        QStringLiteral("# %1\n\n").arg(Text::tr("Sharewright run %1").arg(account.runId));
    text += Text::tr("Project: %1").arg(plan.project) + QStringLiteral("  \n");
    text += Text::tr("Plan fingerprint: %1").arg(fingerprint(plan)) + QStringLiteral("  \n");
    text += Text::tr("Outcome: %1").arg(outcomeText(account.outcome)) + QLatin1Char('\n');
    if (!account.logIsWhole)
        text +=
            QLatin1Char('\n')
            + Text::tr("The log is not complete: this machine's disk refused to take all of it.")
            + QLatin1Char('\n');
    text += failureSection(account);
    for (const Phase &phase : plan.phases) {
        text += QStringLiteral("\n## %1\n\n%2\n\n").arg(phase.title, phase.purpose);
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n|---|---|---|---|---|\n")
                    .arg(Text::tr("Host"), Text::tr("Step"), Text::tr("State"), Text::tr("Time"),
                         Text::tr("Note"));
        for (const Step &step : plan.steps)
            if (step.phase == phase.id)
                text += stepRow(step, account);
    }
    return text.toUtf8();
}

} // namespace sharewright
