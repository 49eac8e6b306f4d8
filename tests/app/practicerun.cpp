// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/practicerun.h"

#include <algorithm>

#include "core/facts/probe.h"
#include "core/plan/planner.h"
#include "core/run/probing.h"
#include "core/ssh/sshconnector.h"

namespace sharewright {

using namespace Qt::StringLiterals;

void RunRecorder::onRunEvent(const RunEvent &event)
{
    const std::lock_guard lock(m_mutex);
    if (const auto *step = std::get_if<StepChanged>(&event.what))
        m_states.insert(step->step, step->state);
    if (const auto *output = std::get_if<StepOutput>(&event.what))
        m_output += output->text + '\n';
    if (const auto *finished = std::get_if<RunFinished>(&event.what))
        m_finished = *finished;
}

qsizetype RunRecorder::count(StepState state) const
{
    return std::count(m_states.begin(), m_states.end(), state);
}

QByteArray RunRecorder::steps(StepState state) const
{
    QByteArray text;
    for (auto it = m_states.begin(); it != m_states.end(); ++it)
        if (it.value() == state)
            text += it.key().value.toUtf8() + ' ';
    return text;
}

StepState RunRecorder::state(const StepId &step)
{
    const std::lock_guard lock(m_mutex);
    return m_states.value(step);
}

bool RunRecorder::said(const char *words)
{
    const std::lock_guard lock(m_mutex);
    return m_output.contains(words);
}

bool PracticeRun::start(Backend backend)
{
    auto started = PracticeSite::start(backend);
    if (!started) {
        qWarning().noquote() << started.error().message;
        return false;
    }
    site = std::move(*started);
    project = site->project();
    connector = makeSshConnector(
        {.knownHostsFile = site->knownHostsFile(), .configFile = u"none"_s}, credentials);
    return true;
}

Plan PracticeRun::plan(const PlanTask &task)
{
    return makePlan(project, probeSite(project, *connector, {}), task);
}

RunOutcome PracticeRun::run(const Plan &plan, RunKind kind, const std::optional<QString> &resume)
{
    recorder.m_states.clear();
    Runner runner({.project = project,
                   .plan = plan,
                   .kind = kind,
                   .runDirectory = runs.path(),
                   .resume = resume,
                   .onlyHosts = {}},
                  *connector, recorder);
    if (!runner.start())
        return RunOutcome::Failed;
    runId = runner.runId();
    const RunOutcome outcome = runner.wait();
    if (outcome != RunOutcome::Succeeded)
        qInfo().noquote() << recorder.m_finished.error.message << recorder.m_finished.error.details;
    return outcome;
}

QByteArray PracticeRun::see(const char *host, const QString &script)
{
    return site->inspect(HostId(QLatin1StringView(host)), script).value_or("failed").trimmed();
}

} // namespace sharewright
