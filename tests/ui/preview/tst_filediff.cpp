// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>

#include "ui/preview/filediff.h"

using namespace sharewright;

namespace {

QByteArray printed(const QList<DiffLine> &lines)
{
    QByteArray text;
    for (const DiffLine &line : lines) {
        text += line.kind == DiffKind::Same ? ' ' : line.kind == DiffKind::Added ? '+' : '-';
        text += line.text + ' ' + QByteArray::number(line.before) + ','
                + QByteArray::number(line.after) + '\n';
    }
    return text;
}

QByteArray randomText(QRandomGenerator &random)
{
    QByteArray text;
    const int lines = random.bounded(12);
    for (int i = 0; i < lines; ++i)
        text += QByteArray(1, static_cast<char>('a' + random.bounded(4))) + '\n';
    if (random.bounded(3) == 0)
        text += "open";
    return text;
}

} // namespace

class FileDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersBothSides()
    {
        QCOMPARE(printed(shownDiff("a\nb\nc\n", "a\nB\nc\n")),
                 QByteArray(" a 1,1\n-b 2,0\n+B 0,2\n c 3,3\n"));
    }

    void aMissingLineEndIsADifference()
    {
        const DiffCounts counts = countChanges(shownDiff("a\nb", "a\nb\n"));
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.removed, 1);
    }

    void agreesWithTheWholeComparisonForEveryInput()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 500; ++i) {
            const QByteArray before = randomText(random);
            const QByteArray after = randomText(random);
            const DiffCounts whole = countChanges(diffLines(before, after));
            const DiffCounts shown = countChanges(shownDiff(before, after));
            const QByteArray texts = before + "---\n" + after;
            QVERIFY2(whole.added == shown.added && whole.removed == shown.removed,
                     texts.constData());
        }
    }

    void twoLargeStrangersAreShownAsReplaced()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 20'000; ++i) {
            before += 'b' + QByteArray::number(i) + '\n';
            after += 'a' + QByteArray::number(i) + '\n';
        }
        const DiffCounts counts =
            countChanges(shownDiff("same\n" + before + "end\n", "same\n" + after + "end\n"));
        QCOMPARE(counts.removed, 20'000);
        QCOMPARE(counts.added, 20'000);
    }

    void aSmallChangeInALargeFileIsFound()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i) + '\n';
        QByteArray changed = text;
        changed.replace("\n50000\n", "\nother\n");
        const QList<DiffLine> lines = shownDiff(text, changed);
        QCOMPARE(lines.size(), 100'001);
        QCOMPARE(lines[50'000].kind, DiffKind::Removed);
        QCOMPARE(lines[50'001].after, 50'001);
    }
};

QTEST_APPLESS_MAIN(FileDiffTest)
#include "tst_filediff.moc"
