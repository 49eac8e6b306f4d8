// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "app/commands.h"
#include "core/health/asking.h"
#include "tests/app/practicerun.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

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
    void bringsTheFoldersHomeToEveryHost();
    void goesOnWhenTheConnectionIsLostInTheMiddle();
    void aFullDiskLosesNothingAndIsResumedAfterAReboot();
    void aRefusedSudoPasswordChangesNothing();
    void aReadOnlyEtcNamesTheFile();
    void aHeldPackageLockIsNamedAndWaitedFor();
    void aFaultThatDoesNotExistIsAWrongCommandLine();

private:
    std::unique_ptr<PracticeRun> m;
};

void TestPracticeSwitch::init()
{
    m = std::make_unique<PracticeRun>();
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
    const Verdict verdict = verdictOf(m->project, askHealth(m->project, *m->connector, {}));
    QVERIFY2(verdict.state == HealthState::Healthy,
             verdict.reasons.isEmpty() ? "" : qPrintable(verdict.reasons.first().text));
    QCOMPARE(m->run(m->plan()), RunOutcome::Succeeded);
    QCOMPARE(m->recorder.count(StepState::Applied), 0);
    QVERIFY(m->recorder.count(StepState::AlreadyDone) > 20);

    QCOMPARE(m->run(first, RunKind::Undo, firstRun), RunOutcome::Succeeded);
    QCOMPARE(m->see("pandora1", kEtc), before);
    QCOMPARE(m->see("pandora1", u"ls %1 | sort | sha256sum"_s.arg(kConf)), files);
    QCOMPARE(m->see("pandora1", u"systemctl is-active pandora_server.service"_s),
             QByteArray("active"));
}

void TestPracticeSwitch::bringsTheFoldersHomeToEveryHost()
{
    const QString sums = u"cd %1 && stat -c '%u %g %a' . && find . -type f -exec sha256sum {} + | "
                         "sort | sha256sum"_s;
    const QByteArray before = m->see("pandora1", kEtc);
    QCOMPARE(m->run(m->plan()), RunOutcome::Succeeded);
    m->see("pandora2", u"echo later >%1/later"_s.arg(kConf));
    const QByteArray shared = m->see("nas", sums.arg(u"/srv/pandora/conf"_s));

    const PlanTask unshare{PlanTask::Kind::Unshare, false};
    const Plan back = m->plan(unshare);
    QVERIFY(!hasErrors(back.findings));
    QCOMPARE(m->run(back), RunOutcome::Succeeded);
    const QString backRun = m->runId;
    for (const char *host : {"pandora1", "pandora2"}) {
        QCOMPARE(m->see(host, sums.arg(kConf)), shared);
        QCOMPARE(m->see(host, u"findmnt -rn -o TARGET | grep data_in | wc -l"_s), QByteArray("0"));
        QCOMPARE(m->see(host, u"systemctl is-active pandora_server.service"_s),
                 QByteArray("active"));
        QVERIFY(m->see(host, u"ls -d %1.before-sharewright"_s.arg(kConf)).startsWith('/'));
        QCOMPARE(m->see(host, u"[ ! -e %1.coming-home ] && echo gone"_s.arg(kConf)),
                 QByteArray("gone"));
    }
    QCOMPARE(m->see("pandora1", kEtc), before);
    QCOMPARE(m->see("nas", u"exportfs -s | grep /srv/pandora | wc -l"_s), QByteArray("0"));
    QVERIFY(m->plan(unshare).steps.isEmpty());

    QCOMPARE(m->run(back, RunKind::Undo, backRun), RunOutcome::Succeeded);
    m->see("pandora1", u"echo hello >%1/crossing"_s.arg(kConf));
    QCOMPARE(m->see("pandora2", u"cat %1/crossing"_s.arg(kConf)), QByteArray("hello"));
}

void TestPracticeSwitch::goesOnWhenTheConnectionIsLostInTheMiddle()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"pandora2"_s), PracticeFault::LoseConnection, 12);
    QCOMPARE(m->run(plan), RunOutcome::Succeeded);
    QCOMPARE(m->recorder.count(StepState::Failed), 0);
}

void TestPracticeSwitch::aFullDiskLosesNothingAndIsResumedAfterAReboot()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"nas"_s), PracticeFault::FillDisk);
    QCOMPARE(m->run(plan), RunOutcome::Failed);
    QVERIFY(m->see("pandora1", u"ls %1 | wc -l"_s.arg(kConf)).toInt() > 50);
    m->site->clearFaults(HostId(u"nas"_s));
    QVERIFY(m->site->reboot(HostId(u"nas"_s)));
    QVERIFY(m->site->reboot(HostId(u"pandora1"_s)));
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
}

void TestPracticeSwitch::aHeldPackageLockIsNamedAndWaitedFor()
{
    const Plan plan = m->plan();
    m->site->setFault(HostId(u"nas"_s), PracticeFault::HoldPackageLock);
    Runner runner({.project = m->project,
                   .plan = plan,
                   .kind = RunKind::Apply,
                   .runDirectory = m->runs.path(),
                   .resume = {},
                   .onlyHosts = {}},
                  *m->connector, m->recorder);
    QVERIFY(runner.start());
    QTRY_VERIFY_WITH_TIMEOUT(m->recorder.said("holds the lock; waiting"), 60'000);
    m->site->clearFaults(HostId(u"nas"_s));
    const auto packages = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
        return step.host.value == u"nas"_s && std::holds_alternative<InstallPackages>(step.action);
    });
    QVERIFY(packages != plan.steps.end());
    QTRY_COMPARE_WITH_TIMEOUT(m->recorder.state(packages->id), StepState::Applied, 60'000);
    runner.stop();
    QCOMPARE(runner.wait(), RunOutcome::Stopped);
}

void TestPracticeSwitch::aFaultThatDoesNotExistIsAWrongCommandLine()
{
    CommandLine line;
    line.command = u"status"_s;
    line.practice = true;
    line.practiceFaults = QStringList{u"nas=fire"_s};
    QCOMPARE(Commands(line).run(), int(kExitUsage));
}

QTEST_GUILESS_MAIN(TestPracticeSwitch)
#include "tst_practiceswitch.moc"
