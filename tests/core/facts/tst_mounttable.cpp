// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/facts/mounttable.h"

using namespace sharewright;

class MountTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findmntTreeAndListReadAlike();
    void mountInfoEscapesAreDecoded();
    void aBoundFolderThatWasLookedUpAnewIsTheSame();
    void garbageIsNoMount();
    void pathsFindTheMountTheyAreOn_data();
    void pathsFindTheMountTheyAreOn();
    void theLastOfSeveralMountsCovers();
};

static QList<MountFact> someMounts()
{
    return {
        {QStringLiteral("/"), QStringLiteral("/dev/sda1"), QStringLiteral("ext4"), {}},
        {QStringLiteral("/var"), QStringLiteral("/dev/sda2"), QStringLiteral("ext4"), {}},
        {QStringLiteral("/var/spool/in"), QStringLiteral("nas:/in"), QStringLiteral("nfs4"), {}}};
}

void MountTableTest::findmntTreeAndListReadAlike()
{
    const QByteArray root = R"({"target":"/","source":"/dev/sda1","fstype":"ext4","options":"rw")";
    const QByteArray boot =
        R"({"target":"/boot","source":"/dev/sda2","fstype":"ext2","options":"ro"})";
    const auto tree =
        mountsFromFindmnt("{\"filesystems\":[" + root + ",\"children\":[" + boot + "]}]}");
    const auto list = mountsFromFindmnt("{\"filesystems\":[" + root + "}," + boot + "]}");
    QCOMPARE(tree.size(), 2);
    QCOMPARE(tree, list);
    QCOMPARE(tree.last().source, QStringLiteral("/dev/sda2"));
}

void MountTableTest::mountInfoEscapesAreDecoded()
{
    const auto mounts = mountsFromMountInfo(
        "36 35 98:0 / /mnt/a\\040b rw,noatime shared:1 master:2 - nfs4 nas:/x\\134y rw,vers=4.2\n");
    QCOMPARE(mounts.size(), 1);
    QCOMPARE(mounts[0].target, QStringLiteral("/mnt/a b"));
    QCOMPARE(mounts[0].source, QStringLiteral("nas:/x\\y"));
    QCOMPARE(mounts[0].options, QStringLiteral("rw,noatime,rw,vers=4.2"));
}

void MountTableTest::aBoundFolderThatWasLookedUpAnewIsTheSame()
{
    const auto mounts = mountsFromFindmnt(
        R"({"filesystems":[{"target":"/data/conf","source":"localhost:/pandora[/conf//deleted]",)"
        R"("fstype":"fuse.glusterfs","options":"rw"}]})");
    QCOMPARE(mounts.size(), 1);
    QCOMPARE(mounts[0].source, QStringLiteral("localhost:/pandora[/conf]"));
}

void MountTableTest::garbageIsNoMount()
{
    QVERIFY(mountsFromFindmnt("not json").isEmpty());
    QVERIFY(mountsFromFindmnt("[]").isEmpty());
    QVERIFY(mountsFromMountInfo("a b c - \n\n- - - - - - -\n").isEmpty());
}

void MountTableTest::pathsFindTheMountTheyAreOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target");
    QTest::newRow("below") << QStringLiteral("/var/log") << QStringLiteral("/var");
    QTest::newRow("exactly") << QStringLiteral("/var/spool/in") << QStringLiteral("/var/spool/in");
    QTest::newRow("like-named neighbour") << QStringLiteral("/various") << QStringLiteral("/");
}

void MountTableTest::pathsFindTheMountTheyAreOn()
{
    QFETCH(QString, path);
    const QList<MountFact> mounts = someMounts();
    const MountFact *mount = mountOf(mounts, path);
    QVERIFY(mount);
    QTEST(mount->target, "target");
}

void MountTableTest::theLastOfSeveralMountsCovers()
{
    QList<MountFact> mounts = someMounts();
    mounts.insert(2, {QStringLiteral("/var/spool/in"),
                      QStringLiteral("systemd-1"),
                      QStringLiteral("autofs"),
                      {}});
    const MountFact *mount = mountAt(mounts, QStringLiteral("/var/spool/in"));
    QVERIFY(mount);
    QCOMPARE(mount->fsType, QStringLiteral("nfs4"));
    QVERIFY(!mountAt(mounts, QStringLiteral("/var/spool")));
}

QTEST_GUILESS_MAIN(MountTableTest)
#include "tst_mounttable.moc"
