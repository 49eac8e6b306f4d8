// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/editdistance.h"

using namespace sharewright;

class TestEditDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits_data();
    void countsEdits();
    void suggestsTheNearestWord();
    void suggestsNothingFarOff();
};

void TestEditDistance::countsEdits_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("equal") << QStringLiteral("port") << QStringLiteral("port") << 0;
    QTest::newRow("case") << QStringLiteral("Port") << QStringLiteral("port") << 0;
    QTest::newRow("missing letter") << QStringLiteral("adress") << QStringLiteral("address") << 1;
    QTest::newRow("swapped letters") << QStringLiteral("prot") << QStringLiteral("port") << 1;
    QTest::newRow("from nothing") << QString() << QStringLiteral("abc") << 3;
    QTest::newRow("kitten") << QStringLiteral("kitten") << QStringLiteral("sitting") << 3;
}

void TestEditDistance::countsEdits()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(editDistance(a, b), "distance");
    QTEST(editDistance(b, a), "distance");
}

void TestEditDistance::suggestsTheNearestWord()
{
    const QStringList words{QStringLiteral("storage-address"), QStringLiteral("address"),
                            QStringLiteral("user")};
    QCOMPARE(nearestWord(u"adress", words), QStringLiteral("address"));
    QCOMPARE(nearestWord(u"storage_adress", words), QStringLiteral("storage-address"));
}

void TestEditDistance::suggestsNothingFarOff()
{
    const QStringList words{QStringLiteral("address"), QStringLiteral("user")};
    QCOMPARE(nearestWord(u"colour", words), QString());
    QCOMPARE(nearestWord(u"", words), QString());
    QCOMPARE(nearestWord(u"ab", words), QString());
}

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
