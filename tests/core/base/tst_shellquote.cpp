// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    void theFirstWordIsAlwaysACommand_data();
    void theFirstWordIsAlwaysACommand();
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

namespace {

void addShells()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("dash") << QStringList{QStringLiteral("dash")};
    QTest::newRow("bash") << QStringList{QStringLiteral("bash"), QStringLiteral("--posix")};
    QTest::newRow("busybox") << QStringList{QStringLiteral("busybox"), QStringLiteral("sh")};
}

} // namespace

void TestShellQuote::everyShellGivesTheWordsBack_data()
{
    addShells();
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

void TestShellQuote::theFirstWordIsAlwaysACommand_data()
{
    addShells();
}

// Each name is a program that prints its name and argument. Taken for an assignment or for grammar, it would not run.
void TestShellQuote::theFirstWordIsAlwaysACommand()
{
    QFETCH(QStringList, shell);
    const QString program = QStandardPaths::findExecutable(shell.takeFirst());
    if (program.isEmpty())
        QSKIP("this shell is not installed");
    QTemporaryDir directory;
    QByteArray script;
    QByteArray expected;
    for (const char *word :
         {"A=b",  "A=",       "PATH=/nowhere", "a+=b",   "_x=1", "if", "then",  "else",  "elif",
          "fi",   "do",       "done",          "case",   "esac", "in", "while", "until", "for",
          "time", "function", "select",        "coproc", "!",    "{",  "}",     "plain"}) {
        const QString name = QString::fromLatin1(word);
        QString file = name;
        file.replace(QLatin1Char('/'), QLatin1Char('_'));
        if (file == name) {
            QFile made(directory.filePath(file));
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write("#!/bin/sh\nprintf '%s %s\\n' \"${0##*/}\" \"$1\"\n");
            made.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            expected += name.toUtf8() + " word\n";
        }
        script += shellCommand({name, QStringLiteral("word")}).toUtf8() + " 2>/dev/null\n";
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), directory.path() + QStringLiteral(":/usr/bin:/bin"));
    process.setProcessEnvironment(environment);
    process.start(program, shell);
    process.write(script);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), expected);
}

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
