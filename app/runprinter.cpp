// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runprinter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/run/journal.h"
#include "core/run/report.h"
#include "core/run/stepgraph.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunPrinter)
};

void put(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fflush(to);
}

struct EventToJson {
    const QHash<StepState, int> &counts;

    QJsonObject operator()(const RunStarted &e) const
    {
        return {{QStringLiteral("event"), QStringLiteral("started")},
                {QStringLiteral("run"), e.runId},
                {QStringLiteral("fingerprint"), e.fingerprint},
                {QStringLiteral("resumed"), e.resumed}};
    }
    QJsonObject operator()(const HostChanged &e) const
    {
        static const char *const words[] = {"idle", "connecting", "connected",
                                            "lost", "failed",     "done"};
        return {{QStringLiteral("event"), QStringLiteral("host")},
                {QStringLiteral("host"), e.host.value},
                {QStringLiteral("state"), QLatin1StringView(words[static_cast<int>(e.state)])},
                {QStringLiteral("message"), e.error.message}};
    }
    QJsonObject operator()(const StepChanged &e) const
    {
        return {{QStringLiteral("event"), QStringLiteral("step")},
                {QStringLiteral("step"), e.step.value},
                {QStringLiteral("state"), stateKeyword(e.state)},
                {QStringLiteral("milliseconds"), static_cast<qint64>(e.duration.count())},
                {QStringLiteral("exit"), e.exitStatus},
                {QStringLiteral("message"), e.error.message},
                {QStringLiteral("details"), e.error.details},
                {QStringLiteral("note"), e.note}};
    }
    QJsonObject operator()(const StepOutput &e) const
    {
        return {{QStringLiteral("event"), QStringLiteral("output")},
                {QStringLiteral("step"), e.step.value},
                {QStringLiteral("host"), e.host.value},
                {QStringLiteral("stream"),
                 e.stream == Stream::Err ? QStringLiteral("err") : QStringLiteral("out")},
                {QStringLiteral("text"), QString::fromUtf8(e.text)}};
    }
    QJsonObject operator()(const RunPaused &e) const
    {
        return {{QStringLiteral("event"), QStringLiteral("paused")},
                {QStringLiteral("paused"), e.paused}};
    }
    QJsonObject operator()(const RunFinished &e) const
    {
        QJsonObject steps;
        for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
            steps.insert(stateKeyword(it.key()), it.value());
        return {{QStringLiteral("event"), QStringLiteral("finished")},
                {QStringLiteral("outcome"), outcomeKeyword(e.outcome)},
                {QStringLiteral("steps"), steps},
                {QStringLiteral("message"), e.error.message},
                {QStringLiteral("details"), e.error.details},
                {QStringLiteral("report"), e.reportFile},
                {QStringLiteral("log"), e.logFile}};
    }
};

} // namespace

void printLine(const QString &text)
{
    put(stdout, text);
}

void printError(const QString &text)
{
    put(stderr, text);
}

RunPrinter::RunPrinter(const Plan &plan, bool json) : m_plan(plan), m_json(json)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i)
        m_positions.insert(plan.steps[i].id, static_cast<int>(i));
}

QHash<StepState, int> RunPrinter::counts() const
{
    QHash<StepState, int> result;
    for (const StepState state : m_states)
        ++result[state];
    return result;
}

void RunPrinter::onRunEvent(const RunEvent &event)
{
    if (const auto *step = std::get_if<StepChanged>(&event.what))
        m_states.insert(step->step, step->state);
    if (const auto *finished = std::get_if<RunFinished>(&event.what))
        m_result = *finished;
    if (m_json)
        printJson(event);
    else
        printText(event);
}

void RunPrinter::printJson(const RunEvent &event) const
{
    QJsonObject object = std::visit(EventToJson{counts()}, event.what);
    object.insert(QStringLiteral("time"), event.time.toString(Qt::ISODateWithMs));
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void RunPrinter::printText(const RunEvent &event)
{
    if (const auto *started = std::get_if<RunStarted>(&event.what))
        printLine(Text::tr("Run %1, plan %2").arg(started->runId, started->fingerprint.left(12)));
    else if (const auto *step = std::get_if<StepChanged>(&event.what))
        printStep(*step);
    else if (const auto *finished = std::get_if<RunFinished>(&event.what))
        printEnd(*finished);
    else if (const auto *host = std::get_if<HostChanged>(&event.what);
             host != nullptr && !host->error.message.isEmpty())
        printLine(QStringLiteral("%1: %2").arg(host->host.value, host->error.message));
}

void RunPrinter::printStep(const StepChanged &change)
{
    if (!isEnded(change.state) || change.state == StepState::Skipped)
        return;
    const Step &step = m_plan.steps[m_positions.value(change.step)];
    const auto done = std::count_if(m_states.begin(), m_states.end(), isEnded);
    printLine(QStringLiteral("[%1/%2] %3: %4 ... %5 (%6 s)")
                  .arg(done)
                  .arg(m_plan.steps.size())
                  .arg(step.host.value, step.title, stateText(change.state))
                  .arg(static_cast<double>(change.duration.count()) / 1000.0, 0, 'f', 1));
    if (!change.note.isEmpty())
        printLine(QStringLiteral("      ") + change.note);
    if (change.state == StepState::Failed)
        for (const QString &line :
             change.error.details.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            printLine(QStringLiteral("      ") + line);
}

void RunPrinter::printEnd(const RunFinished &finished) const
{
    QStringList parts;
    const QHash<StepState, int> all = counts();
    for (const StepState state : {StepState::Applied, StepState::AlreadyDone, StepState::Verified,
                                  StepState::WouldChange, StepState::CannotKnow, StepState::Undone,
                                  StepState::LeftAlone, StepState::Failed, StepState::Skipped})
        if (all.value(state) > 0)
            parts.append(QStringLiteral("%1 %2").arg(all.value(state)).arg(stateText(state)));
    printLine(Text::tr("%1: %2").arg(finished.outcome == RunOutcome::Succeeded
                                         ? Text::tr("Succeeded")
                                     : finished.outcome == RunOutcome::Failed ? Text::tr("FAILED")
                                                                              : Text::tr("Stopped"),
                                     parts.join(QLatin1StringView(", "))));
    if (!finished.error.message.isEmpty())
        printLine(finished.error.message);
    printLine(Text::tr("Report: %1").arg(finished.reportFile));
    printLine(Text::tr("Log: %1").arg(finished.logFile));
}

} // namespace sharewright
