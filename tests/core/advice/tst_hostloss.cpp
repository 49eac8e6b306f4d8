// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/advice/hostloss.h"
#include "tests/core/facts/poolbuilder.h"
#include "tests/core/facts/sitebuilder.h"

using namespace sharewright;

namespace {

HostId host(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

LossFate fateWithout(const Project &project, const char *dead)
{
    return lossOf(project, host(dead)).folders.first().fate;
}

} // namespace

class TestHostLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyWaitsForADeadNfsServer();
    void theFoldersSurviveADeadNfsClient();
    void aFolderWhoseOnlyUserDiesHasNobodyLeft();
    void oneOfThreeCopiesMayDie();
    void twoCopiesOfASetOnOneMachineDieWithIt();
    void anArbiterAloneKeepsNoData();
    void onePairWithoutVotesIsNotSafe();
    void oneLostSetOfTwoTakesAPartOfTheFiles();
    void aMachineWithoutBricksChangesNothing();
    void nothingIsSaidBeforeThereAreBricks();
    void everyHostIsAnswered();
};

void TestHostLoss::everybodyWaitsForADeadNfsServer()
{
    const SiteBuilder site;
    QCOMPARE(fateWithout(site.project, "nas"), LossFate::Waits);
    QVERIFY(!lossOf(site.project, host("nas")).everythingStays());
}

void TestHostLoss::theFoldersSurviveADeadNfsClient()
{
    const SiteBuilder site;
    QVERIFY(lossOf(site.project, host("web1")).everythingStays());
}

void TestHostLoss::aFolderWhoseOnlyUserDiesHasNobodyLeft()
{
    SiteBuilder site;
    site.project.hosts.removeLast();
    QCOMPARE(fateWithout(site.project, "web1"), LossFate::NobodyLeft);
}

void TestHostLoss::oneOfThreeCopiesMayDie()
{
    const PoolBuilder pool;
    for (const char *dead : {"n1", "n2", "n3"}) {
        const HostLoss loss = lossOf(pool.project, host(dead));
        QVERIFY(loss.everythingStays());
        QVERIFY(loss.safetyGone);
    }
}

void TestHostLoss::twoCopiesOfASetOnOneMachineDieWithIt()
{
    PoolBuilder pool;
    pool.brick(1).host = host("n1");
    QCOMPARE(fateWithout(pool.project, "n1"), LossFate::Waits);
    QCOMPARE(fateWithout(pool.project, "n3"), LossFate::Stays);
}

void TestHostLoss::anArbiterAloneKeepsNoData()
{
    PoolBuilder pool;
    pool.project.gluster.arbiter = true;
    QCOMPARE(fateWithout(pool.project, "n3"), LossFate::Stays);
    pool.brick(1).host = host("n1");
    QCOMPARE(fateWithout(pool.project, "n1"), LossFate::Waits);
}

void TestHostLoss::onePairWithoutVotesIsNotSafe()
{
    PoolBuilder pool;
    pool.project.gluster.replica = 2;
    pool.project.gluster.bricks.removeLast();
    const HostLoss loss = lossOf(pool.project, host("n1"));
    QVERIFY(loss.everythingStays() && loss.safetyGone);
    QVERIFY(loss.summary.contains(QLatin1StringView("split-brain")));
}

void TestHostLoss::oneLostSetOfTwoTakesAPartOfTheFiles()
{
    PoolBuilder pool;
    pool.addSet();
    pool.brick(4).host = host("n1");
    QCOMPARE(fateWithout(pool.project, "n1"), LossFate::Partly);
}

void TestHostLoss::aMachineWithoutBricksChangesNothing()
{
    PoolBuilder pool;
    pool.project.hosts.append({.id = host("web9"), .address = QStringLiteral("web9")});
    const HostLoss loss = lossOf(pool.project, host("web9"));
    QVERIFY(loss.everythingStays() && !loss.safetyGone);
}

void TestHostLoss::nothingIsSaidBeforeThereAreBricks()
{
    PoolBuilder pool;
    pool.project.gluster.bricks.clear();
    QVERIFY(lossOf(pool.project, host("n1")).summary.contains(QLatin1StringView("No bricks")));
}

void TestHostLoss::everyHostIsAnswered()
{
    const SiteBuilder site;
    QCOMPARE(allLosses(site.project).size(), site.project.hosts.size());
    for (const HostLoss &loss : allLosses(site.project))
        QVERIFY(!loss.summary.isEmpty());
}

QTEST_GUILESS_MAIN(TestHostLoss)
#include "tst_hostloss.moc"
