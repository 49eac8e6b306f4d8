// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QTest>

#include "ui/models/brickedits.h"

using namespace sharewright;

namespace {

HostId node(int number)
{
    return HostId(QStringLiteral("n%1").arg(number));
}

/// Bricks on n1, n2, … one each, and a host n9 without any.
Project site(int replica, int bricks)
{
    Project project;
    project.backend = Backend::GlusterFs;
    project.gluster.replica = replica;
    for (int i = 1; i <= bricks + 1; ++i) {
        Host host;
        host.id = i > bricks ? node(9) : node(i);
        host.address = host.id.value;
        project.hosts += host;
        if (i > bricks)
            break;
        host.roles = Role::GlusterNode;
        Brick brick;
        brick.host = node(i);
        brick.device = QStringLiteral("/dev/disk/by-id/%1").arg(i);
        brick.mountPoint = QStringLiteral("/bricks/1");
        brick.directory = QStringLiteral("brick");
        project.gluster.bricks += brick;
    }
    return project;
}

/// No set holds two bricks of one host, and the sets before the last are complete.
bool setsAreSound(const Project &project)
{
    QSet<HostId> hosts;
    for (qsizetype i = 0; i < project.gluster.bricks.size(); ++i) {
        if (i % project.gluster.replica == 0)
            hosts.clear();
        const HostId &host = project.gluster.bricks.at(i).host;
        if (!host.isEmpty() && hosts.contains(host))
            return false;
        hosts.insert(host);
    }
    return true;
}

} // namespace

class TestBrickEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewHostMayReplaceAnyBrickOfASet();
    void theNewHostBecomesANodeAndChoosesItsOwnDisk();
    void aFreePlaceIsFilled();
    void anIncompleteSetGrows();
    void bricksOfTwoSetsSwap();
    void nothingIsOfferedThatBreaksASet();
    void aHostOfTheSetIsNotOfferedAgain();
    void takingABrickOutLeavesItsPlaceFree();
    void withNfsThereIsNothingToOffer();
};

void TestBrickEdits::aNewHostMayReplaceAnyBrickOfASet()
{
    const Project project = site(3, 3);
    const QList<SiteEdit> edits = brickEdits(project, node(9), 0);
    QCOMPARE(edits.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(edits.at(i).after.gluster.bricks.at(i).host, node(9));
}

void TestBrickEdits::theNewHostBecomesANodeAndChoosesItsOwnDisk()
{
    const Project after = brickEdits(site(3, 3), node(9), 0).first().after;
    QVERIFY(after.host(node(9))->roles.testFlag(Role::GlusterNode));
    QVERIFY(after.gluster.bricks.first().device.isEmpty());
    QCOMPARE(after.gluster.bricks.first().mountPoint, QStringLiteral("/bricks/1"));
}

void TestBrickEdits::aFreePlaceIsFilled()
{
    Project project = site(3, 3);
    project.gluster.bricks[1].host = {};
    const QList<SiteEdit> edits = brickEdits(project, node(9), 0);
    const bool filled = std::any_of(edits.begin(), edits.end(), [](const SiteEdit &edit) {
        return edit.after.gluster.bricks.at(1).host == node(9);
    });
    QVERIFY(filled);
}

void TestBrickEdits::anIncompleteSetGrows()
{
    const QList<SiteEdit> edits = brickEdits(site(3, 5), node(9), 1);
    QCOMPARE(edits.first().after.gluster.bricks.size(), 6);
    QCOMPARE(edits.first().after.gluster.bricks.last().host, node(9));
    for (const SiteEdit &edit : brickEdits(site(3, 5), node(9), 0))
        QCOMPARE(edit.after.gluster.bricks.size(), 5);
}

void TestBrickEdits::bricksOfTwoSetsSwap()
{
    const Project project = site(3, 6);
    const QList<SiteEdit> edits = brickEdits(project, node(1), 1);
    QCOMPARE(edits.size(), 3);
    const QList<Brick> after = edits.first().after.gluster.bricks;
    QCOMPARE(after.at(0), project.gluster.bricks.at(3));
    QCOMPARE(after.at(3), project.gluster.bricks.at(0));
}

void TestBrickEdits::nothingIsOfferedThatBreaksASet()
{
    for (const int bricks : {3, 5, 6, 7, 9}) {
        const Project project = site(3, bricks);
        for (int set = 0; set < 3; ++set) {
            for (const Host &host : project.hosts) {
                for (const SiteEdit &edit : brickEdits(project, host.id, set))
                    QVERIFY2(setsAreSound(edit.after), qPrintable(edit.what.now()));
            }
        }
    }
}

void TestBrickEdits::aHostOfTheSetIsNotOfferedAgain()
{
    QVERIFY(brickEdits(site(3, 3), node(2), 0).isEmpty());
    QVERIFY(brickEdits(site(3, 3), HostId(QStringLiteral("nobody")), 0).isEmpty());
    QVERIFY(brickEdits(site(3, 3), node(9), 7).isEmpty());
}

void TestBrickEdits::takingABrickOutLeavesItsPlaceFree()
{
    const QList<SiteEdit> edits = brickRemovals(site(3, 6), node(5), 1);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().after.gluster.bricks.size(), 6);
    QVERIFY(edits.first().after.gluster.bricks.at(4).host.isEmpty());
    QVERIFY(brickRemovals(site(3, 6), node(5), 0).isEmpty());
}

void TestBrickEdits::withNfsThereIsNothingToOffer()
{
    Project project = site(3, 3);
    project.backend = Backend::Nfs;
    QVERIFY(brickEdits(project, node(9), 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestBrickEdits)
#include "tst_brickedits.moc"
