// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include <algorithm>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/healthprinting.h"
#include "app/interruption.h"
#include "app/mergecommand.h"
#include "app/printing.h"
#include "app/replaycommand.h"
#include "app/runlisting.h"
#include "app/runprinter.h"
#include "core/facts/probe.h"
#include "core/health/asking.h"
#include "core/plan/planjson.h"
#include "core/plan/planner.h"
#include "core/practice/practicefaults.h"
#include "core/project/projectfile.h"
#include "core/project/validation.h"
#include "core/render/bundle.h"
#include "core/run/probing.h"
#include "core/run/rundirectory.h"
#include "core/ssh/sshconnector.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int fail(const Error &error)
{
    printError(error.message);
    if (!error.details.isEmpty())
        printError(error.details);
    return exitCodeOf(error);
}

void printJson(const QJsonObject &object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

} // namespace

Commands::Commands(CommandLine line) : m_line(std::move(line)) {}

int Commands::run()
{
    struct Entry {
        const char *name;
        int (Commands::*function)();
    };
    static constexpr Entry entries[] = {
        {"check", &Commands::check},         {"probe", &Commands::probe},
        {"merge", &Commands::merge},         {"plan", &Commands::plan},
        {"export", &Commands::exportBundle}, {"apply", &Commands::apply},
        {"unshare", &Commands::apply},       {"heal", &Commands::apply},
        {"resume", &Commands::resume},       {"undo", &Commands::undo},
        {"runs", &Commands::runs},           {"status", &Commands::status},
    };
    if (!m_line.replay.isEmpty())
        return replay();
    if (m_line.command != QLatin1StringView("check"))
        if (const Result<> ready = setUp(); !ready)
            return fail(ready.error());
    if (m_practice)
        if (const Result<> failing = setFaults(*m_practice, m_line.practiceFaults); !failing) {
            printError(failing.error().message);
            return kExitUsage;
        }
    for (const Entry &entry : entries)
        if (m_line.command == QLatin1StringView(entry.name))
            return (this->*entry.function)();
    Q_UNREACHABLE();
}

Result<> Commands::setUp()
{
    SshSettings settings{.knownHostsFile = m_line.knownHosts, .configFile = m_line.sshConfig};
    if (m_line.practice) {
        Result<std::unique_ptr<PracticeSite>> site = PracticeSite::start(m_line.practiceBackend);
        if (!site)
            return std::unexpected(site.error());
        m_practice = std::move(*site);
        m_practiceRuns = std::make_unique<QTemporaryDir>();
        m_project = m_practice->project();
        m_credentials.setSudoPassword(Secret(PracticeSite::sudoPassword().toUtf8()));
        m_credentials.setLoginPassword(Secret(PracticeSite::loginPassword().toUtf8()));
        settings.knownHostsFile = m_practice->knownHostsFile();
        settings.configFile = QStringLiteral("none");
    } else {
        const Result<Project> project = loadProject();
        if (!project)
            return std::unexpected(project.error());
        m_project = *project;
    }
    if (!m_line.sudoPasswordFile.isEmpty())
        if (const Result<> read = m_credentials.readSudoPassword(m_line.sudoPasswordFile); !read)
            return read;
    m_connector = makeSshConnector(settings, m_credentials);
    return {};
}

Result<Project> Commands::loadProject()
{
    const ProjectReading reading = readProjectFile(m_line.project);
    if (!hasErrors(reading.findings) && reading.project) {
        if (!reading.findings.isEmpty())
            printError(findingsText(reading.findings).trimmed());
        return *reading.project;
    }
    return failure(ErrorCode::InvalidInput,
                   Text::tr("%1 cannot be used as it is.").arg(m_line.project),
                   findingsText(reading.findings).trimmed());
}

QString Commands::runDirectory() const
{
    return m_practiceRuns ? m_practiceRuns->path() : runDirectoryFor(m_line.project);
}

int Commands::check()
{
    const ProjectReading reading = readProjectFile(m_line.project);
    const QList<Finding> &findings = reading.findings;
    if (m_line.json)
        printJson({{QStringLiteral("findings"), findingsJson(findings)}});
    else if (findings.isEmpty())
        printLine(Text::tr("%1: nothing to remark.").arg(m_line.project));
    else
        printLine(findingsText(findings).trimmed());
    return hasErrors(findings) || !reading.project ? kExitFindings : kExitOk;
}

SiteFacts Commands::probeAll()
{
    const auto progress = [this](const HostId &host, bool finished, const Error *error) {
        if (!m_line.json && finished)
            printError(error ? QStringLiteral("%1: %2").arg(host.value, error->message)
                             : Text::tr("%1: probed").arg(host.value));
    };
    return probeSite(m_project, *m_connector, interruption(), progress);
}

int Commands::probe()
{
    const SiteFacts facts = probeAll();
    const QList<Finding> findings = findingsFromFacts(m_project, facts);
    if (m_line.json) {
        QJsonObject object = factsJson(facts);
        object.insert(QStringLiteral("findings"), findingsJson(findings));
        printJson(object);
    } else {
        printLine(factsText(facts) + QLatin1Char('\n') + findingsText(findings).trimmed());
    }
    if (!facts.failures.isEmpty())
        return exitCodeOf(facts.failures.first());
    return hasErrors(findings) ? kExitFindings : kExitOk;
}

int Commands::merge()
{
    m_project = mergedForLook(std::move(m_project));
    const SiteFacts facts = probeAll();
    if (!facts.failures.isEmpty())
        return fail(facts.failures.first());
    return m_line.diff.isEmpty()
               ? printMerge(m_project, facts, m_line.json)
               : printMergeDiff(m_project, facts, *m_connector, m_line.diff, interruption());
}

Result<Commands::Prepared> Commands::prepare()
{
    Prepared prepared{.project = m_project, .facts = {}, .plan = {}};
    if (!m_line.offline)
        prepared.facts = probeAll();
    if (!prepared.facts.failures.isEmpty())
        return std::unexpected(prepared.facts.failures.first());
    prepared.plan = makePlan(prepared.project, prepared.facts, task());
    return prepared;
}

int Commands::plan()
{
    const Result<Prepared> prepared = prepare();
    if (!prepared)
        return fail(prepared.error());
    if (m_line.json)
        printLine(QString::fromUtf8(planJson(prepared->plan)).trimmed());
    else
        printLine(planText(prepared->plan).trimmed());
    return hasErrors(prepared->plan.findings) ? kExitFindings : kExitOk;
}

int Commands::exportBundle()
{
    const Result<Prepared> prepared = prepare();
    if (!prepared)
        return fail(prepared.error());
    const QMap<QString, QByteArray> bundle = reviewBundle(prepared->project, prepared->plan);
    if (const Result<> written = writeBundle(bundle, m_line.to); !written)
        return fail(written.error());
    printLine(Text::tr("%1 files written to %2, plan fingerprint %3")
                  .arg(bundle.size())
                  .arg(m_line.to, shortFingerprint(prepared->plan)));
    return hasErrors(prepared->plan.findings) ? kExitFindings : kExitOk;
}

bool Commands::confirmed(const QString &question) const
{
    if (m_line.yes || m_line.practice)
        return true;
    if (::isatty(STDIN_FILENO) == 0) {
        printError(Text::tr("Nobody is there to confirm: add --yes to go on without asking."));
        return false;
    }
    printError(question + QLatin1Char(' ') + Text::tr("Type yes to go on:"));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine(64).trimmed() == "yes";
}

PlanTask Commands::task() const
{
    if (m_line.command == QLatin1StringView("heal"))
        return {PlanTask::Kind::Heal, false};
    const bool back = m_line.unshare || m_line.command == QLatin1StringView("unshare");
    return {back ? PlanTask::Kind::Unshare : PlanTask::Kind::Share, m_line.retire};
}

std::optional<ExitCode> Commands::refusesToRetire(bool mayAsk) const
{
    if (!task().retire || m_line.dryRun || m_line.practice)
        return {};
    const QString word = retirementWord(m_project);
    if (!m_line.confirm.isEmpty()) {
        if (m_line.confirm == word)
            return {};
        printError(Text::tr("--confirm says %1, but %2 would be retired. Nothing was run.")
                       .arg(m_line.confirm, word));
        return kExitUsage;
    }
    if (::isatty(STDIN_FILENO) == 0) {
        printError(Text::tr("Nobody is there to confirm that the storage side is given up: add "
                            "--confirm %1.")
                       .arg(word));
        return kExitUsage;
    }
    if (!mayAsk)
        return {};
    printError(Text::tr("The storage side is given up. Type %1 to go on:").arg(word));
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly)
        && QString::fromUtf8(input.readLine(1024)).trimmed() == word)
        return {};
    return kExitStopped;
}

QString Commands::questionFor(const PlanTask &task, int hosts)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        return Text::tr("Apply plan %1 to %n hosts?", nullptr, hosts);
    case PlanTask::Kind::Unshare:
        return Text::tr("Un-share the folders on %n hosts by plan %1?", nullptr, hosts);
    case PlanTask::Kind::Heal:
        return Text::tr("Heal the copies on %n hosts by plan %1?", nullptr, hosts);
    }
    return {};
}

int Commands::apply()
{
    if (const std::optional<ExitCode> refused = refusesToRetire(false))
        return *refused;
    const Result<Prepared> prepared = prepare();
    if (!prepared)
        return fail(prepared.error());
    const Plan &plan = prepared->plan;
    if (hasErrors(plan.findings)) {
        printError(findingsText(plan.findings).trimmed());
        printError(Text::tr("Nothing was run: solve the errors first."));
        return kExitFindings;
    }
    if (!m_line.json)
        printLine(planText(plan).trimmed());
    const int hosts = static_cast<int>(plan.hosts.size());
    const QString question = questionFor(plan.task, hosts);
    if (!m_line.dryRun && !plan.steps.isEmpty()) {
        if (!confirmed(question.arg(shortFingerprint(plan))))
            return kExitStopped;
        if (const std::optional<ExitCode> refused = refusesToRetire(true))
            return *refused;
    }
    return execute({.project = prepared->project,
                    .plan = plan,
                    .kind = m_line.dryRun ? RunKind::DryRun : RunKind::Apply,
                    .runDirectory = runDirectory(),
                    .resume = {},
                    .onlyHosts = {}});
}

int Commands::execute(RunRequest request)
{
    const RunKind kind = request.kind;
    const Plan plan = request.plan;
    RunPrinter printer(plan, m_line.json);
    Runner runner(std::move(request), *m_connector, printer);
    if (const Result<> started = runner.start(); !started)
        return fail(started.error());
    const std::stop_callback onInterrupt(interruption(), [&] { runner.stop(); });
    const RunOutcome outcome = runner.wait();
    if (outcome == RunOutcome::Stopped)
        return kExitStopped;
    if (outcome == RunOutcome::Failed) {
        const int code = exitCodeOf(printer.result().error);
        return code == kExitFindings ? kExitFailed : code;
    }
    if (kind != RunKind::DryRun)
        return kExitOk;
    const QHash<StepState, int> counts = printer.counts();
    return counts.value(StepState::WouldChange) > 0 ? kExitWouldChange : kExitOk;
}

Result<KeptRun> Commands::chosenRun(const std::function<bool(const KeptRun &)> &fits) const
{
    const QList<KeptRun> runs = keptRuns(runDirectory());
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const KeptRun &run) {
        return m_line.run.isEmpty() ? fits(run) : run.id == m_line.run;
    });
    if (found != runs.end())
        return *found;
    if (!m_line.run.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no run %1 in %2.").arg(m_line.run, runDirectory()));
    return failure(ErrorCode::NotFound,
                   Text::tr("There is no run of %1 on record here. Runs are kept in %2.")
                       .arg(m_line.project, runDirectory()));
}

int Commands::resume()
{
    const Result<KeptRun> run =
        chosenRun([](const KeptRun &kept) { return kept.kind != RunKind::DryRun; });
    if (!run)
        return fail(run.error());
    if (const Result<> possible = canResume(*run); !possible)
        return fail(possible.error());
    return executeKept(run->kind, run->id); // what was being taken back goes on being taken back
}

int Commands::undo()
{
    const Result<KeptRun> run = chosenRun([](const KeptRun &kept) { return kept.changed; });
    if (!run)
        return fail(run.error());
    const QString question =
        run->task.kind == PlanTask::Kind::Unshare
            ? Text::tr(
                  "Take back run %1? Services stop for a while; files written to the hosts' own "
                  "folders since stay on those hosts, beside the shares.")
            : Text::tr(
                  "Take back run %1? Services stop for a while; files written to the shares since "
                  "stay on the storage side.");
    if (!confirmed(question.arg(run->id)))
        return kExitStopped;
    return executeKept(RunKind::Undo, run->id);
}

int Commands::executeKept(RunKind kind, const QString &runId)
{
    const Result<Plan> plan = planOfRun(runDirectory(), runId);
    if (!plan)
        return fail(plan.error());
    return execute({.project = m_project,
                    .plan = *plan,
                    .kind = kind,
                    .runDirectory = runDirectory(),
                    .resume = runId,
                    .onlyHosts = {}});
}

int Commands::runs()
{
    QJsonArray array;
    for (const KeptRun &run : keptRuns(runDirectory())) {
        array.append(keptRunJson(run));
        if (!m_line.json)
            printLine(keptRunText(run));
    }
    if (m_line.json)
        printJson({{QStringLiteral("runs"), array}});
    return kExitOk;
}

int Commands::status()
{
    const HealthSnapshot snapshot = askHealth(m_project, *m_connector, interruption());
    const Verdict verdict = verdictOf(m_project, snapshot);
    if (m_line.json)
        printJson(healthJson(m_project, snapshot, verdict));
    else
        printLine(healthText(m_project, snapshot, verdict).trimmed());
    return verdict.state == HealthState::Healthy ? kExitOk : kExitUnhealthy;
}

int Commands::replay()
{
    Result<Project> site = failure(ErrorCode::NotFound, {});
    if (!m_line.project.isEmpty())
        if (site = loadProject(); !site)
            return fail(site.error());
    const Result<int> exitCode =
        printReplay(m_line.replay, site ? &site.value() : nullptr, m_line.json);
    return exitCode ? *exitCode : fail(exitCode.error());
}

} // namespace sharewright
