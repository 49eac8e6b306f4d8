// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "poolbuilder.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

class VolumeFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedVolumeHasNothingToSay();
    void volumeOfSomebodyElseBlocks();
    void otherReplicaCountBlocks();
    void otherArbiterBlocks();
    void dispersedVolumeBlocks();
    void bricksInOtherSetsBlock();
    void setsInAnotherOrderAreFine();
    void stoppedVolumeIsWarnedAbout();
    void runningRebalanceBlocksGrowthOnly();
    void bricksThatAreDownBlockGrowthOnly();
    void bricksOfADeadNodeAreMissingInTheStatus();
    void brickThatIsReplacedMayBeDown();
    void unknownStatusSaysNothing();
    void rebalanceIsGatedByVersion_data();
    void rebalanceIsGatedByVersion();
    void growthWithoutRebalanceIsNotGated();
    void smallerNewBricksGetNoFilesFromARebalance();
    void bricksAreRecognisedByTheirNodes();
    void clientsMayUseTheVolumeInManySpellings_data();
    void clientsMayUseTheVolumeInManySpellings();
    void linksCountWhereTheDocumentAsksForThem();
    void somethingElseAtTheMountPointBlocks();
    void deadMountBlocks();
    void foreignFstabLineBlocks();
    void fileAtTheMountPointBlocks();
    void folderFindingsHoldForGlusterToo();
    void idFindingsHoldForGlusterToo();
    void selinuxIsToldWithItsOwnBoolean();
    void roomIsThatOfTheSmallestBrickOfEachSet();
    void roomOfAnUnknownDiskIsUnknown();
    void uncountedFilesLeaveTheRoomUnknown();
    void arbiterNeedsRoomForNames();
};

void VolumeFindingsTest::finishedVolumeHasNothingToSay()
{
    PoolBuilder site;
    site.build();
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::volumeOfSomebodyElseBlocks()
{
    PoolBuilder site;
    site.host("n1").gluster.volumes = {
        {.name = text("pandora"), .bricks = {{text("n1.lan"), text("/other"), {}, false}}}};
    const Finding finding = site.only("volume.other-bricks");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("n1.lan:/other")));
}

void VolumeFindingsTest::otherReplicaCountBlocks()
{
    PoolBuilder site;
    site.build();
    site.volume().replicaCount = 2;
    QVERIFY(site.only("volume.replica-differs")
                .text.contains(text("replica 2, the project says replica 3")));
}

void VolumeFindingsTest::otherArbiterBlocks()
{
    PoolBuilder site;
    site.build();
    site.volume().arbiterCount = 1;
    QCOMPARE(site.only("volume.replica-differs").severity, Severity::Error);
}

void VolumeFindingsTest::dispersedVolumeBlocks()
{
    PoolBuilder site;
    site.build();
    site.volume().disperseCount = 3;
    QCOMPARE(site.only("volume.type").severity, Severity::Error);
}

void VolumeFindingsTest::bricksInOtherSetsBlock()
{
    PoolBuilder site;
    site.addSet();
    site.build();
    site.project.gluster.bricks.swapItemsAt(0, 3);
    const Finding finding = site.only("volume.sets-differ");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("n1.lan:/glusterfs/brick1/brick")));
}

void VolumeFindingsTest::setsInAnotherOrderAreFine()
{
    PoolBuilder site;
    site.addSet();
    site.build();
    for (int i = 0; i < 3; ++i)
        site.project.gluster.bricks.swapItemsAt(i, i + 3);
    site.project.gluster.bricks.swapItemsAt(0, 1);
    QVERIFY(!site.codes().contains(text("volume.sets-differ")));
}

void VolumeFindingsTest::stoppedVolumeIsWarnedAbout()
{
    PoolBuilder site;
    site.build();
    site.volume().state = GlusterVolume::State::Stopped;
    QCOMPARE(site.only("volume.stopped").severity, Severity::Warning);
}

void VolumeFindingsTest::runningRebalanceBlocksGrowthOnly()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.rebalanceRunning.insert(text("pandora"), true);
    QCOMPARE(site.only("volume.rebalance-running").severity, Severity::Hint);
    site.addSet();
    QCOMPARE(site.only("volume.rebalance-running").severity, Severity::Error);
}

void VolumeFindingsTest::bricksThatAreDownBlockGrowthOnly()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.status[0].processes[1].online = false;
    QCOMPARE(site.only("volume.bricks-down").severity, Severity::Warning);
    site.addSet();
    const Finding finding = site.only("volume.bricks-down");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("n2.lan:/glusterfs/brick1/brick")));
}

void VolumeFindingsTest::bricksOfADeadNodeAreMissingInTheStatus()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.status[0].processes.removeLast();
    QVERIFY(site.only("volume.bricks-down").text.contains(text("n3.lan")));
}

void VolumeFindingsTest::brickThatIsReplacedMayBeDown()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.status[0].processes[2].online = false;
    site.brick(2).directory = text("new");
    site.host("n3").bricks[site.brick(2).path()] = {.mountPointExists = true,
                                                    .mounted = true,
                                                    .fsType = text("xfs"),
                                                    .source =
                                                        text("/dev/mapper/gv_brick1-lv_brick1")};
    QCOMPARE(site.only("volume.bricks-down").severity, Severity::Warning);
}

void VolumeFindingsTest::unknownStatusSaysNothing()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.statusKnown = false;
    site.host("n1").gluster.status.clear();
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::rebalanceIsGatedByVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("severity");
    QTest::newRow("9.6") << text("9.6") << int(Severity::Warning);
    QTest::newRow("10.3") << text("10.3") << int(Severity::Warning);
    QTest::newRow("11.0") << text("11.0") << int(Severity::Error);
    QTest::newRow("11, whatever") << text("11") << int(Severity::Warning);
    QTest::newRow("11.1") << text("11.1") << -1;
    QTest::newRow("12.0") << text("12.0") << -1;
}

void VolumeFindingsTest::rebalanceIsGatedByVersion()
{
    QFETCH(QString, version);
    QFETCH(int, severity);
    PoolBuilder site;
    site.build();
    for (const char *id : {"n1", "n2", "n3"})
        site.host(id).gluster.version = version;
    QVERIFY(!site.codes().contains(text("rebalance.version")));
    site.addSet();
    QCOMPARE(site.codes().contains(text("rebalance.version")), severity >= 0);
    if (severity >= 0)
        QCOMPARE(int(site.only("rebalance.version").severity), severity);
}

void VolumeFindingsTest::growthWithoutRebalanceIsNotGated()
{
    PoolBuilder site;
    site.build();
    site.addSet();
    site.project.gluster.spread = Spread::FixLayout;
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::smallerNewBricksGetNoFilesFromARebalance()
{
    PoolBuilder site;
    site.build();
    site.addSet();
    QVERIFY(!site.codes().contains(text("rebalance.smaller-bricks")));
    for (const char *id : {"n1", "n2", "n3"})
        site.host(id).disks.last().bytes = 50 * PoolBuilder::kGigabyte;
    QCOMPARE(site.only("rebalance.smaller-bricks").severity, Severity::Warning);
    for (const char *id : {"n1", "n2", "n3"})
        site.place(id).freeBytes = 40 * PoolBuilder::kGigabyte;
    QVERIFY(!site.codes().contains(text("rebalance.smaller-bricks")));
}

void VolumeFindingsTest::bricksAreRecognisedByTheirNodes()
{
    PoolBuilder site;
    site.build();
    site.volume().bricks[1].host = text("10.0.0.12"); // the same node under another name
    site.host("n1").gluster.status[0].processes[1].host = text("10.0.0.12");
    QCOMPARE(site.codes(), QStringList());
    site.volume().bricks[1].hostUuid = text("another node");
    QVERIFY(!site.codes().isEmpty());
}

void VolumeFindingsTest::clientsMayUseTheVolumeInManySpellings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("ours");
    QTest::newRow("localhost") << text("localhost:/pandora") << true;
    QTest::newRow("a node") << text("n2.lan:/pandora") << true;
    QTest::newRow("several") << text("n1.lan,n2.lan:/pandora") << true;
    QTest::newRow("without slash") << text("n1.lan:pandora") << true;
    QTest::newRow("another volume") << text("n1.lan:/pandora2") << false;
    QTest::newRow("another site") << text("elsewhere:/pandora") << false;
}

void VolumeFindingsTest::clientsMayUseTheVolumeInManySpellings()
{
    QFETCH(QString, source);
    QFETCH(bool, ours);
    PoolBuilder site;
    site.build();
    for (MountFact &mount : site.host("n2").mounts) {
        if (mount.target == u"/pandora_files")
            mount.source = source;
        if (mount.target == PoolBuilder::conf())
            mount.source = source + text("[/conf]");
    }
    QCOMPARE(site.codes(), ours ? QStringList()
                                : QStringList({text("folder.mounted-elsewhere"),
                                               text("client.mounted-elsewhere")}));
}

void VolumeFindingsTest::linksCountWhereTheDocumentAsksForThem()
{
    PoolBuilder site;
    site.build();
    for (const char *id : {"n1", "n2"}) {
        site.host(id).mounts.removeLast();
        site.host(id).folders[PoolBuilder::conf()].isSymlink = true;
        site.host(id).folders[PoolBuilder::conf()].realPath = text("/pandora_files/conf");
    }
    QVERIFY(site.codes().contains(text("folder.symlink")));
    site.project.gluster.placement = Placement::Symlink;
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::somethingElseAtTheMountPointBlocks()
{
    PoolBuilder site;
    site.host("n2").mounts.append({text("/pandora_files"), text("/dev/sdd1"), text("xfs"), {}});
    QVERIFY(site.only("client.mounted-elsewhere").text.contains(text("/dev/sdd1")));
}

void VolumeFindingsTest::deadMountBlocks()
{
    PoolBuilder site;
    site.build();
    site.host("n2").folders[text("/pandora_files")].hangs = true;
    QVERIFY(site.only("client.hangs").remedy.contains(text("umount -l /pandora_files")));
}

void VolumeFindingsTest::foreignFstabLineBlocks()
{
    PoolBuilder site;
    FileFact &fstab = site.host("n2").files[text("/etc/fstab")];
    fstab = {.exists = true, .content = "nas:/x /pandora_files nfs noauto 0 0\n"};
    QVERIFY(site.only("fstab.target-taken").text.contains(text("nas:/x")));
    fstab.content = "localhost:/pandora /pandora_files glusterfs _netdev 0 0\n"
                    "/pandora_files/conf /var/spool/pandora/data_in/conf none bind 0 0\n";
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::fileAtTheMountPointBlocks()
{
    PoolBuilder site;
    site.host("n2").folders[text("/pandora_files")].exists = true;
    QCOMPARE(site.only("client.not-a-directory").severity, Severity::Error);
}

void VolumeFindingsTest::folderFindingsHoldForGlusterToo()
{
    PoolBuilder site;
    FolderFact &folder = site.host("n2").folders[PoolBuilder::conf()];
    folder.files = 5;
    folder.asideExists = true;
    folder.users = {text("12 bash")};
    QCOMPARE(site.codes(), (QStringList{text("folder.aside-exists"), text("folder.busy"),
                                        text("folder.not-merged")}));
}

void VolumeFindingsTest::idFindingsHoldForGlusterToo()
{
    PoolBuilder site;
    site.host("n2").users[text("pandora")].uid = 1001;
    QCOMPARE(site.only("ids.mismatch").severity, Severity::Error);
    site.host("n2").users[text("pandora")].uid = 998;
    site.host("n3").users.clear(); // a node that does not mount the volume need not know the names
    site.host("n3").groups.clear();
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::selinuxIsToldWithItsOwnBoolean()
{
    PoolBuilder site;
    for (const char *id : {"n1", "n2", "n3"}) {
        site.host(id).os = {text("rocky"), text("9.4"), {}, {}};
        site.host(id).users.insert(text("apache"), {48, 48, {}});
        site.host(id).groups.insert(text("apache"), 48);
        site.host(id).selinux = SelinuxMode::Enforcing;
    }
    QCOMPARE(site.codes().count(text("selinux.enforcing")), 2);
    for (const Finding &finding : site.findings())
        QVERIFY2(finding.text.contains(text("httpd_use_fusefs")), qPrintable(finding.text));
}

void VolumeFindingsTest::roomIsThatOfTheSmallestBrickOfEachSet()
{
    PoolBuilder site;
    site.host("n1").folders[PoolBuilder::conf()].bytes = 100 * PoolBuilder::kGigabyte;
    const Finding finding = site.only("space.not-enough");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(text("need 110.0 GiB")), qPrintable(finding.text));
    site.addSet();
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::roomOfAnUnknownDiskIsUnknown()
{
    PoolBuilder site;
    site.host("n1").folders[PoolBuilder::conf()].bytes = 500 * PoolBuilder::kGigabyte;
    site.host("n2").disks.clear();
    site.host("n2").devices.clear();
    QCOMPARE(site.codes(), QStringList());
}

void VolumeFindingsTest::uncountedFilesLeaveTheRoomUnknown()
{
    PoolBuilder site;
    FolderFact &folder = site.host("n1").folders[PoolBuilder::conf()];
    folder.files = folder.bytes = -1;
    QCOMPARE(site.codes(), QStringList{text("space.unknown")});
}

void VolumeFindingsTest::arbiterNeedsRoomForNames()
{
    PoolBuilder site;
    site.project.gluster.arbiter = true;
    site.brick(2).size = text("300M");
    site.host("n1").folders[PoolBuilder::conf()].files = 100'000;
    QCOMPARE(site.only("space.arbiter").severity, Severity::Warning);
}

QTEST_GUILESS_MAIN(VolumeFindingsTest)
#include "tst_volumefindings.moc"
