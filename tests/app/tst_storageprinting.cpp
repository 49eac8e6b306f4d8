// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTest>

#include "app/storageprinting.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

static HostFacts node()
{
    HostFacts facts;
    facts.disks = {{.path = text("/dev/sdb"),
                    .kernelPath = text("/dev/sdb"),
                    .type = text("disk"),
                    .bytes = qint64(200) << 30,
                    .model = text("Disk"),
                    .serial = text("42"),
                    .links = {text("/dev/disk/by-id/scsi-42")},
                    .signaturesKnown = true}};
    return facts;
}

class StoragePrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankDiskIsNamedAsAProjectWouldNameIt();
    void diskSaysWhatItHolds();
    void diskThatNobodyLookedAtIsNotCalledBlank();
    void glusterIsToldWhereItIsInstalled();
    void jsonHasTheSame();
};

void StoragePrintingTest::blankDiskIsNamedAsAProjectWouldNameIt()
{
    QCOMPARE(storageText(node()),
             text("    /dev/disk/by-id/scsi-42 (200.0 GiB, Disk, serial 42): blank\n"));
}

void StoragePrintingTest::diskSaysWhatItHolds()
{
    HostFacts facts = node();
    facts.disks[0].signatures = {text("ext4")};
    QVERIFY(storageText(facts).endsWith(text("holds a file system (ext4)\n")));
}

void StoragePrintingTest::diskThatNobodyLookedAtIsNotCalledBlank()
{
    HostFacts facts = node();
    facts.disks[0].signaturesKnown = false;
    QVERIFY(!storageText(facts).contains(text("blank")));
}

void StoragePrintingTest::glusterIsToldWhereItIsInstalled()
{
    HostFacts facts;
    QCOMPARE(storageText(facts), QString());
    facts.gluster.version = text("10.3");
    facts.gluster.pool = {{.uuid = text("u"), .hostName = text("n2"), .connected = false}};
    facts.gluster.volumes = {{.name = text("pandora"), .state = GlusterVolume::State::Started}};
    QCOMPARE(storageText(facts), text("    GlusterFS 10.3\n    peer n2: not connected\n"
                                      "    volume pandora: started, 0 bricks\n"));
}

void StoragePrintingTest::jsonHasTheSame()
{
    HostFacts facts = node();
    facts.disks[0].fsType = text("xfs");
    QJsonObject object = storageJson(facts);
    QVERIFY(!object.contains(text("gluster")));
    const QJsonObject disk = object[text("disks")].toArray().first().toObject();
    QCOMPARE(disk[text("links")].toArray().first().toString(), text("/dev/disk/by-id/scsi-42"));
    QCOMPARE(disk[text("holds")].toArray().first().toString(), text("a file system (xfs)"));
    facts.gluster.version = text("10.3");
    QCOMPARE(storageJson(facts)[text("gluster")].toObject()[text("version")].toString(),
             text("10.3"));
}

QTEST_GUILESS_MAIN(StoragePrintingTest)
#include "tst_storageprinting.moc"
