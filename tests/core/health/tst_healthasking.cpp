// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/health/asking.h"
#include "core/health/glusterpicture.h"
#include "tests/support/capturedhosts.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kHealthy = u"healthy-1x3"_s;

Project site()
{
    Project project;
    project.backend = Backend::GlusterFs;
    project.gluster.volume = u"gv0"_s;
    for (const QString &name : {u"host1"_s, u"host2"_s, u"host3"_s, u"backup"_s}) {
        Host host{.id = HostId(name), .address = name};
        if (name != u"backup")
            host.roles = Role::GlusterNode;
        project.hosts += host;
    }
    return project;
}

} // namespace

/// Which host is asked what: gluster's lock must not be fought for.
class HealthAskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNodeTellsOfTheVolumes();
    void theNextNodeTellsWhenTheFirstCannot();
    void theNextNodeTellsWhenTheFirstIsGone();
    void nobodyQueuesUpBehindANodeThatHasToWait();
    void theNodeThatToldIsAskedAgain();
    void aRemovalIsAskedForByItsBricks();
    void onlyParticipantsAreAsked();
};

void HealthAskingTest::oneNodeTellsOfTheVolumes()
{
    CapturedHosts hosts;
    for (const QString &name : {u"host1"_s, u"host2"_s, u"host3"_s})
        hosts.volumeAnswers.insert(name, CapturedHosts::volumeLines(kHealthy));
    const HealthSnapshot snapshot = askHealth(site(), hosts, {});
    QCOMPARE(hosts.heavy(), QStringList{u"host1"_s});
    QCOMPARE(snapshot.hosts.size(), 3);
    const GlusterPicture picture = glusterPictureOf(site(), snapshot);
    QCOMPARE(picture.teller, HostId(u"host1"_s));
    QCOMPARE(picture.volumes.value(0).sets.value(0).state, SetState::Full);
}

void HealthAskingTest::theNextNodeTellsWhenTheFirstCannot()
{
    CapturedHosts hosts;
    hosts.volumeAnswers.insert(
        u"host1"_s, CapturedHosts::line(
                        "volumes", CapturedHosts::capture(u"glusterd-stopped.pool-list.xml"_s)));
    hosts.volumeAnswers.insert(u"host2"_s, CapturedHosts::volumeLines(kHealthy));
    const HealthSnapshot snapshot = askHealth(site(), hosts, {});
    QCOMPARE(hosts.heavy(), (QStringList{u"host1"_s, u"host2"_s}));
    QCOMPARE(glusterPictureOf(site(), snapshot).teller, HostId(u"host2"_s));
}

void HealthAskingTest::theNextNodeTellsWhenTheFirstIsGone()
{
    CapturedHosts hosts;
    hosts.silent.insert(u"host1"_s);
    hosts.volumeAnswers.insert(u"host2"_s, CapturedHosts::volumeLines(kHealthy));
    // The capture is host1's; the others call themselves localhost.
    for (const QString &name : {u"host2"_s, u"host3"_s})
        hosts.pools.insert(name,
                           CapturedHosts::capture(u"healthy-1x3.pool-list.xml"_s)
                               .replace(name.toUtf8(), "localhost")
                               .replace("localhost</hostname>\n      <connected>1</connected>",
                                        "host1</hostname>\n      <connected>1</connected>\n"
                                        "      <state>3</state>"));
    const HealthSnapshot snapshot = askHealth(site(), hosts, {});
    QCOMPARE(hosts.heavy(), QStringList{u"host2"_s});
    QVERIFY(snapshot.failures.contains(HostId(u"host1"_s)));
    // gluster has not noticed yet that host1 is gone.
    const Verdict verdict = verdictOf(site(), snapshot);
    QCOMPARE(verdict.hosts.value(HostId(u"host1"_s)), HealthState::Degraded);
}

void HealthAskingTest::nobodyQueuesUpBehindANodeThatHasToWait()
{
    CapturedHosts hosts;
    hosts.volumeAnswers.insert(u"host1"_s,
                               "SW1 told volumes " + QByteArray("rc=124\n").toBase64() + '\n');
    hosts.volumeAnswers.insert(u"host2"_s, CapturedHosts::volumeLines(kHealthy));
    const HealthSnapshot snapshot = askHealth(site(), hosts, {});
    QCOMPARE(hosts.heavy(), QStringList{u"host1"_s});
    QCOMPARE(verdictOf(site(), snapshot).state, HealthState::Unknown);
}

void HealthAskingTest::theNodeThatToldIsAskedAgain()
{
    CapturedHosts hosts;
    hosts.silent.insert(u"host1"_s);
    for (const QString &name : {u"host1"_s, u"host2"_s})
        hosts.volumeAnswers.insert(name, CapturedHosts::volumeLines(kHealthy));
    const HealthSnapshot first = askHealth(site(), hosts, {});
    hosts.silent.clear();
    hosts.forget();
    QVERIFY(!askHealth(site(), hosts, {}, first).hosts.isEmpty());
    QCOMPARE(hosts.heavy(), QStringList{u"host2"_s});
}

void HealthAskingTest::aRemovalIsAskedForByItsBricks()
{
    QByteArray status = CapturedHosts::capture(u"healthy-1x3.volume-status.xml"_s);
    status.replace("<tasks/>", "<tasks><task><type>Remove brick</type><id>t</id><params><brick>"
                               "host1:/b</brick></params><status>1</status></task></tasks>");
    CapturedHosts hosts;
    hosts.volumeAnswers.insert(
        u"host1"_s,
        CapturedHosts::line("volumes", CapturedHosts::capture(u"healthy-1x3.volume-info.xml"_s))
            + CapturedHosts::line("status", status));
    QVERIFY(!askHealth(site(), hosts, {}).hosts.isEmpty());
    QCOMPARE(hosts.removals(), QStringList{u"host1"_s});
}

void HealthAskingTest::onlyParticipantsAreAsked()
{
    CapturedHosts hosts;
    hosts.volumeAnswers.insert(u"host1"_s, CapturedHosts::volumeLines(kHealthy));
    QVERIFY(!askHealth(site(), hosts, {}).hosts.contains(HostId(u"backup"_s)));
    QVERIFY(!hosts.all().contains(u"backup"_s));
}

QTEST_GUILESS_MAIN(HealthAskingTest)
#include "tst_healthasking.moc"
