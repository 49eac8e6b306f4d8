// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "captures.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kHost1 = u"cc36f734-c54e-4d90-b27c-d11444b8a78d"_s;
const QString kHost2 = u"fce4dfdf-0941-4f5d-80e6-a16cbddaebd8"_s;
const QString kHost3 = u"c8afbb82-cb99-4f5c-a786-662c4a7ecafe"_s;

template <class T> T valueOf(const Result<T> &result)
{
    if (!result)
        qWarning().noquote() << result.error().message << result.error().details;
    return result.value_or(T{});
}

QList<GlusterPeer> peersIn(const QString &name)
{
    return valueOf(readGlusterPeers(capture(name)));
}

GlusterVolume volumeIn(const QString &name)
{
    return valueOf(readGlusterVolumes(capture(name))).value(0);
}

GlusterVolumeStatus statusIn(const QString &name)
{
    return valueOf(readGlusterStatus(capture(name))).value(0);
}

QList<GlusterHealBrick> healIn(const QString &name)
{
    return valueOf(readGlusterHeal(capture(name)));
}

GlusterRebalance rebalanceIn(const QString &name)
{
    return valueOf(readGlusterRebalance(capture(name)));
}

} // namespace

/// What real nodes answered, read to exact values.
class GlusterAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPoolListHoldsTheAskedNodeToo();
    void aPeerThatIsNotConnectedIsSaid();
    void aVolumeIsReadInBrickOrder();
    void theArbiterIsPartOfTheReplicaCount();
    void distributedSetsAreCounted();
    void volumeNamesAreRead();
    void bricksAndDaemonsAreToldApart();
    void aDeadBrickHasNoPortAndNoPid();
    void bricksOfADeadPeerAreMissing();
    void detailTellsTheRoomOfEachBrick();
    void aFileSystemWithoutInodeSizeIsRead();
    void aRunningTaskIsRead();
    void filesToHealAreReadWithTheirGfid();
    void aBrickThatIsDownHasNoHealNumbers();
    void theSummarysSwallowedCountersAreNotTakenForZero();
    void splitBrainIsCounted();
    void healCountIsText();
    void aRunningRebalanceIsReadPerNode();
    void aFinishedRebalanceIsRead();
    void aRebalanceThatWasNeverStartedIsNoError_data();
    void aRebalanceThatWasNeverStartedIsNoError();
    void theTaskOfARemovalIsRead();
    void optionsLoseTheirDefaultMark();
    void whyACommandFailedIsTold_data();
    void whyACommandFailedIsTold();
    void everyCaptureIsReadOrRefusedCleanly();
    void anAnswerToAnotherQuestionIsRefused();
};

void GlusterAnswerTest::aPoolListHoldsTheAskedNodeToo()
{
    const QList<GlusterPeer> peers = peersIn(u"states/healthy-1x3.pool-list.xml"_s);
    QCOMPARE(peers.size(), 3);
    QCOMPARE(peers[0], (GlusterPeer{.uuid = kHost2,
                                    .hostName = u"host2"_s,
                                    .hostNames = {u"host2"_s},
                                    .connected = true,
                                    .state = 3,
                                    .stateName = u"Peer in Cluster"_s}));
    QCOMPARE(peers[2],
             (GlusterPeer{.uuid = kHost1, .hostName = u"localhost"_s, .connected = true}));
    QVERIFY(peers[2].isMember());
    QCOMPARE(peersIn(u"states/healthy-1x3.peer-status.xml"_s), peers.first(2));
    QCOMPARE(peersIn(u"xml/pool-list-3nodes.xml"_s).size(), 3);
}

void GlusterAnswerTest::aPeerThatIsNotConnectedIsSaid()
{
    const QList<GlusterPeer> peers = peersIn(u"xml/peer-status-node2down.xml"_s);
    QCOMPARE(peers.size(), 2);
    QCOMPARE(peers[0].hostName, u"node3"_s);
    QVERIFY(peers[0].connected);
    QCOMPARE(peers[1].hostName, u"node2"_s);
    QVERIFY(!peers[1].connected);
    QVERIFY(peers[1].isMember());
    QVERIFY(!peersIn(u"states/peer-down.pool-list.xml"_s)[1].connected);
}

void GlusterAnswerTest::aVolumeIsReadInBrickOrder()
{
    const GlusterVolume volume = volumeIn(u"states/brick-down.volume-info.xml"_s);
    QCOMPARE(volume.name, u"gv0"_s);
    QCOMPARE(volume.id, u"39971e76-1197-4aef-83d9-579252fbd3b2"_s);
    QCOMPARE(volume.state, GlusterVolume::State::Started);
    QCOMPARE(volume.type, u"Replicate"_s);
    QCOMPARE(volume.replicaCount, 3);
    QCOMPARE(volume.arbiterCount, 0);
    QCOMPARE(volume.distributeCount, 1);
    QCOMPARE(volume.disperseCount, 0);
    QCOMPARE(volume.bricks.size(), 3);
    QCOMPARE(volume.bricks[1], (GlusterBrick{.host = u"host2"_s,
                                             .path = u"/data/brick1/brick"_s,
                                             .hostUuid = kHost2,
                                             .arbiter = false}));
    QCOMPARE(volume.options.size(), 5);
    QCOMPARE(volume.option(u"cluster.granular-entry-heal"_s), u"on"_s);
}

void GlusterAnswerTest::theArbiterIsPartOfTheReplicaCount()
{
    const GlusterVolume volume = volumeIn(u"xml/info-created.xml"_s);
    QCOMPARE(volume.state, GlusterVolume::State::Created);
    QCOMPARE(volume.replicaCount, 3);
    QCOMPARE(volume.arbiterCount, 1);
    QCOMPARE(volume.setSize(), 3);
    QVERIFY(!volume.bricks[0].arbiter && !volume.bricks[1].arbiter && volume.bricks[2].arbiter);
}

void GlusterAnswerTest::distributedSetsAreCounted()
{
    const GlusterVolume volume = volumeIn(u"states/rebalance-running.volume-info.xml"_s);
    QCOMPARE(volume.type, u"Distributed-Replicate"_s);
    QCOMPARE(volume.bricks.size(), 6);
    QCOMPARE(volume.setSize(), 3);
    QCOMPARE(volume.distributeCount, 2);
    QCOMPARE(volume.bricks[3].name(), u"host1:/data/brick2/brick"_s);
}

void GlusterAnswerTest::volumeNamesAreRead()
{
    QCOMPARE(valueOf(readGlusterVolumeNames(capture(u"xml/vol-list.xml"_s))), QStringList{u"gv"_s});
}

void GlusterAnswerTest::bricksAndDaemonsAreToldApart()
{
    const GlusterVolumeStatus status = statusIn(u"states/healthy-1x3.volume-status.xml"_s);
    QCOMPARE(status.volume, u"gv0"_s);
    QCOMPARE(status.processes.size(), 6);
    QCOMPARE(status.processes[0], (GlusterProcess{.host = u"host1"_s,
                                                  .path = u"/data/brick1/brick"_s,
                                                  .peerUuid = kHost1,
                                                  .online = true,
                                                  .port = 52762,
                                                  .pid = 2981}));
    QVERIFY(status.processes[2].isBrick());
    QVERIFY(!status.processes[3].isBrick());
    QCOMPARE(status.processes[3].host, u"Self-heal Daemon"_s);
    QCOMPARE(status.processes[3].path, u"localhost"_s);
    QCOMPARE(status.processes[3].port, -1);
    QVERIFY(status.tasks.isEmpty());
}

void GlusterAnswerTest::aDeadBrickHasNoPortAndNoPid()
{
    const GlusterVolumeStatus status = statusIn(u"states/brick-down.volume-status.xml"_s);
    const GlusterProcess &dead = status.processes[1];
    QCOMPARE(dead.host, u"host2"_s);
    QVERIFY(!dead.online);
    QCOMPARE(dead.port, -1);
    QCOMPARE(dead.pid, -1);
    QVERIFY(status.processes[0].online && status.processes[2].online);
}

void GlusterAnswerTest::bricksOfADeadPeerAreMissing()
{
    for (const auto &name :
         {u"states/peer-down.volume-status.xml"_s, u"xml/status-node2down.xml"_s}) {
        const GlusterVolumeStatus status = statusIn(name);
        QCOMPARE(std::count_if(status.processes.begin(), status.processes.end(),
                               [](const GlusterProcess &each) { return each.isBrick(); }),
                 2);
    }
}

void GlusterAnswerTest::detailTellsTheRoomOfEachBrick()
{
    const GlusterVolumeStatus status =
        statusIn(u"states/brick-down.volume-status-all-detail.xml"_s);
    QCOMPARE(status.processes.size(), 3);
    const GlusterProcess &dead = status.processes[1];
    QVERIFY(!dead.online);
    QCOMPARE(dead.bytes, 876'609'536);
    QCOMPARE(dead.freeBytes, 731'312'128);
    QCOMPARE(dead.inodes, 460'800);
    QCOMPARE(dead.freeInodes, 460'416);
    QCOMPARE(dead.device, u"/dev/mapper/vg_gluster-brick1"_s);
    QCOMPARE(dead.fsType, u"xfs"_s);
}

void GlusterAnswerTest::aFileSystemWithoutInodeSizeIsRead()
{
    const GlusterProcess brick = statusIn(u"xml/status-detail.xml"_s).processes.value(0);
    QCOMPARE(brick.fsType, u"tmpfs"_s);
    QCOMPARE(brick.inodes, 3'085'457);
    QCOMPARE(brick.freeInodes, 3'085'179);
}

void GlusterAnswerTest::aRunningTaskIsRead()
{
    const GlusterVolumeStatus running = statusIn(u"states/rebalance-running.volume-status.xml"_s);
    QCOMPARE(running.tasks, (QList<GlusterTask>{{.type = u"Rebalance"_s,
                                                 .id = u"33823621-9118-426a-b953-4e20019a79ff"_s,
                                                 .state = GlusterTaskState::Running}}));
    const GlusterVolumeStatus done = statusIn(u"xml/status-with-task.xml"_s);
    QCOMPARE(done.tasks.size(), 1);
    QCOMPARE(done.tasks[0].type, u"Rebalance"_s);
    QCOMPARE(done.tasks[0].state, GlusterTaskState::Completed);
}

void GlusterAnswerTest::filesToHealAreReadWithTheirGfid()
{
    const QList<GlusterHealBrick> bricks = healIn(u"states/brick-down.heal-info.xml"_s);
    QCOMPARE(bricks.size(), 3);
    QCOMPARE(bricks[0].name, u"host1:/data/brick1/brick"_s);
    QCOMPARE(bricks[0].hostUuid, kHost1);
    QVERIFY(bricks[0].connected);
    QCOMPARE(bricks[0].entries, 6);
    QCOMPARE(bricks[0].files.size(), 6);
    QCOMPARE(bricks[0].files[1],
             (GlusterHealBrick::Entry{.path = u"/while-brick-down"_s,
                                      .gfid = u"e87866f6-f089-43de-841b-e0d14f97be62"_s}));
    QCOMPARE(bricks[2].entries, 5);
    QCOMPARE(bricks[2].hostUuid, kHost3);
}

void GlusterAnswerTest::aBrickThatIsDownHasNoHealNumbers()
{
    const GlusterHealBrick dead = healIn(u"states/brick-down.heal-info.xml"_s).value(1);
    QCOMPARE(dead.name, u"host2:/data/brick1/brick"_s);
    QVERIFY(!dead.connected);
    QCOMPARE(dead.status, u"Transport endpoint is not connected"_s);
    QCOMPARE(dead.hostUuid, QString());
    QCOMPARE(dead.entries, -1);
    QVERIFY(dead.files.isEmpty());
}

void GlusterAnswerTest::theSummarysSwallowedCountersAreNotTakenForZero()
{
    const QList<GlusterHealBrick> bricks = healIn(u"states/brick-down.heal-info-summary.xml"_s);
    QCOMPARE(bricks[0].entries, 6);
    QCOMPARE(bricks[0].pending, 6);
    QCOMPARE(bricks[0].splitBrain, 0);
    QCOMPARE(bricks[0].possiblyHealing, 0);
    QVERIFY(!bricks[1].connected);
    QCOMPARE(bricks[1].status,
             u"Failed to process entries completely. (Transport endpoint is not connected)"_s);
    QCOMPARE(bricks[1].entries, -1);
    QCOMPARE(bricks[1].pending, -1);
    QCOMPARE(bricks[1].splitBrain, -1);
}

void GlusterAnswerTest::splitBrainIsCounted()
{
    const QList<GlusterHealBrick> summary = healIn(u"states/split-brain.heal-info-summary.xml"_s);
    QCOMPARE(summary.size(), 2);
    QCOMPARE(summary[1].splitBrain, 1);
    QCOMPARE(summary[1].pending, 0);
    const QList<GlusterHealBrick> files = healIn(u"states/split-brain.heal-info-split-brain.xml"_s);
    QCOMPARE(files[0].files,
             (QList<GlusterHealBrick::Entry>{
                 {.path = u"/file"_s, .gfid = u"cf4a87db-80b8-4b2c-a6bb-206f1d9906eb"_s}}));
}

void GlusterAnswerTest::healCountIsText()
{
    const auto bricks = valueOf(
        readGlusterHealCount(capture(u"states/brick-down.heal-statistics-heal-count.xml"_s)));
    QCOMPARE(bricks.size(), 3);
    QCOMPARE(
        bricks[0],
        (GlusterHealBrick{.name = u"host1:/data/brick1/brick"_s, .connected = true, .entries = 6}));
    QCOMPARE(bricks[1], (GlusterHealBrick{.name = u"host2:/data/brick1/brick"_s,
                                          .connected = false,
                                          .status = u"Brick is not connected"_s}));
    const auto peerDown = valueOf(
        readGlusterHealCount(capture(u"states/peer-down.heal-statistics-heal-count.txt"_s)));
    QCOMPARE(peerDown[2].entries, -1);
    QVERIFY(!peerDown[2].connected);
    QVERIFY(!readGlusterHealCount("Volume gv0 is not started\n"));
}

void GlusterAnswerTest::aRunningRebalanceIsReadPerNode()
{
    const GlusterRebalance rebalance =
        rebalanceIn(u"states/rebalance-running.rebalance-status.xml"_s);
    QCOMPARE(rebalance.taskId, u"33823621-9118-426a-b953-4e20019a79ff"_s);
    QCOMPARE(rebalance.nodes.size(), 3);
    QCOMPARE(rebalance.nodes[0], (GlusterRebalanceNode{.node = u"host2"_s,
                                                       .uuid = kHost2,
                                                       .files = 17,
                                                       .bytes = 1'700'000,
                                                       .scanned = 457,
                                                       .failures = 0,
                                                       .skipped = 0,
                                                       .seconds = 48,
                                                       .state = GlusterTaskState::Running}));
    QCOMPARE(rebalance.nodes[2].node, u"localhost"_s);
    QCOMPARE(rebalance.total.files, 43);
    QCOMPARE(rebalance.total.state, GlusterTaskState::Running);
}

void GlusterAnswerTest::aFinishedRebalanceIsRead()
{
    const GlusterRebalance rebalance = rebalanceIn(u"xml/rebalance-status-done.xml"_s);
    QCOMPARE(rebalance.total.state, GlusterTaskState::Completed);
    QCOMPARE(rebalance.total.files, 17);
    QCOMPARE(rebalanceIn(u"xml/rebalance-start.xml"_s).taskId,
             u"6634a4db-3ac5-4e45-8f55-70f718d4f5f0"_s);
}

void GlusterAnswerTest::aRebalanceThatWasNeverStartedIsNoError_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not started") << u"xml/rebalance-status-notstarted.xml"_s;
    QTest::newRow("one replica set") << u"states/healthy-1x3.rebalance-status.xml"_s;
}

void GlusterAnswerTest::aRebalanceThatWasNeverStartedIsNoError()
{
    QFETCH(QString, name);
    const auto rebalance = readGlusterRebalance(capture(name));
    QVERIFY(rebalance);
    QCOMPARE(*rebalance, GlusterRebalance{});
}

void GlusterAnswerTest::theTaskOfARemovalIsRead()
{
    QCOMPARE(rebalanceIn(u"xml/removebrick-start.xml"_s).taskId,
             u"be8e9c0c-feb6-4126-951c-9f5c752b507d"_s);
}

void GlusterAnswerTest::optionsLoseTheirDefaultMark()
{
    const auto options =
        valueOf(readGlusterOptions(capture(u"states/healthy-1x3.volume-get-all.xml"_s)));
    QCOMPARE(options.size(), 342);
    QCOMPARE(options[0], (GlusterOption{u"cluster.lookup-unhashed"_s, u"on"_s, true}));
    QVERIFY(options.contains(GlusterOption{u"cluster.quorum-type"_s, u"auto"_s, false}));
    QVERIFY(options.contains(GlusterOption{u"cluster.quorum-count"_s, {}, true}));
}

void GlusterAnswerTest::whyACommandFailedIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("glusterd stopped")
        << u"states/glusterd-stopped.volume-status.xml"_s << ErrorCode::Unreachable
        << u"Connection failed. Please check if gluster daemon is operational."_s;
    QTest::newRow("volume not started")
        << u"xml/status-notstarted.xml"_s << ErrorCode::CommandFailed
        << u"Volume gv is not started"_s;
    QTest::newRow("heal of a volume that is not started")
        << u"xml/heal-notstarted.xml"_s << ErrorCode::CommandFailed
        << u"gv: Not able to fetch volfile from glusterd"_s;
    QTest::newRow("several lines")
        << u"xml/set-badoption.xml"_s << ErrorCode::CommandFailed
        << u"option : foo.bar does not exist\nDid you mean dht.force-readdirp?"_s;
}

void GlusterAnswerTest::whyACommandFailedIsTold()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const auto errors = errorsOfAllReaders(capture(name));
    QVERIFY(errors[3]);
    QCOMPARE(errors[3]->code, code);
    QCOMPARE(errors[3]->details, words);
    QVERIFY(!errors[3]->message.isEmpty() && !errors[3]->message.contains(u'\n'));
}

void GlusterAnswerTest::everyCaptureIsReadOrRefusedCleanly()
{
    for (const QString &name : captureNames())
        for (const std::optional<Error> &error : errorsOfAllReaders(capture(name)))
            QVERIFY2(!error || !error->message.isEmpty(), qPrintable(name));
    QVERIFY(isGlusterBusy(*errorsOfAllReaders(capture(u"xml/set-lockingfailed.xml"_s))[0]));
    QVERIFY(!isGlusterBusy(*errorsOfAllReaders(capture(u"xml/unknown-cmd.xml"_s))[0]));
}

void GlusterAnswerTest::anAnswerToAnotherQuestionIsRefused()
{
    const auto peers = readGlusterPeers(capture(u"xml/set-ok.xml"_s));
    QVERIFY(!peers);
    QCOMPARE(peers.error().code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(GlusterAnswerTest)
#include "tst_glusteranswer.moc"
