// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding things and reading the diagram: search, overview, details of links, what is pending.

#include <algorithm>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/diagram/editorfixture.h"
#include "ui/common/theme.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/graphsearch.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/minimap.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/window/diagramsearchbar.h"
#include "ui/window/hostdetails.h"

using namespace sharewright;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

QString firstLink(EditorFixture &f, LinkKind kind)
{
    for (const Link &link : f.scene().graph().links) {
        if (link.kind == kind)
            return link.key();
    }
    return {};
}

Project manyHosts()
{
    Project project = nfsSite();
    for (int i = 0; i < 60; ++i) {
        Host host;
        host.id = HostId(QStringLiteral("rack%1").arg(i));
        host.address = QStringLiteral("10.1.0.%1").arg(i);
        host.roles = Role::Server;
        project.hosts += host;
    }
    return project;
}

} // namespace

class TestDiagramLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void aCardIsFoundByAnyOfItsTexts_data();
    void aCardIsFoundByAnyOfItsTexts();
    void allWordsMustBeThere();
    void theSearchGoesThroughItsHitsAndTellsHowMany();
    void nothingFoundIsSaid();
    void hitsStandOutUntilTheSearchIsClosed();
    void theOverviewAppearsWhenNotEverythingIsInView();
    void aClickIntoTheOverviewGoesThere();
    void theOverviewWorksByKeyboard();
    void theOverviewCanBeSwitchedOff();
    void aLinkWithoutAPlanSaysWhereItsLinesComeFrom();
    void aLinkShowsItsLinesOnceThereIsAPlan();
    void aLinkTellsItsLastTest();
    void whatThePlanAddsIsMarked();
    void theMarksAreExplainedWhileThereAreAny();
    void anEditTakesTheMarksAway();
};

void TestDiagramLooking::aCardIsFoundByAnyOfItsTexts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("hits");
    QTest::newRow("name") << QStringLiteral("WEB1") << 1;
    QTest::newRow("part of names") << QStringLiteral("web") << 3;
    QTest::newRow("role") << QStringLiteral("nfs server") << 1;
    QTest::newRow("path") << QStringLiteral("/var/spool") << 1;
    QTest::newRow("blanks") << QStringLiteral("  ") << 0;
    QTest::newRow("nothing") << QStringLiteral("no such thing") << 0;
}

void TestDiagramLooking::aCardIsFoundByAnyOfItsTexts()
{
    QFETCH(QString, words);
    QFETCH(int, hits);
    // "web" is also in the folders' tooltip: their group is the web group.
    QCOMPARE(searchHits(siteGraph(nfsSite()), words).size(), hits);
}

void TestDiagramLooking::allWordsMustBeThere()
{
    const SiteGraph graph = siteGraph(nfsSite());
    QCOMPARE(searchHits(graph, QStringLiteral("web1 console")).size(), 1);
    QCOMPARE(searchHits(graph, QStringLiteral("web1 nas")).size(), 0);
}

void TestDiagramLooking::theSearchGoesThroughItsHitsAndTellsHowMany()
{
    EditorFixture f;
    f.open(manyHosts());
    QTRY_VERIFY(f.scene().isArranged());
    f.actions().find->trigger();
    auto *bar = f.place.findChild<DiagramSearchBar *>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(QStringLiteral("rack5"));
    QCOMPARE(bar->answer(), QStringLiteral("1 of 11"));
    QCOMPARE(f.scene().selectedKey(), cardKey(hostId("rack5")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bar->answer(), QStringLiteral("2 of 11"));
    QCOMPARE(f.scene().selectedKey(), cardKey(hostId("rack50")));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar->answer(), QStringLiteral("11 of 11"));
}

void TestDiagramLooking::nothingFoundIsSaid()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.actions().find->trigger();
    auto *bar = f.place.findChild<DiagramSearchBar *>();
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("unheard of"));
    QVERIFY(!bar->answer().isEmpty());
    bar->findChild<QLineEdit *>()->clear();
    QVERIFY(bar->answer().isEmpty());
}

void TestDiagramLooking::hitsStandOutUntilTheSearchIsClosed()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.actions().find->trigger();
    auto *bar = f.place.findChild<DiagramSearchBar *>();
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("web1"));
    QVERIFY(f.card("web1")->isHit());
    QVERIFY(!f.card("nas")->isHit());
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!f.card("web1")->isHit());
}

void TestDiagramLooking::theOverviewAppearsWhenNotEverythingIsInView()
{
    EditorFixture f;
    f.open(manyHosts());
    QTRY_VERIFY(f.scene().isArranged());
    const auto *map = f.place.findChild<Minimap *>();
    f.place.view().fitAll();
    QTRY_VERIFY(!map->isVisible());
    for (int i = 0; i < 8; ++i)
        f.place.view().zoomIn();
    QTRY_VERIFY(map->isVisible());
    QVERIFY(map->visibleFrame().width() < map->width());
}

void TestDiagramLooking::aClickIntoTheOverviewGoesThere()
{
    EditorFixture f;
    f.open(manyHosts());
    QTRY_VERIFY(f.scene().isArranged());
    for (int i = 0; i < 8; ++i)
        f.place.view().zoomIn();
    auto *map = f.place.findChild<Minimap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(20, 66));
    const QRectF left = map->visibleFrame();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 20, 66));
    QVERIFY(map->visibleFrame().center().x() > left.center().x());
}

void TestDiagramLooking::theOverviewWorksByKeyboard()
{
    EditorFixture f;
    f.open(manyHosts());
    QTRY_VERIFY(f.scene().isArranged());
    for (int i = 0; i < 10; ++i)
        f.place.view().zoomIn();
    auto *map = f.place.findChild<Minimap *>();
    QVERIFY(!map->accessibleName().isEmpty());
    const QRectF before = map->visibleFrame();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Down);
    QVERIFY(map->visibleFrame() != before);
}

void TestDiagramLooking::theOverviewCanBeSwitchedOff()
{
    EditorFixture f;
    f.open(manyHosts());
    QTRY_VERIFY(f.scene().isArranged());
    for (int i = 0; i < 8; ++i)
        f.place.view().zoomIn();
    f.actions().minimap->trigger();
    QVERIFY(!f.place.findChild<Minimap *>()->isVisible());
}

void TestDiagramLooking::aLinkWithoutAPlanSaysWhereItsLinesComeFrom()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.scene().selectKey(firstLink(f, LinkKind::Mount));
    const QString texts = textsOf(*f.place.findChild<HostDetails *>());
    QVERIFY2(texts.contains(QLatin1StringView("Make plan")), qPrintable(texts));
    QVERIFY2(texts.contains(QLatin1StringView("Never")), qPrintable(texts));
}

void TestDiagramLooking::aLinkShowsItsLinesOnceThereIsAPlan()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    f.scene().selectKey(firstLink(f, LinkKind::Mount));
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.plan().has_value());
    const QString texts = textsOf(*f.place.findChild<HostDetails *>());
    QVERIFY2(texts.contains(QLatin1StringView("nas:/srv/pandora/conf")), qPrintable(texts));
    QVERIFY2(texts.contains(QLatin1StringView("/etc/fstab on web1")), qPrintable(texts));
    QVERIFY2(texts.contains(QLatin1StringView("web1(rw")), qPrintable(texts));
}

void TestDiagramLooking::aLinkTellsItsLastTest()
{
    const Project project = nfsSite();
    const SiteGraph graph = siteGraph(project);
    HealthSnapshot health;
    HostHealth web;
    web.takenAt = QDateTime::currentDateTimeUtc();
    web.mounts.insert(
        project.folders.first().path,
        {true, QStringLiteral("nas:/x"), QStringLiteral("nfs4"), MountAccess::Hangs, {}});
    health.hosts.insert(hostId("web1"), web);
    QString test;
    for (const Link &link : graph.links) {
        if (link.to == cardKey(hostId("web1")))
            test = linkDetails({project, graph, nullptr, false, health}, link).last().value;
    }
    QVERIFY2(test.contains(QLatin1StringView("hangs")), qPrintable(test));
    QVERIFY2(test.contains(QLatin1StringView("unknown")), qPrintable(test));
    QVERIFY2(test.contains(QLatin1StringView("As of")), qPrintable(test));
}

void TestDiagramLooking::whatThePlanAddsIsMarked()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    QVERIFY(f.card("web1")->pending().text.isEmpty());
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.plan().has_value());
    QVERIFY(f.card("web1")->pending().text.contains(u'?'));
    const LinkItem *link = f.scene().link(firstLink(f, LinkKind::Mount));
    QCOMPARE(link->pending().text, QStringLiteral("+"));
    QVERIFY(!link->toolTip().isEmpty());
}

void TestDiagramLooking::theMarksAreExplainedWhileThereAreAny()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    const auto isExplained = [&] {
        const auto labels = f.place.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text() == pendingLegend(); });
    };
    QVERIFY(!isExplained());
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.plan().has_value());
    QVERIFY(isExplained());
    QVERIFY(f.document.renameHost(hostId("web1"), hostId("web9")));
    QVERIFY(!isExplained());
}

void TestDiagramLooking::anEditTakesTheMarksAway()
{
    EditorFixture f;
    f.open();
    QTRY_VERIFY(f.scene().isArranged());
    QVERIFY(f.session.makePlan());
    QTRY_VERIFY(f.session.plan().has_value());
    QVERIFY(f.document.renameHost(hostId("web1"), hostId("web9")));
    QVERIFY(f.card("web9")->pending().text.isEmpty());
}

QTEST_MAIN(TestDiagramLooking)
#include "tst_diagramlooking.moc"
