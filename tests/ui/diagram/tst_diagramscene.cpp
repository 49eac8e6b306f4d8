// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/sitetreemodel.h"

using namespace sharewright;

namespace {

Project site()
{
    Project project;
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = host.id.value == QLatin1StringView("nas")
                         ? Roles(Role::NfsServer)
                         : Roles(Role::Server) | Role::Console;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

const HostId kNas(QStringLiteral("nas"));
const HostId kWeb(QStringLiteral("web1"));

} // namespace

class TestDiagramScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAppearOnceTheLayoutIsThere();
    void theSelectionSurvivesAnEdit();
    void removedHostsDisappear();
    void controlAndAltArrowsAskToMoveTheHost_data();
    void controlAndAltArrowsAskToMoveTheHost();
    void severalHostsMoveAtOnce();
    void shiftAndArrowSelectOneMore();
    void everythingIsSelectedWithOneSignal();
    void arrowsReachEveryCard();
    void aBadgeIsShapeAndWord();
    void anotherProjectDuringTheLayoutWins();
    void theTreeHoldsTheSameHosts();
    void aHostThatDoesBothIsListedAsBoth();
};

void TestDiagramScene::cardsAppearOnceTheLayoutIsThere()
{
    DiagramScene scene;
    QSignalSpy arranged(&scene, &DiagramScene::arranged);
    scene.setProject(site());
    QVERIFY(!scene.isArranged());
    QTRY_COMPARE(arranged.count(), 1);
    QCOMPARE(arranged.first().first().toBool(), true);
    for (const CardItem *card : scene.cards())
        QVERIFY(card->isVisible());
}

void TestDiagramScene::theSelectionSurvivesAnEdit()
{
    DiagramScene scene;
    Project project = site();
    scene.setProject(project);
    QTRY_VERIFY(scene.isArranged());
    scene.selectKey(cardKey(kWeb));
    project.hosts[1].address = QStringLiteral("10.0.0.9");
    scene.setProject(project);
    QVERIFY(scene.selectedCard());
    QCOMPARE(scene.selectedCard()->card().subtitle, QStringLiteral("10.0.0.9"));
}

void TestDiagramScene::removedHostsDisappear()
{
    DiagramScene scene;
    Project project = site();
    scene.setProject(project);
    project.hosts.removeAt(1);
    scene.setProject(project);
    QVERIFY(!scene.card(cardKey(kWeb)));
    QTRY_VERIFY(scene.isArranged());
    scene.setProject({});
    QVERIFY(scene.cards().isEmpty());
}

void TestDiagramScene::controlAndAltArrowsAskToMoveTheHost_data()
{
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Ctrl") << Qt::ControlModifier;
    QTest::newRow("Alt") << Qt::AltModifier;
}

void TestDiagramScene::controlAndAltArrowsAskToMoveTheHost()
{
    QFETCH(Qt::KeyboardModifier, modifier);
    DiagramScene scene;
    DiagramView view(scene);
    view.show();
    scene.setProject(site());
    QTRY_VERIFY(scene.isArranged());
    QSignalSpy moved(&scene, &DiagramScene::hostsMoved);
    scene.selectKey(cardKey(kWeb));
    const QPointF before = scene.card(cardKey(kWeb))->pos();
    QTest::keyClick(&view, Qt::Key_Right, modifier);
    QCOMPARE(moved.count(), 1);
    const auto places = moved.first().first().value<HostPlaces>();
    QCOMPARE(places.keys(), QList<HostId>{kWeb});
    QVERIFY(places.first().x() > before.x());
}

void TestDiagramScene::severalHostsMoveAtOnce()
{
    DiagramScene scene;
    DiagramView view(scene);
    view.show();
    scene.setProject(site());
    QTRY_VERIFY(scene.isArranged());
    scene.selectAll();
    QSignalSpy moved(&scene, &DiagramScene::hostsMoved);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.first().first().value<HostPlaces>().size(), site().hosts.size());
}

void TestDiagramScene::shiftAndArrowSelectOneMore()
{
    DiagramScene scene;
    DiagramView view(scene);
    view.show();
    scene.setProject(site());
    QTRY_VERIFY(scene.isArranged());
    scene.selectKey(cardKey(kNas));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(scene.selectedItems().size(), 2);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(scene.selectedItems().size(), 3);
}

void TestDiagramScene::everythingIsSelectedWithOneSignal()
{
    DiagramScene scene;
    scene.setProject(site());
    QTRY_VERIFY(scene.isArranged());
    QSignalSpy changed(&scene, &QGraphicsScene::selectionChanged);
    scene.selectAll();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scene.selectedItems().size(), scene.cards().size());
    QCOMPARE(scene.selectedHosts().size(), site().hosts.size());
}

void TestDiagramScene::arrowsReachEveryCard()
{
    DiagramScene scene;
    DiagramView view(scene);
    view.show();
    scene.setProject(site());
    QTRY_VERIFY(scene.isArranged());
    QSet<QString> reached;
    scene.selectKey(cardKey(kNas));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up,
                              Qt::Key_Left, Qt::Key_Left}) {
        if (scene.selectedCard())
            reached.insert(scene.selectedCard()->card().key);
        QTest::keyClick(&view, key);
    }
    QCOMPARE(reached.size(), scene.cards().size());
}

void TestDiagramScene::aBadgeIsShapeAndWord()
{
    DiagramScene scene;
    scene.setProject(site());
    const Badge badge{Symbol::StateFailed, Tone::Bad, QStringLiteral("Not reached"), {}};
    scene.setBadge(cardKey(kWeb), badge);
    QCOMPARE(scene.card(cardKey(kWeb))->badge(), badge);
    QVERIFY(scene.card(cardKey(kWeb))->toolTip().contains(badge.word));
}

void TestDiagramScene::anotherProjectDuringTheLayoutWins()
{
    DiagramScene scene;
    QSignalSpy arranged(&scene, &DiagramScene::arranged);
    Project project = site();
    scene.setProject(project);
    project.hosts.removeLast();
    scene.setProject(project);
    QTRY_COMPARE(arranged.count(), 1);
    QVERIFY(!scene.card(cardKey(HostId(QStringLiteral("web2")))));
}

void TestDiagramScene::theTreeHoldsTheSameHosts()
{
    SiteTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(site());
    QVERIFY(model.indexOf(cardKey(kNas)).isValid());
    QCOMPARE(model.indexOf(cardKey(kWeb)).data().toString(), QStringLiteral("web1"));
    model.setBadge(cardKey(kWeb), {Symbol::StateDone, Tone::Good, QStringLiteral("Reached"), {}});
    QVERIFY(model.indexOf(cardKey(kWeb)).data().toString().contains(QLatin1StringView("Reached")));
    model.clearBadges();
    QVERIFY(!model.indexOf(QStringLiteral("host:nobody")).isValid());
}

void TestDiagramScene::aHostThatDoesBothIsListedAsBoth()
{
    Project project = site();
    project.hosts.first().roles |= Role::Server;
    SiteTreeModel model;
    model.setProject(project);
    const QModelIndex listed = model.indexOf(cardKey(project.hosts.first().id));
    QCOMPARE(listed.parent().data().toString(), QStringLiteral("Storage and Pandora FMS (1)"));
}

QTEST_MAIN(TestDiagramScene)
#include "tst_diagramscene.moc"
