// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "core/health/outage.h"

using namespace sharewright;

namespace {

HostId id(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

Host host(const char *name, Roles roles)
{
    Host result;
    result.id = id(name);
    result.address = result.id.value;
    result.roles = roles;
    return result;
}

Project nfsSite()
{
    Project project;
    project.folders = standardFolders();
    project.hosts = {host("nas", Role::NfsServer), host("web1", Role::Server),
                     host("web2", Roles(Role::Server) | Role::Console)};
    project.nfs.server = id("nas");
    return project;
}

/// Bricks on n1, n2, … in turn; two Pandora hosts beside them.
Project glusterSite(int replica, int bricks, int nodes)
{
    Project project;
    project.backend = Backend::GlusterFs;
    project.folders = standardFolders();
    project.hosts = {host("web1", Roles(Role::Server) | Role::Console),
                     host("web2", Roles(Role::Server) | Role::Console)};
    project.gluster.replica = replica;
    for (int i = 0; i < bricks; ++i) {
        Brick brick;
        brick.host = HostId(QStringLiteral("n%1").arg(i % nodes + 1));
        brick.mountPoint = QStringLiteral("/bricks/%1").arg(i);
        brick.directory = QStringLiteral("b");
        project.gluster.bricks += brick;
    }
    for (int i = 1; i <= nodes; ++i)
        project.hosts += host(qPrintable(QStringLiteral("n%1").arg(i)), Role::GlusterNode);
    return project;
}

bool warnsOfSplitBrain(const Outage &outage)
{
    return outage.summary.contains(QLatin1StringView("split-brain"));
}

} // namespace

class TestOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheNfsServerNobodyReachesAFolder();
    void withoutOneClientEveryFolderStays();
    void aFolderThatOnlyTheDeadHostUsesIsUnused();
    void aFolderThatIsLostIsNotCalledUnused();
    void threeCopiesSurviveAnyOneNode();
    void aHostWithoutBricksTakesNothingAway();
    void anArbiterSetKeepsWritingWithoutOneOfThree();
    void withoutADataBrickAnArbiterAloneServesNothing();
    void twoCopiesOnOneHostLeaveTheThirdWithoutQuorum();
    void twoCopiesWithQuorumHangOnTheFirstBrick();
    void aPairWithoutVotesMaySplit();
    void aPairWithVotesDoesNotSplit();
    void copiesThatWriteWithoutAMajorityMaySplit();
    void oneDeadSetOfTwoTakesAPartOfTheFiles();
    void oneCopyIsLostWithItsHost();
    void aPoolOfTwoWithServerQuorumStops();
    void aNodeWithoutBricksVotesInThePool();
    void anUnfinishedProjectIsUnknown();
    void everyHostAndFolderHasItsSentence();
    void everyFateHasAWordOfItsOwn();
};

void TestOutage::withoutTheNfsServerNobodyReachesAFolder()
{
    const Outage outage = outageOf(nfsSite(), id("nas"));
    QCOMPARE(outage.count(FolderFate::Lost), static_cast<int>(nfsSite().folders.size()));
    QCOMPARE(outage.others.value(id("web1")), FolderFate::Lost);
    QVERIFY(!outage.others.contains(id("nas")));
    QVERIFY(outage.summary.contains(QLatin1StringView("every host waits")));
}

void TestOutage::withoutOneClientEveryFolderStays()
{
    const Outage outage = outageOf(nfsSite(), id("web1"));
    QCOMPARE(outage.worst(), FolderFate::Stays);
    QCOMPARE(outage.others.keys(), QList<HostId>{id("web2")});
}

void TestOutage::aFolderThatOnlyTheDeadHostUsesIsUnused()
{
    Project project = nfsSite();
    project.folders[0].usedBy = Role::Console;
    const Outage outage = outageOf(project, id("web2"));
    QCOMPARE(outage.folders.first().fate, FolderFate::Unused);
    QCOMPARE(outage.folders.last().fate == FolderFate::Unused,
             project.folders.last().usedBy == Roles(Role::Console));
}

void TestOutage::aFolderThatIsLostIsNotCalledUnused()
{
    Project project = nfsSite();
    project.hosts = {host("nas", Roles(Role::NfsServer) | Role::Server)};
    QCOMPARE(outageOf(project, id("nas")).worst(), FolderFate::Lost);
}

void TestOutage::threeCopiesSurviveAnyOneNode()
{
    for (const char *node : {"n1", "n2", "n3"}) {
        const Outage outage = outageOf(glusterSite(3, 6, 3), id(node));
        QCOMPARE(outage.worst(), FolderFate::Thinner);
        QCOMPARE(outage.sets, QList<SetState>(2, SetState::Degraded));
        QCOMPARE(outage.others.value(id("web1")), FolderFate::Thinner);
        QVERIFY(!warnsOfSplitBrain(outage));
    }
}

void TestOutage::aHostWithoutBricksTakesNothingAway()
{
    const Outage outage = outageOf(glusterSite(3, 3, 3), id("web1"));
    QCOMPARE(outage.worst(), FolderFate::Stays);
    QCOMPARE(outage.sets, QList<SetState>{SetState::Full});
    QVERIFY(outage.summary.contains(QLatin1StringView("keeps no files")));
}

void TestOutage::anArbiterSetKeepsWritingWithoutOneOfThree()
{
    Project project = glusterSite(3, 3, 3);
    project.gluster.arbiter = true;
    for (const char *node : {"n1", "n2", "n3"})
        QCOMPARE(outageOf(project, id(node)).worst(), FolderFate::Thinner);
}

void TestOutage::withoutADataBrickAnArbiterAloneServesNothing()
{
    Project project = glusterSite(3, 3, 3);
    project.gluster.arbiter = true;
    project.gluster.bricks[1].host = id("n1");
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::Lost);
}

void TestOutage::twoCopiesOnOneHostLeaveTheThirdWithoutQuorum()
{
    Project project = glusterSite(3, 3, 3);
    project.gluster.bricks[1].host = id("n1");
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::Lost);
    QCOMPARE(outageOf(project, id("n3")).worst(), FolderFate::Thinner);
}

void TestOutage::twoCopiesWithQuorumHangOnTheFirstBrick()
{
    Project project = glusterSite(2, 2, 2);
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::Thinner);
    project.gluster.options = {QStringLiteral("cluster.quorum-type=auto")};
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::Lost);
    QCOMPARE(outageOf(project, id("n2")).worst(), FolderFate::Thinner);
}

void TestOutage::aPairWithoutVotesMaySplit()
{
    const Outage outage = outageOf(glusterSite(2, 2, 2), id("n1"));
    QCOMPARE(outage.worst(), FolderFate::Thinner);
    QVERIFY(warnsOfSplitBrain(outage));
    QCOMPARE(outage.folders.constFirst().reason, outage.summary);
}

void TestOutage::aPairWithVotesDoesNotSplit()
{
    Project project = glusterSite(2, 2, 2);
    project.gluster.options = {QStringLiteral("cluster.quorum-type=auto")};
    const Outage outage = outageOf(project, id("n2"));
    QCOMPARE(outage.worst(), FolderFate::Thinner);
    QVERIFY(!warnsOfSplitBrain(outage));
}

void TestOutage::copiesThatWriteWithoutAMajorityMaySplit()
{
    Project project = glusterSite(3, 3, 3);
    project.gluster.options = {QStringLiteral("cluster.quorum-type=none")};
    QVERIFY(warnsOfSplitBrain(outageOf(project, id("n2"))));
}

void TestOutage::oneDeadSetOfTwoTakesAPartOfTheFiles()
{
    Project project = glusterSite(2, 4, 4);
    project.gluster.bricks[1].host = id("n1");
    const Outage outage = outageOf(project, id("n1"));
    QCOMPARE(outage.worst(), FolderFate::Partly);
    QCOMPARE(outage.others.value(id("web1")), FolderFate::Partly);
    QCOMPARE(outage.sets, (QList<SetState>{SetState::Down, SetState::Full}));
    QVERIFY(outage.summary.contains(QLatin1StringView("1 of 2")));
}

void TestOutage::oneCopyIsLostWithItsHost()
{
    QCOMPARE(outageOf(glusterSite(1, 1, 1), id("n1")).worst(), FolderFate::Lost);
    QCOMPARE(outageOf(glusterSite(1, 3, 3), id("n3")).worst(), FolderFate::Partly);
    QCOMPARE(outageOf(glusterSite(1, 3, 3), id("web1")).worst(), FolderFate::Stays);
}

void TestOutage::aPoolOfTwoWithServerQuorumStops()
{
    Project project = glusterSite(2, 2, 2);
    project.gluster.options = {QStringLiteral("cluster.server-quorum-type=server")};
    const Outage outage = outageOf(project, id("n2"));
    QCOMPARE(outage.worst(), FolderFate::Lost);
    QCOMPARE(outage.sets, QList<SetState>{SetState::Down});
    QCOMPARE(outageOf(project, id("web1")).worst(), FolderFate::Stays);
}

void TestOutage::aNodeWithoutBricksVotesInThePool()
{
    Project project = glusterSite(2, 2, 2);
    project.hosts += host("n3", Role::GlusterNode);
    project.gluster.options = {QStringLiteral("cluster.server-quorum-type=server")};
    const Outage outage = outageOf(project, id("n2"));
    QCOMPARE(outage.worst(), FolderFate::Thinner);
    QVERIFY(!warnsOfSplitBrain(outage));
}

void TestOutage::anUnfinishedProjectIsUnknown()
{
    Project project = nfsSite();
    project.nfs.server = {};
    const Outage nfs = outageOf(project, id("web1"));
    QCOMPARE(nfs.worst(), FolderFate::Unknown);
    QVERIFY(nfs.summary.contains(QLatin1StringView("No NFS server")));
    const Outage gluster = outageOf(glusterSite(3, 0, 1), id("n1"));
    QCOMPARE(gluster.worst(), FolderFate::Unknown);
    QVERIFY(gluster.summary.contains(QLatin1StringView("No bricks")));
}

void TestOutage::everyHostAndFolderHasItsSentence()
{
    for (const Project &project : {nfsSite(), glusterSite(1, 3, 3), glusterSite(3, 3, 3)}) {
        for (const Host &each : project.hosts) {
            const Outage outage = outageOf(project, each.id);
            QVERIFY(!outage.summary.isEmpty());
            QCOMPARE(outage.folders.size(), project.folders.size());
            for (const FolderOutage &folder : outage.folders)
                QVERIFY(!folder.reason.isEmpty());
        }
    }
}

void TestOutage::everyFateHasAWordOfItsOwn()
{
    const QList<FolderFate> fates{FolderFate::Stays,   FolderFate::Unknown, FolderFate::Unused,
                                  FolderFate::Thinner, FolderFate::Partly,  FolderFate::Lost};
    QSet<QString> words;
    for (const FolderFate fate : fates)
        words.insert(fateWords(fate));
    QCOMPARE(words.size(), fates.size());
}

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
