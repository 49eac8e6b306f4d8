// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <random>
#include <sys/resource.h>
#include <vector>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/textdiff.h"

using namespace sharewright;

namespace {

// Texts of few different lines, so that they have much in common; some without a last line end.
QByteArray randomText(std::mt19937 &random)
{
    QByteArray text;
    for (auto lines = random() % 25; lines > 0; --lines)
        text += QByteArray("line ") + static_cast<char>('a' + random() % 6) + '\n';
    if (!text.isEmpty() && random() % 4 == 0)
        text.chop(1);
    return text;
}

QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    QList<QByteArray> lines = text.split('\n');
    for (auto edits = random() % 5; edits > 0; --edits) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size()));
        if (random() % 2 == 0)
            lines.insert(at, "new " + QByteArray::number(random() % 3));
        else if (lines.size() > 1)
            lines.removeAt(at);
    }
    return lines.join('\n');
}

QByteArray patched(const QByteArray &before, const QByteArray &diff, const QString &directory)
{
    QFile file(directory + QStringLiteral("/before"));
    if (!file.open(QIODevice::WriteOnly) || file.write(before) != before.size())
        return "cannot write";
    file.close();
    QProcess patch;
    const QString result = directory + QStringLiteral("/after");
    QFile::remove(result);
    patch.start(QStringLiteral("patch"), {QStringLiteral("-s"), QStringLiteral("-F0"),
                                          QStringLiteral("-o"), result, file.fileName()});
    patch.write(diff);
    patch.closeWriteChannel();
    if (!patch.waitForFinished() || patch.exitCode() != 0)
        return "patch refused: " + patch.readAllStandardOutput() + patch.readAllStandardError();
    QFile after(result);
    return after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray("no result");
}

qsizetype longestCommon(const QByteArrayList &a, const QByteArrayList &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1, 0);
    for (const QByteArray &line : a) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = line == b[static_cast<qsizetype>(j) - 1] ? diagonal + 1
                                                              : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end =
            text.indexOf('\n', start) < 0 ? text.size() : text.indexOf('\n', start) + 1;
        lines.append(text.mid(start, end - start));
        start = end;
    }
    return lines;
}

QByteArray manyLines(int count, const QByteArray &words)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += words + QByteArray::number(i) + '\n';
    return text;
}

QByteArray shuffled(const QByteArray &text, std::mt19937 &random)
{
    QByteArrayList lines = linesOf(text);
    std::shuffle(lines.begin(), lines.end(), random);
    return lines.join();
}

// Applies a comparison to the text that it was made from: what is the same or removed must stand there.
QByteArray applied(const QList<DiffLine> &lines, const QByteArray &before)
{
    const QByteArrayList old = linesOf(before);
    qsizetype next = 0;
    QByteArrayList made;
    for (const DiffLine &line : lines) {
        if (line.kind != DiffKind::Added) {
            if (next == old.size() || old[next] != line.text + '\n' || line.before != next + 1)
                return "line " + QByteArray::number(next + 1) + " is another one";
            ++next;
        }
        if (line.kind != DiffKind::Removed)
            made.append(line.text + '\n');
        if (line.kind != DiffKind::Removed && line.after != made.size())
            return "line " + QByteArray::number(made.size()) + " has another number";
    }
    return next == old.size() ? made.join() : QByteArray("lines are left over");
}

struct Spent {
    qint64 milliseconds; ///< of this process's CPU time
    qint64 kilobytes;    ///< most memory so far
};

Spent spent()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return {use.ru_utime.tv_sec * 1000 + use.ru_utime.tv_usec / 1000, use.ru_maxrss};
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNoDiff();
    void showsThreeLinesOfContext();
    void showsRemovedBeforeAdded();
    void showsAMissingLineEnd();
    void numbersTheLinesOfBothSides();
    void patchMakesTheNewText();
    void theEditScriptIsShortest();
    void theLinesMakeBothTexts();
    void textsFarApartAreStillTurnedIntoEachOther();
    void aFewEditsInALongTextAreFoundExactly();
    void longTextsTakeLittleMemoryAndTime_data();
    void longTextsTakeLittleMemoryAndTime();
};

void TestTextDiff::equalTextsHaveNoDiff()
{
    QCOMPARE(unifiedDiff("a\nb\n", "a\nb\n", "x", "y"), QByteArray());
    QCOMPARE(unifiedDiff("", "", "x", "y"), QByteArray());
}

void TestTextDiff::showsThreeLinesOfContext()
{
    QCOMPARE(
        unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "a/f", "b/f"),
        QByteArray("--- a/f\n+++ b/f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"));
}

void TestTextDiff::showsRemovedBeforeAdded()
{
    QCOMPARE(unifiedDiff("a\nb\n", "c\nd\n", "x", "y"),
             QByteArray("--- x\n+++ y\n@@ -1,2 +1,2 @@\n-a\n-b\n+c\n+d\n"));
}

void TestTextDiff::showsAMissingLineEnd()
{
    QCOMPARE(unifiedDiff("a\n", "a", "x", "y"),
             QByteArray("--- x\n+++ y\n@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n"));
}

void TestTextDiff::numbersTheLinesOfBothSides()
{
    const QList<DiffLine> expected{{DiffKind::Same, "a", 1, 1},
                                   {DiffKind::Removed, "b", 2, 0},
                                   {DiffKind::Added, "c", 0, 2},
                                   {DiffKind::Same, "d", 3, 3}};
    QCOMPARE(diffLines("a\nb\nd\n", "a\nc\nd\n"), expected);
}

void TestTextDiff::patchMakesTheNewText()
{
    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
        QSKIP("patch is not installed");
    QTemporaryDir directory;
    std::mt19937 random(3);
    for (int i = 0; i < 250; ++i) {
        const QByteArray before = randomText(random);
        const QByteArray after = i % 2 == 0 ? randomText(random) : mutated(before, random);
        const QByteArray diff = unifiedDiff(before, after, "before", "before");
        if (diff.isEmpty())
            QCOMPARE(before, after);
        else
            QVERIFY2(patched(before, diff, directory.path()) == after, diff);
    }
}

void TestTextDiff::theEditScriptIsShortest()
{
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i) {
        const QByteArray before = randomText(random);
        const QByteArray after = i % 2 == 0 ? randomText(random) : mutated(before, random);
        const QList<DiffLine> lines = diffLines(before, after);
        const auto same = std::count_if(lines.begin(), lines.end(), [](const DiffLine &line) {
            return line.kind == DiffKind::Same;
        });
        QCOMPARE(same, longestCommon(linesOf(before), linesOf(after)));
    }
}

void TestTextDiff::theLinesMakeBothTexts()
{
    std::mt19937 random(8);
    for (int i = 0; i < 500; ++i) {
        const QByteArray before = randomText(random);
        const QByteArray after = mutated(before, random);
        QByteArrayList left;
        QByteArrayList right;
        for (const DiffLine &line : diffLines(before, after)) {
            if (line.kind != DiffKind::Added)
                left.append(line.text);
            if (line.kind != DiffKind::Removed)
                right.append(line.text);
        }
        const auto whole = [](const QByteArrayList &lines, const QByteArray &like) -> QByteArray {
            return lines.join('\n') + (like.endsWith('\n') ? "\n" : "");
        };
        QCOMPARE(whole(left, before), before);
        QCOMPARE(whole(right, after), after);
    }
}

// So far apart that searches are cut off: all lines are common, their order is not.
void TestTextDiff::textsFarApartAreStillTurnedIntoEachOther()
{
    std::mt19937 random(13);
    for (const int count : {1500, 3000, 4001}) {
        const QByteArray before = manyLines(count, "line ");
        const QByteArray after = shuffled(before, random);
        const QList<DiffLine> lines = diffLines(before, after);
        QCOMPARE(applied(lines, before), after);
        const auto same = std::count_if(lines.begin(), lines.end(), [](const DiffLine &line) {
            return line.kind == DiffKind::Same;
        });
        QVERIFY2(same > 0, "nothing was found that both have");
    }
}

void TestTextDiff::aFewEditsInALongTextAreFoundExactly()
{
    const QByteArray before = manyLines(20'000, "line ");
    QByteArray after = before;
    after.replace("line 17\n", "line seventeen\n").replace("line 19990\n", "");
    after += "one more\n";
    const QList<DiffLine> lines = diffLines(before, after);
    QCOMPARE(applied(lines, before), after);
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const DiffLine &line) { return line.kind != DiffKind::Same; }),
             4);
}

void TestTextDiff::longTextsTakeLittleMemoryAndTime_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    std::mt19937 random(21);
    const QByteArray text = manyLines(10'000, "line ");
    QTest::newRow("nothing in common") << text << manyLines(10'000, "other ");
    QTest::newRow("the same lines in another order") << text << shuffled(text, random);
    QTest::newRow("few different lines") << shuffled(manyLines(100, "x ").repeated(100), random)
                                         << shuffled(manyLines(100, "x ").repeated(100), random);
}

// A frontier kept for each edit would be gigabytes here.
void TestTextDiff::longTextsTakeLittleMemoryAndTime()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Spent start = spent();
    const QList<DiffLine> lines = diffLines(before, after);
    const Spent end = spent();
    QCOMPARE(applied(lines, before), after);
    QVERIFY2(end.kilobytes - start.kilobytes < 100'000,
             qPrintable(QStringLiteral("%1 kB").arg(end.kilobytes - start.kilobytes)));
    QVERIFY2(end.milliseconds - start.milliseconds < 20'000,
             qPrintable(QStringLiteral("%1 ms").arg(end.milliseconds - start.milliseconds)));
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
