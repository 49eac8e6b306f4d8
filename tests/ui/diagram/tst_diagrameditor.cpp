// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QTest>

#include "tests/ui/diagram/editorfixture.h"
#include "ui/common/banner.h"
#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/sitetreemodel.h"
#include "ui/window/findingsdialog.h"
#include "ui/window/pictureexport.h"

using namespace sharewright;

class TestDiagramEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void aligningIsOneUndoCommand_data();
    void aligningIsOneUndoCommand();
    void movingSeveralHostsIsOneUndoCommand();
    void nudgesInARowAreOneUndoCommand();
    void arrangingNeedsTwoHosts();
    void controlASelectsEverything();
    void whatIfMarksMachinesFoldersAndTheList();
    void whatIfFollowsTheMachineThatIsChosen();
    void escapeEndsWhatIf();
    void whatIfEndsWhenItsMachineIsGone();
    void aPictureThatCannotBeWrittenIsExplained();
};

void TestDiagramEditor::aligningIsOneUndoCommand_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%d", i) << i;
}

void TestDiagramEditor::aligningIsOneUndoCommand()
{
    QFETCH(int, which);
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"nas", "web1", "web2"});
    QAction *action = f.actions().arranging().at(which);
    QVERIFY(action->isEnabled());
    const Project before = f.document.project();
    action->trigger();
    QCOMPARE(f.document.undoStack().count(), 1);
    QCOMPARE(f.document.undoStack().undoText(), action->text().remove(u'&'));
    QVERIFY(f.document.project() != before);
    f.document.undoStack().undo();
    QCOMPARE(f.document.project(), before);
}

void TestDiagramEditor::movingSeveralHostsIsOneUndoCommand()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1", "web2"});
    QTest::keyClick(&f.place.view(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.document.undoStack().count(), 1);
    QVERIFY(f.document.project().host(hostId("web1"))->position);
    QVERIFY(f.document.project().host(hostId("web2"))->position);
    f.document.undoStack().undo();
    QVERIFY(!f.document.project().host(hostId("web1"))->position);
}

void TestDiagramEditor::nudgesInARowAreOneUndoCommand()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1", "web2"});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&f.place.view(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.document.undoStack().count(), 1);
}

void TestDiagramEditor::arrangingNeedsTwoHosts()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web1"});
    for (const QAction *action : f.actions().arranging())
        QVERIFY(!action->isEnabled());
    f.select({"web1", "web2"});
    for (const QAction *action : f.actions().arranging())
        QVERIFY(action->isEnabled());
}

void TestDiagramEditor::controlASelectsEverything()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.place.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.place));
    f.place.view().setFocus();
    QTest::keyClick(&f.place.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.scene().selectedItems().size(), f.scene().cards().size());
}

void TestDiagramEditor::whatIfMarksMachinesFoldersAndTheList()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"nas"});
    f.actions().whatIf->trigger();
    QCOMPARE(f.card("nas")->badge().word, QStringLiteral("Off"));
    QCOMPARE(f.card("web1")->badge().word, QStringLiteral("Stands still"));
    const QString share = f.scene().cards().last()->card().key;
    QCOMPARE(f.scene().card(share)->badge().word, QStringLiteral("Lost while off"));
    const auto *banner = f.place.findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QLatin1StringView("nas")));
    const auto *tree = f.place.findChild<SiteTreeModel *>();
    QVERIFY(tree->indexOf(share).data().toString().contains(QLatin1StringView("Lost while off")));
    f.actions().whatIf->trigger();
    QVERIFY(!banner->isVisible());
    QVERIFY(f.card("nas")->badge().word.isEmpty());
    QVERIFY(f.scene().card(share)->badge().word.isEmpty());
}

void TestDiagramEditor::whatIfFollowsTheMachineThatIsChosen()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"nas"});
    f.actions().whatIf->trigger();
    f.scene().selectKey(cardKey(hostId("web1")));
    QCOMPARE(f.place.outage()->host, hostId("web1"));
    QCOMPARE(f.card("web2")->badge().word, QStringLiteral("Goes on"));
    f.scene().selectKey(f.scene().cards().last()->card().key);
    QCOMPARE(f.place.outage()->host, hostId("web1"));
}

void TestDiagramEditor::escapeEndsWhatIf()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"nas"});
    f.actions().whatIf->trigger();
    QVERIFY(f.place.outage());
    QTest::keyClick(&f.place.view(), Qt::Key_Escape);
    QVERIFY(!f.place.outage());
    QVERIFY(!f.actions().whatIf->isChecked());
}

void TestDiagramEditor::whatIfEndsWhenItsMachineIsGone()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.select({"web2"});
    f.actions().whatIf->trigger();
    Project smaller = f.document.project();
    smaller.hosts.removeLast();
    f.document.replaceProject(smaller, QStringLiteral("Remove web2"));
    QVERIFY(!f.place.outage());
    QVERIFY(!f.place.findChild<Banner *>()->isVisible());
}

void TestDiagramEditor::aPictureThatCannotBeWrittenIsExplained()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    QVERIFY(!exportPicture(f.place, f.scene(), QStringLiteral("/nowhere/site.svg"),
                           QStringLiteral("HQ")));
    QVERIFY(f.place.findChild<FindingsDialog *>());
    const QString path = f.directory.filePath(QStringLiteral("site.svg"));
    QVERIFY(exportPicture(f.place, f.scene(), path, QStringLiteral("HQ")));
    QVERIFY(QFile::exists(path));
}

QTEST_MAIN(TestDiagramEditor)
#include "tst_diagrameditor.moc"
