// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/failurereport.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

constexpr int kLastLines = 12;
// How far back the step's own lines are looked for among those of all hosts.
constexpr int kLinesSearched = 20'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FailureReport)
};

bool isOutput(LogKind kind)
{
    return kind == LogKind::Out || kind == LogKind::Err;
}

/// Gives `take` what the step said, newest first, until it wants no more.
void fromTheEnd(const LogModel &log, int step, const std::function<bool(const LogLine &)> &take)
{
    const LogStore &store = log.store();
    const quint64 oldest =
        store.end() - std::min<quint64>(store.end() - store.begin(), kLinesSearched);
    for (quint64 number = store.end(); number > oldest; --number) {
        const LogLine line = store.at(number - 1);
        if (line.stamp.step == step && isOutput(line.stamp.kind) && !take(line))
            return;
    }
}

QString lastLinesOf(const LogModel &log, int step)
{
    QStringList lines;
    fromTheEnd(log, step, [&lines](const LogLine &line) {
        lines.prepend(shownText(line.text, 400));
        return lines.size() < kLastLines;
    });
    return lines.join(u'\n');
}

/// The last line on standard error that says something, without the name of the script that said it.
QString lastComplaintOf(const LogModel &log, int step)
{
    static const QRegularExpression script(QStringLiteral("^/\\S*/steps/\\S+: (line \\d+: )?"));
    QString said;
    fromTheEnd(log, step, [&said](const LogLine &line) {
        if (line.stamp.kind == LogKind::Err)
            said = shownText(line.text, 400).remove(script).trimmed();
        return said.isEmpty();
    });
    return said;
}

QString services(const RunTracker &tracker)
{
    if (tracker.windowSince())
        return Text::tr("Pandora's services are still stopped: agents queue their data until they "
                        "start again.");
    return tracker.hasStoppedServices() ? Text::tr("Pandora's services are started again.")
                                        : Text::tr("Pandora's services were not stopped.");
}

QStringList standing(const RunTracker &tracker)
{
    QStringList sentences;
    const auto in = [&](StepState state) { return countOf(tracker.counts(), state); };
    if (const int done = in(StepState::Applied); done > 0)
        sentences.append(done == 1 ? Text::tr("One step is done and stays.")
                                   : Text::tr("%n steps are done and stay.", nullptr, done));
    if (const int idle = in(StepState::AlreadyDone) + in(StepState::Verified); idle > 0)
        sentences.append(
            idle == 1 ? Text::tr("One more only looked, or found nothing to do.")
                      : Text::tr("%n more only looked, or found nothing to do.", nullptr, idle));
    if (const int open = in(StepState::Skipped) + in(StepState::Pending) + in(StepState::Waiting);
        open > 0)
        sentences.append(
            open == 1 ? Text::tr("One step was not tried and changed nothing.")
                      : Text::tr("%n steps were not tried and changed nothing.", nullptr, open));
    sentences.append(services(tracker));
    sentences.append(Text::tr("Originals are kept: nothing was deleted."));
    return sentences;
}

QStringList remedies(const Error &error, bool hasUndo)
{
    QStringList sentences;
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionLost:
        sentences.append(
            Text::tr("See that the host is up and reachable, then retry: finished steps are "
                     "checked, not repeated."));
        break;
    case ErrorCode::SudoPassword:
    case ErrorCode::SudoNotAllowed:
    case ErrorCode::Authentication:
        sentences.append(
            Text::tr("Correct the login or the sudo rights of the user on that host, then retry."));
        break;
    case ErrorCode::PreconditionLost:
        sentences.append(Text::tr(
            "The host changed since the plan was made. Probe again and review the new plan."));
        break;
    default:
        sentences.append(Text::tr("Remove the cause on that host, then retry: finished steps are "
                                  "checked, not repeated."));
    }
    if (hasUndo)
        sentences.append(
            Text::tr("Or undo: what this run changed is taken back; anything that cannot be is "
                     "listed."));
    return sentences;
}

void describeStep(FailureReport &report, const RunTracker &tracker, const LogModel &log)
{
    const Step &step = tracker.plan().steps[report.step];
    const StepRun &run = tracker.step(report.step);
    report.host = step.host;
    report.what = Text::tr("\u201c%1\u201d failed on %2").arg(step.title, step.host.value);
    report.lastLines = lastLinesOf(log, report.step);
    // That a command failed is said already; why, only the host knows.
    const bool hostKnows = run.exitStatus != 0 && run.exitStatus != kExitCheckDisagrees;
    const QString said = hostKnows ? lastComplaintOf(log, report.step) : QString();
    report.why = said.isEmpty() ? run.error.message : Text::tr("The host said: %1").arg(said);
    report.details = run.error.details;
    report.status = run.exitStatus != 0 ? Text::tr("Exit status %1, after %2")
                                              .arg(run.exitStatus)
                                              .arg(durationText(run.duration))
                                        : Text::tr("After %1").arg(durationText(run.duration));
}

} // namespace

FailureReport reportFailure(const RunTracker &tracker, const LogModel &log, int chosen)
{
    FailureReport report;
    const std::vector<int> failed = tracker.failed();
    Error error = tracker.error();
    if (!failed.empty()) {
        const bool known = std::find(failed.begin(), failed.end(), chosen) != failed.end();
        report.step = known ? chosen : failed.front();
        for (const int step : failed) {
            if (step != report.step)
                report.otherFailed.append(step);
        }
        error = tracker.step(report.step).error;
        describeStep(report, tracker, log);
    } else if (const QList<HostId> hosts = tracker.hostsInTrouble(); !hosts.isEmpty()) {
        report.host = hosts.first();
        error = tracker.hostError(report.host);
        report.what = Text::tr("The connection to %1 failed").arg(report.host.value);
        report.why = error.message;
        report.details = error.details;
    } else {
        report.what = Text::tr("The run could not go on");
        report.why = error.message;
        report.details = error.details;
    }
    report.standing = standing(tracker);
    report.remedies = remedies(error, tracker.kind() == RunKind::Apply);
    return report;
}

} // namespace sharewright
