// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runtracker.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace sharewright {

namespace {

// What a group shows: trouble before life before rest.
constexpr std::array kBySeverity = {
    StepState::Failed,    StepState::Running,    StepState::Waiting,     StepState::Skipped,
    StepState::LeftAlone, StepState::CannotKnow, StepState::WouldChange, StepState::Undone,
    StepState::Applied,   StepState::Verified,   StepState::AlreadyDone, StepState::Pending};
static_assert(kBySeverity.size() == kStepStates);

// Before these nobody can say how long the rest takes: seconds into the run, and one part in this many of its weight.
constexpr std::chrono::seconds kTooEarly{3};
constexpr qint64 kLeastShare = 20;

qint64 weightOf(const Step &step)
{
    return std::max(1, step.weight);
}

} // namespace

bool isSettled(StepState state)
{
    switch (state) {
    case StepState::AlreadyDone:
    case StepState::Applied:
    case StepState::Verified:
    case StepState::WouldChange:
    case StepState::CannotKnow:
    case StepState::Undone:
    case StepState::LeftAlone:
        return true;
    default:
        return false;
    }
}

StepState summaryOf(const StateCounts &counts)
{
    const auto has = [&](StepState state) { return countOf(counts, state) > 0; };
    const auto found = std::find_if(kBySeverity.begin(), kBySeverity.end(), has);
    const StepState worst = found == kBySeverity.end() ? StepState::Pending : *found;
    // Half done and nothing running right now is still under way.
    return isSettled(worst) && has(StepState::Pending) ? StepState::Waiting : worst;
}

RunTracker::RunTracker(const Plan &plan)
    : m_plan(plan)
    , m_index(plan)
    , m_steps(static_cast<size_t>(plan.steps.size()))
    , m_isChanged(m_steps.size(), false)
{
    m_counts[static_cast<size_t>(StepState::Pending)] = static_cast<int>(plan.steps.size());
    for (int i = 0; i < plan.steps.size(); ++i) {
        m_totalWeight += weightOf(plan.steps[i]);
        m_unsettled.insert(m_unsettled.end(), i);
    }
}

bool RunTracker::setTexts(const Plan &plan)
{
    if (plan.steps.size() != m_plan.steps.size() || fingerprint(plan) != fingerprint(m_plan))
        return false;
    m_plan = plan;
    return true;
}

void RunTracker::take(const RunEvent &event)
{
    std::visit(
        [&](const auto &what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, RunStarted>) {
                begin(what, event.time);
            } else if constexpr (std::is_same_v<What, HostChanged>) {
                m_hosts.insert(what.host, {what.state, what.error});
            } else if constexpr (std::is_same_v<What, StepChanged>) {
                change(what, event.time);
            } else if constexpr (std::is_same_v<What, RunPaused>) {
                pause(what.paused, event.time);
            } else if constexpr (std::is_same_v<What, RunFinished>) {
                m_stage = Stage::Finished;
                m_outcome = what.outcome;
                m_interrupted = what.interrupted;
                m_error = what.error;
                m_logFile = what.logFile;
                m_reportFile = what.reportFile;
                m_ended = event.time;
                if (what.outcome == RunOutcome::Succeeded)
                    m_windowSince.reset(); // an undo settles only the steps that had been applied
            }
        },
        event.what);
}

void RunTracker::begin(const RunStarted &started, const QDateTime &time)
{
    const bool sameRun = started.resumed || (!m_runId.isEmpty() && started.runId == m_runId);
    if (!sameRun || started.kind != m_kind) {
        const std::optional<QDateTime> window = m_windowSince;
        *this = RunTracker(m_plan);
        // Services that an earlier, broken run left stopped are stopped still.
        m_windowSince = window;
        m_changed.resize(m_steps.size());
        for (size_t i = 0; i < m_steps.size(); ++i) {
            m_changed[i] = static_cast<int>(i);
            m_isChanged[i] = true;
        }
    }
    m_kind = started.kind;
    m_runId = started.runId;
    m_resumed = started.resumed;
    m_began = time;
    m_weightAtStart = m_settledWeight;
    m_paused = {};
    m_pausedSince = {};
    goesOn();
}

void RunTracker::pause(bool paused, const QDateTime &time)
{
    m_stage = paused ? Stage::Paused : Stage::Running;
    if (paused) {
        m_pausedSince = time;
    } else if (m_pausedSince.isValid()) {
        m_paused += std::chrono::milliseconds{m_pausedSince.msecsTo(time)};
        m_pausedSince = {};
    }
}

void RunTracker::goesOn()
{
    m_stage = Stage::Running;
    m_interrupted = false;
    m_ended = {};
    m_error = {};
}

void RunTracker::change(const StepChanged &changed, const QDateTime &time)
{
    const int position = m_index.step(changed.step);
    if (position < 0)
        return;
    StepRun &step = m_steps[static_cast<size_t>(position)];
    const qint64 weight = weightOf(m_plan.steps[position]);
    --m_counts[static_cast<size_t>(step.state)];
    ++m_counts[static_cast<size_t>(changed.state)];
    m_settledWeight +=
        weight
        * (static_cast<int>(isSettled(changed.state)) - static_cast<int>(isSettled(step.state)));
    if (isSettled(changed.state))
        m_unsettled.erase(position);
    else
        m_unsettled.insert(position);
    if (changed.state == StepState::Running) {
        step.began = time;
        m_running.insert(position);
        if (m_stage == Stage::Finished)
            goesOn(); // a retry
    } else {
        m_running.erase(position);
    }
    step.state = changed.state;
    step.duration = changed.duration;
    step.exitStatus = changed.exitStatus;
    step.error = changed.error;
    step.note = changed.note;
    if (!m_isChanged[static_cast<size_t>(position)]) {
        m_isChanged[static_cast<size_t>(position)] = true;
        m_changed.push_back(position);
    }
    followWindow(position, changed.state, time);
}

// Services count as stopped from the first stop that took effect until every step of the window is settled. On a
// resumed run a stop that was "already done" took effect in the run before.
void RunTracker::followWindow(int position, StepState state, const QDateTime &time)
{
    const Step &step = m_plan.steps[position];
    const int phase = m_index.phaseOf[static_cast<size_t>(position)];
    if (m_kind == RunKind::DryRun || phase < 0 || !m_plan.phases[phase].window)
        return;
    const bool stops = m_kind == RunKind::Undo ? std::holds_alternative<StartUnit>(step.action)
                                               : std::holds_alternative<StopUnit>(step.action);
    const bool tookEffect = state == StepState::Applied || state == StepState::Undone
                            || (state == StepState::AlreadyDone && m_resumed);
    m_hasStoppedServices = m_hasStoppedServices || (stops && tookEffect);
    if (stops && tookEffect && !m_windowSince)
        m_windowSince = time;
    if (m_windowSince && windowSettled())
        m_windowSince.reset();
}

bool RunTracker::windowSettled() const
{
    return std::all_of(m_index.windowSteps.begin(), m_index.windowSteps.end(), [this](int step) {
        return isSettled(m_steps[static_cast<size_t>(step)].state);
    });
}

std::vector<int> RunTracker::takeChanged()
{
    for (const int position : m_changed)
        m_isChanged[static_cast<size_t>(position)] = false;
    return std::exchange(m_changed, {});
}

double RunTracker::fraction() const
{
    if (m_stage == Stage::Finished && m_outcome == RunOutcome::Succeeded)
        return 1.0; // an undo touches only the steps that a run had applied
    return m_totalWeight == 0
               ? 0.0
               : static_cast<double>(m_settledWeight) / static_cast<double>(m_totalWeight);
}

std::chrono::milliseconds RunTracker::elapsed(const QDateTime &now) const
{
    if (!m_began.isValid())
        return std::chrono::milliseconds{0};
    return std::chrono::milliseconds{m_began.msecsTo(m_ended.isValid() ? m_ended : now)};
}

std::optional<std::chrono::seconds> RunTracker::remaining(const QDateTime &now) const
{
    const std::chrono::milliseconds spent = elapsed(now) - m_paused;
    const qint64 settled = m_settledWeight - m_weightAtStart;
    if (m_stage != Stage::Running || m_kind == RunKind::Undo || spent < kTooEarly
        || settled * kLeastShare < m_totalWeight)
        return std::nullopt;
    const double left = static_cast<double>(m_totalWeight - m_settledWeight);
    return std::chrono::seconds(std::llround(static_cast<double>(spent.count()) / 1000.0 * left
                                             / static_cast<double>(settled)));
}

int RunTracker::currentPhase() const
{
    if (m_stage == Stage::NoRun)
        return -1;
    const std::set<int> &source = m_running.empty() ? m_unsettled : m_running;
    return source.empty() ? -1 : m_index.phaseOf[static_cast<size_t>(*source.begin())];
}

std::vector<int> RunTracker::failed() const
{
    std::vector<int> positions;
    if (countOf(m_counts, StepState::Failed) == 0)
        return positions;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == StepState::Failed)
            positions.push_back(static_cast<int>(i));
    }
    return positions;
}

QList<HostId> RunTracker::hostsInTrouble() const
{
    QList<HostId> hosts;
    for (const HostId &host : m_plan.hosts) {
        const HostState state = hostState(host);
        if (state == HostState::Lost || state == HostState::Failed)
            hosts.append(host);
    }
    return hosts;
}

} // namespace sharewright
