// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/diagram/arrangement.h"

using namespace sharewright;

namespace {

HostId id(int number)
{
    return HostId(QStringLiteral("h%1").arg(number));
}

HostPlaces places(const QList<QPointF> &points)
{
    HostPlaces result;
    for (int i = 0; i < points.size(); ++i)
        result.insert(id(i), points.at(i));
    return result;
}

bool anyOverlap(const HostPlaces &places)
{
    const QSizeF size = cardSize(Card());
    const QList<QPointF> points = places.values();
    for (int i = 0; i < points.size(); ++i) {
        for (int k = i + 1; k < points.size(); ++k) {
            const QPointF way = points.at(i) - points.at(k);
            if (std::abs(way.x()) < size.width() && std::abs(way.y()) < size.height())
                return true;
        }
    }
    return false;
}

} // namespace

class TestArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atTheLeftAllHaveTheLeastX();
    void atTheTopAllHaveTheLeastY();
    void equalDistancesKeepBothEnds();
    void whatIsAlignedNeverOverlaps_data();
    void whatIsAlignedNeverOverlaps();
    void aSingleHostStays();
    void doingItTwiceChangesNothingMore_data();
    void doingItTwiceChangesNothingMore();
};

void TestArrangement::atTheLeftAllHaveTheLeastX()
{
    const HostPlaces after =
        arranged(places({{50, 0}, {-20, 500}, {300, 1000}}), Arrangement::Left);
    for (const QPointF point : after)
        QCOMPARE(point.x(), -20.0);
    QCOMPARE(after.value(id(1)).y(), 500.0);
}

void TestArrangement::atTheTopAllHaveTheLeastY()
{
    const HostPlaces after = arranged(places({{0, 9}, {500, -3}, {1000, 40}}), Arrangement::Top);
    for (const QPointF point : after)
        QCOMPARE(point.y(), -3.0);
}

void TestArrangement::equalDistancesKeepBothEnds()
{
    const HostPlaces after =
        arranged(places({{0, 0}, {300, 80}, {1200, 0}, {450, 900}}), Arrangement::Across);
    QCOMPARE(after.value(id(0)).x(), 0.0);
    QCOMPARE(after.value(id(1)), QPointF(400, 80));
    QCOMPARE(after.value(id(3)), QPointF(800, 900));
    QCOMPARE(after.value(id(2)).x(), 1200.0);
}

void TestArrangement::whatIsAlignedNeverOverlaps_data()
{
    QTest::addColumn<Arrangement>("how");
    QTest::newRow("left") << Arrangement::Left;
    QTest::newRow("top") << Arrangement::Top;
    QTest::newRow("across") << Arrangement::Across;
    QTest::newRow("down") << Arrangement::Down;
}

void TestArrangement::whatIsAlignedNeverOverlaps()
{
    QFETCH(Arrangement, how);
    const HostPlaces crowded = places({{0, 0}, {10, 10}, {20, 0}, {0, 20}, {400, 5}, {5, 300}});
    QVERIFY(anyOverlap(crowded));
    QVERIFY(!anyOverlap(arranged(crowded, how)));
}

void TestArrangement::aSingleHostStays()
{
    const HostPlaces one = places({{7, 8}});
    QCOMPARE(arranged(one, Arrangement::Across), one);
    QCOMPARE(arranged({}, Arrangement::Left), HostPlaces());
}

void TestArrangement::doingItTwiceChangesNothingMore_data()
{
    whatIsAlignedNeverOverlaps_data();
}

void TestArrangement::doingItTwiceChangesNothingMore()
{
    QFETCH(Arrangement, how);
    const HostPlaces once = arranged(places({{0, 0}, {700, 30}, {100, 400}, {1500, 900}}), how);
    QCOMPARE(arranged(once, how), once);
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
