// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan would change, on cards and links: above all sets of bricks that it adds and drains.

#include <algorithm>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/core/plan/glustersite.h"
#include "ui/common/theme.h"
#include "ui/diagram/bricksets.h"
#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/diagram/sitetreemodel.h"

using namespace sharewright;

namespace {

/// The volume runs over two sets, the document has the first one only.
GlusterSite drainingSite()
{
    GlusterSite site;
    site.runVolume({GlusterSite::set(1), GlusterSite::set(2)});
    site.mountEverywhere();
    return site;
}

/// A site as the diagram shows it while its plan is still to come.
struct Shown {
    explicit Shown(const GlusterSite &site)
        : changes(planMarks(site.plan(), site.project, site.facts))
        , graph(siteGraph(site.project, changes.leaving))
        , marks(pendingMarks(graph, changes))
    {}
    PlanMarks changes;
    SiteGraph graph;
    QHash<QString, PendingMark> marks;

    [[nodiscard]] Card card(const QString &key) const
    {
        const auto found = std::find_if(graph.cards.begin(), graph.cards.end(),
                                        [&](const Card &each) { return each.key == key; });
        return found == graph.cards.end() ? Card() : *found;
    }
    /// Signs of all links from or to that card; "" where one has none.
    [[nodiscard]] QStringList signsAt(const QString &key) const
    {
        QStringList signs;
        for (const Link &link : graph.links) {
            if (link.from == key || link.to == key)
                signs += marks.value(link.key()).text;
        }
        return signs;
    }
};

QImage drawn(DiagramScene &scene, double zoom)
{
    QImage image((scene.sceneRect().size() * zoom).toSize(), QImage::Format_RGB32);
    image.fill(Theme::current().window);
    QPainter painter(&image);
    scene.render(&painter, QRectF(image.rect()), scene.sceneRect());
    return image;
}

} // namespace

class TestPendingMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, ColourScheme::Light); }
    void aDrainedSetIsACardThatGoes();
    void theLinesOfADrainedSetGoWithIt();
    void theListHoldsTheDrainedSetToo();
    void aBrickOfNoHostIsNamedAsTheVolumeDoes();
    void theLinesOfANewSetAreNew();
    void marksAreSaidInWords();
    void signsAreSeenFromFarAway_data();
    void signsAreSeenFromFarAway();
};

void TestPendingMarks::aDrainedSetIsACardThatGoes()
{
    const Shown shown(drainingSite());
    QCOMPARE(shown.changes.leaving.size(), 1);
    const Card card = shown.card(leavingSetKey(0));
    QVERIFY(card.leaving);
    QCOMPARE(card.kind, CardKind::BrickSet);
    QCOMPARE(card.rows.size(), 3);
    QCOMPARE(card.rows.first(),
             (CardRow{QStringLiteral("p1"), QStringLiteral("/glusterfs/brick2/brick")}));
    QVERIFY(!card.spoken.isEmpty() && !card.toolTip.isEmpty());
    QCOMPARE(shown.marks.value(leavingSetKey(0)).text, QStringLiteral("−"));
    QVERIFY(!shown.marks.contains(setKey(0)));
}

void TestPendingMarks::theLinesOfADrainedSetGoWithIt()
{
    const Shown shown(drainingSite());
    // Three bricks, and the line to the folders.
    QCOMPARE(shown.signsAt(leavingSetKey(0)), QStringList(4, QStringLiteral("−")));
    QCOMPARE(shown.signsAt(setKey(0)), QStringList(4, QString()));
}

void TestPendingMarks::theListHoldsTheDrainedSetToo()
{
    const GlusterSite site = drainingSite();
    SiteTreeModel model;
    model.setProject(site.project, Shown(site).changes.leaving);
    QVERIFY(model.indexOf(leavingSetKey(0)).isValid());
    model.setProject(site.project);
    QVERIFY(!model.indexOf(leavingSetKey(0)).isValid());
}

void TestPendingMarks::aBrickOfNoHostIsNamedAsTheVolumeDoes()
{
    const LeavingSet set{LeavingBrick{{}, QStringLiteral("10.0.0.99"), QStringLiteral("/b/old")}};
    const SiteGraph graph = siteGraph(GlusterSite().project, {set});
    int lines = 0;
    for (const Link &link : graph.links)
        lines += link.to == leavingSetKey(0);
    QCOMPARE(lines, 0);
    for (const Card &card : graph.cards) {
        if (card.leaving)
            QCOMPARE(card.rows.first().name, QStringLiteral("10.0.0.99"));
    }
}

void TestPendingMarks::theLinesOfANewSetAreNew()
{
    GlusterSite site;
    site.runVolume({GlusterSite::set(1)});
    site.mountEverywhere();
    site.addSet(2);
    const Shown shown(site);
    QCOMPARE(shown.marks.value(setKey(1)).text, QStringLiteral("+"));
    QCOMPARE(shown.signsAt(setKey(1)), QStringList(4, QStringLiteral("+")));
    QCOMPARE(shown.signsAt(setKey(0)), QStringList(4, QString()));
}

void TestPendingMarks::marksAreSaidInWords()
{
    const Shown shown(drainingSite());
    const QStringList words = pendingWords(shown.graph, shown.marks);
    QCOMPARE(words.size(), shown.marks.size());
    const QString drained =
        QStringLiteral("%1: The plan takes it away.").arg(shown.card(leavingSetKey(0)).title);
    QVERIFY2(words.contains(drained), qPrintable(words.join(u'\n')));
    for (const QString &line : words)
        QVERIFY2(!line.contains(u'\n'), qPrintable(line));
}

void TestPendingMarks::signsAreSeenFromFarAway_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("card") << leavingSetKey(0);
    QTest::newRow("link")
        << Link{.from = leavingSetKey(0), .to = QStringLiteral("share:conf")}.key();
}

void TestPendingMarks::signsAreSeenFromFarAway()
{
    QFETCH(QString, key);
    constexpr double zoom = 0.3;
    const GlusterSite site = drainingSite();
    const Shown shown(site);
    DiagramScene scene;
    scene.setProject(site.project, shown.changes.leaving);
    QTRY_VERIFY(scene.isArranged());
    QVERIFY(shown.marks.contains(key));
    PendingMark mark = shown.marks.value(key);
    mark.text.clear(); // dotted all the same, so that only the sign makes the difference
    scene.setPending({{key, mark}});
    const QImage without = drawn(scene, zoom);
    mark.text = QStringLiteral("−");
    scene.setPending({{key, mark}});
    QVERIFY(drawn(scene, zoom) != without);
}

QTEST_MAIN(TestPendingMarks)
#include "tst_pendingmarks.moc"
