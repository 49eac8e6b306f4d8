// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "core/base/shellquote.h"

using namespace sharewright;

namespace {

QStringList nastyWords()
{
    QStringList words{QString(),
                      QStringLiteral(" "),
                      QStringLiteral("'"),
                      QStringLiteral("''"),
                      QStringLiteral("it's"),
                      QStringLiteral("\"x\""),
                      QStringLiteral("$HOME"),
                      QStringLiteral("$(id)"),
                      QStringLiteral("`id`"),
                      QStringLiteral("\\"),
                      QStringLiteral("\\n"),
                      QStringLiteral("a\nb"),
                      QStringLiteral("\n"),
                      QStringLiteral("tail\n"),
                      QStringLiteral("-n"),
                      QStringLiteral("--"),
                      QStringLiteral("~root"),
                      QStringLiteral("*"),
                      QStringLiteral("[a-z]?"),
                      QStringLiteral("{a,b}"),
                      QStringLiteral("!!"),
                      QStringLiteral("a;b&c|d<e>f(g)#h"),
                      QStringLiteral("#x"),
                      QStringLiteral("A=b"),
                      QStringLiteral("%s"),
                      QStringLiteral("\t\r\x01\x7f"),
                      QStringLiteral("\u4e2d\u6587 \U0001F600"),
                      QStringLiteral("if")};
    std::mt19937 random(1);
    const QString letters = QStringLiteral("ab' \"\\$`\n*?~!#&;|<>(){}[]=%-");
    for (int i = 0; i < 400; ++i) {
        QString word;
        for (auto left = random() % 12; left > 0; --left)
            word +=
                letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        words.append(word);
    }
    return words;
}

} // namespace

class TestShellQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainWordsBare();
    void quotesEverythingElse_data();
    void quotesEverythingElse();
    void everyShellGivesTheWordsBack_data();
    void everyShellGivesTheWordsBack();
};

void TestShellQuote::leavesPlainWordsBare()
{
    for (const char *word :
         {"ls", "/srv/pandora", "user@host:22", "a=b", "rw,hard", "50%", "v4.2+x_y-z"})
        QCOMPARE(shellQuoted(QString::fromLatin1(word)), QString::fromLatin1(word));
}

void TestShellQuote::quotesEverythingElse_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("empty") << QString() << QStringLiteral("''");
    QTest::newRow("blank") << QStringLiteral("a b") << QStringLiteral("'a b'");
    QTest::newRow("quote") << QStringLiteral("it's") << QStringLiteral("'it'\\''s'");
    QTest::newRow("home") << QStringLiteral("~") << QStringLiteral("'~'");
    QTest::newRow("letters beyond ASCII") << QStringLiteral("\u00e4") << QStringLiteral("'\u00e4'");
}

void TestShellQuote::quotesEverythingElse()
{
    QFETCH(QString, word);
    QTEST(shellQuoted(word), "quoted");
}

void TestShellQuote::everyShellGivesTheWordsBack_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("dash") << QStringList{QStringLiteral("dash")};
    QTest::newRow("bash") << QStringList{QStringLiteral("bash"), QStringLiteral("--posix")};
    QTest::newRow("busybox") << QStringList{QStringLiteral("busybox"), QStringLiteral("sh")};
}

void TestShellQuote::everyShellGivesTheWordsBack()
{
    QFETCH(QStringList, shell);
    const QString program = shell.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("this shell is not installed");
    const QStringList words = nastyWords();
    QProcess process;
    process.start(program, shell);
    process.write("printf '%s\\0' " + shellCommand(words).toUtf8() + '\n');
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QByteArray expected = words.join(QChar(u'\0')).toUtf8() + '\0';
    QCOMPARE(process.readAllStandardOutput(), expected);
}

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
