// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "core/advice/diskchoice.h"
#include "core/advice/volumeprofiles.h"
#include "tests/core/facts/poolbuilder.h"

using namespace sharewright;

class TestDiskChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDiskIsOfferedByItsStableName();
    void aDiskThatHoldsSomethingIsRefusedWithWhatItHolds();
    void aDiskOfTheProjectNamesItsBrick();
    void capacityIsThatOfTheSmallestDiskOfEachSet();
    void anArbiterCountsForNothing();
    void anIncompleteSetSaysHowManyBricksAreMissing();
    void anUnknownDiskMakesTheCapacityUnknown();
    void bricksAreSpreadOverTheNodes();
    void noSetIsProposedWithoutEnoughNodes();
    void aSecondSetNeedsFurtherDisks();
    void everyProfileKnowsItsOptions();
};

void TestDiskChoice::anEmptyDiskIsOfferedByItsStableName()
{
    PoolBuilder pool;
    pool.project.gluster.bricks.clear();
    const QList<DiskChoice> choices = diskChoices(pool.project, pool.host("n1"));
    QCOMPARE(choices.size(), 2);
    const auto blank = std::find_if(choices.begin(), choices.end(), [](const DiskChoice &choice) {
        return choice.kernelName == u"/dev/sdb";
    });
    QCOMPARE(blank->device, QStringLiteral("/dev/disk/by-id/disk-n1"));
    QVERIFY(blank->refusal.isEmpty() && blank->content.isEmpty());
}

void TestDiskChoice::aDiskThatHoldsSomethingIsRefusedWithWhatItHolds()
{
    PoolBuilder pool;
    pool.disk("n1").fsType = QStringLiteral("ext4");
    pool.disk("n1").signatures = {QStringLiteral("ext4")};
    const QList<DiskChoice> choices = diskChoices(pool.project, pool.host("n1"));
    QCOMPARE(choices.last().kernelName, QStringLiteral("/dev/sdb"));
    QVERIFY(choices.last().content.contains(QLatin1StringView("ext4")));
    QVERIFY(!choices.last().refusal.isEmpty());
}

void TestDiskChoice::aDiskOfTheProjectNamesItsBrick()
{
    PoolBuilder pool;
    pool.build();
    for (const DiskChoice &choice : diskChoices(pool.project, pool.host("n1"))) {
        QCOMPARE(choice.takenBy.isEmpty(), choice.kernelName != u"/dev/sdb");
        QVERIFY2(choice.refusal.isEmpty(), qPrintable(choice.kernelName)); // its own group is fine
    }
}

void TestDiskChoice::capacityIsThatOfTheSmallestDiskOfEachSet()
{
    PoolBuilder pool;
    pool.disk("n2").bytes = 80 * PoolBuilder::kGigabyte;
    const CapacityAdvice advice = capacityOf(pool.project, pool.facts);
    QCOMPARE(advice.sets, 1);
    QCOMPARE(advice.usableBytes, 80 * PoolBuilder::kGigabyte);
    QCOMPARE(advice.wastedBytes, 40 * PoolBuilder::kGigabyte);
    QCOMPARE(advice.neededBytes, 100 * 4096);
}

void TestDiskChoice::anArbiterCountsForNothing()
{
    PoolBuilder pool;
    pool.project.gluster.arbiter = true;
    pool.disk("n3").bytes = PoolBuilder::kGigabyte;
    QCOMPARE(capacityOf(pool.project, pool.facts).usableBytes, 100 * PoolBuilder::kGigabyte);
}

void TestDiskChoice::anIncompleteSetSaysHowManyBricksAreMissing()
{
    PoolBuilder pool;
    pool.project.gluster.bricks.removeLast();
    const CapacityAdvice advice = capacityOf(pool.project, pool.facts);
    QCOMPARE(advice.sets, 0);
    QCOMPARE(advice.missingBricks, 1);
    QCOMPARE(advice.usableBytes, -1);
}

void TestDiskChoice::anUnknownDiskMakesTheCapacityUnknown()
{
    PoolBuilder pool;
    pool.facts.hosts.remove(HostId(QStringLiteral("n2")));
    QCOMPARE(capacityOf(pool.project, pool.facts).usableBytes, -1);
}

void TestDiskChoice::bricksAreSpreadOverTheNodes()
{
    PoolBuilder pool;
    const QList<Brick> bricks = proposedBricks(pool.project, pool.facts, 1);
    QCOMPARE(bricks.size(), 3);
    QSet<HostId> hosts;
    for (const Brick &brick : bricks) {
        hosts.insert(brick.host);
        QVERIFY(brick.device.startsWith(QLatin1StringView("/dev/disk/by-id/")));
        QCOMPARE(brick.path(), QStringLiteral("/glusterfs/brick1/brick"));
    }
    QCOMPARE(hosts.size(), 3);
}

void TestDiskChoice::noSetIsProposedWithoutEnoughNodes()
{
    PoolBuilder pool;
    pool.project.hosts[2].roles = Role::Server;
    QVERIFY(proposedBricks(pool.project, pool.facts, 1).isEmpty());
}

void TestDiskChoice::aSecondSetNeedsFurtherDisks()
{
    PoolBuilder pool;
    pool.disk("n3").signatures = {QStringLiteral("xfs")};
    for (const char *id : {"n1", "n2", "n3"})
        pool.host(id).disks[0].signatures = {QStringLiteral("ext4")};
    QCOMPARE(proposedBricks(pool.project, pool.facts, 2).size(), 3);
}

void TestDiskChoice::everyProfileKnowsItsOptions()
{
    QVERIFY(profileOf({}) == u"standard");
    QVERIFY(profileOf({QStringLiteral("a.b=c")}).isEmpty());
    for (const VolumeProfile &profile : volumeProfiles()) {
        QCOMPARE(profileOf(profile.options), profile.id);
        QVERIFY(!profile.explanation.isEmpty());
        for (const QString &option : profile.options)
            QVERIFY2(!optionWords(option).isEmpty(), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(TestDiskChoice)
#include "tst_diskchoice.moc"
