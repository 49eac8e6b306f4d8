// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runner.h"

#include <atomic>
#include <optional>
#include <thread>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>

#include "core/run/hostworker.h"
#include "core/run/journal.h"
#include "core/run/report.h"
#include "core/run/rundirectory.h"
#include "core/run/runlock.h"
#include "core/run/runlog.h"
#include "core/run/startgate.h"
#include "core/run/stepgraph.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Runner)
};

// Copies and proofs speak of a moment; once done they are not done again. All else is checked again.
bool staysDoneOnResume(const Step &step, StepState state)
{
    return isSatisfied(state) && (step.transfer || step.risk == Risk::ReadOnly);
}

} // namespace

class Runner::Private
{
public:
    Private(RunRequest r, RemoteConnector &c, RunObserver &o)
        : request(std::move(r))
        , connector(c)
        , observer(o)
    {}

    Result<> prepare();
    [[nodiscard]] Result<> knowsAllHosts() const;
    Result<> takeLock();
    Result<> recallStates();
    void launch();
    void supervise(const std::stop_token &stop);
    void emitEvent(decltype(RunEvent::what) what);
    void onGraphState(const Step &step, StepState state);
    RunOutcome conclude(bool stopped);
    void writeReport(RunOutcome outcome);
    [[nodiscard]] QList<HostId> workingHosts() const;
    [[nodiscard]] RunContext context();

    RunRequest request;
    RemoteConnector &connector;
    RunObserver &observer;
    QString runId;
    RunFiles files;
    bool resumed = false;
    bool allHostsMustBeReady = true;
    std::optional<RunLock>
        lock; ///< while the run goes on; between end and retry others may take it up
    std::unique_ptr<Journal> journal;
    RunLog log;
    std::unique_ptr<StepGraph> graph;
    std::unique_ptr<StartGate> gate;
    std::mutex eventMutex;
    RunAccount account;
    std::atomic<RunOutcome> outcome{RunOutcome::Stopped};
    std::jthread supervisor; // last: joins before what it uses goes
};

Result<> Runner::Private::prepare()
{
    if (const Result<> known = knowsAllHosts(); !known)
        return known;
    runId = request.resume.value_or(QString());
    resumed = request.resume && request.kind == RunKind::Apply;
    if (!request.resume) {
        const Result<QString> id =
            createRun(request.runDirectory, request.plan, QDateTime::currentDateTimeUtc());
        if (!id)
            return std::unexpected(id.error());
        runId = *id;
    }
    files = filesOf(request.runDirectory, runId);
    if (const Result<> taken = takeLock(); !taken)
        return taken;
    const auto order =
        request.kind == RunKind::Undo ? StepGraph::Order::Reverse : StepGraph::Order::Forward;
    graph = std::make_unique<StepGraph>(
        request.plan, order, request.kind != RunKind::DryRun,
        [this](const Step &step, StepState state) { onGraphState(step, state); });
    if (request.resume)
        if (const Result<> recalled = recallStates(); !recalled)
            return recalled;
    Result<std::unique_ptr<Journal>> opened = Journal::open(files.journal());
    if (!opened)
        return std::unexpected(opened.error());
    journal = std::move(*opened);
    return log.open(files.log());
}

// An older plan may speak of hosts that the project has no more.
Result<> Runner::Private::knowsAllHosts() const
{
    QList<HostId> needed = request.plan.hosts;
    for (const Step &step : request.plan.steps)
        if (step.transfer)
            needed.append(step.transfer->from);
    for (const HostId &host : needed)
        if (!request.project.host(host))
            return failure(
                ErrorCode::InvalidInput,
                Text::tr("The plan needs the host %1, which the project no longer has. Put it "
                         "back, with its address, to go on; or make a new plan.")
                    .arg(host.value));
    return {};
}

Result<> Runner::Private::takeLock()
{
    Result<RunLock> taken = RunLock::take(files);
    if (!taken)
        return std::unexpected(taken.error());
    lock = std::move(*taken);
    return {};
}

Result<> Runner::Private::recallStates()
{
    const Result<Plan> kept = planOfRun(request.runDirectory, runId);
    if (!kept)
        return std::unexpected(kept.error());
    if (fingerprint(*kept) != fingerprint(request.plan))
        return failure(
            ErrorCode::InvalidInput,
            Text::tr("Run %1 was made from another plan. Resume or undo it with its own.")
                .arg(runId));
    const Result<JournalReading> reading = readJournal(files.journal());
    if (!reading)
        return std::unexpected(reading.error());
    for (const Step &step : request.plan.steps) {
        const StepState state = reading->steps.value(step.id).state;
        if (request.kind == RunKind::Undo) {
            if (!mayHaveChanged(state))
                graph->setState(step.id, StepState::Undone);
        } else if (staysDoneOnResume(step, state)) {
            graph->setState(step.id, state);
        }
    }
    return {};
}

QList<HostId> Runner::Private::workingHosts() const
{
    QSet<HostId> needed;
    const QHash<StepId, StepState> states = graph->states();
    for (const Step &step : request.plan.steps)
        if (!isEnded(states.value(step.id)))
            needed.insert(step.host);
    QList<HostId> hosts;
    for (const Host &host : request.project.hosts)
        if (needed.contains(host.id)
            && (request.onlyHosts.isEmpty() || request.onlyHosts.contains(host.id)))
            hosts.append(host.id);
    return hosts;
}

void Runner::Private::emitEvent(decltype(RunEvent::what) what)
{
    const std::lock_guard guard(eventMutex);
    const RunEvent event{QDateTime::currentDateTimeUtc(), std::move(what)};
    if (const auto *step = std::get_if<StepChanged>(&event.what)) {
        account.steps.insert(step->step, *step);
        if (step->state == StepState::Failed && account.firstFailure.message.isEmpty())
            account.firstFailure = step->error;
    } else if (const auto *host = std::get_if<HostChanged>(&event.what)) {
        if (host->state == HostState::Failed && account.firstFailure.message.isEmpty())
            account.firstFailure = host->error;
    }
    log.write(event);
    observer.onRunEvent(event);
}

void Runner::Private::onGraphState(const Step &step, StepState state)
{
    if (state == StepState::Running)
        journal->append(
            {{QStringLiteral("kind"), QStringLiteral("step")},
             {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
             {QStringLiteral("step"), step.id.value},
             {QStringLiteral("state"), stateKeyword(state)}});
    emitEvent(StepChanged{
        .step = step.id, .state = state, .duration = {}, .exitStatus = 0, .error = {}, .note = {}});
}

RunContext Runner::Private::context()
{
    return {.project = request.project,
            .plan = request.plan,
            .kind = request.kind,
            .runId = runId,
            .checkPreconditions = request.kind == RunKind::Apply && !resumed,
            .connector = connector,
            .journal = *journal,
            .graph = *graph,
            .emitEvent = [this](auto what) { emitEvent(std::move(what)); },
            .gate =
                [this](const HostId &, bool ready, const std::stop_token &stop) {
                    return allHostsMustBeReady ? gate->arrive(ready, stop) : ready;
                }};
}

void Runner::Private::launch()
{
    supervisor = std::jthread([this](const std::stop_token &stop) { supervise(stop); });
}

void Runner::Private::supervise(const std::stop_token &stop)
{
    emitEvent(RunStarted{runId, request.kind, fingerprint(request.plan), resumed});
    journal->append(
        {{QStringLiteral("kind"), QStringLiteral("run")},
         {QStringLiteral("what"), kindKeyword(request.kind)},
         {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
    const QList<HostId> hosts = workingHosts();
    // Undo and dry runs do what they can; an apply that cannot reach a host does not begin.
    allHostsMustBeReady = request.kind == RunKind::Apply;
    gate = std::make_unique<StartGate>(static_cast<int>(hosts.size()));
    RunContext shared = context();
    {
        std::vector<std::jthread> threads;
        for (const HostId &id : hosts)
            threads.emplace_back(
                [&, id] { HostWorker(shared, *request.project.host(id)).run(stop); });
    }
    graph->close();
    outcome = conclude(stop.stop_requested());
}

RunOutcome Runner::Private::conclude(bool stopped)
{
    const QHash<StepId, StepState> states = graph->states();
    const bool complete = std::all_of(states.begin(), states.end(), isSatisfied);
    const RunOutcome result = complete  ? RunOutcome::Succeeded
                              : stopped ? RunOutcome::Stopped
                                        : RunOutcome::Failed;
    journal->append(
        {{QStringLiteral("kind"), QStringLiteral("end")},
         {QStringLiteral("complete"), complete},
         {QStringLiteral("outcome"), outcomeKeyword(result)},
         {QStringLiteral("message"), complete ? QString() : account.firstFailure.message}});
    // A journal that cannot be written has stopped the run already; the report says what is known.
    const Result<> recorded = journal->sync();
    if (!recorded && account.firstFailure.message.isEmpty())
        account.firstFailure = recorded.error();
    writeReport(result);
    lock.reset();
    emitEvent(RunFinished{result, result == RunOutcome::Succeeded ? Error{} : account.firstFailure,
                          files.report(), files.log()});
    return result;
}

void Runner::Private::writeReport(RunOutcome result)
{
    account.runId = runId;
    account.kind = request.kind;
    account.outcome = result;
    account.logIsWhole = !log.failed();
    QFile file(files.report());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(runReport(request.plan, account));
}

Runner::Runner(RunRequest request, RemoteConnector &connector, RunObserver &observer)
    : d(std::make_unique<Private>(std::move(request), connector, observer))
{}

Runner::~Runner()
{
    stop();
}

Result<> Runner::start()
{
    if (const Result<> prepared = d->prepare(); !prepared)
        return prepared;
    d->launch();
    return {};
}

void Runner::pauseAfterCurrentSteps()
{
    d->graph->pause(true);
    d->emitEvent(RunPaused{true});
}

void Runner::goOn()
{
    d->graph->pause(false);
    d->emitEvent(RunPaused{false});
}

void Runner::stop()
{
    d->supervisor.request_stop();
}

Result<> Runner::retryFailed(const QSet<HostId> &hosts)
{
    wait();
    if (const Result<> taken = d->takeLock(); !taken)
        return taken;
    d->resumed = true;
    d->account.firstFailure = {};
    d->request.onlyHosts = hosts;
    d->graph->reopen(hosts);
    d->launch();
    return {};
}

RunOutcome Runner::wait()
{
    if (d->supervisor.joinable())
        d->supervisor.join();
    return d->outcome;
}

QString Runner::runId() const
{
    return d->runId;
}

} // namespace sharewright
