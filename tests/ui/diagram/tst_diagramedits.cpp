// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rename, connect, remove, menus: by mouse and by keyboard.

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include "tests/ui/diagram/editorfixture.h"
#include "ui/common/theme.h"
#include "ui/diagram/bricksets.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/nameeditor.h"
#include "ui/window/diagrammenu.h"

using namespace sharewright;

namespace {

QMenu *openMenu(const EditorFixture &f)
{
    for (QMenu *menu : f.place.findChildren<QMenu *>()) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

QAction *entry(const QMenu &menu, const char *part)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(QString::fromUtf8(part)))
            return action;
        if (action->menu()) {
            if (QAction *below = entry(*action->menu(), part))
                return below;
        }
    }
    return nullptr;
}

QPoint at(EditorFixture &f, const QString &key)
{
    return f.place.view().mapFromScene(f.scene().card(key)->pos());
}

QString shareKey(EditorFixture &f)
{
    for (const CardItem *card : f.scene().cards()) {
        if (card->card().kind == CardKind::Share)
            return card->card().key;
    }
    return {};
}

/// nas and two users, and a host without a role.
Project siteWithSpare()
{
    Project project = nfsSite();
    Host spare;
    spare.id = hostId("spare");
    spare.address = spare.id.value;
    project.hosts += spare;
    return project;
}

Project glusterSite()
{
    Project project = nfsSite();
    project.backend = Backend::GlusterFs;
    for (const char *name : {"n1", "n2", "n3", "n4"}) {
        Host host;
        host.id = hostId(name);
        host.address = host.id.value;
        host.roles = Role::GlusterNode;
        project.hosts += host;
        Brick brick;
        brick.host = host.id;
        brick.mountPoint = QStringLiteral("/bricks/1");
        brick.directory = QStringLiteral("brick");
        if (project.gluster.bricks.size() < 3)
            project.gluster.bricks += brick;
    }
    return project;
}

void drag(QWidget &viewport, QPoint from, QPoint to)
{
    QTest::mousePress(&viewport, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint here = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, here, viewport.mapToGlobal(here), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&viewport, &move);
    }
    QTest::mouseRelease(&viewport, Qt::LeftButton, {}, to);
}

} // namespace

class TestDiagramEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void f2RenamesAHostAndEveryReferenceAsOneStep();
    void doubleClickOpensTheName();
    void escapeLeavesTheName();
    void aTakenNameIsExplainedAndMayBeCorrected();
    void aClickElsewhereTakesTheName();
    void deleteTakesHostsAndFoldersAsOneStep();
    void aFolderDraggedToAHostAsksWhatItMeans();
    void aMachineStillMovesWhenItIsDragged();
    void aLineIsDrawnByKeyboard();
    void escapeGivesTheLineUp();
    void aSetOfBricksConnectsWithANode();
    void aSetThatLeavesOffersNothing();
    void theMenuKeyOpensTheMenuOfTheSelection();
    void theMenuOfAHostHasItsRoles();
    void theMenuOfALineSaysWhatTakingItAwayMeans();
    void deleteOnALineTakesItAway();
    void theListHasTheSameMenuAndKeys();
    void everyEditCanBeTakenBack();
};

void TestDiagramEdits::f2RenamesAHostAndEveryReferenceAsOneStep()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"nas"});
    f.actions().rename->trigger();
    NameEditor &name = f.place.view().nameEditor();
    QVERIFY(name.isVisible());
    QCOMPARE(name.text(), QStringLiteral("nas"));
    QTest::keyClicks(&name, QStringLiteral("store"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(!name.isVisible());
    QCOMPARE(f.document.project().nfs.server, hostId("store"));
    QCOMPARE(f.document.undoStack().count(), 1);
    QTRY_COMPARE(f.scene().selectedKey(), cardKey(hostId("store")));
    f.document.undoStack().undo();
    QCOMPARE(f.document.project(), nfsSite());
}

void TestDiagramEdits::doubleClickOpensTheName()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    QWidget *viewport = f.place.view().viewport();
    const QPoint place = at(f, cardKey(hostId("web1")));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
    QVERIFY(f.place.view().nameEditor().isVisible());
    QCOMPARE(f.place.view().nameEditor().host(), hostId("web1"));
}

void TestDiagramEdits::escapeLeavesTheName()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    f.actions().rename->trigger();
    NameEditor &name = f.place.view().nameEditor();
    QTest::keyClicks(&name, QStringLiteral("other"));
    QTest::keyClick(&name, Qt::Key_Escape);
    QVERIFY(!name.isVisible());
    QCOMPARE(f.document.project(), nfsSite());
}

void TestDiagramEdits::aTakenNameIsExplainedAndMayBeCorrected()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    f.actions().rename->trigger();
    NameEditor &name = f.place.view().nameEditor();
    name.setText(QStringLiteral("web2"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(name.isVisible());
    QVERIFY(name.accessibleDescription().contains(QLatin1StringView("web2")));
    name.setText(QStringLiteral("web3"));
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(f.document.project().host(hostId("web3")));
}

void TestDiagramEdits::aClickElsewhereTakesTheName()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.place.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.place));
    f.select({"web1"});
    f.actions().rename->trigger();
    NameEditor &name = f.place.view().nameEditor();
    QTRY_VERIFY(name.hasFocus());
    name.setText(QStringLiteral("web3"));
    f.place.view().setFocus(Qt::MouseFocusReason);
    QVERIFY(f.document.project().host(hostId("web3")));
    QVERIFY(!name.isVisible());
}

void TestDiagramEdits::deleteTakesHostsAndFoldersAsOneStep()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1", "web2"});
    f.scene().card(shareKey(f))->setSelected(true);
    QVERIFY(f.actions().remove->isEnabled());
    f.actions().remove->trigger();
    QCOMPARE(f.document.project().hosts.size(), 1);
    QVERIFY(f.document.project().folders.isEmpty());
    QCOMPARE(f.document.undoStack().count(), 1);
    f.document.undoStack().undo();
    QCOMPARE(f.document.project(), nfsSite());
}

void TestDiagramEdits::aFolderDraggedToAHostAsksWhatItMeans()
{
    EditorFixture f;
    f.open(siteWithSpare());
    QTRY_VERIFY(f.scene().isArranged());
    drag(*f.place.view().viewport(), at(f, shareKey(f)), at(f, cardKey(hostId("spare"))));
    QMenu *menu = openMenu(f);
    QVERIFY(menu);
    QAction *use = entry(*menu, "as a console");
    QVERIFY(use);
    use->trigger();
    QVERIFY(f.document.project().host(hostId("spare"))->roles.testFlag(Role::Console));
    QCOMPARE(f.document.undoStack().count(), 1);
    QVERIFY(!f.scene().isConnecting());
}

void TestDiagramEdits::aMachineStillMovesWhenItIsDragged()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    const QPoint from = at(f, cardKey(hostId("web1")));
    drag(*f.place.view().viewport(), from, from + QPoint(0, 60));
    QVERIFY(!openMenu(f));
    QVERIFY(f.document.project().host(hostId("web1"))->position);
}

void TestDiagramEdits::aLineIsDrawnByKeyboard()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    f.actions().connectWith->trigger();
    QVERIFY(f.scene().isConnecting());
    QTest::keyClick(&f.place.view(), Qt::Key_Left);
    QTest::keyClick(&f.place.view(), Qt::Key_Return);
    QMenu *menu = openMenu(f);
    QVERIFY(menu);
    QVERIFY(entry(*menu, "keep and share"));
    entry(*menu, "keep and share")->trigger();
    QCOMPARE(f.document.project().nfs.server, hostId("web1"));
}

void TestDiagramEdits::escapeGivesTheLineUp()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    f.actions().connectWith->trigger();
    QTest::keyClick(&f.place.view(), Qt::Key_Left);
    QTest::keyClick(&f.place.view(), Qt::Key_Escape);
    QVERIFY(!f.scene().isConnecting());
    QVERIFY(!openMenu(f));
    QCOMPARE(f.document.undoStack().count(), 0);
}

void TestDiagramEdits::aSetOfBricksConnectsWithANode()
{
    EditorFixture f;
    f.open(glusterSite());
    QTRY_VERIFY(f.scene().isArranged());
    QVERIFY(f.scene().card(setKey(0)));
    drag(*f.place.view().viewport(), at(f, setKey(0)), at(f, cardKey(hostId("n4"))));
    QMenu *menu = openMenu(f);
    QVERIFY(menu);
    entry(*menu, "Replace the brick of n2")->trigger();
    QCOMPARE(f.document.project().gluster.bricks.at(1).host, hostId("n4"));
}

void TestDiagramEdits::aSetThatLeavesOffersNothing()
{
    const Project project = glusterSite();
    const LeavingSet set{LeavingBrick{hostId("n1"), QStringLiteral("n1"), QStringLiteral("/b")}};
    const SiteGraph graph = siteGraph(project, {set});
    int lines = 0;
    for (const Link &link : graph.links) {
        if (link.to != leavingSetKey(0))
            continue;
        ++lines;
        QVERIFY(editsWithout(project, graph, link).isEmpty());
    }
    QCOMPARE(lines, 1);
    Card leaving;
    Card node;
    for (const Card &card : graph.cards) {
        if (card.leaving)
            leaving = card;
        if (card.host == hostId("n4"))
            node = card;
    }
    QVERIFY(leaving.leaving);
    QVERIFY(editsBetween(project, node, leaving).isEmpty());
    QMenu menu;
    addCardEdits(menu, project, graph, leaving, [](const SiteEdit &) {});
    QVERIFY(menu.isEmpty());
}

void TestDiagramEdits::theMenuKeyOpensTheMenuOfTheSelection()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&f.place.view(), &event);
    const QMenu *menu = openMenu(f);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(f.actions().rename));
    QVERIFY(menu->actions().contains(f.actions().remove));
    QVERIFY(menu->actions().contains(f.actions().whatIf));
}

void TestDiagramEdits::theMenuOfAHostHasItsRoles()
{
    EditorFixture f;
    f.open(siteWithSpare());
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"spare"});
    Q_EMIT f.place.view().menuRequested({});
    entry(*openMenu(f), "Make spare a Pandora server")->trigger();
    QVERIFY(f.document.project().host(hostId("spare"))->roles.testFlag(Role::Server));
}

void TestDiagramEdits::theMenuOfALineSaysWhatTakingItAwayMeans()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    const QString line = Link{LinkKind::Mount, shareKey(f), cardKey(hostId("web1")), {}, {}}.key();
    QVERIFY(f.scene().link(line));
    f.scene().selectKey(line);
    Q_EMIT f.place.view().menuRequested({});
    const QMenu *menu = openMenu(f);
    QVERIFY(entry(*menu, "web1 is no Pandora server"));
    QVERIFY(entry(*menu, "web1 is no console"));
    QVERIFY(!entry(*menu, "no longer shares"));
}

void TestDiagramEdits::deleteOnALineTakesItAway()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.scene().selectKey(Link{LinkKind::Export, cardKey(hostId("nas")), shareKey(f), {}, {}}.key());
    QVERIFY(f.scene().selectedLink());
    f.actions().remove->trigger();
    QVERIFY(f.document.project().nfs.server.isEmpty());
    f.document.undoStack().undo();
    QCOMPARE(f.document.project(), nfsSite());
}

void TestDiagramEdits::theListHasTheSameMenuAndKeys()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    auto *tree = f.place.findChild<QTreeView *>();
    QVERIFY(tree->actions().contains(f.actions().rename));
    f.select({"web2"});
    Q_EMIT tree->customContextMenuRequested({});
    QVERIFY(openMenu(f)->actions().contains(f.actions().rename));
}

void TestDiagramEdits::everyEditCanBeTakenBack()
{
    EditorFixture f;
    f.open(siteWithSpare());
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"spare"});
    Q_EMIT f.place.view().menuRequested({});
    QList<QAction *> edits;
    for (QAction *action : openMenu(f)->actions()) {
        if (action->menu())
            edits += action->menu()->actions();
    }
    QVERIFY(edits.size() > 4);
    for (QAction *edit : std::as_const(edits)) {
        edit->trigger();
        QVERIFY2(f.document.project() != siteWithSpare(), qPrintable(edit->text()));
        f.document.undoStack().undo();
        QCOMPARE(f.document.project(), siteWithSpare());
    }
}

QTEST_MAIN(TestDiagramEdits)
#include "tst_diagramedits.moc"
