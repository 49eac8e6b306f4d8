// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sitesession.h"

#include <algorithm>
#include <utility>

#include "core/facts/probe.h"
#include "core/health/asking.h"
#include "core/language/livetext.h"
#include "core/plan/planner.h"
#include "core/run/probing.h"
#include "core/run/rundirectory.h"
#include "ui/models/document.h"

namespace sharewright {

namespace {

// What does not change a single byte on a host.
Project withoutLook(Project project)
{
    project.description.clear();
    for (Host &host : project.hosts) {
        host.position.reset();
        host.notes.clear();
    }
    return project;
}

/// Only the document knows where in its file something stands; the plan says the same without.
void addOnce(QList<Finding> &all, const QList<Finding> &some)
{
    for (const Finding &finding : some) {
        const bool isKnown = std::ranges::any_of(all, [&finding](Finding known) {
            known.position = finding.position;
            return known == finding;
        });
        if (!isKnown)
            all += finding;
    }
}

} // namespace

SiteSession::SiteSession(Document &document, RemoteConnector &connector,
                         const QString &runDirectory, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_connector(connector)
    , m_runDirectory(runDirectory)
{
    connect(&m_events, &EventBatch::delivered, this, &SiteSession::takeEvents);
    connect(&m_document, &Document::changed, this, &SiteSession::documentChanged);
    connect(&m_document, &Document::aboutToBeReplaced, this, &SiteSession::reset);
    // The folder of the records follows from the document's path.
    connect(&m_document, &Document::fileStateChanged, this, [this] {
        if (std::exchange(m_runsOf, this->runDirectory()) != m_runsOf)
            refreshRuns();
    });
    // After the document's own: it was here first.
    whenLanguageChanges(this, [this] {
        ++m_language;
        rewordPlan();
        Q_EMIT findingsChanged();
    });
}

SiteSession::~SiteSession()
{
    ++m_round;
    disconnect(&m_events, nullptr, this, nullptr);
    m_worker = {};
    m_runner.reset();
}

bool SiteSession::planIsCurrent() const
{
    return m_plan && withoutLook(m_document.project()) == withoutLook(m_plannedProject);
}

bool SiteSession::planIsPending() const
{
    return planIsCurrent() && m_planNumber != m_carriedOut;
}

QList<Finding> SiteSession::findings() const
{
    QList<Finding> all = m_document.findings();
    if (planIsCurrent())
        addOnce(all, m_plan->findings);
    else if (!m_facts.hosts.isEmpty() || !m_facts.failures.isEmpty())
        addOnce(all, findingsFromFacts(m_document.project(), m_facts));
    dropVaguerFindings(all);
    return all;
}

SiteSession::HostProbe SiteSession::probeState(const HostId &host) const
{
    return m_probes.value(host, HostProbe::NotAsked);
}

Result<> SiteSession::refuseWhenBusy() const
{
    switch (m_activity) {
    case Activity::Idle:
        break;
    case Activity::Probing:
        return failure(ErrorCode::AlreadyExists,
                       tr("The hosts are being looked at. Wait for that, or stop it."));
    case Activity::Checking:
        return failure(ErrorCode::AlreadyExists,
                       tr("The hosts are being asked how they are. Wait a moment, or stop it."));
    case Activity::Planning:
        return failure(ErrorCode::AlreadyExists, tr("The plan is being made. Wait a moment."));
    case Activity::Running:
        return failure(ErrorCode::AlreadyExists,
                       tr("A run is going on. Wait for its end, or stop it in the Run place."));
    }
    if (m_document.project().hosts.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The project has no hosts yet."));
    return {};
}

Result<> SiteSession::probe()
{
    if (Result<> refused = refuseWhenBusy(); !refused)
        return refused;
    m_probes.clear();
    const int round = ++m_round;
    setActivity(Activity::Probing);
    m_worker = std::jthread([this, round, project = m_document.project()](std::stop_token stop) {
        const auto progress = [this, round](const HostId &host, bool finished, const Error *error) {
            const HostProbe state = !finished ? HostProbe::Asking
                                    : error   ? HostProbe::Failed
                                              : HostProbe::Answered;
            m_handOver.post([this, round, host, state] { takeProbeProgress(round, host, state); });
        };
        const SiteFacts facts = probeSite(project, m_connector, stop, progress);
        m_handOver.post([this, round, facts] { takeFacts(round, facts); });
    });
    return {};
}

void SiteSession::takeProbeProgress(int round, const HostId &host, HostProbe state)
{
    if (round != m_round)
        return;
    m_probes.insert(host, state);
    Q_EMIT probeProgress(host);
}

void SiteSession::takeFacts(int round, const SiteFacts &facts)
{
    if (round != m_round)
        return;
    m_facts = facts;
    m_lastLook = LastLook::Probe;
    Q_EMIT factsChanged();
    Q_EMIT findingsChanged();
    beginPlanning(); // never idle in between: whoever waits for the end of a probe wants the plan
}

Result<> SiteSession::makePlan(const PlanTask &task)
{
    if (Result<> refused = refuseWhenBusy(); !refused)
        return refused;
    m_task = task;
    beginPlanning();
    return {};
}

void SiteSession::beginPlanning()
{
    const int round = ++m_round;
    setActivity(Activity::Planning);
    m_worker = std::jthread([this, round, project = m_document.project(), facts = m_facts,
                             task = m_task, language = m_language] {
        const Plan plan = sharewright::makePlan(project, facts, task);
        m_handOver.post([this, round, project, plan, language, print = fingerprint(plan)] {
            takePlan(round, project, plan, print);
            if (language != m_language)
                rewordPlan();
        });
    });
}

// A plan's sentences are made with it, so it is made again from the same project and facts. What it does is the same to
// the byte; where it is not, the plan stays as it was reviewed.
void SiteSession::rewordPlan()
{
    if (!m_plan)
        return;
    m_rewording = std::jthread([this, number = m_planNumber, language = m_language,
                                project = m_plannedProject, facts = m_facts, task = m_plan->task] {
        const Plan plan = sharewright::makePlan(project, facts, task);
        m_handOver.post([this, number, language, plan, print = fingerprint(plan)] {
            if (number != m_planNumber || language != m_language || !m_plan
                || print != m_fingerprint)
                return;
            m_plan = plan;
            Q_EMIT planReworded();
            Q_EMIT findingsChanged();
        });
    });
}

void SiteSession::takePlan(int round, const Project &project, const Plan &plan,
                           const QString &fingerprint)
{
    if (round != m_round)
        return;
    m_plannedProject = project;
    m_plan = plan;
    m_fingerprint = fingerprint;
    ++m_planNumber;
    setActivity(Activity::Idle);
    Q_EMIT planChanged();
    Q_EMIT findingsChanged();
}

Result<> SiteSession::checkHealth()
{
    if (Result<> refused = refuseWhenBusy(); !refused)
        return refused;
    const int round = ++m_round;
    setActivity(Activity::Checking);
    m_worker = std::jthread(
        [this, round, project = m_document.project(), previous = m_health](std::stop_token stop) {
            const HealthSnapshot health = askHealth(project, m_connector, stop, previous);
            m_handOver.post([this, round, health] { takeHealth(round, health); });
        });
    return {};
}

void SiteSession::takeHealth(int round, const HealthSnapshot &health)
{
    if (round != m_round)
        return;
    m_health = health;
    m_lastLook = LastLook::Health;
    setActivity(Activity::Idle);
    Q_EMIT healthChanged();
}

Result<> SiteSession::start(RunKind kind, const QSet<HostId> &onlyHosts)
{
    if (!planIsCurrent())
        return failure(
            ErrorCode::PreconditionLost,
            tr("The project changed since the plan was made. Make the plan again and review it."));
    if (kind == RunKind::Apply && hasErrors(m_plan->findings))
        return failure(ErrorCode::InvalidInput,
                       tr("The plan has errors. Solve them first; the findings say how."));
    if (kind == RunKind::Apply && !hasPlaceForRuns())
        return failure(ErrorCode::PreconditionLost,
                       tr("Save the project first. The record of a run, by which it can be resumed "
                          "and undone, is kept under the name of the file."));
    return launch({.project = m_plannedProject,
                   .plan = *m_plan,
                   .kind = kind,
                   .runDirectory = runDirectory(),
                   .resume = {},
                   .onlyHosts = onlyHosts});
}

bool SiteSession::hasPlaceForRuns() const
{
    return !m_runDirectory.isEmpty() || !m_document.path().isEmpty();
}

QString SiteSession::runDirectory() const
{
    return m_runDirectory.isEmpty() ? runDirectoryFor(m_document.path()) : m_runDirectory;
}

Result<> SiteSession::resumeRun(const QString &runId, const QSet<HostId> &onlyHosts)
{
    const Result<KeptRun> run = keptRun(runDirectory(), runId);
    if (!run)
        return std::unexpected(run.error());
    if (Result<> possible = canResume(*run); !possible)
        return possible;
    return launchKept(run->kind, runId, onlyHosts);
}

Result<> SiteSession::undoRun(const QString &runId)
{
    return launchKept(RunKind::Undo, runId, {});
}

Result<> SiteSession::launchKept(RunKind kind, const QString &runId, const QSet<HostId> &onlyHosts)
{
    const Result<Plan> plan = planOfRun(runDirectory(), runId);
    if (!plan)
        return std::unexpected(plan.error());
    return launch({.project = m_document.project(),
                   .plan = *plan,
                   .kind = kind,
                   .runDirectory = runDirectory(),
                   .resume = runId,
                   .onlyHosts = onlyHosts});
}

void SiteSession::refreshRuns()
{
    m_runsOutdated = true;
    if (m_readingRuns)
        return; // takeRuns reads again
    m_readingRuns = true;
    m_runsOutdated = false;
    m_reader = std::jthread([this, directory = runDirectory()] {
        const QList<KeptRun> runs = keptRuns(directory);
        m_handOver.post([this, directory, runs] { takeRuns(directory, runs); });
    });
}

void SiteSession::takeRuns(const QString &directory, const QList<KeptRun> &runs)
{
    m_readingRuns = false;
    if (m_runsOutdated || directory != runDirectory()) {
        refreshRuns();
        return;
    }
    m_runs = runs;
    Q_EMIT runsChanged();
}

Result<> SiteSession::lookAtRun(const QString &runId)
{
    if (m_activity == Activity::Running)
        return refuseWhenBusy();
    m_loader = std::jthread([this, runId, directory = runDirectory()] {
        const Result<RecordedRun> run = recordedRun(directory, runId);
        m_handOver.post([this, run] {
            if (m_activity == Activity::Running)
                return; // a run that began meanwhile has the page
            if (run)
                Q_EMIT runLoaded(*run);
            else
                Q_EMIT runNotLoaded(run.error());
        });
    });
    return {};
}

Result<> SiteSession::launch(RunRequest request)
{
    if (Result<> refused = refuseWhenBusy(); !refused)
        return refused;
    m_runner.reset();
    m_events.clear();
    m_runKind = request.kind;
    const bool isOurs = m_plan && (!request.resume || fingerprint(request.plan) == m_fingerprint);
    m_runningPlan = isOurs ? m_planNumber : 0;
    const Plan plan = request.plan;
    m_runner = std::make_unique<Runner>(std::move(request), m_connector, m_events);
    if (Result<> started = m_runner->start(); !started) {
        m_runner.reset();
        return started;
    }
    m_runId = m_runner->runId();
    Q_EMIT runStarting(plan, m_runKind); // its events come by the event loop, so after this
    setActivity(Activity::Running);
    refreshRuns();
    return {};
}

Result<> SiteSession::retryFailed(const QString &runId, const QSet<HostId> &hosts)
{
    if (!m_runner || runId != m_runId)
        return resumeRun(runId, hosts);
    if (Result<> refused = refuseWhenBusy(); !refused)
        return refused;
    if (Result<> retried = m_runner->retryFailed(hosts); !retried)
        return retried;
    setActivity(Activity::Running);
    return {};
}

void SiteSession::pause()
{
    if (m_runner && m_activity == Activity::Running)
        m_runner->pauseAfterCurrentSteps();
}

void SiteSession::goOn()
{
    if (m_runner && m_activity == Activity::Running)
        m_runner->goOn();
}

void SiteSession::stop()
{
    if (m_activity == Activity::Probing || m_activity == Activity::Checking)
        m_worker.request_stop();
    else if (m_activity == Activity::Running && m_runner)
        m_runner->stop();
}

void SiteSession::reset()
{
    ++m_round;
    m_worker = {};
    m_runner.reset();
    m_events.clear();
    m_facts = {};
    m_probes.clear();
    m_health = {};
    m_plan.reset();
    m_lastLook = LastLook::None;
    m_task = {};
    m_runId.clear();
    m_runs.clear();
    m_runsOf.clear();
    m_runsOutdated = m_readingRuns; // what is being read now is another project's
    setActivity(Activity::Idle);
    Q_EMIT runsChanged();
    Q_EMIT factsChanged();
    Q_EMIT healthChanged();
    Q_EMIT planChanged();
    Q_EMIT findingsChanged();
}

void SiteSession::takeEvents(const QList<RunEvent> &events)
{
    Q_EMIT runEvents(events);
    const auto *finished = std::get_if<RunFinished>(&events.last().what);
    if (!finished)
        return;
    if (m_runKind == RunKind::Apply && finished->outcome == RunOutcome::Succeeded)
        m_carriedOut = std::max(m_carriedOut, m_runningPlan);
    setActivity(Activity::Idle);
    Q_EMIT runFinished(*finished);
    refreshRuns();
}

void SiteSession::documentChanged()
{
    if (m_plan)
        Q_EMIT planChanged();
    Q_EMIT findingsChanged();
}

void SiteSession::setActivity(Activity activity)
{
    if (std::exchange(m_activity, activity) != activity)
        Q_EMIT activityChanged();
}

} // namespace sharewright
