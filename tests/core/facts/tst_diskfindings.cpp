// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <QTest>

#include "poolbuilder.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

using Change = std::function<void(PoolBuilder &)>;
Q_DECLARE_METATYPE(Change)

class DiskFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankDisksHaveNothingToSay();
    void finishedBricksHaveNothingToSay();
    void nothingIsSaidAboutHostsNobodyAsked();
    void diskThatHoldsSomethingBlocks_data();
    void diskThatHoldsSomethingBlocks();
    void remedyFitsWhatWasFound();
    void theDiskIsDescribed();
    void missingDiskBlocks();
    void diskOfAnotherHostIsNamed();
    void vanishedDiskOfAWorkingBrickIsAWarning();
    void twoNamesOfOneDiskAreFound();
    void readOnlyDiskBlocks();
    void removableDiskIsWarnedAbout();
    void diskNobodyLookedAtIsWarnedAbout();
    void foreignGroupOfTheSameNameBlocks();
    void groupWithFurtherDisksIsWarnedAbout();
    void volumeInUseElsewhereBlocks();
    void volumeWithAnotherFileSystemBlocks();
    void brickThatIsTooLargeBlocks();
    void enlargingByADiskIsFine();
    void partitionMayBeABrick();
};

void DiskFindingsTest::blankDisksHaveNothingToSay()
{
    QCOMPARE(PoolBuilder().codes(), QStringList());
}

void DiskFindingsTest::finishedBricksHaveNothingToSay()
{
    PoolBuilder site;
    site.build();
    QCOMPARE(site.codes(), QStringList());
    for (const char *id : {"n1", "n2", "n3"}) { // asked without root's rights the second time
        site.host(id).lvm = {};
        site.host(id).disks[1].signaturesKnown = false;
    }
    QCOMPARE(site.codes().count(text("disk.not-empty")), 0);
}

void DiskFindingsTest::nothingIsSaidAboutHostsNobodyAsked()
{
    PoolBuilder site;
    site.facts = {};
    QCOMPARE(site.codes(), QStringList());
}

void DiskFindingsTest::diskThatHoldsSomethingBlocks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *said, Change change) {
        QTest::newRow(name) << change << text(said);
    };
    const auto child = [](const char *path, const char *type, const char *fsType,
                          const char *mountPoint) {
        return DiskFact{.path = text(path),
                        .kernelPath = text(path),
                        .parent = text("/dev/sdb"),
                        .type = text(type),
                        .fsType = text(fsType),
                        .mountPoint = text(mountPoint)};
    };
    row("mounted", "mounted at /data", [](PoolBuilder &p) {
        p.disk("n2").fsType = text("ext4");
        p.disk("n2").mountPoint = text("/data");
    });
    row("partitions", "the partitions /dev/sdb1 (ext4), /dev/sdb2", [=](PoolBuilder &p) {
        p.disk("n2").partitionTable = text("gpt");
        p.host("n2").disks +=
            {child("/dev/sdb1", "part", "ext4", ""), child("/dev/sdb2", "part", "", "")};
    });
    row("mounted partition", "mounted at /srv", [=](PoolBuilder &p) {
        p.host("n2").disks.append(child("/dev/sdb1", "part", "xfs", "/srv"));
    });
    row("swap in use", "swap in use", [=](PoolBuilder &p) {
        p.host("n2").disks.append(child("/dev/sdb1", "part", "swap", "[SWAP]"));
    });
    row("empty table", "an empty partition table (gpt)",
        [](PoolBuilder &p) { p.disk("n2").signatures = {text("PMBR"), text("gpt")}; });
    row("file system", "a file system (xfs)",
        [](PoolBuilder &p) { p.disk("n2").signatures = {text("xfs")}; });
    row("file system that only lsblk saw", "a file system (btrfs)", [](PoolBuilder &p) {
        p.disk("n2").fsType = text("btrfs");
        p.disk("n2").signaturesKnown = false;
    });
    row("encrypted", "LUKS", [](PoolBuilder &p) { p.disk("n2").fsType = text("crypto_LUKS"); });
    row("RAID member", "RAID member (linux_raid_member)",
        [](PoolBuilder &p) { p.disk("n2").signatures = {text("linux_raid_member")}; });
    row("active RAID", "the RAID /dev/md0",
        [=](PoolBuilder &p) { p.host("n2").disks.append(child("/dev/md0", "raid1", "", "")); });
    row("multipath path", "multipath device /dev/mapper/mpatha", [=](PoolBuilder &p) {
        p.host("n2").disks.append(child("/dev/mapper/mpatha", "mpath", "", ""));
    });
    row("holder that lsblk does not show", "dm-7, which is built upon it",
        [](PoolBuilder &p) { p.disk("n2").holders = {text("dm-7")}; });
    row("physical volume of another group", "physical volume of the group backup",
        [](PoolBuilder &p) {
            p.disk("n2").fsType = text("LVM2_member");
            p.host("n2").lvm.physicalVolumes = {{text("/dev/sdb"), text("backup"), 1, 0}};
        });
    row("physical volume without a group", "physical volume without a group", [](PoolBuilder &p) {
        p.disk("n2").fsType = text("LVM2_member");
        p.host("n2").lvm.physicalVolumes = {{text("/dev/sdb"), {}, 1, 1}};
    });
}

void DiskFindingsTest::diskThatHoldsSomethingBlocks()
{
    QFETCH(Change, change);
    QFETCH(QString, said);
    PoolBuilder site;
    change(site);
    const Finding finding = site.only("disk.not-empty");
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.target, text("brick number 2 on n2"));
    QVERIFY2(finding.text.contains(said), qPrintable(finding.text));
    QVERIFY(finding.cause.contains(text("no confirmation")));
}

void DiskFindingsTest::remedyFitsWhatWasFound()
{
    const auto remedy = [](const Change &change) {
        PoolBuilder site;
        change(site);
        return site.only("disk.not-empty").remedy;
    };
    QVERIFY(remedy([](PoolBuilder &p) {
                p.disk("n1").signatures = {text("ext4")};
            }).contains(text("wipefs --all /dev/sdb")));
    QVERIFY(!remedy([](PoolBuilder &p) {
                 p.disk("n1").mountPoint = text("/x");
             }).contains(text("wipefs")));
    QVERIFY(remedy([](PoolBuilder &p) {
                p.disk("n1").fsType = text("mpath_member");
            }).contains(text("name that one")));
    QVERIFY(remedy([](PoolBuilder &p) {
                p.host("n1").lvm.physicalVolumes = {{text("/dev/sdb"), {}, 1, 1}};
            }).contains(text("pvremove /dev/sdb")));
}

void DiskFindingsTest::theDiskIsDescribed()
{
    PoolBuilder site;
    site.disk("n2").signatures = {text("ext4")};
    QVERIFY(site.only("disk.not-empty")
                .text.contains(text("/dev/sdb (Disk, serial S-n2, 100.0 GiB) of n2")));
}

void DiskFindingsTest::missingDiskBlocks()
{
    PoolBuilder site;
    site.host("n3").devices[site.brick(2).device] = QString();
    site.host("n3").disks.removeLast();
    const Finding finding = site.only("disk.missing");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("/dev/disk/by-id/disk-n3")));
}

void DiskFindingsTest::diskOfAnotherHostIsNamed()
{
    PoolBuilder site;
    site.brick(2).device = site.brick(1).device;
    site.host("n3").devices = {{site.brick(2).device, QString()}};
    const Finding finding = site.only("disk.on-other-host");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(text("it is in n2")), qPrintable(finding.text));
    site.brick(2).device = text("/dev/sdb"); // which means another disk on each host
    site.host("n3").devices = {{text("/dev/sdb"), QString()}};
    QCOMPARE(site.only("disk.missing").target, text("brick number 3 on n3"));
}

void DiskFindingsTest::vanishedDiskOfAWorkingBrickIsAWarning()
{
    PoolBuilder site;
    site.build();
    site.brick(0).extraDevices = {text("/dev/disk/by-id/gone")};
    site.host("n1").devices.insert(text("/dev/disk/by-id/gone"), QString());
    QCOMPARE(site.only("disk.missing").severity, Severity::Warning);
}

void DiskFindingsTest::twoNamesOfOneDiskAreFound()
{
    PoolBuilder site;
    site.brick(0).extraDevices = {text("/dev/disk/by-path/pci-0")};
    site.host("n1").devices.insert(text("/dev/disk/by-path/pci-0"), text("/dev/sdb"));
    QCOMPARE(site.only("disk.named-twice").severity, Severity::Error);
}

void DiskFindingsTest::readOnlyDiskBlocks()
{
    PoolBuilder site;
    site.disk("n1").readOnly = true;
    QCOMPARE(site.only("disk.read-only").severity, Severity::Error);
}

void DiskFindingsTest::removableDiskIsWarnedAbout()
{
    PoolBuilder site;
    site.disk("n1").removable = true;
    QCOMPARE(site.only("disk.removable").severity, Severity::Warning);
}

void DiskFindingsTest::diskNobodyLookedAtIsWarnedAbout()
{
    PoolBuilder site;
    site.disk("n1").signaturesKnown = false;
    QCOMPARE(site.only("disk.not-looked-at").severity, Severity::Warning);
}

void DiskFindingsTest::foreignGroupOfTheSameNameBlocks()
{
    PoolBuilder site;
    site.host("n2").lvm.volumeGroups = {{text("gv_brick1"), 5, 5}};
    site.host("n2").lvm.physicalVolumes = {{text("/dev/sdz"), text("gv_brick1"), 5, 5}};
    const Finding finding = site.only("lvm.group-taken");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(text("/dev/sdz")), qPrintable(finding.text));
    QVERIFY(finding.remedy.contains(text("volume-group")));
}

void DiskFindingsTest::groupWithFurtherDisksIsWarnedAbout()
{
    PoolBuilder site;
    site.host("n2").lvm.volumeGroups = {{text("gv_brick1"), 200 * PoolBuilder::kGigabyte, 0}};
    site.host("n2").lvm.physicalVolumes = {{text("/dev/sdb"), text("gv_brick1"), 5, 5},
                                           {text("/dev/sdz"), text("gv_brick1"), 5, 5}};
    QCOMPARE(site.only("lvm.more-disks").severity, Severity::Warning);
    QVERIFY(!site.codes().contains(text("disk.not-empty")));
}

void DiskFindingsTest::volumeInUseElsewhereBlocks()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.disk("n2").mountPoint.clear();
    site.host("n2").disks.last().mountPoint = text("/elsewhere");
    site.place("n2") = {};
    const Finding finding = site.only("lvm.volume-taken");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("mounted at /elsewhere")));
}

void DiskFindingsTest::volumeWithAnotherFileSystemBlocks()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.place("n2") = {};
    site.host("n2").disks.last().mountPoint.clear();
    QVERIFY(!site.codes().contains(text("lvm.volume-taken")));
    site.host("n2").disks.last().fsType = text("ext4");
    QVERIFY(site.only("lvm.volume-taken").text.contains(text("holds ext4")));
}

void DiskFindingsTest::brickThatIsTooLargeBlocks()
{
    PoolBuilder site;
    for (int i = 0; i < 3; ++i)
        site.brick(i).size = text("99G");
    QCOMPARE(site.codes(), QStringList());
    site.brick(1).size = text("100G"); // LVM's own label leaves a little less than the disk
    QCOMPARE(site.only("disk.too-small").severity, Severity::Error);
}

void DiskFindingsTest::enlargingByADiskIsFine()
{
    PoolBuilder site;
    site.build();
    for (int i = 0; i < 3; ++i) {
        const QByteArray id = "n" + QByteArray::number(i + 1);
        site.brick(i).extraDevices = {text("/dev/disk/by-id/second-") + text(id)};
        site.brick(i).size = text("150G");
        site.addDisk(id, "/dev/sdc", site.brick(i).extraDevices[0]);
    }
    QCOMPARE(site.codes(), QStringList());
}

void DiskFindingsTest::partitionMayBeABrick()
{
    PoolBuilder site;
    DiskFact partition = site.disk("n1");
    partition.path = partition.kernelPath = text("/dev/sdb1");
    partition.parent = text("/dev/sdb");
    partition.type = text("part");
    site.disk("n1").links.clear();
    site.disk("n1").partitionTable = text("gpt");
    site.host("n1").devices[site.brick(0).device] = text("/dev/sdb1");
    site.host("n1").disks.append(partition);
    QCOMPARE(site.codes(), QStringList());
}

QTEST_GUILESS_MAIN(DiskFindingsTest)
#include "tst_diskfindings.moc"
