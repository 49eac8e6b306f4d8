// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <vector>

#include <QDateTime>
#include <QHash>
#include <QString>

#include "core/plan/plan.h"
#include "core/run/runevent.h"
#include "ui/models/planindex.h"

namespace sharewright {

inline constexpr int kStepStates = static_cast<int>(StepState::LeftAlone) + 1;

/// What is known of one step in the present run.
struct StepRun {
    StepState state = StepState::Pending;
    QDateTime began; ///< UTC; valid while it runs and after
    std::chrono::milliseconds duration{0};
    int exitStatus = 0;
    Error error;
    QString note;
};

/// How many steps of a group are in which state.
using StateCounts = std::array<int, kStepStates>;
[[nodiscard]] inline int countOf(const StateCounts &counts, StepState state)
{
    return counts[static_cast<size_t>(state)];
}
/// The one state that stands for a group: the worst or liveliest of its steps.
[[nodiscard]] StepState summaryOf(const StateCounts &counts);
/// Ended one way or another, in the sense of "nothing more to do".
[[nodiscard]] bool isSettled(StepState state);

/// Follows a run by its events and answers what the page shows. No signals, no clock of its own: times
/// come from the events. A value for one thread.
class RunTracker
{
public:
    enum class Stage { NoRun, Running, Paused, Finished };

    RunTracker() = default;
    explicit RunTracker(const Plan &plan);

    /// Takes the same plan in another language. False: it is another one, and nothing was done.
    [[nodiscard]] bool setTexts(const Plan &plan);
    /// Takes in one event. Output is ignored.
    void take(const RunEvent &event);
    /// Steps that changed since the last call, in plan positions.
    [[nodiscard]] std::vector<int> takeChanged();

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const PlanIndex &index() const { return m_index; }
    [[nodiscard]] const StepRun &step(int position) const
    {
        return m_steps[static_cast<size_t>(position)];
    }
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] RunKind kind() const { return m_kind; }
    [[nodiscard]] RunOutcome outcome() const { return m_outcome; }
    /// A kept run that was cut off: it neither ended nor was stopped.
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const QString &runId() const { return m_runId; }
    [[nodiscard]] const QString &logFile() const { return m_logFile; }
    [[nodiscard]] const QString &reportFile() const { return m_reportFile; }

    /// Share of the plan's weight that is settled, 0 to 1.
    [[nodiscard]] double fraction() const;
    [[nodiscard]] std::chrono::milliseconds elapsed(const QDateTime &now) const;
    /// How long it will take from here if the rest goes as fast as what this run has settled so far. Nothing while too
    /// little is known, when nothing runs, and in an undo, which touches only what had been applied.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(const QDateTime &now) const;
    /// The phase that work is in: that of the first running step, else of the first step not settled; -1: none.
    [[nodiscard]] int currentPhase() const;
    /// Since when services are stopped. Nothing when they are not. Stays after a failure inside the window.
    [[nodiscard]] std::optional<QDateTime> windowSince() const { return m_windowSince; }
    /// Services were stopped at some time, by this run or the one that it goes on with.
    [[nodiscard]] bool hasStoppedServices() const { return m_hasStoppedServices; }
    [[nodiscard]] const std::set<int> &running() const { return m_running; }
    /// Failed steps, in plan order.
    [[nodiscard]] std::vector<int> failed() const;
    [[nodiscard]] HostState hostState(const HostId &host) const
    {
        return m_hosts.value(host).state;
    }
    [[nodiscard]] Error hostError(const HostId &host) const { return m_hosts.value(host).error; }
    /// Hosts that are Lost or Failed, in plan order.
    [[nodiscard]] QList<HostId> hostsInTrouble() const;

private:
    void begin(const RunStarted &started, const QDateTime &time);
    void pause(bool paused, const QDateTime &time);
    void change(const StepChanged &changed, const QDateTime &time);
    void followWindow(int position, StepState state, const QDateTime &time);
    [[nodiscard]] bool windowSettled() const;
    void goesOn();

    struct HostRun {
        HostState state = HostState::Idle;
        Error error;
    };

    Plan m_plan;
    PlanIndex m_index;
    std::vector<StepRun> m_steps;
    std::vector<bool> m_isChanged;
    std::vector<int> m_changed;
    StateCounts m_counts{};
    std::set<int> m_running;
    std::set<int> m_unsettled;
    QHash<HostId, HostRun> m_hosts;
    Stage m_stage = Stage::NoRun;
    RunKind m_kind = RunKind::Apply;
    bool m_resumed = false;
    RunOutcome m_outcome = RunOutcome::Succeeded;
    bool m_interrupted = false;
    Error m_error;
    QString m_runId;
    QString m_logFile;
    QString m_reportFile;
    QDateTime m_began;
    QDateTime m_ended;
    std::optional<QDateTime> m_windowSince;
    bool m_hasStoppedServices = false;
    qint64 m_totalWeight = 0;
    qint64 m_settledWeight = 0;
    QDateTime m_pausedSince;
    std::chrono::milliseconds m_paused{0}; ///< altogether, since the run began or went on
    qint64 m_weightAtStart = 0;            ///< settled when the run began or went on
};

} // namespace sharewright
