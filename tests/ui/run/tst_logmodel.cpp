// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/logmodel.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

void add(LogModel &model, const QByteArray &text, const QString &host = u"web1"_s,
         LogKind kind = LogKind::Out)
{
    const int number = model.hostNumber(HostId(host));
    model.stage({.time = 0, .host = number, .step = 0, .kind = kind}, text);
    model.commit();
}

void addNumbered(LogModel &model, int from, int to)
{
    QList<QByteArray> lines;
    for (int i = from; i < to; ++i)
        lines.append("line " + QByteArray::number(i));
    for (const QByteArray &line : lines)
        model.stage({.host = model.hostNumber(HostId(u"web1"_s)), .step = 0}, line);
    model.commit();
}

QStringList rows(const LogModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

} // namespace

class LogModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModelsWhileItOverflows()
    {
        LogModel model(nullptr, 50);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i)
            addNumbered(model, i * 10, i * 10 + random.bounded(1, 70));
        model.setFilter({.host = HostId(u"web1"_s)});
        addNumbered(model, 0, 20);
        model.setFilter({});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void dropsTheOldestAndKeepsNumbers()
    {
        LogModel model(nullptr, 100);
        addNumbered(model, 0, 90);
        addNumbered(model, 90, 130);
        QVERIFY(model.rowCount() <= 100);
        QVERIFY(model.rowCount() > 90);
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(), u"line 129"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            const quint64 number = model.index(row).data(LogModel::NumberRole).toULongLong();
            QCOMPARE(model.index(row).data().toString(), u"line %1"_s.arg(number));
        }
    }

    void aPersistentIndexStaysOnItsLine()
    {
        LogModel model(nullptr, 100);
        addNumbered(model, 0, 100);
        const QPersistentModelIndex kept(model.index(60));
        const QPersistentModelIndex lost(model.index(0));
        addNumbered(model, 100, 150);
        QCOMPARE(kept.data().toString(), u"line 60"_s);
        QVERIFY(!lost.isValid());
    }

    void aBatchLargerThanTheRingLeavesItsEnd()
    {
        LogModel model(nullptr, 100);
        addNumbered(model, 0, 5);
        addNumbered(model, 5, 1000);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.index(0).data().toString(), u"line 900"_s);
        QCOMPARE(model.dropped(), 900U);
    }

    void staysWithinItsBytes()
    {
        LogStore store(1000, 10'000);
        const QByteArray line(1000, 'x');
        for (int i = 0; i < 100; ++i) {
            store.dropOldest(store.excess(1, line.size()));
            store.append({}, line);
            QVERIFY(store.bytes() <= 10'000);
        }
        QCOMPARE(store.size(), 10);
        QCOMPARE(store.end(), 100U);
    }

    void cutsALineThatIsLongerThanAny()
    {
        LogModel model;
        add(model, QByteArray(200'000, 'x'));
        QCOMPARE(model.index(0).data(LogModel::RawRole).toByteArray().size(),
                 LogStore::kMaxLineBytes);
    }

    void filtersByHostAndStream()
    {
        LogModel model;
        add(model, "one", u"web1"_s);
        add(model, "two", u"web2"_s, LogKind::Err);
        add(model, "three", u"web1"_s, LogKind::Err);
        add(model, "four", u"web2"_s, LogKind::Note);
        model.setFilter({.host = HostId(u"web2"_s)});
        QCOMPARE(rows(model), QStringList({u"two"_s, u"four"_s}));
        model.setFilter({.out = false, .notes = false});
        QCOMPARE(rows(model), QStringList({u"two"_s, u"three"_s}));
        add(model, "five", u"web1"_s, LogKind::Err);
        add(model, "six", u"web1"_s, LogKind::Out);
        QCOMPARE(rows(model).last(), u"five"_s);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 6);
    }

    void aFilteredViewDropsItsOldestToo()
    {
        LogModel model(nullptr, 10);
        model.setFilter({.host = HostId(u"web2"_s)});
        for (int i = 0; i < 20; ++i) {
            add(model, QByteArray::number(i), i % 2 ? u"web2"_s : u"web1"_s);
            QVERIFY(model.rowCount() <= 10);
        }
        QCOMPARE(rows(model).last(), u"19"_s);
        QCOMPARE(rows(model).first().toULongLong(),
                 model.index(0).data(LogModel::NumberRole).toULongLong());
    }

    void searchIgnoresCaseAndGoesRound()
    {
        LogModel model;
        for (const char *line : {"Mount failed", "ok", "mount.nfs: no such file"})
            add(model, line);
        const LogNeedle needle(u"MOUNT"_s);
        QCOMPARE(model.find(needle, 0, 1), 0);
        QCOMPARE(model.find(needle, 1, 1), 2);
        QCOMPARE(model.find(needle, 3, 1), 0);
        QCOMPARE(model.find(needle, -1, -1), 2);
        QCOMPARE(model.find(LogNeedle(u"absent"_s), 0, 1), -1);
        QCOMPARE(model.find(LogNeedle(QString()), 0, 1), -1);
    }

    void needlesMatchAsTextDoes()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 2000; ++i) {
            QByteArray line;
            for (int c = random.bounded(12); c > 0; --c)
                line += "aAbB"[random.bounded(4)];
            QString words;
            for (int c = random.bounded(1, 4); c > 0; --c)
                words += QLatin1Char("aAbB"[random.bounded(4)]);
            QCOMPARE(LogNeedle(words).isIn(line),
                     QString::fromLatin1(line).contains(words, Qt::CaseInsensitive));
        }
    }

    void showsTerminalOutputAsAPersonSawIt()
    {
        QCOMPARE(shownText("\x1b[1;31merror\x1b[0m: no"), u"error: no"_s);
        QCOMPARE(shownText("10 %\r50 %\r100 %\r"), u"100 %"_s);
        QCOMPARE(shownText("a\tb"), u"a   b"_s);
        QCOMPARE(shownText(QByteArrayView("a\0b\7", 4)), u"a\u2400b\u2407"_s);
        QCOMPARE(shownText("\xff\xfe ok"), u"\ufffd\ufffd ok"_s);
        QCOMPARE(shownText("\x1b]0;title\x07text"), u"text"_s);
        QCOMPARE(shownText("\x1b"), QString());
        QCOMPARE(shownText(QByteArray(3000, 'x')).size(), 2001);
    }

    void aCopiedLineHasTimeHostAndMark()
    {
        LogModel model;
        add(model, "mount failed", u"web1"_s, LogKind::Err);
        QVERIFY(model.lineText(0).endsWith(u" web1 ! mount failed"_s));
    }
};

QTEST_GUILESS_MAIN(LogModelTest)
#include "tst_logmodel.moc"
