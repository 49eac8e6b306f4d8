// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "glustersite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// The verdict on a GlusterFS site of three Pandora hosts.
class GlusterVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingWorking();
    void eachNodesViewOfThePoolIsKept();
    void nodesThatDisagreeAreShownAsSuch();
    void aPeerThatAnotherNodeDoesNotKnowIsSaid();
    void aRejectedPeerIsNoMember();
    void aLostHostIsDegraded();
    void aLostHostIsSuspectedBeforeGlusterNotices();
    void oneSilentGlusterdIsDegraded();
    void aBrickWhosePortIsLostIsOutOfReach();
    void differentVersionsAreDegraded();
    void aNodeOutsideThePoolIsSaid();
    void withoutQuorumNothingIsReadOrWritten();
    void aVolumeThatIsNotStartedIsDown();
    void aMissingVolumeIsDown();
    void nobodyToldMeansUnknown();
    void oldWordsOnTheVolumeNoLongerCount();
    void aTellerThatFellSilentNoLongerCounts();
    void theLastViewOfASilentNodeNoLongerCounts();
    void whatWaitsToHealIsNotHealthy();
    void splitBrainIsWorseThanDown();
    void unknownHealIsUnknown();
    void aDeadSelfHealDaemonIsDegraded();
    void healingSwitchedOffIsDegraded();
    void brickRoomIsJudged_data();
    void brickRoomIsJudged();
    void tasksAreJudged_data();
    void tasksAreJudged();
    void failuresOfARebalanceAreDegraded();
    void aDeadFuseProcessIsToldApart();
    void anUnmountedVolumeConcernsAllFolders();
    void aFolderThatIsNotBoundIsDown();
    void aFolderOfTheVolumeInAnothersPlaceIsDown();
    void aLinkMustLeadIntoTheVolume();
    void onlyTheProjectsVolumeCounts();
    void theReasonsCarryTheAgeOfTheirDatum();
    void twoCopiesAreNoted();
};

void GlusterVerdictTest::everythingWorking()
{
    const GlusterSite site;
    QVERIFY2(site.verdict().state == HealthState::Healthy, qPrintable(site.words()));
    QVERIFY(site.verdict().reasons.isEmpty());
    QCOMPARE(site.verdict().hosts.size(), 3);
    QCOMPARE(site.verdict().folders.size(), 1);
}

void GlusterVerdictTest::eachNodesViewOfThePoolIsKept()
{
    const QList<PeerHealth> peers = GlusterSite().picture().peers;
    QCOMPARE(peers.size(), 3);
    QCOMPARE(peers[0].host, GlusterSite::id(1));
    QCOMPARE(peers[0].seenBy.value(GlusterSite::id(1)), PeerView::Itself);
    QCOMPARE(peers[0].seenBy.value(GlusterSite::id(2)), PeerView::Connected);
}

void GlusterVerdictTest::nodesThatDisagreeAreShownAsSuch()
{
    GlusterSite site;
    site.peerSeenBy(2, 3).connected = false;
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(
                 u"The nodes disagree on host3: host1 sees it connected, host2 does not."_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::aPeerThatAnotherNodeDoesNotKnowIsSaid()
{
    GlusterSite site;
    site.pool(2).removeLast();
    QVERIFY2(site.words().contains(u"host3 is not in the pool that host2 sees"_s),
             qPrintable(site.words()));
    QCOMPARE(site.verdict().state, HealthState::Degraded);
}

void GlusterVerdictTest::aRejectedPeerIsNoMember()
{
    GlusterSite site;
    site.peerSeenBy(1, 2).state = 6;
    site.peerSeenBy(1, 2).stateName = u"Peer Rejected"_s;
    QVERIFY2(site.words().contains(u"Peer Rejected"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::aLostHostIsDegraded()
{
    GlusterSite site;
    site.lose(3);
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"works with 2 of its 3 bricks. host3:/b/s1 is offline"_s),
             qPrintable(site.words()));
    QCOMPARE(site.picture().volumes[0].sets[0].state, SetState::Degraded);
    QCOMPARE(site.picture().volumes[0].sets[0].bricks.size(), 3);
}

void GlusterVerdictTest::aLostHostIsSuspectedBeforeGlusterNotices()
{
    GlusterSite site;
    site.lose(3, false);
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"host3 does not answer, yet its peers still count it"_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::oneSilentGlusterdIsDegraded()
{
    GlusterSite site;
    site.node(2).pool = std::unexpected(Error{ErrorCode::Unreachable, u"silent"_s, {}});
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"glusterd does not answer on host2"_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::aBrickWhosePortIsLostIsOutOfReach()
{
    GlusterSite site;
    site.process(2).port = -1;
    site.heal(2) = {
        .name = site.heal(2).name,
        .status = u"Failed to process entries completely. (Transport endpoint is not connected)"_s};
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"lost its port"_s), qPrintable(site.words()));
    QVERIFY2(site.words().contains(u"systemctl restart glusterd"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::differentVersionsAreDegraded()
{
    GlusterSite site;
    site.node(3).version = u"11.1"_s;
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"host1 10.3, host2 10.3, host3 11.1"_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::aNodeOutsideThePoolIsSaid()
{
    GlusterSite site;
    Host late{.id = HostId(u"host4"_s), .address = u"host4"_s};
    late.roles = Role::GlusterNode;
    site.project.hosts += late;
    site.project.gluster.bricks = {{.host = late.id, .mountPoint = u"/b"_s, .directory = u"s1"_s}};
    QVERIFY2(site.words().contains(u"host4 is not in the pool."_s), qPrintable(site.words()));
}

void GlusterVerdictTest::withoutQuorumNothingIsReadOrWritten()
{
    GlusterSite site;
    site.lose(2);
    site.lose(3);
    QCOMPARE(site.picture().volumes[0].sets[0].state, SetState::NoQuorum);
    QCOMPARE(site.verdict().state, HealthState::Down);
    QVERIFY2(site.words().contains(u"neither be read nor written"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::aVolumeThatIsNotStartedIsDown()
{
    GlusterSite site;
    site.volume().state = GlusterVolume::State::Stopped;
    QCOMPARE(site.verdict().state, HealthState::Down);
    QVERIFY(site.words().contains(u"gluster volume start gv0"_s));
}

void GlusterVerdictTest::aMissingVolumeIsDown()
{
    GlusterSite site;
    site.node(1).volumes = QList<GlusterVolume>();
    QCOMPARE(site.verdict().state, HealthState::Down);
    QVERIFY2(site.words().contains(u"There is no volume gv0."_s), qPrintable(site.words()));
}

void GlusterVerdictTest::nobodyToldMeansUnknown()
{
    GlusterSite site;
    site.node(1).toldAt = {};
    QCOMPARE(site.verdict().state, HealthState::Unknown);
    QCOMPARE(site.verdict().folders.first(), HealthState::Unknown);
}

void GlusterVerdictTest::oldWordsOnTheVolumeNoLongerCount()
{
    GlusterSite site;
    site.node(1).toldAt = site.snapshot.asOf.addSecs(-301);
    QCOMPARE(site.verdict().state, HealthState::Unknown);
    QVERIFY2(site.words().contains(u"too old to count"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::aTellerThatFellSilentNoLongerCounts()
{
    GlusterSite site;
    site.snapshot.failures.insert(GlusterSite::id(1),
                                  {{ErrorCode::Timeout, u"No answer."_s, {}}, site.snapshot.asOf});
    QVERIFY2(site.words().contains(u"too old to count"_s), qPrintable(site.words()));
    QVERIFY(site.verdict().state != HealthState::Healthy);
}

void GlusterVerdictTest::theLastViewOfASilentNodeNoLongerCounts()
{
    GlusterSite site;
    site.snapshot.failures.insert(GlusterSite::id(3),
                                  {{ErrorCode::Timeout, u"No answer."_s, {}}, site.snapshot.asOf});
    QVERIFY(!site.picture().peers[0].seenBy.contains(GlusterSite::id(3)));
}

void GlusterVerdictTest::whatWaitsToHealIsNotHealthy()
{
    GlusterSite site;
    site.heal(0).entries = site.heal(0).pending = 28;
    site.heal(1).entries = site.heal(1).pending = 28;
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"wait to heal: 28."_s), qPrintable(site.words()));
}

void GlusterVerdictTest::splitBrainIsWorseThanDown()
{
    GlusterSite site;
    site.lose(3);
    site.heal(0).entries = site.heal(0).splitBrain = 1;
    site.node(1).splitBrain = QList<GlusterHealBrick>{{.name = u"host1:/b/s1"_s,
                                                       .connected = true,
                                                       .status = u"Connected"_s,
                                                       .entries = 1,
                                                       .files = {{u"<gfid:1>"_s, u"1"_s}}},
                                                      {.name = u"host2:/b/s1"_s,
                                                       .connected = true,
                                                       .status = u"Connected"_s,
                                                       .entries = 1,
                                                       .files = {{u"/conf/a.conf"_s, u"1"_s}}}};
    QCOMPARE(site.verdict().state, HealthState::SplitBrain);
    QCOMPARE(site.verdict().reasons.first().state, HealthState::SplitBrain);
    QCOMPARE(site.picture().volumes[0].splitBrainFiles, QStringList{u"/conf/a.conf"_s});
}

void GlusterVerdictTest::unknownHealIsUnknown()
{
    GlusterSite site;
    site.node(1).healSummary = std::unexpected(Error{ErrorCode::Timeout, u"Too slow."_s, {}});
    QCOMPARE(site.verdict().state, HealthState::Unknown);
    QVERIFY2(site.words().contains(u"What waits to heal on volume gv0 is not known. Too slow."_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::aDeadSelfHealDaemonIsDegraded()
{
    GlusterSite site;
    site.process(3).online = false;
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"self-heal daemon does not run on host1"_s),
             qPrintable(site.words()));
}

void GlusterVerdictTest::healingSwitchedOffIsDegraded()
{
    GlusterSite site;
    site.volume().options.append({u"cluster.self-heal-daemon"_s, u"off"_s, false});
    QCOMPARE(site.verdict().state, HealthState::Degraded);
}

void GlusterVerdictTest::brickRoomIsJudged_data()
{
    QTest::addColumn<SpaceHealth>("room");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("enough") << SpaceHealth{1000, 100, 1000, 100} << HealthState::Healthy;
    QTest::newRow("nearly full") << SpaceHealth{1000, 99, 1000, 500} << HealthState::Degraded;
    QTest::newRow("below the reserve") << SpaceHealth{1000, 9, 1000, 500} << HealthState::Down;
    QTest::newRow("few inodes") << SpaceHealth{1000, 500, 1000, 99} << HealthState::Degraded;
    QTest::newRow("no inodes") << SpaceHealth{1000, 500, 1000, 0} << HealthState::Down;
    QTest::newRow("inodes not counted") << SpaceHealth{1000, 500, 0, 0} << HealthState::Healthy;
    QTest::newRow("unknown") << SpaceHealth{} << HealthState::Unknown;
}

void GlusterVerdictTest::brickRoomIsJudged()
{
    QFETCH(SpaceHealth, room);
    GlusterSite site;
    site.room(2) = room;
    QTEST(site.verdict().state, "state");
    if (site.verdict().state != HealthState::Healthy)
        QVERIFY(site.words().contains(u"host2:/b/s1"_s));
}

void GlusterVerdictTest::tasksAreJudged_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<GlusterTaskState>("task");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<QString>("said");
    const QString rebalance = u"Rebalance"_s;
    const QString removal = u"Remove brick"_s;
    QTest::newRow("rebalance runs")
        << rebalance << GlusterTaskState::Running << HealthState::Healthy << u"is running"_s;
    QTest::newRow("rebalance failed")
        << rebalance << GlusterTaskState::Failed << HealthState::Degraded << u"failed"_s;
    QTest::newRow("rebalance stopped") << rebalance << GlusterTaskState::Stopped
                                       << HealthState::Healthy << u"stopped before its end"_s;
    QTest::newRow("rebalance done")
        << rebalance << GlusterTaskState::Completed << HealthState::Healthy << u"is finished"_s;
    QTest::newRow("removal runs") << removal << GlusterTaskState::Running << HealthState::Healthy
                                  << u"are being removed"_s;
    QTest::newRow("removal not committed")
        << removal << GlusterTaskState::Completed << HealthState::Degraded
        << u"gluster volume remove-brick gv0 host1:/b/s1 commit"_s;
    QTest::newRow("removal failed")
        << removal << GlusterTaskState::Failed << HealthState::Degraded << u"Do not commit"_s;
}

void GlusterVerdictTest::tasksAreJudged()
{
    QFETCH(QString, type);
    QFETCH(GlusterTaskState, task);
    QFETCH(QString, said);
    GlusterSite site;
    site.status().tasks = {{.type = type, .id = u"t"_s, .state = task}};
    if (type == u"Remove brick")
        site.status().tasks[0].bricks = {u"host1:/b/s1"_s};
    QTEST(site.verdict().state, "state");
    QVERIFY2(site.words().contains(said), qPrintable(site.words()));
}

void GlusterVerdictTest::failuresOfARebalanceAreDegraded()
{
    GlusterSite site;
    site.status().tasks = {
        {.type = u"Rebalance"_s, .id = u"t"_s, .state = GlusterTaskState::Completed}};
    site.node(1).rebalance = GlusterRebalance{
        .taskId = u"t"_s,
        .nodes = {{.node = u"localhost"_s}},
        .total = {.files = 10, .failures = 2, .state = GlusterTaskState::Completed}};
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"failed: 2"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::aDeadFuseProcessIsToldApart()
{
    GlusterSite site;
    site.mount(2).access = MountAccess::Dead;
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"umount -l /pandora_files"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::anUnmountedVolumeConcernsAllFolders()
{
    GlusterSite site;
    for (int number = 1; number <= 3; ++number)
        site.mount(number, "/pandora_files") = {};
    QCOMPARE(site.verdict().state, HealthState::Down);
    QCOMPARE(site.verdict().folders.first(), HealthState::Down);
    QCOMPARE(site.verdict().reasons.size(), 3);
}

void GlusterVerdictTest::aFolderThatIsNotBoundIsDown()
{
    GlusterSite site;
    site.mount(2) = {};
    QCOMPARE(site.verdict().hosts.value(GlusterSite::id(2)), HealthState::Down);
    QCOMPARE(site.verdict().state, HealthState::Degraded);
    QVERIFY2(site.words().contains(u"is not bound to the volume"_s), qPrintable(site.words()));
}

void GlusterVerdictTest::aFolderOfTheVolumeInAnothersPlaceIsDown()
{
    GlusterSite site;
    site.mount(2).source = u"host1:/gv0[/md5]"_s;
    QCOMPARE(site.verdict().hosts.value(GlusterSite::id(2)), HealthState::Down);
    site.mount(2).source = u"localhost:gv0"_s; // /proc/self/mountinfo does not tell what is bound
    QCOMPARE(site.verdict().state, HealthState::Healthy);
}

void GlusterVerdictTest::aLinkMustLeadIntoTheVolume()
{
    GlusterSite site;
    site.project.gluster.placement = Placement::Symlink;
    for (int number = 1; number <= 3; ++number)
        site.mount(number) = {.access = MountAccess::Works, .linkTarget = u"/pandora_files/conf"_s};
    QVERIFY2(site.verdict().state == HealthState::Healthy, qPrintable(site.words()));
    site.mount(2).linkTarget = u"/elsewhere"_s;
    QVERIFY2(site.words().contains(u"leads to /elsewhere instead of /pandora_files/conf"_s),
             qPrintable(site.words()));
    site.mount(2).linkTarget.clear();
    QVERIFY(site.words().contains(u"is no link into the volume"_s));
}

void GlusterVerdictTest::onlyTheProjectsVolumeCounts()
{
    GlusterSite site;
    (*site.node(1).volumes)->append({.name = u"other"_s, .state = GlusterVolume::State::Stopped});
    QVERIFY2(site.verdict().state == HealthState::Healthy, qPrintable(site.words()));
}

void GlusterVerdictTest::theReasonsCarryTheAgeOfTheirDatum()
{
    GlusterSite site;
    site.node(1).toldAt = site.snapshot.asOf.addSecs(-100);
    site.process(1).online = false;
    QCOMPARE(site.verdict().reasons.first().age, std::chrono::seconds(100));
}

void GlusterVerdictTest::twoCopiesAreNoted()
{
    const GlusterSite site(2);
    QCOMPARE(site.verdict().state, HealthState::Healthy);
    QVERIFY2(site.words().contains(u"only two copies"_s), qPrintable(site.words()));
}

QTEST_GUILESS_MAIN(GlusterVerdictTest)
#include "tst_glusterverdict.moc"
