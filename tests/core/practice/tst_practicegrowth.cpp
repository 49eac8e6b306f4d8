// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/gluster/glusteranswer.h"
#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// A volume that grows, shrinks and is repaired: no file is ever missing, and each step tells how far it is.
class TestPracticeGrowth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;

    QByteArray root(const char *host, const QString &script) { return m_login->root(host, script); }
    QByteArray gluster(const QString &words)
    {
        return root("pandora1",
                    u"gluster --mode=script --xml %1 </dev/null 2>&1 || true"_s.arg(words));
    }
    [[nodiscard]] static QString bricks(const QString &directory)
    {
        return u" 10.99.0.11:/b/%1 10.99.0.12:/b/%1 10.99.0.13:/b/%1"_s.arg(directory);
    }
    [[nodiscard]] QByteArray files(const char *directory)
    {
        return root("pandora2",
                    u"find %1 -path '*/.glusterfs' -prune -o -type f -print | wc -l"_s.arg(
                        QLatin1StringView(directory)));
    }
    GlusterTaskState rebalance(const QString &words)
    {
        const auto answer = readGlusterRebalance(gluster(words));
        return answer ? answer->total.state : GlusterTaskState::Unknown;
    }

private Q_SLOTS:
    void initTestCase();
    void aWrongNumberOfBricksIsRefused();
    void bricksAreAddedInWholeSets();
    void aRebalanceRunsAndEnds();
    void removedBricksAreDrainedFirst();
    void aReplacedBrickCatchesUp();
    void aLargerFileSystemMakesALargerVolume();
    void anArbiterKeepsNamesOnly();
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeGrowth::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::startGluster(whyNot);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_login->makeBrickPlaces(u"50%VG"_s), "");
    for (const char *host : {"pandora1", "pandora2", "pandora3"})
        QCOMPARE(root(host, u"systemctl start glusterd"_s), "");
    gluster(u"peer probe 10.99.0.12"_s);
    gluster(u"peer probe 10.99.0.13"_s);
    gluster(u"volume create gv replica 3"_s + bricks(u"one"_s));
    QVERIFY(gluster(u"volume start gv"_s).contains("<volStart>"));
    QCOMPARE(
        root(
            "pandora1",
            u"mkdir -p /mnt/gv; mount -t glusterfs localhost:/gv /mnt/gv\n"
            "mkdir /mnt/gv/d; i=0; while [ $i -lt 60 ]; do echo $i >/mnt/gv/d/$i; i=$((i + 1)); done"_s),
        "");
}

void TestPracticeGrowth::aWrongNumberOfBricksIsRefused()
{
    QVERIFY(gluster(u"volume add-brick gv 10.99.0.11:/b/two"_s)
                .contains("Incorrect number of bricks supplied 1 with count 3"));
    QVERIFY(gluster(u"volume rebalance gv status"_s)
                .contains("is not a distribute volume or contains only 1 brick."));
    QVERIFY(gluster(u"volume remove-brick gv 10.99.0.11:/b/one start"_s)
                .contains("Remove brick incorrect brick count of 1 for replica 3"));
}

void TestPracticeGrowth::bricksAreAddedInWholeSets()
{
    QVERIFY(gluster(u"volume add-brick gv"_s + bricks(u"two"_s)).contains("Add Brick successful"));
    const auto volumes = readGlusterVolumes(gluster(u"volume info gv"_s));
    QVERIFY(volumes.has_value());
    QCOMPARE(volumes->constFirst().type, u"Distributed-Replicate"_s);
    QCOMPARE(volumes->constFirst().bricks.size(), 6);
    QVERIFY(
        gluster(u"volume rebalance gv status"_s).contains("Rebalance not started for volume gv."));
}

void TestPracticeGrowth::aRebalanceRunsAndEnds()
{
    QVERIFY(gluster(u"volume rebalance gv start"_s).contains("<op>1</op>"));
    QCOMPARE(rebalance(u"volume rebalance gv status"_s), GlusterTaskState::Running);
    QVERIFY(gluster(u"volume rebalance gv start"_s).contains("Rebalance on gv is already started"));
    const auto status = readGlusterStatus(gluster(u"volume status gv"_s));
    QVERIFY(status && status->constFirst().tasks.size() == 1);
    QTRY_COMPARE_WITH_TIMEOUT(rebalance(u"volume rebalance gv status"_s),
                              GlusterTaskState::Completed, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(files("/b/two").toInt() > 10, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(files("/b/one").toInt() + files("/b/two").toInt(), 60, 15'000);
    QCOMPARE(root("pandora1", u"ls /mnt/gv/d | wc -l"_s), "60");
}

void TestPracticeGrowth::removedBricksAreDrainedFirst()
{
    QVERIFY(gluster(u"volume remove-brick gv%1 commit"_s.arg(bricks(u"two"_s)))
                .contains("is not decommissioned. Use start or force option"));
    QVERIFY(gluster(u"volume remove-brick gv%1 start"_s.arg(bricks(u"two"_s)))
                .contains("Remove Brick start successful"));
    QVERIFY(gluster(u"volume remove-brick gv%1 commit"_s.arg(bricks(u"two"_s)))
                .contains("migration is in progress"));
    QTRY_COMPARE_WITH_TIMEOUT(rebalance(u"volume remove-brick gv%1 status"_s.arg(bricks(u"two"_s))),
                              GlusterTaskState::Completed, 20'000);
    QVERIFY(gluster(u"volume remove-brick gv%1 commit"_s.arg(bricks(u"two"_s)))
                .contains("Remove Brick commit successful"));
    QCOMPARE(readGlusterVolumes(gluster(u"volume info gv"_s))->constFirst().bricks.size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(files("/b/two"), "0", 15'000); // another host follows at its own pace
    QTRY_COMPARE_WITH_TIMEOUT(files("/b/one"), "60", 15'000);
}

void TestPracticeGrowth::aReplacedBrickCatchesUp()
{
    const auto command = u"volume replace-brick gv 10.99.0.12:/b/one 10.99.0.12:/b/new"_s;
    QVERIFY(gluster(command).startsWith("Usage: volume replace-brick"));
    QVERIFY(gluster(command + u" commit force"_s)
                .contains("replace-brick commit force operation successful"));
    const auto heal = readGlusterHeal(gluster(u"volume heal gv info summary"_s));
    QVERIFY(heal && heal->constFirst().pending > 0);
    QTRY_COMPARE_WITH_TIMEOUT(files("/b/new"), "60", 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        readGlusterHeal(gluster(u"volume heal gv info summary"_s))->constFirst().pending, 0,
        20'000);
}

void TestPracticeGrowth::aLargerFileSystemMakesALargerVolume()
{
    const auto size = u"stat -f -c '%b * %S' /mnt/gv | tr -d ' ' | sed 's/[*]4096//'"_s;
    const int before = root("pandora1", size).toInt();
    for (const char *host : {"pandora1", "pandora2", "pandora3"})
        root(host, u"lvextend -l +100%FREE v/b; xfs_growfs /b"_s);
    QVERIFY(root("pandora1", size).toInt() > before * 3 / 2);
}

void TestPracticeGrowth::anArbiterKeepsNamesOnly()
{
    QVERIFY(gluster(u"volume create ga replica 3 arbiter 1"_s + bricks(u"ga"_s))
                .contains("<volCreate>"));
    gluster(u"volume start ga"_s);
    const auto volumes = readGlusterVolumes(gluster(u"volume info ga"_s));
    QVERIFY(volumes && volumes->constFirst().bricks.at(2).arbiter
            && volumes->constFirst().arbiterCount == 1);
    QCOMPARE(
        root("pandora1",
             u"mkdir /mnt/ga; mount -t glusterfs localhost:/ga /mnt/ga; echo data >/mnt/ga/f"_s),
        "");
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora2", u"cat /b/ga/f 2>/dev/null; true"_s), "data", 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(root("pandora3", u"stat -c %s /b/ga/f 2>/dev/null; true"_s), "0",
                              10'000);
}

QTEST_GUILESS_MAIN(TestPracticeGrowth)
#include "tst_practicegrowth.moc"
