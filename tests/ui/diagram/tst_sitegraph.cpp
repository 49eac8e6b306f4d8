// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "ui/diagram/sitegraph.h"

using namespace sharewright;

namespace {

Host host(const QString &name, Roles roles)
{
    Host result;
    result.id = HostId(name);
    result.address = name;
    result.roles = roles;
    return result;
}

/// One storage host and so many Pandora hosts of random roles with names of random length.
Project randomSite(int hosts, quint32 seed)
{
    QRandomGenerator random(seed);
    Project project;
    project.folders = standardFolders();
    project.hosts += host(QStringLiteral("nas"), Role::NfsServer);
    project.nfs.server = project.hosts.first().id;
    const QList<Roles> choices{Role::Server, Role::Console, Roles(Role::Server) | Role::Console,
                               Roles()};
    for (int i = 1; i < hosts; ++i) {
        const QString name = QString(random.bounded(1, 60), u'x') + QString::number(i);
        project.hosts += host(name, choices.at(random.bounded(choices.size())));
    }
    return project;
}

/// A volume with three copies on nodes of one brick each.
Project volumeSite(int nodes)
{
    Project project;
    project.backend = Backend::GlusterFs;
    project.folders = standardFolders();
    project.hosts += host(QStringLiteral("web"), Roles(Role::Server) | Role::Console);
    for (int i = 1; i <= nodes; ++i) {
        project.hosts += host(QStringLiteral("n%1").arg(i), Role::GlusterNode);
        Brick brick;
        brick.host = project.hosts.last().id;
        project.gluster.bricks += brick;
    }
    return project;
}

QHash<QString, QPointF> placesOf(const SiteGraph &graph)
{
    return places(graph, layoutGraph(layoutInput(graph)));
}

QList<QRectF> boxesOf(const SiteGraph &graph)
{
    const QHash<QString, QPointF> where = placesOf(graph);
    QList<QRectF> boxes;
    for (const Card &card : graph.cards) {
        const QSizeF size = cardSize(card);
        boxes += QRectF(where.value(card.key) - QPointF(size.width(), size.height()) / 2, size);
    }
    return boxes;
}

} // namespace

class TestSiteGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallSiteIsStorageSharesAndClients();
    void foldersWithTheSameClientsShareACard();
    void manyLikeHostsAreOneBlock();
    void aPlacedHostStandsOutsideOfTheBlock();
    void hostsAreCalledByWhatTellsThemApart();
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
    void theLayoutIsTheSameEveryTime();
    void storageStandsLeftOfSharesAndClients();
    void aPlacedHostStaysAndOthersGiveWay();
    void aVolumeIsDrawnAsItsReplicaSets();
    void hostsThatKeepTheVolumeTheyMountStandInOneColumn();
    void aLinkEndsAtItsTarget();
    void aFreePlaceOfASetIsSaid();
    void anEmptyProjectIsAnEmptyDiagram();
};

void TestSiteGraph::aSmallSiteIsStorageSharesAndClients()
{
    Project project;
    project.folders = standardFolders();
    project.hosts = {host(QStringLiteral("nas"), Role::NfsServer),
                     host(QStringLiteral("web"), Roles(Role::Server) | Role::Console)};
    project.nfs.server = project.hosts.first().id;
    const SiteGraph graph = siteGraph(project);
    QCOMPARE(graph.cards.size(), 3);
    QCOMPARE(graph.links.size(), 2);
    QCOMPARE(graph.links.first().kind, LinkKind::Export);
    QCOMPARE(graph.links.first().from, cardKey(project.hosts.first().id));
    QCOMPARE(graph.links.last().to, cardKey(project.hosts.last().id));
    QCOMPARE(graph.cards.last().rows.size(), project.folders.size());
}

void TestSiteGraph::foldersWithTheSameClientsShareACard()
{
    Project project;
    project.hosts = {host(QStringLiteral("s"), Role::Server),
                     host(QStringLiteral("c"), Role::Console)};
    SharedFolder forBoth;
    forBoth.id = FolderId(QStringLiteral("conf"));
    forBoth.path = QStringLiteral("/conf");
    SharedFolder forConsoles = forBoth;
    forConsoles.id = FolderId(QStringLiteral("attachment"));
    forConsoles.usedBy = Role::Console;
    project.folders = {forBoth, forConsoles};
    QStringList titles;
    for (const Card &card : siteGraph(project).cards) {
        if (card.kind == CardKind::Share)
            titles += card.rows.first().name;
    }
    QCOMPARE(titles, QStringList({QStringLiteral("conf"), QStringLiteral("attachment")}));
}

void TestSiteGraph::manyLikeHostsAreOneBlock()
{
    Project project;
    project.folders = standardFolders();
    project.hosts += host(QStringLiteral("nas"), Role::NfsServer);
    project.nfs.server = project.hosts.first().id;
    for (int i = 0; i < 40; ++i)
        project.hosts += host(QStringLiteral("w%1").arg(i), Roles(Role::Server) | Role::Console);
    const SiteGraph graph = siteGraph(project);
    QCOMPARE(graph.frames.size(), 1);
    QCOMPARE(graph.frames.first().members.size(), 40);
    QCOMPARE(graph.links.size(), 2);
    QCOMPARE(graph.links.last().to, graph.frames.first().key);
}

void TestSiteGraph::hostsAreCalledByWhatTellsThemApart()
{
    Project project;
    for (const char *name :
         {"web1.dc.example.org", "web2.dc.example.org", "db.east", "db.west", "10.0.0.1", "nas"})
        project.hosts += host(QString::fromLatin1(name), Role::Server);
    const QHash<HostId, QString> names = shortNames(project);
    QStringList shown;
    for (const Host &each : project.hosts)
        shown += names.value(each.id);
    const QStringList expected{QStringLiteral("web1"),     QStringLiteral("web2"),
                               QStringLiteral("db.east"),  QStringLiteral("db.west"),
                               QStringLiteral("10.0.0.1"), QStringLiteral("nas")};
    QCOMPARE(shown, expected);
    QVERIFY(siteGraph(project).cards.first().toolTip.contains(
        QLatin1StringView("web1.dc.example.org")));
}

void TestSiteGraph::aPlacedHostStandsOutsideOfTheBlock()
{
    Project project = randomSite(1, 1);
    for (int i = 0; i < 6; ++i)
        project.hosts += host(QStringLiteral("w%1").arg(i), Role::Server);
    project.hosts.last().position = QPointF(2000, 0);
    const SiteGraph graph = siteGraph(project);
    QCOMPARE(graph.frames.first().members.size(), 5);
    QCOMPARE(placesOf(graph).value(cardKey(project.hosts.last().id)), QPointF(2000, 0));
}

void TestSiteGraph::cardsNeverOverlap_data()
{
    QTest::addColumn<int>("hosts");
    for (const int hosts : {3, 4, 7, 12, 23, 50})
        QTest::addRow("%d hosts", hosts) << hosts;
}

void TestSiteGraph::cardsNeverOverlap()
{
    QFETCH(int, hosts);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const QList<QRectF> boxes = boxesOf(siteGraph(randomSite(hosts, seed)));
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            for (qsizetype k = i + 1; k < boxes.size(); ++k)
                QVERIFY2(!boxes.at(i).intersects(boxes.at(k)), qPrintable(QString::number(seed)));
        }
    }
}

void TestSiteGraph::theLayoutIsTheSameEveryTime()
{
    const SiteGraph graph = siteGraph(randomSite(20, 5));
    QCOMPARE(placesOf(graph), placesOf(graph));
}

void TestSiteGraph::storageStandsLeftOfSharesAndClients()
{
    Project project;
    project.folders = standardFolders();
    project.hosts = {host(QStringLiteral("web"), Roles(Role::Server) | Role::Console),
                     host(QStringLiteral("nas"), Role::NfsServer)};
    project.nfs.server = project.hosts.last().id;
    const SiteGraph graph = siteGraph(project);
    const QHash<QString, QPointF> where = placesOf(graph);
    const double nas = where.value(cardKey(project.nfs.server)).x();
    const double share = where.value(graph.cards.last().key).x();
    const double web = where.value(cardKey(project.hosts.first().id)).x();
    QVERIFY(nas < share && share < web);
}

void TestSiteGraph::aPlacedHostStaysAndOthersGiveWay()
{
    Project project = randomSite(3, 1);
    const SiteGraph automatic = siteGraph(project);
    const QPointF crowded = placesOf(automatic).value(cardKey(project.hosts.at(1).id));
    project.hosts[2].position = crowded + QPointF(10, 10);
    const SiteGraph graph = siteGraph(project);
    QCOMPARE(placesOf(graph).value(cardKey(project.hosts.at(2).id)), crowded + QPointF(10, 10));
    const QList<QRectF> boxes = boxesOf(graph);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype k = i + 1; k < boxes.size(); ++k)
            QVERIFY(!boxes.at(i).intersects(boxes.at(k)));
    }
}

void TestSiteGraph::aVolumeIsDrawnAsItsReplicaSets()
{
    const SiteGraph graph = siteGraph(volumeSite(6));
    QStringList sets;
    for (const Card &card : graph.cards) {
        if (card.kind == CardKind::BrickSet)
            sets += QStringLiteral("%1 %2").arg(card.key).arg(card.rows.size());
    }
    QCOMPARE(sets, QStringList({QStringLiteral("set:0 3"), QStringLiteral("set:1 3")}));
    int bricks = 0;
    int exports = 0;
    for (const Link &link : graph.links) {
        bricks += link.kind == LinkKind::Brick;
        exports += link.kind == LinkKind::Export;
    }
    QCOMPARE(bricks, 6);
    QCOMPARE(exports, 2);
}

namespace {

/// Three hosts that hold the bricks and run Pandora FMS, as the manual has it, and one that only mounts.
Project sharedNodes()
{
    Project project = volumeSite(3);
    for (Host &node : project.hosts)
        node.roles |= Role::Server;
    return project;
}

} // namespace

void TestSiteGraph::hostsThatKeepTheVolumeTheyMountStandInOneColumn()
{
    const QHash<QString, QPointF> where = placesOf(siteGraph(sharedNodes()));
    const double column = where.value(QStringLiteral("host:n1")).x();
    QCOMPARE(where.value(QStringLiteral("host:n2")).x(), column);
    QCOMPARE(where.value(QStringLiteral("host:n3")).x(), column);
    const double set = where.value(QStringLiteral("set:0")).x();
    QVERIFY(column < set);
    QVERIFY(set < where.value(QStringLiteral("host:web")).x());
}

void TestSiteGraph::aLinkEndsAtItsTarget()
{
    const SiteGraph graph = siteGraph(sharedNodes());
    const GraphLayout layout = layoutGraph(layoutInput(graph));
    QCOMPARE(layout.routes.size(), graph.links.size());
    for (qsizetype i = 0; i < graph.links.size(); ++i) {
        const QPainterPath route = layout.routes.at(i);
        const auto distance = [&](const QString &key, QPointF point) {
            return (layout.centres.value(key) - point).manhattanLength();
        };
        const Link &link = graph.links.at(i);
        const QPointF end = route.currentPosition();
        QVERIFY2(distance(link.to, end) < distance(link.from, end), qPrintable(link.key()));
    }
}

void TestSiteGraph::aFreePlaceOfASetIsSaid()
{
    Project project = volumeSite(3);
    project.gluster.bricks[1].host = {};
    for (const Card &card : siteGraph(project).cards) {
        if (card.kind == CardKind::BrickSet)
            QCOMPARE(card.rows.at(1).name, QStringLiteral("free"));
    }
}

void TestSiteGraph::anEmptyProjectIsAnEmptyDiagram()
{
    const SiteGraph graph = siteGraph({});
    QVERIFY(graph.cards.isEmpty() && graph.links.isEmpty());
    QVERIFY(layoutGraph(layoutInput(graph)).centres.isEmpty());
}

QTEST_GUILESS_MAIN(TestSiteGraph)
#include "tst_sitegraph.moc"
