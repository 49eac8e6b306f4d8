// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "core/gluster/glusteranswer.h"
#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// The pool and its volume: what gluster says in every state, in the words and shapes of GlusterFS 10.3, and what
/// clients see meanwhile.
class TestPracticeGluster : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;

    QByteArray root(const char *host, const QString &script) { return m_login->root(host, script); }
    QByteArray gluster(const QString &words, const char *host = "pandora1")
    {
        return root(host, u"gluster --mode=script --xml %1 </dev/null 2>&1 || true"_s.arg(words));
    }
    [[nodiscard]] static QString bricks(const QString &directory)
    {
        return u" 10.99.0.11:/b/%1 10.99.0.12:/b/%1 10.99.0.13:/b/%1"_s.arg(directory);
    }
    qint64 waitingFiles()
    {
        qint64 most = 0;
        const auto heal = readGlusterHeal(gluster(u"volume heal gv info summary"_s));
        for (const GlusterHealBrick &brick : heal.value_or(QList<GlusterHealBrick>()))
            most = std::max(most, brick.connected ? brick.pending : 0);
        return heal ? most : -1;
    }
    QByteArray bricksInStatus()
    {
        QByteArray text;
        const auto status = readGlusterStatus(gluster(u"volume status gv"_s));
        for (const GlusterProcess &process : status && !status->isEmpty()
                                                 ? status->constFirst().processes
                                                 : QList<GlusterProcess>())
            if (process.isBrick())
                text += process.host.right(2).toUtf8() + (process.online ? '+' : '-');
        return text;
    }

private Q_SLOTS:
    void initTestCase();
    void withoutItsDaemonEveryCommandSaysSo();
    void aPoolForms();
    void probesThatChangeNothingSaySo();
    void aBrickOnTheRootPartitionIsRefused();
    void aFailedCreateLeavesItsMarks();
    void aVolumeIsCreatedAndStarted();
    void optionsAreSetReadAndReset();
    void clientsShareTheFiles();
    void bricksHoldCopies();
    void anotherTransactionKeepsThePoolLocked();
    void aDroppedPeerDisappearsAndWritingGoesOn();
    void whenItReturnsItHeals();
    void aKilledBrickIsDownUntilTheVolumeIsStartedByForce();
    void withoutQuorumTheMountAnswersWithErrors();
    void aRebootBringsTheMountBack();
    void aStoppedVolumeCanBeDeletedAndItsMarksStay();
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeGluster::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::startGluster(whyNot);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_login->makeBrickPlaces(), "");
}

void TestPracticeGluster::withoutItsDaemonEveryCommandSaysSo()
{
    QCOMPARE(root("pandora1", u"gluster --mode=script --xml volume info; echo $?"_s),
             "Connection failed. Please check if gluster daemon is operational.\n1");
    QVERIFY(root("pandora1", u"gluster --version"_s).startsWith("glusterfs 10.3\n"));
    for (const char *host : {"pandora1", "pandora2", "pandora3"})
        QCOMPARE(
            root(host,
                 u"systemctl enable --now glusterd 2>/dev/null; systemctl is-active glusterd"_s),
            "active");
}

void TestPracticeGluster::aPoolForms()
{
    const auto alone = readGlusterPeers(gluster(u"pool list"_s));
    QVERIFY(alone && alone->size() == 1);
    QVERIFY(gluster(u"peer probe 10.99.0.12"_s).contains("<output>success</output>"));
    QVERIFY(gluster(u"peer probe 10.99.0.13"_s).contains("<output>success</output>"));
    for (const char *host : {"pandora1", "pandora2", "pandora3"}) {
        const auto pool = readGlusterPeers(gluster(u"pool list"_s, host));
        QVERIFY2(pool.has_value(), host);
        QCOMPARE(pool->size(), 3);
        for (const GlusterPeer &peer : *pool)
            QVERIFY(peer.connected && peer.isMember());
    }
}

void TestPracticeGluster::probesThatChangeNothingSaySo()
{
    QVERIFY(gluster(u"peer probe 10.99.0.12"_s).contains("<opErrno>2</opErrno>"));
    QVERIFY(gluster(u"peer probe pandora1"_s).contains("Probe on localhost not needed"));
    const QByteArray nobody = gluster(u"peer probe 10.99.0.99"_s);
    QVERIFY(nobody.contains("<opRet>-1</opRet>") && nobody.contains("<opErrno>107</opErrno>"));
}

void TestPracticeGluster::aBrickOnTheRootPartitionIsRefused()
{
    const QByteArray answer =
        gluster(u"volume create gv replica 3"_s + bricks(u"x"_s).replace(u"/b/"_s, u"/opt/"_s));
    QVERIFY(answer.contains("is being created in the root partition."));
    QVERIFY(gluster(u"volume create gv replica 3 10.99.0.11:/b 10.99.0.12:/b 10.99.0.13:/b"_s)
                .contains("is a mount point."));
    QVERIFY(gluster(u"volume create gv replica 2 10.99.0.11:/b/1 10.99.0.11:/b/2"_s)
                .contains("Multiple bricks of a replicate volume are present on the same server."));
}

void TestPracticeGluster::aFailedCreateLeavesItsMarks()
{
    const QString bad = u" 10.99.0.11:/b/bad 10.99.0.12:/b/bad 10.99.0.13:/b/no/bad"_s;
    QVERIFY(gluster(u"volume create gv replica 3"_s + bad)
                .contains("Failed to create brick directory for brick 10.99.0.13:/b/no/bad."));
    QVERIFY(gluster(u"volume create gv replica 3"_s + bricks(u"bad"_s))
                .contains("/b/bad is already part of a volume"));
    QVERIFY(root("pandora1",
                 u"getfattr --absolute-names -e hex -n trusted.glusterfs.volume-id /b/bad"_s)
                .contains("trusted.glusterfs.volume-id=0x"));
}

void TestPracticeGluster::aVolumeIsCreatedAndStarted()
{
    QVERIFY(gluster(u"volume create gv replica 3"_s + bricks(u"brick"_s)).contains("<volCreate>"));
    QVERIFY(gluster(u"volume status gv"_s).contains("Volume gv is not started"));
    QVERIFY(gluster(u"volume start gv"_s, "pandora2").contains("<volStart>"));
    const auto volumes = readGlusterVolumes(gluster(u"volume info"_s, "pandora3"));
    QVERIFY(volumes && volumes->size() == 1);
    QCOMPARE(volumes->constFirst().state, GlusterVolume::State::Started);
    QCOMPARE(volumes->constFirst().bricks.size(), 3);
    QCOMPARE(volumes->constFirst().type, u"Replicate"_s);
    QCOMPARE(bricksInStatus(), "11+12+13+");
    QVERIFY(gluster(u"volume start gv"_s).contains("Volume gv already started"));
    const auto detail = readGlusterStatus(gluster(u"volume status all detail"_s));
    QVERIFY(detail.has_value());
    QCOMPARE(detail->constFirst().processes.constFirst().bytes, 8'585'740'288);
    QCOMPARE(detail->constFirst().processes.constFirst().fsType, u"xfs"_s);
}

void TestPracticeGluster::optionsAreSetReadAndReset()
{
    QVERIFY(gluster(u"volume set gv network.ping-timeout 20"_s).contains("Set volume successful"));
    QVERIFY(gluster(u"volume set gv foo.bar 1"_s).contains("option : foo.bar does not exist"));
    QVERIFY(gluster(u"volume set gv group metadata-cache"_s).contains("Set volume successful"));
    QVERIFY(gluster(u"volume set gv cluster.server-quorum-type server"_s)
                .contains("Set volume successful"));
    QVERIFY(gluster(u"volume reset gv cluster.server-quorum-type"_s)
                .contains("reset volume successful"));
    const auto one = readGlusterOptions(gluster(u"volume get gv ping-timeout"_s, "pandora2"));
    QVERIFY(one && one->size() == 1);
    QCOMPARE(one->constFirst().value, u"20"_s);
    const auto all = readGlusterOptions(gluster(u"volume get gv all"_s));
    QVERIFY(all && all->size() > 300);
    QVERIFY(gluster(u"volume reset gv network.ping-timeout"_s).contains("reset volume successful"));
    QVERIFY(
        gluster(u"volume get gv network.ping-timeout"_s).contains("<Value>42 (DEFAULT)</Value>"));
    QVERIFY(gluster(u"volume get all cluster.max-op-version"_s).contains("<Value>100000</Value>"));
}

void TestPracticeGluster::clientsShareTheFiles()
{
    for (const char *host : {"pandora1", "pandora2", "pandora3"})
        QCOMPARE(
            root(
                host,
                u"mkdir -p /mnt/gv; mount -t glusterfs -o backup-volfile-servers=10.99.0.12:10.99.0.13 10.99.0.11:/gv /mnt/gv"_s),
            "");
    QCOMPARE(
        root(
            "pandora2",
            u"mkdir /mnt/gv/conf; echo hello >/mnt/gv/conf/a; chown -R pandora:www-data /mnt/gv/conf"_s),
        "");
    QCOMPARE(root("pandora3", u"cat /mnt/gv/conf/a; stat -c %U:%G /mnt/gv/conf/a"_s),
             "hello\npandora:www-data");
    QCOMPARE(root("pandora1", u"findmnt -rn -o SOURCE,FSTYPE -T /mnt/gv/conf; mkdir -p /mnt/conf; "
                              u"mount --bind /mnt/gv/conf /mnt/conf\n"
                              "findmnt -n -o SOURCE -M /mnt/conf; umount /mnt/conf"_s),
             "10.99.0.11:/gv fuse.glusterfs\n10.99.0.11:/gv[/conf]");
    QVERIFY(root("pandora1", u"mount -t glusterfs 10.99.0.11:/none /mnt/conf"_s)
                .contains("Mounting glusterfs on /mnt/conf failed."));
}

void TestPracticeGluster::bricksHoldCopies()
{
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora3", u"cat /b/brick/conf/a 2>/dev/null; true"_s), "hello",
                              10'000);
    QCOMPARE(root("pandora2", u"rm /mnt/gv/conf/a"_s), "");
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora3", u"ls /b/brick/conf"_s), "", 10'000);
}

void TestPracticeGluster::anotherTransactionKeepsThePoolLocked()
{
    m_login->site().setFault(HostId(u"pandora3"_s), PracticeFault::HoldGlusterLock);
    const auto refused = readGlusterStatus(gluster(u"volume status gv"_s));
    QVERIFY(!refused && isGlusterBusy(refused.error()));
    m_login->site().clearFaults(HostId(u"pandora3"_s));
    QCOMPARE(bricksInStatus(), "11+12+13+");
}

void TestPracticeGluster::aDroppedPeerDisappearsAndWritingGoesOn()
{
    m_login->site().setFault(HostId(u"pandora3"_s), PracticeFault::DropPeer);
    QCOMPARE(bricksInStatus(), "11+12+");
    const QList<GlusterPeer> pool = *readGlusterPeers(gluster(u"pool list"_s));
    QCOMPARE(std::count_if(pool.begin(), pool.end(),
                           [](const GlusterPeer &peer) { return peer.connected; }),
             2);
    QVERIFY(std::any_of(pool.begin(), pool.end(),
                        [](const GlusterPeer &peer) { // in any order, as glusterd's
                            return !peer.connected && peer.hostName == u"10.99.0.13"_s;
                        }));
    QCOMPARE(root("pandora2", u"for i in 1 2 3 4 5 6 7 8 9; do echo $i >/mnt/gv/conf/$i; done"_s),
             "");
    QVERIFY(waitingFiles() >= 9);
    const auto heal = readGlusterHeal(gluster(u"volume heal gv info"_s));
    QVERIFY(heal && heal->size() == 3 && !heal->at(2).connected);
    QVERIFY(heal->at(0).files.size() >= 9);
    QVERIFY(gluster(u"volume heal gv statistics heal-count"_s)
                .contains("No gathered input for this brick"));
    QVERIFY(gluster(u"volume create g2 replica 3"_s + bricks(u"g2"_s))
                .contains("Host 10.99.0.13 not connected"));
    QTRY_VERIFY_WITH_TIMEOUT(root("pandora3", u"ls /mnt/gv/conf"_s).startsWith("failed"), 10'000);
}

void TestPracticeGluster::whenItReturnsItHeals()
{
    QCOMPARE(root("pandora3", u"ls /b/brick/conf"_s), "");
    m_login->site().clearFaults(HostId(u"pandora3"_s));
    QTRY_COMPARE_WITH_TIMEOUT(waitingFiles(), 0, 30'000);
    QCOMPARE(bricksInStatus(), "11+12+13+");
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora3", u"ls /b/brick/conf | wc -l"_s), "9", 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora3", u"ls /mnt/gv/conf 2>/dev/null | wc -l"_s), "9",
                              10'000);
}

void TestPracticeGluster::aKilledBrickIsDownUntilTheVolumeIsStartedByForce()
{
    m_login->site().setFault(HostId(u"pandora2"_s), PracticeFault::KillBricks);
    QTRY_COMPARE(bricksInStatus(), "11+12-13+");
    root("pandora1", u"touch /mnt/gv/while-down"_s);
    QVERIFY(waitingFiles() >= 1);
    QVERIFY(gluster(u"volume start gv force"_s).contains("<opRet>0</opRet>"));
    QCOMPARE(bricksInStatus(), "11+12+13+");
    QTRY_COMPARE_WITH_TIMEOUT(waitingFiles(), 0, 20'000);
}

void TestPracticeGluster::withoutQuorumTheMountAnswersWithErrors()
{
    for (const char *host : {"pandora2", "pandora3"})
        m_login->site().setFault(HostId(QLatin1StringView(host)), PracticeFault::KillBricks);
    QTRY_VERIFY_WITH_TIMEOUT(root("pandora1", u"ls /mnt/gv"_s).startsWith("failed"), 10'000);
    QVERIFY(gluster(u"volume start gv force"_s).contains("<opRet>0</opRet>"));
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora1", u"ls /mnt/gv 2>/dev/null; true"_s),
                              "conf\nwhile-down", 10'000);
}

void TestPracticeGluster::aRebootBringsTheMountBack()
{
    root(
        "pandora2",
        u"umount /mnt/gv; echo 'localhost:/gv /mnt/gv glusterfs "
        u"defaults,_netdev,nofail,noauto,x-systemd.automount,"
        "x-systemd.requires=glusterd.service,backup-volfile-servers=10.99.0.11:10.99.0.13 0 0' "
        ">>/etc/fstab\n"
        "echo '/mnt/gv/conf /mnt/conf none bind,x-systemd.requires-mounts-for=/mnt/gv,nofail 0 0' >>/etc/fstab; mkdir /mnt/conf"_s);
    QVERIFY(m_login->site().reboot(HostId(u"pandora2"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(
        root("pandora2", u"ls /mnt/conf | wc -l; systemctl is-active mnt-gv.automount"_s),
        "9\nactive", 15'000);
    QCOMPARE(bricksInStatus(), "11+12+13+");
    root(
        "pandora2",
        u"umount /mnt/conf; systemctl stop mnt-gv.automount; sed -i '/mnt.gv/d' /etc/fstab; systemctl daemon-reload"_s);
}

void TestPracticeGluster::aStoppedVolumeCanBeDeletedAndItsMarksStay()
{
    QVERIFY(
        gluster(u"volume delete gv"_s)
            .contains("Volume gv has been started.Volume needs to be stopped before deletion."));
    QVERIFY(gluster(u"peer detach 10.99.0.13"_s).contains("<opRet>1</opRet>"));
    for (const char *host : {"pandora1", "pandora3"})
        root(host, u"umount /mnt/gv"_s);
    QVERIFY(gluster(u"volume stop gv"_s).contains("<volStop>"));
    QVERIFY(gluster(u"volume delete gv"_s).contains("<volDelete>"));
    QVERIFY(gluster(u"volume create gv replica 3"_s + bricks(u"brick"_s))
                .contains("already part of a volume"));
    QCOMPARE(root("pandora1", u"ls /b/brick/conf | wc -l"_s), "9");
    QVERIFY(gluster(u"peer detach 10.99.0.13"_s).contains("<output>success</output>"));
    QCOMPARE(readGlusterPeers(gluster(u"pool list"_s, "pandora3"))->size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeGluster)
#include "tst_practicegluster.moc"
