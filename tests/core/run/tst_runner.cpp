// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <mutex>
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "core/run/journal.h"
#include "core/run/rundirectory.h"
#include "core/run/runlock.h"
#include "core/run/runner.h"
#include "tests/support/localhosts.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// A plan from lines "host key | check | apply | undo | after…": text is easier to read than builders.
Plan planFrom(const QStringList &lines)
{
    Plan plan;
    plan.project = QStringLiteral("test");
    plan.phases = {{.id = PhaseId(QStringLiteral("only")), .title = QStringLiteral("Only")}};
    for (const QString &line : lines) {
        static const QRegularExpression bar(QStringLiteral(" \\|(?= |$)")); // but not ||
        const QStringList parts = line.split(bar);
        const QStringList names = parts[0].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        Step step;
        step.host = HostId(names[0]);
        step.id = StepId(names[0] + QLatin1Char('.') + names[1]);
        step.phase = plan.phases[0].id;
        step.title = names[1];
        const auto part = [&](int i) {
            const QString text = i < parts.size() ? parts[i].trimmed() : QString();
            return text.isEmpty() ? text : text + QLatin1Char('\n');
        };
        step.fragment = {.check = part(1), .apply = part(2), .undo = part(3)};
        for (const QString &id : part(4).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            step.after.append(StepId(id.trimmed()));
        if (!plan.hosts.contains(step.host))
            plan.hosts.append(step.host);
        plan.steps.append(step);
    }
    return plan;
}

/// The usual step: a file that is to be there.
QString touch(const QString &host, const QString &file, const QString &after = {})
{
    return QStringLiteral("%1 %2 | [ -e %2 ] || exit 10 | touch %2 | rm %2 | %3")
        .arg(host, file, after);
}

constexpr qint64 kRoom = 400'000;

/// Writing fails where a file would grow beyond so many bytes, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

/// A file that has no room for one byte more on such a disk.
void fillUp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(kRoom - 1, ' ') + '\n') != kRoom)
        qFatal("%s", qPrintable(path));
}

class Recorder : public RunObserver
{
public:
    void onRunEvent(const RunEvent &event) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *step = std::get_if<StepChanged>(&event.what)) {
            m_states.insert(step->step.value, step->state);
            m_order.append(step->step.value + QLatin1Char(' ') + stateKeyword(step->state));
        }
        if (const auto *output = std::get_if<StepOutput>(&event.what))
            m_output += output->text + '\n';
        if (const auto *finished = std::get_if<RunFinished>(&event.what)) {
            m_finished = *finished;
            ++m_ends;
        } else {
            m_eventsAfterEnd += m_ends > 0 ? 1 : 0;
        }
    }
    [[nodiscard]] StepState state(const char *step) const
    {
        return m_states.value(QLatin1StringView(step));
    }

    std::mutex m_mutex;
    QHash<QString, StepState> m_states;
    QStringList m_order;
    QByteArray m_output;
    RunFinished m_finished;
    int m_ends = 0;
    int m_eventsAfterEnd = 0;
};

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appliesWhatIsNotDoneAndSaysSo();
    void secondRunFindsEverythingDone();
    void stepWaitsForAnotherHost();
    void failureSkipsWhatStandsBehindItEverywhere();
    void failedRunCanBeRetried();
    void unreachableHostChangesNothingAnywhere();
    void changedPreconditionChangesNothingAndNamesTheFact();
    void lostConnectionIsMadeAgainAndTheStepFinished();
    void resumeGoesOnWhereTheProgramDied();
    void undoTakesBackInReverseOnlyWhatTheRunDid();
    void undoAfterAResumeTakesBackWhatWasDoneBeforeIt();
    void aRunThatGoesOnElsewhereIsNotTakenUp();
    void undoNamesWhatItLeavesAlone();
    void dryRunTellsThreeAnswersApartAndChangesNothing();
    void stopEndsARunningStepSoon();
    void pauseHoldsTheNextStep();
    void transferMovesBytesBetweenHosts();
    void failedPackNeverLooksLikeTheEnd();
    void aTransferWithinOneHostNeedsNoSecondConnection();
    void aFailedEndOfATransferWithinOneHostFails_data();
    void aFailedEndOfATransferWithinOneHostFails();
    void appliedButNotFoundDoneIsAFailure();
    void finishedIsAlwaysTheLastEvent();
    void refusesToResumeAnotherPlan();
    void refusesAPlanWhoseHostIsGoneFromTheProject();
    void fullDiskForRecordsStartsNothing();
    void aDiskThatFillsUpEndsTheRunBeforeAStepThatMustBeOnRecord();
    void aLogThatCouldNotBeWrittenIsToldInTheReport();
    void aHostThatIsGoneForGoodFailsItsOwnStepsOnly();
    void aFloodWithBrokenLettersIsInTheLogByteForByte();

private:
    Project project() const;
    RunOutcome run(const Plan &plan, RunKind kind = RunKind::Apply,
                   std::optional<QString> resume = {});
    [[nodiscard]] bool exists(const char *path) const
    {
        return QFile::exists(m_dir->path() + QLatin1Char('/') + QLatin1StringView(path));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LocalHosts> m_hosts;
    std::unique_ptr<Recorder> m_recorder;
    QString m_runId;
};

void TestRunner::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_hosts = std::make_unique<LocalHosts>(m_dir->path());
    m_recorder = std::make_unique<Recorder>();
}

Project TestRunner::project() const
{
    Project project;
    for (const char *name : {"a", "b"})
        project.hosts.append({.id = HostId(QLatin1StringView(name))});
    return project;
}

RunOutcome TestRunner::run(const Plan &plan, RunKind kind, std::optional<QString> resume)
{
    m_recorder = std::make_unique<Recorder>();
    Runner runner({.project = project(),
                   .plan = plan,
                   .kind = kind,
                   .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                   .resume = std::move(resume),
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    const Result<> started = runner.start();
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    m_runId = runner.runId();
    const RunOutcome outcome = runner.wait();
    if (outcome != RunOutcome::Succeeded)
        qInfo().noquote() << m_recorder->m_finished.error.message
                          << m_recorder->m_finished.error.details;
    return outcome;
}

void TestRunner::appliesWhatIsNotDoneAndSaysSo()
{
    QCOMPARE(run(planFrom({touch(u"a"_s, u"one"_s), u"a two | exit 0 | exit 9"_s})),
             RunOutcome::Succeeded);
    QVERIFY(exists("a/one"));
    QCOMPARE(m_recorder->state("a.one"), StepState::Applied);
    QCOMPARE(m_recorder->state("a.two"), StepState::AlreadyDone);
}

void TestRunner::secondRunFindsEverythingDone()
{
    const Plan plan = planFrom({touch(u"a"_s, u"one"_s), touch(u"b"_s, u"two"_s)});
    run(plan);
    QCOMPARE(run(plan), RunOutcome::Succeeded);
    QCOMPARE(m_recorder->state("a.one"), StepState::AlreadyDone);
    QCOMPARE(m_recorder->state("b.two"), StepState::AlreadyDone);
}

void TestRunner::stepWaitsForAnotherHost()
{
    const Plan plan =
        planFrom({u"a slow | exit 10 | sleep 0.3; touch ../flag |"_s,
                  u"b needs | [ -e done ] || exit 10 | [ -e ../flag ] && touch done | | a.slow"_s});
    Plan fixed = plan;
    fixed.steps[0].fragment.check = QStringLiteral("[ -e ../flag ] || exit 10\n");
    QCOMPARE(run(fixed), RunOutcome::Succeeded);
    QVERIFY(m_recorder->m_order.contains(QStringLiteral("b.needs waiting")));
    QVERIFY(m_recorder->m_order.indexOf(QStringLiteral("a.slow applied"))
            < m_recorder->m_order.indexOf(QStringLiteral("b.needs running")));
}

void TestRunner::failureSkipsWhatStandsBehindItEverywhere()
{
    const Plan plan =
        planFrom({u"a bad | exit 10 | echo broken pipe >&2; exit 3"_s, touch(u"a"_s, u"later"_s),
                  touch(u"b"_s, u"free"_s), touch(u"b"_s, u"bound"_s, u"a.bad"_s)});
    QCOMPARE(run(plan), RunOutcome::Failed);
    QCOMPARE(m_recorder->state("a.bad"), StepState::Failed);
    QCOMPARE(m_recorder->state("a.later"), StepState::Skipped);
    QCOMPARE(m_recorder->state("b.free"), StepState::Applied);
    QCOMPARE(m_recorder->state("b.bound"), StepState::Skipped);
    QVERIFY(m_recorder->m_finished.error.message.contains(u"exit status 3"_s));
    QVERIFY(m_recorder->m_finished.error.details.contains(u"broken pipe"_s));
}

void TestRunner::failedRunCanBeRetried()
{
    const Plan plan = planFrom({u"a flaky | [ -e ok ] || exit 10 | [ -e repaired ] && touch ok"_s,
                                touch(u"a"_s, u"next"_s)});
    Runner runner({.project = project(),
                   .plan = plan,
                   .kind = RunKind::Apply,
                   .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                   .resume = {},
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    QVERIFY(runner.start());
    QCOMPARE(runner.wait(), RunOutcome::Failed);
    QFile(m_dir->path() + QStringLiteral("/a/repaired")).open(QIODevice::WriteOnly);
    QVERIFY(runner.retryFailed());
    QCOMPARE(runner.wait(), RunOutcome::Succeeded);
    QCOMPARE(m_recorder->state("a.next"), StepState::Applied);
}

void TestRunner::unreachableHostChangesNothingAnywhere()
{
    m_hosts->refuse(HostId(u"b"_s), {ErrorCode::Authentication, u"refused"_s, {}});
    QCOMPARE(run(planFrom({touch(u"a"_s, u"one"_s), touch(u"b"_s, u"two"_s)})), RunOutcome::Failed);
    QVERIFY(!exists("a/one"));
    QCOMPARE(m_recorder->m_finished.error.code, ErrorCode::Authentication);
}

void TestRunner::changedPreconditionChangesNothingAndNamesTheFact()
{
    Plan plan = planFrom({touch(u"a"_s, u"one"_s), touch(u"b"_s, u"two"_s)});
    plan.preconditions = {{.host = HostId(u"b"_s),
                           .fact = u"content of /etc/fstab"_s,
                           .check = u"echo new"_s,
                           .value = u"old"_s}};
    QCOMPARE(run(plan), RunOutcome::Failed);
    QVERIFY(!exists("a/one") && !exists("b/two"));
    QCOMPARE(m_recorder->m_finished.error.code, ErrorCode::PreconditionLost);
    QVERIFY(m_recorder->m_finished.error.message.contains(u"/etc/fstab"_s));
}

void TestRunner::lostConnectionIsMadeAgainAndTheStepFinished()
{
    m_hosts->loseConnectionAt(HostId(u"a"_s), 2);
    QCOMPARE(run(planFrom({touch(u"a"_s, u"one"_s), touch(u"a"_s, u"two"_s)})),
             RunOutcome::Succeeded);
    QCOMPARE(m_hosts->connections(HostId(u"a"_s)), 2);
    QVERIFY(exists("a/two"));
}

void TestRunner::resumeGoesOnWhereTheProgramDied()
{
    const Plan plan = planFrom(
        {touch(u"a"_s, u"one"_s), u"a two | [ -e two ] || exit 10 | [ -e ../on ] && touch two"_s});
    QCOMPARE(run(plan), RunOutcome::Failed);
    QVERIFY(QDir(m_dir->path()).mkdir(u"on"_s));
    const QString first = m_runId;
    QCOMPARE(run(plan, RunKind::Apply, first), RunOutcome::Succeeded);
    QCOMPARE(m_runId, first);
    QCOMPARE(m_recorder->state("a.one"), StepState::AlreadyDone);
    QCOMPARE(m_recorder->state("a.two"), StepState::Applied);
}

void TestRunner::undoTakesBackInReverseOnlyWhatTheRunDid()
{
    const Plan plan = planFrom(
        {touch(u"a"_s, u"one"_s), touch(u"a"_s, u"two"_s), touch(u"b"_s, u"mine"_s, u"a.two"_s)});
    QVERIFY(QFile(m_hosts->directory(HostId(u"a"_s)) + u"/one"_s)
                .open(QIODevice::WriteOnly)); // was there before
    run(plan);
    QCOMPARE(run(plan, RunKind::Undo, m_runId), RunOutcome::Succeeded);
    QVERIFY(exists("a/one"));
    QVERIFY(!exists("a/two"));
    QVERIFY(!exists("b/mine"));
    QVERIFY(m_recorder->m_order.indexOf(u"b.mine undone"_s)
            < m_recorder->m_order.indexOf(u"a.two running"_s));
}

void TestRunner::undoAfterAResumeTakesBackWhatWasDoneBeforeIt()
{
    const Plan plan = planFrom(
        {touch(u"a"_s, u"one"_s), u"a two | [ -e two ] || exit 10 | [ -e ../on ] && touch two"_s});
    QCOMPARE(run(plan), RunOutcome::Failed);
    QVERIFY(QDir(m_dir->path()).mkdir(u"on"_s));
    QCOMPARE(run(plan, RunKind::Apply, m_runId), RunOutcome::Succeeded);
    QCOMPARE(m_recorder->state("a.one"), StepState::AlreadyDone);
    QCOMPARE(run(plan, RunKind::Undo, m_runId), RunOutcome::Succeeded);
    QVERIFY(!exists("a/one"));
}

void TestRunner::aRunThatGoesOnElsewhereIsNotTakenUp()
{
    const Plan plan = planFrom({u"a bad | exit 10 | exit 3"_s});
    run(plan);
    const QString runs = m_dir->path() + u"/runs"_s;
    Result<RunLock> other = RunLock::take(filesOf(runs, m_runId));
    QVERIFY(other);
    Runner runner({.project = project(),
                   .plan = plan,
                   .kind = RunKind::Apply,
                   .runDirectory = runs,
                   .resume = m_runId,
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    const Result<> started = runner.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::AlreadyExists);
}

void TestRunner::undoNamesWhatItLeavesAlone()
{
    const Plan plan = planFrom(
        {u"a keep | [ -e keep ] || exit 10 | touch keep | sw_left_alone 'keep has changed since'"_s});
    run(plan);
    QCOMPARE(run(plan, RunKind::Undo, m_runId), RunOutcome::Succeeded);
    QCOMPARE(m_recorder->state("a.keep"), StepState::LeftAlone);
    QVERIFY(exists("a/keep"));
}

void TestRunner::dryRunTellsThreeAnswersApartAndChangesNothing()
{
    const Plan plan = planFrom({touch(u"a"_s, u"one"_s), u"a done | exit 0 | exit 1"_s,
                                u"b later | exit 11 | touch never | | a.one"_s});
    QCOMPARE(run(plan, RunKind::DryRun), RunOutcome::Succeeded);
    QCOMPARE(m_recorder->state("a.one"), StepState::WouldChange);
    QCOMPARE(m_recorder->state("a.done"), StepState::AlreadyDone);
    QCOMPARE(m_recorder->state("b.later"), StepState::CannotKnow);
    QVERIFY(!exists("a/one") && !exists("b/never"));
}

void TestRunner::stopEndsARunningStepSoon()
{
    const Plan plan =
        planFrom({u"a long | exit 10 | echo begun; exec sleep 60"_s, touch(u"a"_s, u"never"_s)});
    Runner runner({.project = project(),
                   .plan = plan,
                   .kind = RunKind::Apply,
                   .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                   .resume = {},
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    QVERIFY(runner.start());
    QTRY_VERIFY([&] {
        const std::lock_guard lock(m_recorder->m_mutex);
        return m_recorder->m_output.contains("begun");
    }());
    runner.stop();
    QCOMPARE(runner.wait(), RunOutcome::Stopped);
    QCOMPARE(m_recorder->state("a.never"), StepState::Skipped);
}

void TestRunner::pauseHoldsTheNextStep()
{
    const Plan plan = planFrom(
        {u"a first | [ -e f ] || exit 10 | while [ ! -e ../go ]; do sleep 0.05; done; touch f"_s,
         touch(u"a"_s, u"second"_s)});
    Runner runner({.project = project(),
                   .plan = plan,
                   .kind = RunKind::Apply,
                   .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                   .resume = {},
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    QVERIFY(runner.start());
    runner.pauseAfterCurrentSteps();
    QVERIFY(QDir(m_dir->path()).mkdir(u"go"_s));
    QTest::qWait(300); // proves an absence: nothing to wait for
    QVERIFY(!exists("a/second"));
    runner.goOn();
    QCOMPARE(runner.wait(), RunOutcome::Succeeded);
    QVERIFY(exists("a/second"));
}

void TestRunner::transferMovesBytesBetweenHosts()
{
    Plan plan = planFrom({u"b copy | exit 11"_s});
    plan.steps[0].transfer = Transfer{.from = HostId(u"a"_s),
                                      .list = u"printf have"_s,
                                      .pack = u"cat; head -c 3000000 /dev/zero"_s,
                                      .unpack = u"cat >got"_s};
    QCOMPARE(run(plan), RunOutcome::Succeeded);
    QFile got(m_dir->path() + u"/b/got"_s);
    QVERIFY(got.open(QIODevice::ReadOnly));
    const QByteArray bytes = got.readAll();
    QCOMPARE(bytes.size(), 3000004);
    QVERIFY(bytes.startsWith("have"));
}

void TestRunner::failedPackNeverLooksLikeTheEnd()
{
    Plan plan = planFrom({u"b copy | exit 11"_s});
    plan.steps[0].transfer = Transfer{.from = HostId(u"a"_s),
                                      .list = {},
                                      .pack = u"printf half; exit 2"_s,
                                      .unpack = u"cat >part && mv part whole"_s};
    QCOMPARE(run(plan), RunOutcome::Failed);
    QVERIFY(!exists("b/whole"));
    QVERIFY(m_recorder->m_finished.error.message.contains(u"failed on a"_s));
}

void TestRunner::aTransferWithinOneHostNeedsNoSecondConnection()
{
    Plan plan = planFrom({u"b copy | exit 11"_s});
    plan.steps[0].transfer = Transfer{.from = HostId(u"b"_s),
                                      .list = u"printf have"_s,
                                      .pack = u"cat; printf ' and more'"_s,
                                      .unpack = u"cat >got"_s};
    QCOMPARE(run(plan), RunOutcome::Succeeded);
    QCOMPARE(m_hosts->connections(HostId(u"b"_s)), 1);
    QFile got(m_dir->path() + u"/b/got"_s);
    QVERIFY(got.open(QIODevice::ReadOnly));
    QCOMPARE(got.readAll(), QByteArray("have and more"));
}

void TestRunner::aFailedEndOfATransferWithinOneHostFails_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("unpack");
    QTest::newRow("list") << u"exit 3"_s << u"cat"_s << u"cat >got"_s;
    QTest::newRow("pack") << u"true"_s << u"printf x; exit 3"_s << u"cat >got"_s;
    QTest::newRow("unpack") << u"true"_s << u"printf x"_s << u"exit 3"_s;
}

void TestRunner::aFailedEndOfATransferWithinOneHostFails()
{
    QFETCH(QString, list);
    QFETCH(QString, pack);
    QFETCH(QString, unpack);
    Plan plan = planFrom({u"b copy | exit 11"_s});
    plan.steps[0].transfer =
        Transfer{.from = HostId(u"b"_s), .list = list, .pack = pack, .unpack = unpack};
    QCOMPARE(run(plan), RunOutcome::Failed);
}

void TestRunner::appliedButNotFoundDoneIsAFailure()
{
    QCOMPARE(run(planFrom({u"a liar | exit 10 | exit 0"_s})), RunOutcome::Failed);
    QCOMPARE(m_recorder->state("a.liar"), StepState::Failed);
}

void TestRunner::finishedIsAlwaysTheLastEvent()
{
    run(planFrom({touch(u"a"_s, u"one"_s), u"b bad | exit 10 | exit 1"_s}));
    QCOMPARE(m_recorder->m_ends, 1);
    QCOMPARE(m_recorder->m_eventsAfterEnd, 0);
    QVERIFY(QFile::exists(m_recorder->m_finished.reportFile));
    QVERIFY(QFile::exists(m_recorder->m_finished.logFile));
}

void TestRunner::refusesToResumeAnotherPlan()
{
    run(planFrom({touch(u"a"_s, u"one"_s)}));
    Runner runner({.project = project(),
                   .plan = planFrom({touch(u"a"_s, u"other"_s)}),
                   .kind = RunKind::Apply,
                   .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                   .resume = m_runId,
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    const Result<> started = runner.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::InvalidInput);
}

void TestRunner::refusesAPlanWhoseHostIsGoneFromTheProject()
{
    Plan copies = planFrom({touch(u"a"_s, u"one"_s)});
    copies.steps[0].transfer =
        Transfer{.from = HostId(u"gone"_s), .list = {}, .pack = u"true"_s, .unpack = u"cat"_s};
    for (const Plan &plan : {planFrom({touch(u"gone"_s, u"one"_s)}), copies}) {
        Runner runner({.project = project(),
                       .plan = plan,
                       .kind = RunKind::Apply,
                       .runDirectory = m_dir->path() + QStringLiteral("/runs"),
                       .resume = {},
                       .onlyHosts = {}},
                      *m_hosts, *m_recorder);
        const Result<> started = runner.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(u"gone"_s));
    }
    QVERIFY(!QFile::exists(m_dir->path() + QStringLiteral("/runs")));
}

void TestRunner::fullDiskForRecordsStartsNothing()
{
    Runner runner({.project = project(),
                   .plan = planFrom({touch(u"a"_s, u"one"_s)}),
                   .kind = RunKind::Apply,
                   .runDirectory = QStringLiteral("/proc/no-room-here"),
                   .resume = {},
                   .onlyHosts = {}},
                  *m_hosts, *m_recorder);
    const Result<> started = runner.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Io);
    QVERIFY(!exists("a/one"));
}

void TestRunner::aDiskThatFillsUpEndsTheRunBeforeAStepThatMustBeOnRecord()
{
    Plan plan = planFrom({touch(u"a"_s, u"one"_s), touch(u"a"_s, u"two"_s)});
    plan.steps[1].risk = Risk::Destructive;
    const QString runs = m_dir->path() + u"/runs"_s;
    const Result<QString> id = createRun(runs, plan, QDateTime::currentDateTimeUtc());
    QVERIFY(id);
    fillUp(filesOf(runs, *id).journal());
    {
        const SmallDisk disk(kRoom);
        QCOMPARE(run(plan, RunKind::Apply, *id), RunOutcome::Failed);
    }
    QVERIFY(exists("a/one"));
    QVERIFY(!exists("a/two"));
    QCOMPARE(m_recorder->m_finished.error.code, ErrorCode::Io);
    QVERIFY(m_recorder->m_finished.error.message.contains(u"Make room"_s));
    QCOMPARE(run(plan, RunKind::Apply, *id), RunOutcome::Succeeded);
    QVERIFY(exists("a/two"));
}

void TestRunner::aLogThatCouldNotBeWrittenIsToldInTheReport()
{
    const Plan plan = planFrom({touch(u"a"_s, u"one"_s)});
    const QString runs = m_dir->path() + u"/runs"_s;
    const Result<QString> id = createRun(runs, plan, QDateTime::currentDateTimeUtc());
    QVERIFY(id);
    QVERIFY(QFile(filesOf(runs, *id).journal()).open(QIODevice::WriteOnly));
    fillUp(filesOf(runs, *id).log());
    {
        const SmallDisk disk(kRoom);
        QCOMPARE(run(plan, RunKind::Apply, *id), RunOutcome::Succeeded);
    }
    QFile report(m_recorder->m_finished.reportFile);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("log is not complete"));
}

void TestRunner::aHostThatIsGoneForGoodFailsItsOwnStepsOnly()
{
    m_hosts->loseConnectionAt(HostId(u"a"_s), 2);
    m_hosts->refuseAgain(HostId(u"a"_s),
                         {ErrorCode::Authentication, u"Somebody else answers."_s, {}});
    QCOMPARE(run(planFrom({touch(u"a"_s, u"one"_s), touch(u"a"_s, u"two"_s),
                           touch(u"b"_s, u"free"_s), touch(u"b"_s, u"bound"_s, u"a.two"_s)})),
             RunOutcome::Failed);
    QVERIFY(exists("a/one") && exists("b/free"));
    QVERIFY(!exists("a/two") && !exists("b/bound"));
    QCOMPARE(m_recorder->state("a.two"), StepState::Failed);
    QCOMPARE(m_recorder->m_finished.error.message, u"Somebody else answers."_s);
}

void TestRunner::aFloodWithBrokenLettersIsInTheLogByteForByte()
{
    QCOMPARE(run(planFrom({u"a flood | [ -e done ] || exit 10 | seq 100000; printf "
                           "'\\377\\200 broken\\n'; touch done"_s})),
             RunOutcome::Succeeded);
    QFile log(m_recorder->m_finished.logFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    int expected = 0;
    QByteArray line;
    while (!(line = log.readLine()).isEmpty() && !line.contains("broken"))
        if (line.contains(" | "))
            expected +=
                line.endsWith(QByteArray(" | " + QByteArray::number(expected + 1) + '\n')) ? 1 : 0;
    QCOMPARE(expected, 100'000);
    QVERIFY(line.endsWith(" | \377\200 broken\n"));
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
