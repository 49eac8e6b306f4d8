// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <mutex>

#include <QTemporaryDir>
#include <QtTest>

#include "app/practicecredentials.h"
#include "core/facts/probe.h"
#include "core/plan/planner.h"
#include "core/practice/practicesite.h"
#include "core/run/probing.h"
#include "core/run/runner.h"
#include "core/ssh/sshconnector.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

class Recorder : public RunObserver
{
public:
    void onRunEvent(const RunEvent &event) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *step = std::get_if<StepChanged>(&event.what))
            m_states.insert(step->step, step->state);
        if (const auto *finished = std::get_if<RunFinished>(&event.what))
            m_finished = *finished;
    }
    [[nodiscard]] qsizetype count(StepState state) const
    {
        return std::count(m_states.begin(), m_states.end(), state);
    }
    std::mutex m_mutex;
    QHash<StepId, StepState> m_states;
    RunFinished m_finished;
};

/// A practice site with everything that is needed to switch it.
struct Rehearsal {
    std::unique_ptr<PracticeSite> site;
    PracticeCredentials credentials;
    std::unique_ptr<RemoteConnector> connector;
    Project project;
    QTemporaryDir runs;
    Recorder recorder;
    QString runId;

    bool start()
    {
        auto started = PracticeSite::start();
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
    [[nodiscard]] Plan plan() { return makePlan(project, probeSite(project, *connector, {})); }
    RunOutcome run(const Plan &plan, RunKind kind = RunKind::Apply,
                   const std::optional<QString> &resume = {})
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
            qInfo().noquote() << recorder.m_finished.error.message
                              << recorder.m_finished.error.details;
        return outcome;
    }
    QByteArray see(const char *host, const QString &script)
    {
        return site->inspect(HostId(QLatin1StringView(host)), script).value_or("failed").trimmed();
    }
};

const QString kEtc = u"cd /etc && cat fstab exports hosts | sha256sum; ls exports.d 2>/dev/null"_s;
const QString kConf = u"/var/spool/pandora/data_in/conf"_s;

} // namespace

/// The whole NFS switch over real SSH, real shells and sudo with a password, on the practice site.
class TestPracticeSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchesProvesRepeatsAndTakesBack();
    void goesOnWhenTheConnectionIsLostInTheMiddle();
    void aFullDiskLosesNothingAndIsResumed();
    void aRefusedSudoPasswordChangesNothing();
    void aReadOnlyEtcNamesTheFile();
    void aRebootInTheMiddleIsResumed();

private:
    std::unique_ptr<Rehearsal> m;
};

void TestPracticeSwitch::init()
{
    m = std::make_unique<Rehearsal>();
    QVERIFY(m->start());
}

void TestPracticeSwitch::switchesProvesRepeatsAndTakesBack()
{
    const QByteArray before = m->see("pandora1", kEtc);
    const QByteArray files = m->see("pandora1", u"ls %1 | sort | sha256sum"_s.arg(kConf));
    const Plan first = m->plan();
    QVERIFY(!hasErrors(first.findings));
    QCOMPARE(m->run(first), RunOutcome::Succeeded);
    const QString firstRun = m->runId;

    m->see("pandora1", u"echo hello >%1/crossing"_s.arg(kConf));
    QCOMPARE(m->see("pandora2", u"cat %1/crossing"_s.arg(kConf)), QByteArray("hello"));
    m->see("pandora1", u"rm %1/crossing"_s.arg(kConf));
    QCOMPARE(m->see("pandora2", u"ls %1 | sort | sha256sum"_s.arg(kConf)), files);
    QVERIFY(m->see("pandora2", u"ls -d %1.before-sharewright"_s.arg(kConf)).startsWith('/'));
    QCOMPARE(m->run(m->plan()), RunOutcome::Succeeded);
    QCOMPARE(m->recorder.count(StepState::Applied), 0);
    QVERIFY(m->recorder.count(StepState::AlreadyDone) > 20);

    QCOMPARE(m->run(first, RunKind::Undo, firstRun), RunOutcome::Succeeded);
    QCOMPARE(m->see("pandora1", kEtc), before);
    QCOMPARE(m->see("pandora1", u"ls %1 | sort | sha256sum"_s.arg(kConf)), files);
    QCOMPARE(m->see("pandora1", u"systemctl is-active pandora_server.service"_s),
             QByteArray("active"));
}

void TestPracticeSwitch::goesOnWhenTheConnectionIsLostInTheMiddle()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"pandora2"_s), PracticeFault::LoseConnection, 12);
    QCOMPARE(m->run(plan), RunOutcome::Succeeded);
    QCOMPARE(m->recorder.count(StepState::Failed), 0);
}

void TestPracticeSwitch::aFullDiskLosesNothingAndIsResumed()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"nas"_s), PracticeFault::FillDisk);
    QCOMPARE(m->run(plan), RunOutcome::Failed);
    QVERIFY(m->see("pandora1", u"ls %1 | wc -l"_s.arg(kConf)).toInt() > 50);
    m->site->clearFaults(HostId(u"nas"_s));
    QCOMPARE(m->run(plan, RunKind::Apply, m->runId), RunOutcome::Succeeded);
}

void TestPracticeSwitch::aRefusedSudoPasswordChangesNothing()
{
    const Plan plan = m->plan();
    const QByteArray before = m->see("pandora1", kEtc);
    m->site->setFault(HostId(u"pandora2"_s), PracticeFault::RefuseSudo);
    QCOMPARE(m->run(plan), RunOutcome::Failed);
    QCOMPARE(m->recorder.m_finished.error.code, ErrorCode::SudoPassword);
    QCOMPARE(m->recorder.count(StepState::Applied), 0);
    QCOMPARE(m->see("pandora1", kEtc), before);
}

void TestPracticeSwitch::aReadOnlyEtcNamesTheFile()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"nas"_s), PracticeFault::ReadOnlyEtc);
    QCOMPARE(m->run(plan), RunOutcome::Failed);
    QVERIFY(m->recorder.m_finished.error.details.contains(u"/etc/"_s));
    m->site->clearFaults(HostId(u"nas"_s));
    QCOMPARE(m->run(plan, RunKind::Apply, m->runId), RunOutcome::Succeeded);
}

void TestPracticeSwitch::aRebootInTheMiddleIsResumed()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"nas"_s), PracticeFault::FillDisk); // stops the run on its way
    QCOMPARE(m->run(plan), RunOutcome::Failed);
    m->site->clearFaults(HostId(u"nas"_s));
    QVERIFY(m->site->reboot(HostId(u"nas"_s)));
    QVERIFY(m->site->reboot(HostId(u"pandora1"_s)));
    QCOMPARE(m->run(plan, RunKind::Apply, m->runId), RunOutcome::Succeeded);
}

QTEST_GUILESS_MAIN(TestPracticeSwitch)
#include "tst_practiceswitch.moc"
