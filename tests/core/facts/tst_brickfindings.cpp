// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "poolbuilder.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

class BrickFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedSiteHasNothingToSay();
    void interruptedRunHasNothingToSay();
    void brickOnTheRootFileSystemBlocks();
    void brickInsideAnotherFileSystemBlocks();
    void aReasonForForceMakesItAWarning();
    void existingFileSystemIsFine();
    void unfitFileSystemBlocks();
    void otherFileSystemThatFitsIsAHint();
    void somethingElseMountedThereBlocks();
    void foreignFstabLineBlocks();
    void markOfAFailedAttemptBlocks();
    void markOfAnotherVolumeNamesIt();
    void markAboveTheBrickBlocks();
    void markThatAnEarlierRunLeftIsFine();
    void directoryWithFilesBlocks();
    void filesBelowTheMountPointAreWarnedAbout();
    void bricksOfDifferentSizesAreWarnedAbout();
    void sizesThatTheDocumentGivesAreItsOwnMatter();
    void aSmallArbiterIsFine();
};

/// A brick on a file system that exists already.
static void mountExisting(PoolBuilder &site, const char *id, const char *fsType = "xfs")
{
    site.host(id).mounts.append({text("/glusterfs/brick1"), text("/dev/sdc1"), text(fsType), {}});
    site.place(id) = {.mountPointExists = true,
                      .mounted = true,
                      .fsType = text(fsType),
                      .source = text("/dev/sdc1"),
                      .bytes = 100 * PoolBuilder::kGigabyte,
                      .freeBytes = 100 * PoolBuilder::kGigabyte};
}

void BrickFindingsTest::finishedSiteHasNothingToSay()
{
    PoolBuilder site;
    site.build();
    QCOMPARE(site.codes(), QStringList());
}

void BrickFindingsTest::interruptedRunHasNothingToSay()
{
    PoolBuilder site; // bricks are made, one of them is a directory already; no volume yet
    for (const char *id : {"n1", "n2", "n3"}) {
        site.makeBrick(id);
        site.place(id).exists = false;
        site.place(id).empty = true;
        site.place(id).volumeId.clear();
    }
    site.place("n1").exists = true;
    QCOMPARE(site.codes(), QStringList());
}

void BrickFindingsTest::brickOnTheRootFileSystemBlocks()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    const Finding finding = site.only("brick.on-root");
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.target, text("brick number 2 on n2"));
}

void BrickFindingsTest::brickInsideAnotherFileSystemBlocks()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    site.host("n2").mounts.append({text("/glusterfs"), text("/dev/sdc1"), text("xfs"), {}});
    const Finding finding = site.only("brick.not-mounted");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.cause.contains(text("/glusterfs")));
}

void BrickFindingsTest::aReasonForForceMakesItAWarning()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    site.project.gluster.forceBecause = text("test");
    QCOMPARE(site.only("brick.on-root").severity, Severity::Warning);
}

void BrickFindingsTest::existingFileSystemIsFine()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    mountExisting(site, "n2");
    QCOMPARE(site.codes(), QStringList());
}

void BrickFindingsTest::unfitFileSystemBlocks()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    mountExisting(site, "n2", "vfat");
    QCOMPARE(site.only("brick.file-system").severity, Severity::Error);
    site.place("n2").fsType = text("nfs4");
    QCOMPARE(site.only("brick.file-system").severity, Severity::Error);
}

void BrickFindingsTest::otherFileSystemThatFitsIsAHint()
{
    PoolBuilder site;
    site.brick(1).device.clear();
    mountExisting(site, "n2", "ext4");
    QCOMPARE(site.only("brick.file-system").severity, Severity::Hint);
}

void BrickFindingsTest::somethingElseMountedThereBlocks()
{
    PoolBuilder site;
    mountExisting(site, "n2");
    const Finding finding = site.only("brick.mounted-elsewhere");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("/dev/sdc1 (xfs)")));
}

void BrickFindingsTest::foreignFstabLineBlocks()
{
    PoolBuilder site;
    FileFact &fstab = site.host("n2").files[text("/etc/fstab")];
    fstab = {.exists = true, .content = "/dev/sdx1 /glusterfs/brick1 xfs noauto 0 0\n"};
    QVERIFY(site.only("fstab.target-taken").text.contains(text("/dev/sdx1")));
    fstab.content = "/dev/gv_brick1/lv_brick1 /glusterfs/brick1 xfs noatime 0 0\n";
    QCOMPARE(site.codes(), QStringList());
}

void BrickFindingsTest::markOfAFailedAttemptBlocks()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.place("n2").seenBlank = false;
    site.place("n2").empty = true;
    const Finding finding = site.only("brick.marked");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(text("no node knows (id 8ff7f1a0")), qPrintable(finding.text));
    QVERIFY(finding.remedy.contains(text("brick2")));
}

void BrickFindingsTest::markOfAnotherVolumeNamesIt()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.host("n3").gluster.volumes = {
        {.name = text("backup"), .id = text("8FF7F1A0-0000-4000-8000-000000000001")}};
    QVERIFY(site.only("brick.marked").text.contains(text("of the volume backup")));
}

void BrickFindingsTest::markAboveTheBrickBlocks()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.place("n2").empty = true;
    site.place("n2").markedAt = text("/glusterfs/brick1");
    const Finding finding = site.only("brick.marked");
    QVERIFY(finding.text.contains(text("/glusterfs/brick1 of n2")));
    QVERIFY(finding.remedy.contains(text("not inside /glusterfs/brick1")));
}

void BrickFindingsTest::markThatAnEarlierRunLeftIsFine()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.place("n2").empty =
        true; // nothing but gluster's bookkeeping, and we noted that it was blank
    QCOMPARE(site.codes(), QStringList());
    site.place("n2").empty = false;
    QVERIFY(site.codes().contains(text("brick.marked")));
}

void BrickFindingsTest::directoryWithFilesBlocks()
{
    PoolBuilder site;
    site.makeBrick("n2");
    site.place("n2").volumeId.clear();
    QCOMPARE(site.only("brick.not-empty").severity, Severity::Error);
}

void BrickFindingsTest::filesBelowTheMountPointAreWarnedAbout()
{
    PoolBuilder site; // the manual makes its second brick's directory on the root file system
    site.place("n2").exists = true;
    site.place("n2").empty = false;
    QCOMPARE(site.only("brick.hidden-files").severity, Severity::Warning);
}

void BrickFindingsTest::bricksOfDifferentSizesAreWarnedAbout()
{
    PoolBuilder site;
    site.disk("n3").bytes = 95 * PoolBuilder::kGigabyte;
    QCOMPARE(site.codes(), QStringList());
    site.disk("n3").bytes = 50 * PoolBuilder::kGigabyte;
    const Finding finding = site.only("brick.sizes-differ");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY2(finding.text.contains(text("on n3")), qPrintable(finding.text));
}

void BrickFindingsTest::sizesThatTheDocumentGivesAreItsOwnMatter()
{
    PoolBuilder site;
    site.brick(0).size = text("90G");
    site.brick(1).size = text("90G");
    site.brick(2).size = text("40G");
    QVERIFY(!site.codes().contains(text("brick.sizes-differ")));
    site.brick(2).size = text("40%");
    QVERIFY(site.codes().contains(text("brick.sizes-differ")));
}

void BrickFindingsTest::aSmallArbiterIsFine()
{
    PoolBuilder site;
    site.project.gluster.arbiter = true;
    site.disk("n3").bytes = 5 * PoolBuilder::kGigabyte;
    QCOMPARE(site.codes(), QStringList());
}

QTEST_GUILESS_MAIN(BrickFindingsTest)
#include "tst_brickfindings.moc"
