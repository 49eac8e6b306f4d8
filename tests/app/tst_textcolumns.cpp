// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/textcolumns.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestTextColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandUnderOneAnother();
    void japaneseSignsTakeTwoCells();
};

void TestTextColumns::wordsStandUnderOneAnother()
{
    TextColumns columns({u"host"_s, u"state"_s});
    columns.add({u"web1"_s, u"läuft"_s});
    columns.add({u"storage"_s, u"off"_s});
    QCOMPARE(columns.text(0), u"host     state\nweb1     läuft\nstorage  off\n"_s);
}

void TestTextColumns::japaneseSignsTakeTwoCells()
{
    QCOMPARE(cellsOf(u"ホスト"_s), 6);
    QCOMPARE(cellsOf(u"e\u0301t"_s), 2);
    TextColumns columns;
    columns.add({u"状態"_s, u"a"_s});
    columns.add({u"host"_s, u"b"_s});
    QCOMPARE(columns.text(0), u"状態  a\nhost  b\n"_s);
}

QTEST_GUILESS_MAIN(TestTextColumns)
#include "tst_textcolumns.moc"
