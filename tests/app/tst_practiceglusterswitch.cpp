// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "tests/app/practicerun.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kConf = u"/var/spool/pandora/data_in/conf"_s;
const QString kNames = u"ls %1 | sort | sha256sum"_s.arg(kConf);

} // namespace

/// The whole GlusterFS switch over real SSH, real shells and sudo with a password, on the practice site: disks, LVM,
/// pool, volume, mounts, copy, services.
class TestPracticeGlusterSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchesOnceThePoolIsFreeProvesRepeatsAndTakesBack();
    void aDiskThatIsNotBlankStopsThePlan();

private:
    std::unique_ptr<PracticeRun> m;
};

void TestPracticeGlusterSwitch::init()
{
    m = std::make_unique<PracticeRun>();
    QVERIFY(m->start(Backend::GlusterFs));
}

void TestPracticeGlusterSwitch::switchesOnceThePoolIsFreeProvesRepeatsAndTakesBack()
{
    const QByteArray files = m->see("pandora1", kNames);
    const Plan first = m->plan();
    QVERIFY(!hasErrors(first.findings));
    m->site->setFault(HostId(u"pandora1"_s), PracticeFault::HoldGlusterLock);
    QCOMPARE(m->run(first), RunOutcome::Failed);
    QVERIFY(m->recorder.m_finished.error.details.contains(u"Another transaction"_s));
    m->site->clearFaults(HostId(u"pandora1"_s));
    QCOMPARE(m->run(first, RunKind::Apply, m->runId), RunOutcome::Succeeded);
    const QString firstRun = m->runId;

    m->see("pandora1", u"echo hello >%1/crossing"_s.arg(kConf));
    QCOMPARE(m->see("pandora3", u"cat %1/crossing"_s.arg(kConf)), QByteArray("hello"));
    m->see("pandora1", u"rm %1/crossing"_s.arg(kConf));
    QCOMPARE(m->see("pandora2", kNames), files);
    QVERIFY(
        m->see("pandora2", u"findmnt -n -o FSTYPE -T %1"_s.arg(kConf)).endsWith("fuse.glusterfs"));
    QVERIFY(m->see("pandora2", u"ls -d %1.before-sharewright"_s.arg(kConf)).startsWith('/'));
    QVERIFY(m->site->reboot(HostId(u"pandora2"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m->see("pandora2", kNames), files, 30'000);

    QCOMPARE(m->run(m->plan()), RunOutcome::Succeeded);
    QCOMPARE(m->recorder.steps(StepState::Applied), QByteArray());
    QVERIFY(m->recorder.count(StepState::AlreadyDone) > 40);

    QCOMPARE(m->run(m->plan({PlanTask::Kind::Heal, false})), RunOutcome::Succeeded);
    QVERIFY(m->recorder.said("names were looked up"));
    QVERIFY(m->recorder.said("the volume pandora is healed"));

    QCOMPARE(m->run(first, RunKind::Undo, firstRun), RunOutcome::Succeeded);
    QCOMPARE(m->see("pandora1", kNames), files);
    QVERIFY(!m->see("pandora1", u"findmnt -n -o FSTYPE -T %1"_s.arg(kConf)).contains("gluster"));
    QCOMPARE(m->see("pandora1", u"systemctl is-active pandora_server.service"_s),
             QByteArray("active"));
}

void TestPracticeGlusterSwitch::aDiskThatIsNotBlankStopsThePlan()
{
    m->site->setFault(HostId(u"pandora2"_s), PracticeFault::UseDisk);
    const Plan plan = m->plan();
    QVERIFY(hasErrors(plan.findings));
    QCOMPARE(m->see("pandora2", u"lsblk -dn -o FSTYPE /dev/vdc"_s), QByteArray("ext4"));
}

QTEST_GUILESS_MAIN(TestPracticeGlusterSwitch)
#include "tst_practiceglusterswitch.moc"
