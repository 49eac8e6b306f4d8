// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/gluster/glusteranswer.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &payload)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cliOutput><opRet>0</opRet><opErrno>0</opErrno><opErrstr/>)"
           + payload + "</cliOutput>\n";
}

GlusterVolume volume(const QByteArray &elements)
{
    const auto read = readGlusterVolumes(
        answer("<volInfo><volumes><volume>" + elements + "</volume></volumes></volInfo>"));
    return read ? read->value(0) : GlusterVolume();
}

GlusterVolumeStatus status(const QByteArray &elements)
{
    const auto read = readGlusterStatus(
        answer("<volStatus><volumes><volume>" + elements + "</volume></volumes></volStatus>"));
    return read ? read->value(0) : GlusterVolumeStatus();
}

QList<GlusterHealBrick> heal(const QByteArray &brick)
{
    return readGlusterHeal("<cliOutput><healInfo><bricks>" + brick
                           + "</bricks></healInfo><opRet>0</opRet></cliOutput>")
        .value_or(QList<GlusterHealBrick>());
}

} // namespace

/// Shapes that no capture of ours has: other versions, other kinds of volumes, odd names.
class GlusterVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looseBrickNamesOfOldVersionsAreRead();
    void theArbiterIsFoundWithoutItsMark();
    void aWrongDistCountIsCorrected();
    void dispersedSetsHaveTheirOwnSize();
    void everyVolumeIsRead();
    void noVolumeIsNoError();
    void portsMayBeMissing();
    void aFileSystemNameAsInodeSizeIsHarmless();
    void otherDaemonsAreNoBricks();
    void aRemovalNamesItsBricks();
    void fixLayoutIsToldApartFromRebalance_data();
    void fixLayoutIsToldApartFromRebalance();
    void aGfidInsteadOfAPathIsUnescaped();
    void namesInAnotherEncodingDoNotHideTheRest();
    void blanksInFileNamesStay();
    void aTranslatedStatusCountsAsDown();
    void numbersWithoutSenseAreUnknown();
    void unknownElementsAreSkipped();
    void textAroundTheXmlIsSkipped();
    void aTimeOutOfGlusterIsOne();
    void deepNestingEndsCleanly();
};

void GlusterVersionsTest::looseBrickNamesOfOldVersionsAreRead()
{
    const GlusterVolume old = volume("<name>v</name><stripeCount>1</stripeCount><bricks><brick "
                                     "uuid=\"u\">[fd00::1]:/b/1</brick></bricks>");
    QCOMPARE(old.bricks, (QList<GlusterBrick>{
                             {.host = u"[fd00::1]"_s, .path = u"/b/1"_s, .hostUuid = u"u"_s}}));
    QCOMPARE(old.setSize(), 1);
}

void GlusterVersionsTest::theArbiterIsFoundWithoutItsMark()
{
    const GlusterVolume old = volume(
        "<replicaCount>3</replicaCount><arbiterCount>1</arbiterCount><bricks><brick>a:/b</brick>"
        "<brick>b:/b</brick><brick>c:/b</brick><brick>a:/c</brick><brick>b:/c</brick>"
        "<brick>c:/c</brick></bricks>");
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(old.bricks[i].arbiter, i % 3 == 2);
}

void GlusterVersionsTest::aWrongDistCountIsCorrected()
{
    QCOMPARE(volume("<distCount>2</distCount><replicaCount>2</replicaCount><bricks>"
                    "<brick>a:/b</brick><brick>b:/b</brick></bricks>")
                 .distributeCount,
             1);
}

void GlusterVersionsTest::dispersedSetsHaveTheirOwnSize()
{
    const GlusterVolume dispersed =
        volume("<replicaCount>1</replicaCount><disperseCount>3</disperseCount>"
               "<redundancyCount>1</redundancyCount><typeStr>Disperse</typeStr>");
    QCOMPARE(dispersed.setSize(), 3);
    QCOMPARE(dispersed.redundancyCount, 1);
}

void GlusterVersionsTest::everyVolumeIsRead()
{
    const auto volumes = readGlusterVolumes(
        answer("<volInfo><volumes><volume><name>a</name></volume><volume><name>b</name>"
               "<status>2</status></volume><count>2</count></volumes></volInfo>"));
    QVERIFY(volumes);
    QCOMPARE(volumes->size(), 2);
    QCOMPARE(volumes->at(0).state, GlusterVolume::State::Unknown);
    QCOMPARE(volumes->at(1).state, GlusterVolume::State::Stopped);
}

void GlusterVersionsTest::noVolumeIsNoError()
{
    QVERIFY(readGlusterVolumes(answer("<volInfo><volumes><count>0</count></volumes></volInfo>")));
    QVERIFY(readGlusterStatus(answer("<volStatus><volumes/></volStatus>")));
    QVERIFY(readGlusterPeers(answer("<peerStatus/>")));
}

void GlusterVersionsTest::portsMayBeMissing()
{
    QCOMPARE(status("<node><path>/b</path><port>49152</port></node>").processes[0].port, 49152);
    QCOMPARE(
        status("<node><path>/b</path><ports><tcp>49153</tcp></ports></node>").processes[0].port,
        49153);
}

void GlusterVersionsTest::aFileSystemNameAsInodeSizeIsHarmless()
{
    const auto brick = status("<node><path>/b</path><inodeSize>xfs</inodeSize>"
                              "<inodesTotal>9</inodesTotal></node>")
                           .processes.value(0);
    QCOMPARE(brick.inodes, 9);
    QCOMPARE(brick.bytes, -1);
}

void GlusterVersionsTest::otherDaemonsAreNoBricks()
{
    const auto all = status("<node><hostname>Quota Daemon</hostname><path>localhost</path></node>"
                            "<node><hostname>Snapshot Daemon</hostname><path>h2</path></node>"
                            "<node><hostname>h1</hostname><path>/b</path></node>");
    QCOMPARE(all.processes.size(), 3);
    QVERIFY(!all.processes[0].isBrick() && !all.processes[1].isBrick());
    QVERIFY(all.processes[2].isBrick());
}

void GlusterVersionsTest::aRemovalNamesItsBricks()
{
    const auto tasks = status("<tasks><task><type>Remove brick</type><id>i</id><params>"
                              "<brick>a:/b</brick><brick>b:/b</brick></params><status>3</status>"
                              "</task><task><type>Geo</type></task></tasks>")
                           .tasks;
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks[0].bricks, (QStringList{u"a:/b"_s, u"b:/b"_s}));
    QCOMPARE(tasks[0].state, GlusterTaskState::Completed);
    QCOMPARE(tasks[1].state, GlusterTaskState::Unknown);
}

void GlusterVersionsTest::fixLayoutIsToldApartFromRebalance_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<GlusterTaskState>("state");
    QTest::addColumn<bool>("fixLayout");
    QTest::newRow("stopped") << 2 << GlusterTaskState::Stopped << false;
    QTest::newRow("failed") << 4 << GlusterTaskState::Failed << false;
    QTest::newRow("fix-layout in progress") << 5 << GlusterTaskState::Running << true;
    QTest::newRow("fix-layout stopped") << 6 << GlusterTaskState::Stopped << true;
    QTest::newRow("fix-layout completed") << 7 << GlusterTaskState::Completed << true;
    QTest::newRow("fix-layout failed") << 8 << GlusterTaskState::Failed << true;
    QTest::newRow("reset by replace-brick") << 9 << GlusterTaskState::NotStarted << false;
    QTest::newRow("unknown") << 11 << GlusterTaskState::Unknown << false;
    QTest::newRow("from the future") << 99 << GlusterTaskState::Unknown << false;
}

void GlusterVersionsTest::fixLayoutIsToldApartFromRebalance()
{
    QFETCH(int, number);
    QFETCH(GlusterTaskState, state);
    QFETCH(bool, fixLayout);
    const auto read =
        readGlusterRebalance(answer("<volRebalance><node><status>" + QByteArray::number(number)
                                    + "</status></node></volRebalance>"));
    QVERIFY(read);
    QCOMPARE(read->nodes[0].state, state);
    QCOMPARE(read->nodes[0].fixLayout, fixLayout);
}

void GlusterVersionsTest::aGfidInsteadOfAPathIsUnescaped()
{
    const auto bricks =
        heal("<brick hostUuid=\"u\"><file gfid=\"g\">&lt;gfid:g&gt;</file>"
             "<status>Connected</status><numberOfEntries>1</numberOfEntries></brick>");
    QCOMPARE(bricks[0].files[0].path, u"<gfid:g>"_s);
    QCOMPARE(bricks[0].files[0].gfid, u"g"_s);
}

void GlusterVersionsTest::namesInAnotherEncodingDoNotHideTheRest()
{
    const auto bricks =
        heal("<brick hostUuid=\"u\"><file gfid=\"1\">/caf\xe9</file>"
             "<file gfid=\"2\">/bell\x07&#7;&#x1;&#233;</file>"
             "<status>Connected</status><numberOfEntries>2</numberOfEntries></brick>");
    QCOMPARE(bricks.size(), 1);
    QCOMPARE(bricks[0].entries, 2);
    QCOMPARE(bricks[0].files[0].path, u"/caf\uFFFD"_s);
    QCOMPARE(bricks[0].files[1].path, u"/bell\uFFFD\uFFFD\uFFFD\u00e9"_s);
}

void GlusterVersionsTest::blanksInFileNamesStay()
{
    QCOMPARE(heal("<brick><file gfid=\"1\">/ a b </file></brick>")[0].files[0].path, u"/ a b "_s);
}

void GlusterVersionsTest::aTranslatedStatusCountsAsDown()
{
    const auto bricks =
        heal("<brick><status>Il socket di destinazione non \xc3\xa8 connesso</status>"
             "<numberOfEntries>0</numberOfEntries></brick>");
    QVERIFY(!bricks[0].connected);
    QCOMPARE(bricks[0].entries, -1);
}

void GlusterVersionsTest::numbersWithoutSenseAreUnknown()
{
    const auto brick =
        status("<node><path>/b</path><sizeTotal>18446744073709551615</sizeTotal>"
               "<sizeFree>-5</sizeFree><port>99999999999</port><pid>N/A</pid></node>")
            .processes.value(0);
    QCOMPARE(brick.bytes, -1);
    QCOMPARE(brick.freeBytes, -1);
    QCOMPARE(brick.port, -1);
    QCOMPARE(brick.pid, -1);
}

void GlusterVersionsTest::unknownElementsAreSkipped()
{
    const auto peers = readGlusterPeers(
        answer("<news><peer>x</peer></news><peerStatus><peer><zone><uuid>no</uuid></zone>"
               "<uuid>yes</uuid></peer></peerStatus>"));
    QVERIFY(peers);
    QCOMPARE(peers->size(), 1);
    QCOMPARE(peers->at(0).uuid, u"yes"_s);
}

void GlusterVersionsTest::textAroundTheXmlIsSkipped()
{
    QVERIFY(readGlusterPeers("Warning: something\n" + answer("<peerStatus/>") + "rc=0\n"));
    const auto failed = readGlusterPeers("$ gluster --mode=script volume info nosuch\n"
                                         "Volume nosuch does not exist\nrc=1\n");
    QVERIFY(!failed);
    QCOMPARE(failed.error().details, u"Volume nosuch does not exist"_s);
}

void GlusterVersionsTest::aTimeOutOfGlusterIsOne()
{
    const auto read = readGlusterStatus("Error : Request timed out\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Timeout);
}

void GlusterVersionsTest::deepNestingEndsCleanly()
{
    const QByteArray deep = QByteArray("<a>").repeated(300'000);
    QVERIFY(!readGlusterHeal("<cliOutput><healInfo><bricks><brick><name>" + deep));
    QVERIFY(!readGlusterOptions("<cliOutput><volGetopts>" + QByteArray("<Opt>").repeated(300'000)));
}

QTEST_GUILESS_MAIN(GlusterVersionsTest)
#include "tst_glusterversions.moc"
