// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <thread>

#include <QObject>
#include <QSet>

#include "core/base/handover.h"
#include "core/facts/hostfacts.h"
#include "core/health/health.h"
#include "core/plan/plan.h"
#include "core/remote/remotehost.h"
#include "core/run/recordedrun.h"
#include "core/run/rundirectory.h"
#include "core/run/runevent.h"
#include "core/run/runner.h"
#include "ui/models/eventbatch.h"

namespace sharewright {

class Document;

/// What the window does with the open document's hosts: probe, plan, run, undo. Slow work is on threads of its own;
/// all functions and signals are on the GUI thread. One thing at a time: what does not fit is refused with a sentence.
class SiteSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SiteSession)

public:
    enum class Activity { Idle, Probing, Planning, Running, Checking };
    enum class HostProbe { NotAsked, Asking, Answered, Failed };
    /// What was asked of the hosts last: that is what their marks speak of.
    enum class LastLook { None, Probe, Health };

    /// `document` and `connector` must outlive the session. `runDirectory`: where runs keep journal and log; empty:
    /// the document's own place (runDirectoryFor).
    SiteSession(Document &document, RemoteConnector &connector, const QString &runDirectory = {},
                QObject *parent = nullptr);
    /// Stops whatever goes on and waits for it.
    ~SiteSession() override;

    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] const SiteFacts &facts() const { return m_facts; }
    /// The way to the hosts, for who reads single files (VersionFetcher).
    [[nodiscard]] RemoteConnector &connector() { return m_connector; }
    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }
    /// Of `plan()`; see fingerprint().
    [[nodiscard]] const QString &planFingerprint() const { return m_fingerprint; }
    /// Another number for each plan that is made.
    [[nodiscard]] int planNumber() const { return m_planNumber; }
    /// The project that `plan()` was made from.
    [[nodiscard]] const Project &plannedProject() const { return m_plannedProject; }
    /// False when the document was edited since in a way that matters to the plan (not: where a card stands).
    [[nodiscard]] bool planIsCurrent() const;
    /// The plan is current, and no run has carried it out yet: what it says is still to come.
    [[nodiscard]] bool planIsPending() const;
    /// Of the document, the facts and the plan, each once.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] HostProbe probeState(const HostId &host) const;
    [[nodiscard]] LastLook lastLook() const { return m_lastLook; }
    /// The run that is going on or was the last one; empty: none yet.
    [[nodiscard]] const QString &runId() const { return m_runId; }
    [[nodiscard]] RunKind runKind() const { return m_runKind; }

    /// Asks all hosts, then makes the plan, for the task of the last one. Errors: something else is going on, no hosts.
    [[nodiscard]] Result<> probe();
    /// Makes the plan from the document and the facts at hand.
    [[nodiscard]] Result<> makePlan(const PlanTask &task = {});
    /// Runs `plan()` as it is shown. Refused when it is not current or has findings of severity Error.
    [[nodiscard]] Result<> start(RunKind kind, const QSet<HostId> &onlyHosts = {});
    [[nodiscard]] QString runDirectory() const;
    /// The record of a run would be found again: it is kept under the name of the project's file. Without that only dry runs
    /// may start.
    [[nodiscard]] bool hasPlaceForRuns() const;
    /// The runs of this project that are on record, newest first. Read on a thread; `runsChanged` says when they are here.
    [[nodiscard]] const QList<KeptRun> &runs() const { return m_runs; }
    void refreshRuns();
    /// Reads a kept run on a thread; `runLoaded` brings it. Touches no host. Errors: a run goes on.
    [[nodiscard]] Result<> lookAtRun(const QString &runId);
    /// Goes on with, or takes back, an earlier run with the plan that was kept beside its journal. `onlyHosts` empty: all.
    [[nodiscard]] Result<> resumeRun(const QString &runId, const QSet<HostId> &onlyHosts = {});
    [[nodiscard]] Result<> undoRun(const QString &runId);
    /// The failed steps again. A run that this session did not carry out is resumed instead: that tries them too.
    [[nodiscard]] Result<> retryFailed(const QString &runId, const QSet<HostId> &hosts = {});
    void pause();
    void goOn();
    /// The last picture of the running site; empty maps: never asked.
    [[nodiscard]] const HealthSnapshot &health() const { return m_health; }
    /// Asks all hosts how the shares are doing; changes nothing.
    [[nodiscard]] Result<> checkHealth();
    /// Ends a probe, a check or a run; `activityChanged` says when it has ended.
    void stop();
    /// Forgets facts, plan and run: another project was opened.
    void reset();

Q_SIGNALS:
    void activityChanged();
    void probeProgress(const sharewright::HostId &host);
    void factsChanged();
    /// Another plan, or the same one became out of date.
    void planChanged();
    /// The same plan in another language: the same phases, steps and files in the same order.
    void planReworded();
    void healthChanged();
    void findingsChanged();
    /// Before its first event: pages take the plan now.
    void runStarting(const sharewright::Plan &plan, sharewright::RunKind kind);
    void runEvents(const QList<sharewright::RunEvent> &events);
    void runFinished(const sharewright::RunFinished &result);
    void runsChanged();
    void runLoaded(const sharewright::RecordedRun &run);
    void runNotLoaded(const sharewright::Error &error);

private:
    void setActivity(Activity activity);
    [[nodiscard]] Result<> refuseWhenBusy() const;
    [[nodiscard]] Result<> launch(RunRequest request);
    [[nodiscard]] Result<> launchKept(RunKind kind, const QString &runId,
                                      const QSet<HostId> &onlyHosts);
    void takeRuns(const QString &directory, const QList<KeptRun> &runs);
    void takeProbeProgress(int round, const HostId &host, HostProbe state);
    void takeFacts(int round, const SiteFacts &facts);
    void takeHealth(int round, const HealthSnapshot &health);
    void beginPlanning();
    void rewordPlan();
    void takePlan(int round, const Project &project, const Plan &plan, const QString &fingerprint);
    void takeEvents(const QList<RunEvent> &events);
    void documentChanged();

    Document &m_document;
    RemoteConnector &m_connector;
    QString m_runDirectory;
    Activity m_activity = Activity::Idle;
    SiteFacts m_facts;
    QHash<HostId, HostProbe> m_probes;
    HealthSnapshot m_health;
    std::optional<Plan> m_plan;
    QString m_fingerprint;
    int m_planNumber = 0;
    int m_carriedOut = 0;  ///< number of the plan that was carried out last, to its end
    int m_runningPlan = 0; ///< number of the plan that is run; 0: that of an earlier time
    int m_language = 0;    ///< another number after each change
    PlanTask m_task;       ///< what the next plan is for
    Project m_plannedProject;
    LastLook m_lastLook = LastLook::None;
    QString m_runId;
    RunKind m_runKind = RunKind::Apply;
    int m_round = 0;     ///< answers of threads that belong to an earlier round are dropped
    HandOver m_handOver; ///< from the threads below
    EventBatch m_events;
    std::unique_ptr<Runner> m_runner; // after m_events: stops before the observer goes
    std::jthread m_worker;
    QList<KeptRun> m_runs;
    QString m_runsOf; ///< the folder that they are read from
    bool m_readingRuns = false;
    bool m_runsOutdated = false; ///< something happened since the reading began
    std::jthread m_reader;       ///< reads records; never touches a host
    std::jthread m_loader;
    std::jthread m_rewording; ///< makes the plan in another language
};

} // namespace sharewright
