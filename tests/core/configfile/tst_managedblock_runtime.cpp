// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/configfile/managedblock.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTexts = 150;
const QString kName = u"nfs"_s;

/// Runs once per shell over all texts: N.in and N.body become N.with, N.behind (an anchored block) and N.without; a
/// refusal leaves no file.
const QByteArray kScript = R"sh(
set -u
for part in $(cat "$1/parts"); do . "$1/$part.sh"; done
cd "$2" || exit 9
for file in *.in; do
    n="${file%.in}"
    body="$(cat "$n.body"; printf x)"
    if sw_block_scan "$n.in" nfs 2>/dev/null; then
        sw_block_without "$n.in" >"$n.without"
        sw_block_refuses "${body%x}" 2>/dev/null || {
            sw_block_with "$n.in" nfs "${body%x}" >"$n.with"
            case "$n" in *[05]) sw_block_with "$n.in" nfs "${body%x}" a >"$n.behind" 2>/dev/null || rm "$n.behind" ;; esac
        }
    fi
done
)sh";

QByteArray pick(QRandomGenerator &random, const QList<QByteArray> &choices)
{
    return choices[random.bounded(choices.size())];
}

/// Mostly harmless lines, some that make life hard, some markers: whole, damaged, foreign.
QByteArray randomText(QRandomGenerator &random)
{
    static const QList<QByteArray> kLines{"",
                                          "a b c",
                                          "# comment",
                                          "/srv/x 10.0.0.1(rw)",
                                          "ü ☃",
                                          "\xff\xfe",
                                          "'quoted' \"$HOME\" `x` \\n",
                                          "\t indented",
                                          "%s%d",
                                          "-n",
                                          "# BEGIN sharewright",
                                          " # BEGIN sharewright nfs",
                                          "# BEGIN sharewright nfs too",
                                          "# BEGIN ANSIBLE MANAGED BLOCK",
                                          "# END ANSIBLE MANAGED BLOCK",
                                          QByteArray("nul\0byte", 8),
                                          "# END sharewright nfs (no newline before)",
                                          "carriage\rreturn"};
    static const QList<QByteArray> kBlocks{
        "# BEGIN sharewright other\no\n# END sharewright other",
        "# BEGIN sharewright nfs\n# END sharewright nfs",
        "# BEGIN sharewright nfs\nold\n\n# END sharewright nfs",
        "# BEGIN sharewright nfs (no newline before)\nold\n# END sharewright nfs",
        "# BEGIN sharewright nfs\r\nold\r\n# END sharewright nfs\r"};
    static const QList<QByteArray> kDamage{"# BEGIN sharewright nfs", "# END sharewright nfs",
                                           "# BEGIN sharewright other", "# END sharewright n-2"};
    QByteArray text;
    const int lines = random.bounded(8);
    for (int line = 0; line < lines; ++line) {
        const int kind = random.bounded(20);
        text += kind < 16   ? pick(random, kLines)
                : kind < 19 ? pick(random, kBlocks)
                            : pick(random, kDamage);
        text += random.bounded(4) == 0 ? "\r\n" : "\n";
    }
    if (random.bounded(3) == 0)
        text.chop(random.bounded(2) == 0 ? 1 : 2);
    return text;
}

QByteArray randomBody(QRandomGenerator &random)
{
    return pick(random, {"", "x", "x\n", "x\ny\n", "\n", "x\n\n", "a\\040b $x `y` 'z' %s\n",
                         "ü\r\n", "-e x\n", "# END sharewright nfs\n"});
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Nothing when there is no such file.
std::optional<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::optional<QByteArray> valueOf(const Result<QByteArray> &result)
{
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace

/// The preview (C++) and what really happens (shell) are the same edit, for all texts.
class TestManagedBlockRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingABlockOutUndoesPuttingItIn()
    {
        QRandomGenerator random(4711);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray text = randomText(random);
            const Result<std::optional<QByteArray>> before = managedBlock(text, kName);
            if (!before || *before)
                continue;
            const Result<QByteArray> with = withManagedBlock(text, kName, randomBody(random));
            if (with)
                QCOMPARE(withoutManagedBlock(*with, kName).value(), text);
        }
    }
    void puttingABlockInTwiceChangesNothing()
    {
        QRandomGenerator random(815);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray body = randomBody(random);
            const Result<QByteArray> once = withManagedBlock(randomText(random), kName, body);
            if (once)
                QCOMPARE(withManagedBlock(*once, kName, body).value(), *once);
        }
    }
    void theRuntimeMakesTheSameEdit_data()
    {
        QTest::addColumn<QStringList>("shell");
        QTest::newRow("dash") << QStringList{u"dash"_s};
        QTest::newRow("bash") << QStringList{u"bash"_s, u"--posix"_s};
        QTest::newRow("busybox") << QStringList{u"busybox"_s, u"sh"_s};
    }
    void theRuntimeMakesTheSameEdit()
    {
        QFETCH(QStringList, shell);
        if (QStandardPaths::findExecutable(shell.first()).isEmpty())
            QSKIP("this shell is not installed");
        QTemporaryDir dir;
        QRandomGenerator random(1704);
        QList<QByteArray> texts;
        QList<QByteArray> bodies;
        for (int i = 0; i < kTexts; ++i) {
            texts += randomText(random);
            bodies += randomBody(random);
            writeFile(dir.filePath(u"%1.in"_s.arg(i)), texts.last());
            writeFile(dir.filePath(u"%1.body"_s.arg(i)), bodies.last());
        }
        runShell(shell, dir.path());
        for (int i = 0; i < kTexts; ++i) {
            const QByteArray seen =
                "text " + texts[i].toPercentEncoding(" ") + " body " + bodies[i];
            QVERIFY2(readFile(dir.filePath(u"%1.with"_s.arg(i)))
                         == valueOf(withManagedBlock(texts[i], kName, bodies[i])),
                     seen.constData());
            QVERIFY2(i % 5 != 0
                         || readFile(dir.filePath(u"%1.behind"_s.arg(i)))
                                == valueOf(withManagedBlock(texts[i], kName, bodies[i], "a")),
                     seen.constData());
            QVERIFY2(readFile(dir.filePath(u"%1.without"_s.arg(i)))
                         == valueOf(withoutManagedBlock(texts[i], kName)),
                     seen.constData());
        }
    }

private:
    static void runShell(const QStringList &shell, const QString &dir)
    {
        QProcess process;
        const QString runtime = QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/runtime");
        process.start(shell.first(), shell.sliced(1) + QStringList{u"-s"_s, runtime, dir});
        process.write(kScript);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(240'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestManagedBlockRuntime)
#include "tst_managedblock_runtime.moc"
