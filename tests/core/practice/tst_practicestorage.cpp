// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// Disks, LVM and XFS of a GlusterFS practice host: every tool tells the same, and what is written stays written.
class TestPracticeStorage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;

    QByteArray root(const QString &script) { return m_login->root("pandora1", script); }
    [[nodiscard]] QJsonObject json(const QString &script)
    {
        return QJsonDocument::fromJson(root(script)).object();
    }

private Q_SLOTS:
    void initTestCase();
    void disksAreBlankAndHaveStableNames();
    void commandsComeWithTheirPackages();
    void loggedInOverSshTheDisksAreTheSame();
    void aDiskInUseIsRefused();
    void aGroupTakesDisksAndGivesThemBack();
    void aLogicalVolumeShowsInEveryReport();
    void aFileSystemKeepsItsFilesWhenItIsUnmounted();
    void aMountFromFstabComesBackAfterAReboot();
    void aLargerVolumeGrowsItsFileSystem();
    void aLeftSignatureStopsLvcreateUnlessItIsToldToWipe();
    void attributesStayWithTheirDirectory();
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeStorage::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::startGluster(whyNot, 1);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
}

void TestPracticeStorage::disksAreBlankAndHaveStableNames()
{
    QCOMPARE(
        root(
            u"for d in /dev/disk/by-id/virtio-pandora1-disk*; do [ -b $d ] && readlink -f $d; done"_s),
        "/dev/vdc\n/dev/vdd\n/dev/vde");
    QCOMPARE(
        root(
            u"stat -c %F /dev/vdc; wipefs -n /dev/vdc; blkid -p -o value -s TYPE /dev/vdc; echo $?"_s),
        "block special file\n2");
    QCOMPARE(root(u"wipefs -n -p /dev/vda1 | cut -d, -f1,4; blkid -s TYPE -o value /dev/vda1"_s),
             "# offset,type\n0x438,ext4\next4");
    const QJsonArray disks =
        json(
            u"lsblk -J -b -p -o NAME,TYPE,SIZE,FSTYPE,MOUNTPOINT,MODEL,SERIAL"_s)["blockdevices"_L1]
            .toArray();
    QCOMPARE(disks.size(), 5);
    QCOMPARE(disks[0]["children"_L1][0]["mountpoint"_L1].toString(), u"/"_s);
    QCOMPARE(disks[2]["name"_L1].toString(), u"/dev/vdc"_s);
    QCOMPARE(disks[2]["size"_L1].toInteger(), 8'589'934'592);
    QVERIFY(disks[2]["fstype"_L1].isNull());
    QCOMPARE(disks[2]["serial"_L1].toString(), u"pandora1-disk1"_s);
}

void TestPracticeStorage::commandsComeWithTheirPackages()
{
    const auto ask =
        u"for c in pvs mkfs.xfs getfattr gluster glusterd; do command -v $c; done | wc -l"_s;
    QCOMPARE(root(ask), "0");
    root(u"apt-get -q -y install glusterfs-server lvm2 xfsprogs attr"_s);
    QCOMPARE(root(ask), "5");
    QCOMPARE(root(u"systemctl is-enabled glusterd; systemctl is-active glusterd; true"_s),
             "disabled\ninactive");
}

void TestPracticeStorage::loggedInOverSshTheDisksAreTheSame()
{
    const SshAnswer answer = m_login->ssh(
        u"pandora1"_s, u"sudo -S -p '' -- wipefs -n -p /dev/disk/by-id/virtio-practice-vda"_s,
        PracticeSite::sudoPassword().toUtf8() + '\n');
    QCOMPARE(answer.output, "# offset,uuid,label,type\n0x200,,,gpt\n");
    QCOMPARE(m_login->ssh(u"pandora1"_s, u"lsblk -dn -o NAME,SIZE /dev/vdc"_s).output, "vdc 8G\n");
}

void TestPracticeStorage::aDiskInUseIsRefused()
{
    QVERIFY(root(u"pvcreate /dev/vdb"_s).contains("Cannot use /dev/vdb: device is partitioned"));
    QVERIFY(root(u"pvcreate /dev/vdx"_s).contains("No device found for /dev/vdx."));
    m_login->site().setFault(HostId(u"pandora1"_s), PracticeFault::UseDisk);
    QCOMPARE(root(u"lsblk -dn -o FSTYPE /dev/vdc; blkid -p -o value -s TYPE /dev/vdc"_s),
             "ext4\next4");
    QVERIFY(root(u"pvcreate /dev/vdc"_s).contains("1 existing signature left on the device."));
    m_login->site().clearFaults(HostId(u"pandora1"_s));
    QCOMPARE(root(u"wipefs -n /dev/vdc"_s), "");
}

void TestPracticeStorage::aGroupTakesDisksAndGivesThemBack()
{
    QCOMPARE(root(u"vgcreate v /dev/vdc 2>&1 && vgextend v /dev/vdd 2>&1"_s),
             "Physical volume \"/dev/vdc\" successfully created.\n  Volume group \"v\" "
             "successfully created\n"
             "  Physical volume \"/dev/vdd\" successfully created.\n  Volume group \"v\" "
             "successfully extended");
    const auto groups =
        u"vgs --noheadings --units b --nosuffix --separator '|' -o vg_name,vg_size,vg_free,vg_extent_size"_s;
    QCOMPARE(root(groups), "v|17171480576|17171480576|4194304");
    QVERIFY(root(u"pvcreate /dev/vdc"_s)
                .contains("Can't initialize physical volume \"/dev/vdc\" of volume group \"v\""));
    QCOMPARE(
        root(
            u"vgreduce v /dev/vdd 2>/dev/null; pvremove /dev/vdd 2>/dev/null; wipefs -n /dev/vdd; pvs --noheadings -o pv_name,vg_name --separator '|'"_s),
        "/dev/vdc|v");
    QVERIFY(root(u"vgremove nothing"_s).contains("Volume group \"nothing\" not found"));
}

void TestPracticeStorage::aLogicalVolumeShowsInEveryReport()
{
    QVERIFY(root(u"lvcreate -y -Wy -n big -L 9G v"_s)
                .contains("insufficient free space (2047 extents): 2304 required."));
    QCOMPARE(
        root(
            u"lvcreate -y -Wy -n b-1 -l 256 v 2>&1; lvextend -l 512 v/b-1 >/dev/null 2>&1; readlink -f /dev/v/b-1 /dev/mapper/v-b--1"_s),
        "Logical volume \"b-1\" created.\n/dev/dm-0\n/dev/dm-0");
    QCOMPARE(root(u"blockdev --getsize64 /dev/v/b-1; ls /sys/class/block/vdc/holders"_s),
             "2147483648\ndm-0");
    const QJsonObject report = json(u"lvs --reportformat json --units b"_s);
    const QJsonValue volume = report["report"_L1][0]["lv"_L1][0];
    QCOMPARE(volume["lv_name"_L1].toString(), u"b-1"_s);
    QCOMPARE(volume["lv_size"_L1].toString(), u"2147483648B"_s);
    QVERIFY(root(u"mkfs.xfs -i size=512 /dev/v/b-1"_s).contains("bsize=4096   blocks=524288,"));
    QCOMPARE(root(u"lsblk -P -p -o NAME,TYPE,FSTYPE,MOUNTPOINT /dev/vdc"_s),
             "NAME=\"/dev/vdc\" TYPE=\"disk\" FSTYPE=\"LVM2_member\" MOUNTPOINT=\"\"\n"
             "NAME=\"/dev/mapper/v-b--1\" TYPE=\"lvm\" FSTYPE=\"xfs\" MOUNTPOINT=\"\"");
    QVERIFY(root(u"mkfs.xfs /dev/v/b-1"_s)
                .contains("appears to contain an existing filesystem (xfs)."));
}

void TestPracticeStorage::aFileSystemKeepsItsFilesWhenItIsUnmounted()
{
    QCOMPARE(
        root(
            u"mkdir -p /b && mount -t xfs -o noatime -- /dev/v/b-1 /b && echo here >/b/file\n"
            "findmnt -rn -o SOURCE,FSTYPE,OPTIONS -M /b | cut -d, -f1-2; umount /b; ls /b\n"
            "mount -o ro,nouuid /dev/mapper/v-b--1 /b; cat /b/file; touch /b/x 2>/dev/null || echo ro; umount /b"_s),
        "/dev/mapper/v-b--1 xfs rw,noatime\nhere\nro");
    QVERIFY(root(u"mount /dev/vdd /b"_s).contains("wrong fs type"));
    QVERIFY(root(u"mount /dev/v/none /b"_s).contains("special device /dev/v/none does not exist."));
}

void TestPracticeStorage::aMountFromFstabComesBackAfterAReboot()
{
    root(
        u"echo '/dev/v/b-1 /b xfs defaults,noatime 0 0' >>/etc/fstab; systemctl daemon-reload; systemctl start b.mount"_s);
    QCOMPARE(
        root(u"cat /b/file; stat -f -c '%b * %S' /b | tr -d '\\n'; systemctl is-active b.mount"_s),
        "here\n524288 * 4096active");
    QVERIFY(m_login->site().reboot(HostId(u"pandora1"_s)));
    QCOMPARE(root(u"cat /b/file; [ -b /dev/v/b-1 ] && lsblk -n -o MOUNTPOINT /dev/v/b-1"_s),
             "here\n/b");
    QVERIFY(root(u"lvremove -y v/b-1"_s).contains("contains a filesystem in use."));
}

void TestPracticeStorage::aLargerVolumeGrowsItsFileSystem()
{
    QCOMPARE(
        root(u"lvextend -l +100%FREE v/b-1 >/dev/null 2>&1; xfs_info /b | sed -n "
             u"'s/.*blocks=\\([0-9]*\\), imaxpct.*/\\1/p'\n"
             "xfs_growfs /b | tail -1; xfs_growfs /b | tail -1; cat /b/file"_s),
        "524288\ndata blocks changed from 524288 to 2096128\ndata size unchanged, skipping\nhere");
}

void TestPracticeStorage::aLeftSignatureStopsLvcreateUnlessItIsToldToWipe()
{
    root(u"umount /b; sed -i '/ \\/b /d' /etc/fstab; lvremove -y v/b-1"_s);
    QVERIFY(root(u"lvcreate -n b2 -l 100 v"_s).contains("Failed to wipe start of new LV."));
    QCOMPARE(
        root(
            u"lvcreate -y -Wy -n b2 -l 100 v 2>/dev/null; blkid -p -o value -s TYPE /dev/v/b2; echo $?"_s),
        "2");
    QCOMPARE(
        root(
            u"lvremove -y v/b2 2>/dev/null; vgremove v 2>/dev/null; pvremove /dev/vdc 2>/dev/null; lsblk -n -o FSTYPE /dev/vdc; ls /dev/mapper"_s),
        "");
}

void TestPracticeStorage::attributesStayWithTheirDirectory()
{
    QCOMPARE(
        root(
            u"mkdir /srv/d; setfattr -n trusted.glusterfs.volume-id -v 0x00ff /srv/d; mv /srv/d "
            u"/srv/e\n"
            "getfattr --absolute-names -e hex -n trusted.glusterfs.volume-id /srv/e; rmdir /srv/e; "
            "mkdir /srv/e\n"
            "getfattr -d -m . /srv/e; setfattr -x trusted.glusterfs.volume-id /srv/e 2>&1 || true"_s),
        "# file: /srv/e\ntrusted.glusterfs.volume-id=0x00ff\n\nsetfattr: /srv/e: No such "
        "attribute");
}

QTEST_GUILESS_MAIN(TestPracticeStorage)
#include "tst_practicestorage.moc"
