// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include "answerbuilder.h"
#include "core/facts/disktable.h"
#include "core/facts/probe.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

static HostFacts read(const QByteArray &answer)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const auto facts = parseProbeAnswer(HostId(text("n1")), answer, at, at);
    return facts.value_or(HostFacts{});
}

class StorageAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disksAreReadWithWhatLiesOnThem();
    void stableNamesComeBestFirst();
    void signaturesThatNobodyLookedForAreUnknown();
    void holdersAreKnownByTheKernelsNames();
    void namedDiskIsFoundThroughItsLink();
    void missingDiskIsKnownToBeMissing();
    void oldLsblkIsReadInPairs();
    void groupsAndVolumesAreRead();
    void lvmWithoutItsLastWordIsUnknown();
    void brickPlacesAreRead();
    void markWithoutIdIsStillAMark();
    void glusterdIsRead();
    void glusterdThatDoesNotAnswerSaysWhy_data();
    void glusterdThatDoesNotAnswerSaysWhy();
    void namesKeepTheOrderOfTheirAddresses();
    void damagedTablesAreEmpty_data();
    void damagedTablesAreEmpty();
};

void StorageAnswerTest::disksAreReadWithWhatLiesOnThem()
{
    const HostFacts facts = read(nodeAnswer());
    QCOMPARE(facts.disks.size(), 4);
    const DiskFact &disk = facts.disks[0];
    QCOMPARE(disk.path, text("/dev/sdb"));
    QCOMPARE(disk.bytes, 1073741824);
    QCOMPARE(disk.model, text("Disk"));
    QVERIFY(disk.removable && !disk.readOnly);
    QCOMPARE(disk.parent, QString());
    QCOMPARE(facts.disks[1].parent, text("/dev/sdb"));
    QCOMPARE(facts.disks[1].kernelPath, text("/dev/dm-0"));
    QCOMPARE(facts.disks[1].mountPoint, text("/glusterfs/brick1"));
    QCOMPARE(facts.disks[2].partitionTable, text("gpt"));
    QCOMPARE(childrenOf(facts, disk), QList<DiskFact>{facts.disks[1]});
}

void StorageAnswerTest::stableNamesComeBestFirst()
{
    const HostFacts facts = read(nodeAnswer());
    QCOMPARE(facts.disks[0].links,
             (QStringList{text("/dev/disk/by-id/scsi-A"), text("/dev/disk/by-id/wwn-0x5"),
                          text("/dev/disk/by-path/pci-0")}));
    QCOMPARE(facts.disks[1].links, QStringList{text("/dev/disk/by-uuid/x")});
}

void StorageAnswerTest::signaturesThatNobodyLookedForAreUnknown()
{
    const HostFacts facts = read(nodeAnswer());
    QVERIFY(facts.disks[0].signaturesKnown);
    QCOMPARE(facts.disks[0].signatures, QStringList{text("LVM2_member")});
    QVERIFY(facts.disks[2].signaturesKnown && facts.disks[2].signatures.isEmpty());
    QVERIFY(!facts.disks[1].signaturesKnown);
}

void StorageAnswerTest::holdersAreKnownByTheKernelsNames()
{
    const HostFacts facts =
        read(AnswerBuilder()
                 .line("begin 1 1")
                 .line("holder cciss!c0d0 md1")
                 .line("disks "
                       + QByteArray(R"({"blockdevices":[{"name":"/dev/cciss/c0d0"}]})").toBase64())
                 .line("end 2")
                 .text());
    QCOMPARE(facts.disks.value(0).holders, QStringList{text("md1")});
    QCOMPARE(read(nodeAnswer()).disks[0].holders, QStringList{text("dm-0")});
}

void StorageAnswerTest::namedDiskIsFoundThroughItsLink()
{
    HostFacts facts = read(nodeAnswer());
    const DiskFact *disk = diskNamed(facts, text("/dev/disk/by-id/scsi-A"));
    QVERIFY(disk);
    QCOMPARE(disk->path, text("/dev/sdb"));
    const DiskFact *loop = diskNamed(facts, text("/dev/loop7"));
    QVERIFY(loop);
    facts.devices.clear();
    QVERIFY(diskNamed(facts, text("/dev/disk/by-id/wwn-0x5")));
    QVERIFY(diskNamed(facts, text("/dev/dm-0")));
    QVERIFY(!diskNamed(facts, text("/dev/sdz")));
}

void StorageAnswerTest::missingDiskIsKnownToBeMissing()
{
    const HostFacts facts = read(nodeAnswer());
    QVERIFY(facts.devices.contains(text("/dev/disk/by-id/scsi-gone")));
    QCOMPARE(facts.devices.value(text("/dev/disk/by-id/scsi-gone")), QString());
    QVERIFY(!diskNamed(facts, text("/dev/disk/by-id/scsi-gone")));
}

void StorageAnswerTest::oldLsblkIsReadInPairs()
{
    const QList<DiskFact> disks = disksFromPairs(
        "NAME=\"/dev/sda\" KNAME=\"/dev/sda\" PKNAME=\"\" TYPE=\"disk\" SIZE=\"42\" FSTYPE=\"\" "
        "MOUNTPOINT=\"\" MODEL=\"Big\\x20disk       \" SERIAL=\"\" RO=\"1\" RM=\"0\"\n"
        "NAME=\"/dev/sda1\" KNAME=\"sda1\" PKNAME=\"sda\" TYPE=\"part\" SIZE=\"41\" FSTYPE=\"xfs\" "
        "MOUNTPOINT=\"/a\\x20b\" MODEL=\"\" SERIAL=\"\" RO=\"0\" RM=\"0\"\n"
        "no pairs at all\n");
    QCOMPARE(disks.size(), 2);
    QCOMPARE(disks[0].model, text("Big disk"));
    QVERIFY(disks[0].readOnly);
    QCOMPARE(disks[1].parent, text("/dev/sda"));
    QCOMPARE(disks[1].kernelPath, text("/dev/sda1"));
    QCOMPARE(disks[1].mountPoint, text("/a b"));
    QCOMPARE(disks[1].bytes, 41);
}

void StorageAnswerTest::groupsAndVolumesAreRead()
{
    const LvmFacts lvm = read(nodeAnswer()).lvm;
    QVERIFY(lvm.known);
    QCOMPARE(lvm.physicalVolumes,
             (QList<PhysicalVolumeFact>{{text("/dev/sdb"), text("gv"), 1069547520, 0},
                                        {text("/dev/sdd"), {}, 42, 42}}));
    QCOMPARE(lvm.volumeGroups, (QList<VolumeGroupFact>{{text("gv"), 1069547520, 0}}));
    QCOMPARE(lvm.logicalVolumes, (QList<LogicalVolumeFact>{{text("lv"), text("gv"), 1069547520}}));
}

void StorageAnswerTest::lvmWithoutItsLastWordIsUnknown()
{
    const HostFacts facts = read(AnswerBuilder()
                                     .line("begin 1 1")
                                     .line("lvm pvs " + QByteArray("/dev/sdb|gv|1|0").toBase64())
                                     .line("end 2")
                                     .text());
    QVERIFY(!facts.lvm.known);
}

void StorageAnswerTest::brickPlacesAreRead()
{
    const QMap<QString, BrickFact> bricks = read(nodeAnswer()).bricks;
    const BrickFact brick = bricks.value(text("/glusterfs/brick1/brick"));
    QVERIFY(brick.mountPointExists && brick.mounted && brick.exists && !brick.empty);
    QVERIFY(brick.seenBlank);
    QCOMPARE(brick.fsType, text("xfs"));
    QCOMPARE(brick.source, text("/dev/mapper/gv-lv"));
    QCOMPARE(brick.bytes, 4096000);
    QCOMPARE(brick.freeBytes, 2457600);
    QCOMPARE(brick.volumeId, text("8ff7f1a0000040008000000000000001"));
    QCOMPARE(brick.markedAt, text("/glusterfs/brick1/brick"));
    const BrickFact planned = bricks.value(text("/srv/new/brick"));
    QVERIFY(!planned.mountPointExists && !planned.mounted && !planned.exists && !planned.seenBlank);
    QCOMPARE(planned.fsType, text("ext4"));
    QCOMPARE(planned.freeBytes, 163840);
}

void StorageAnswerTest::markWithoutIdIsStillAMark()
{
    const auto marked = [](const QByteArray &mark) {
        return read(AnswerBuilder()
                        .line("begin 1 1")
                        .about("brick", "/b/x", mark)
                        .line("end 2")
                        .text())
            .bricks.value(text("/b/x"));
    };
    QCOMPARE(marked("bookkeeping").volumeId, text("?"));
    const BrickFact above = marked("mark trusted.gfid 01 " + QByteArray("/b").toBase64());
    QCOMPARE(above.volumeId, text("?"));
    QCOMPARE(above.markedAt, text("/b"));
}

void StorageAnswerTest::glusterdIsRead()
{
    const GlusterFacts gluster = read(nodeAnswer()).gluster;
    QCOMPARE(gluster.version, text("10.3"));
    QCOMPARE(gluster.uuid, text("u1"));
    QCOMPARE(gluster.opVersion, 100000);
    QCOMPARE(gluster.maxOpVersion, 100000);
    QVERIFY(gluster.answers && gluster.error.isEmpty());
    QCOMPARE(gluster.pool.size(), 2);
    QCOMPARE(gluster.volumes.value(0).name, text("pandora"));
    QVERIFY(gluster.statusKnown);
    QCOMPARE(gluster.status.value(0).processes.value(0).port, 54118);
    QCOMPARE(gluster.rebalanceRunning.value(text("pandora")), true);
}

void StorageAnswerTest::glusterdThatDoesNotAnswerSaysWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray refused =
        "Connection failed. Please check if gluster daemon is operational.\n";
    QTest::newRow("late") << QByteArray("glusterd pool late");
    QTest::newRow("refused") << QByteArray("glusterd pool ") + refused.toBase64();
    QTest::newRow("nothing") << QByteArray("glusterd pool ");
    QTest::newRow("no base64") << QByteArray("glusterd pool %%%");
}

void StorageAnswerTest::glusterdThatDoesNotAnswerSaysWhy()
{
    QFETCH(QByteArray, line);
    const GlusterFacts gluster =
        read(AnswerBuilder().line("begin 1 1").line(line).line("end 2").text()).gluster;
    QVERIFY(!gluster.answers);
    QVERIFY(!gluster.error.isEmpty());
}

void StorageAnswerTest::namesKeepTheOrderOfTheirAddresses()
{
    const QMap<QString, QStringList> resolved = read(nodeAnswer()).resolved;
    QCOMPARE(resolved.value(text("n1")), (QStringList{text("10.0.0.11"), text("10.0.0.99")}));
    QVERIFY(resolved.contains(text("n9.lan")) && resolved.value(text("n9.lan")).isEmpty());
}

void StorageAnswerTest::damagedTablesAreEmpty_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("lsblk: error");
    QTest::newRow("wrong shape") << QByteArray(R"({"blockdevices":7})");
    QTest::newRow("only bars") << QByteArray("||||||\n");
}

void StorageAnswerTest::damagedTablesAreEmpty()
{
    QFETCH(QByteArray, table);
    QVERIFY(disksFromLsblk(table).isEmpty());
    QVERIFY(disksFromPairs(table).isEmpty());
    QVERIFY(physicalVolumesFrom(table).isEmpty());
    QVERIFY(volumeGroupsFrom(table).isEmpty());
    QVERIFY(logicalVolumesFrom(table).isEmpty());
}

QTEST_GUILESS_MAIN(StorageAnswerTest)
#include "tst_storageanswer.moc"
