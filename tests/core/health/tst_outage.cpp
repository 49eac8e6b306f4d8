// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

} // namespace

class TestOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheNfsServerNobodyReachesAFolder();
    void withoutOneClientEveryFolderStays();
    void aFolderThatOnlyTheDeadHostUsesIsUnused();
    void threeCopiesSurviveOneNode();
    void anArbiterSetKeepsWritingWithoutOneOfThree();
    void withoutADataBrickAnArbiterAloneServesNothing();
    void twoCopiesWithQuorumHangOnTheFirstBrick();
    void oneCopyIsLostWithItsHost();
    void aPoolOfTwoWithServerQuorumStops();
    void anUnfinishedProjectIsUnknown();
    void everyFolderHasItsSentence();
};

void TestOutage::withoutTheNfsServerNobodyReachesAFolder()
{
    const Outage outage = outageOf(nfsSite(), id("nas"));
    QCOMPARE(outage.count(FolderFate::Lost), static_cast<int>(nfsSite().folders.size()));
    QCOMPARE(outage.others.value(id("web1")), FolderFate::Lost);
    QVERIFY(!outage.others.contains(id("nas")));
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

void TestOutage::threeCopiesSurviveOneNode()
{
    const Outage outage = outageOf(glusterSite(3, 6, 3), id("n2"));
    QCOMPARE(outage.worst(), FolderFate::Thinner);
    QCOMPARE(outage.sets, QList<SetState>(2, SetState::Degraded));
    QCOMPARE(outage.others.value(id("web1")), FolderFate::Thinner);
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

void TestOutage::twoCopiesWithQuorumHangOnTheFirstBrick()
{
    Project project = glusterSite(2, 2, 2);
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::Thinner);
    project.gluster.options = {QStringLiteral("cluster.quorum-type=auto")};
    QCOMPARE(outageOf(project, id("n1")).worst(), FolderFate::ReadOnly);
    QCOMPARE(outageOf(project, id("n2")).worst(), FolderFate::Thinner);
}

void TestOutage::oneCopyIsLostWithItsHost()
{
    QCOMPARE(outageOf(glusterSite(1, 3, 3), id("n3")).worst(), FolderFate::Lost);
    QCOMPARE(outageOf(glusterSite(1, 3, 3), id("web1")).worst(), FolderFate::Stays);
}

void TestOutage::aPoolOfTwoWithServerQuorumStops()
{
    Project project = glusterSite(2, 2, 2);
    project.gluster.options = {QStringLiteral("cluster.server-quorum-type=server")};
    QCOMPARE(outageOf(project, id("n2")).worst(), FolderFate::Lost);
    QCOMPARE(outageOf(project, id("web1")).worst(), FolderFate::Stays);
}

void TestOutage::anUnfinishedProjectIsUnknown()
{
    Project project = nfsSite();
    project.nfs.server = {};
    QCOMPARE(outageOf(project, id("web1")).worst(), FolderFate::Unknown);
    QCOMPARE(outageOf(glusterSite(3, 0, 1), id("n1")).worst(), FolderFate::Unknown);
}

void TestOutage::everyFolderHasItsSentence()
{
    for (const Project &project : {nfsSite(), glusterSite(1, 3, 3), glusterSite(3, 3, 3)}) {
        for (const Host &each : project.hosts) {
            for (const FolderOutage &folder : outageOf(project, each.id).folders)
                QVERIFY(!folder.reason.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
