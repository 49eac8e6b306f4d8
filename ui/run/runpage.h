// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QWidget>

#include "core/plan/plan.h"
#include "core/run/runevent.h"
#include "ui/models/logmodel.h"
#include "ui/models/runeventpump.h"
#include "ui/models/runtracker.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace sharewright {

class FailurePane;
class LogPane;
class RunHeader;
class RunSteps;

/// The Run place: every step of every host as it goes, the live log, and what to do after a failure. GUI thread.
class RunPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPage)
public:
    explicit RunPage(QWidget *parent = nullptr);
    ~RunPage() override;

    /// The plan that will run. Forgets an earlier run.
    void setPlan(const Plan &plan);
    /// The plan that is shown, in another language. Another plan is not taken: a kept run stays in its words.
    void setPlanTexts(const Plan &plan);
    /// Takes in what happened, in order. Returns within a few milliseconds however much it is; the rest follows in
    /// slices from the event loop.
    void handleEvents(const QList<RunEvent> &events);
    [[nodiscard]] const RunTracker &tracker() const { return m_tracker; }
    [[nodiscard]] const LogModel &log() const { return m_log; }
    /// All events so far are shown.
    [[nodiscard]] bool isCaughtUp() const { return m_pump.isIdle(); }
    /// For pictures and tests: the time that running clocks show. Invalid: the system's.
    void setClock(const QDateTime &now);

Q_SIGNALS:
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    /// Failed steps of these hosts; empty: of all.
    void retryRequested(const QSet<HostId> &hosts);
    void resumeRequested();
    void undoRequested();
    /// How the shares are doing is asked for.
    void statusRequested();
    /// The user wants to read this step in the plan.
    void stepRequested(const StepId &step);

private:
    [[nodiscard]] QWidget *createEmptyState();
    void setTexts();
    void connectSignals();
    void advance();
    void tick();
    void showFailure();
    void confirmStop();
    void confirmUndo();
    [[nodiscard]] QDateTime now() const;

    /// What the failure panel shows, so that it is not made anew with each batch of output.
    struct ShownFailure {
        std::vector<int> steps;
        RunTracker::Stage stage = RunTracker::Stage::NoRun;
        int chosen = -1;
        bool operator==(const ShownFailure &) const = default;
    };

    RunTracker m_tracker;
    LogModel m_log;
    RunEventPump m_pump;
    QStackedWidget *m_stack = nullptr;
    RunHeader *m_header = nullptr;
    RunSteps *m_steps = nullptr;
    QSplitter *m_top = nullptr;
    FailurePane *m_failure = nullptr;
    LogPane *m_logPane = nullptr;
    QTimer *m_ticker = nullptr;
    int m_chosenFailure = -1;
    ShownFailure m_shownFailure;
    QDateTime m_clock;
};

} // namespace sharewright
