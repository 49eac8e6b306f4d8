// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runlisting.h"

#include <QCoreApplication>

#include "core/plan/planjson.h"
#include "core/run/journal.h"
#include "core/run/stepgraph.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunListing)
};

// Loud where somebody has to do something.
QString endText(const KeptRun &run)
{
    if (run.goesOn)
        return Text::tr("going on");
    if (!run.outcome)
        return Text::tr("INTERRUPTED");
    switch (*run.outcome) {
    case RunOutcome::Succeeded:
        return Text::tr("succeeded");
    case RunOutcome::Failed:
        return Text::tr("FAILED");
    case RunOutcome::Stopped:
        return Text::tr("stopped");
    }
    Q_UNREACHABLE();
}

int settledSteps(const KeptRun &run)
{
    int settled = 0;
    for (auto count = run.counts.cbegin(); count != run.counts.cend(); ++count)
        settled += isSatisfied(count.key()) ? count.value() : 0;
    return settled;
}

} // namespace

QString keptRunText(const KeptRun &run)
{
    QString text = QStringLiteral("%1  %2 %3 %4, ")
                       .arg(run.id, kindKeyword(run.kind), taskKeyword(run.task), endText(run));
    text += Text::tr("%1 of %2 steps").arg(settledSteps(run)).arg(run.steps);
    return run.changed ? text + QStringLiteral(", ") + Text::tr("changed hosts") : text;
}

QJsonObject keptRunJson(const KeptRun &run)
{
    QJsonObject counts;
    for (auto count = run.counts.cbegin(); count != run.counts.cend(); ++count)
        counts.insert(stateKeyword(count.key()), count.value());
    return {{QStringLiteral("run"), run.id},
            {QStringLiteral("kind"), kindKeyword(run.kind)},
            {QStringLiteral("task"), taskKeyword(run.task)},
            {QStringLiteral("ended"), run.ended},
            {QStringLiteral("goesOn"), run.goesOn},
            {QStringLiteral("outcome"), run.outcome ? outcomeKeyword(*run.outcome) : QString()},
            {QStringLiteral("changed"), run.changed},
            {QStringLiteral("steps"), run.steps},
            {QStringLiteral("states"), counts},
            {QStringLiteral("fingerprint"), run.fingerprint}};
}

} // namespace sharewright
