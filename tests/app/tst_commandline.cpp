// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "app/commandline.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow();
    void aFileAloneIsTheProject();
    void aCommandTakesItsProjectAndOptions();
    void wrongCommandLinesAreRefusedWithASentence_data();
    void wrongCommandLinesAreRefusedWithASentence();
    void helpNamesEveryCommandAndExitCode();
    void practiceNeedsNoProject();
};

void TestCommandLine::nothingOpensTheWindow()
{
    const auto line = parseCommandLine({});
    QVERIFY(line);
    QVERIFY(line->command.isEmpty() && line->project.isEmpty());
}

void TestCommandLine::aFileAloneIsTheProject()
{
    const auto line = parseCommandLine({u"site.yaml"_s});
    QVERIFY(line);
    QCOMPARE(line->project, u"site.yaml"_s);
    QVERIFY(line->command.isEmpty());
}

void TestCommandLine::aCommandTakesItsProjectAndOptions()
{
    const auto line = parseCommandLine(
        {u"apply"_s, u"a.yaml"_s, u"--dry-run"_s, u"--json"_s, u"--sudo-password-file"_s, u"/x"_s});
    QVERIFY(line);
    QCOMPARE(line->command, u"apply"_s);
    QVERIFY(line->dryRun && line->json && !line->yes);
    QCOMPARE(line->sudoPasswordFile, u"/x"_s);
}

void TestCommandLine::wrongCommandLinesAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("no project") << QStringList{u"apply"_s};
    QTest::newRow("two projects") << QStringList{u"check"_s, u"a"_s, u"b"_s};
    QTest::newRow("export without folder") << QStringList{u"export"_s, u"a"_s};
    QTest::newRow("headless without practice") << QStringList{u"--headless"_s};
}

void TestCommandLine::wrongCommandLinesAreRefusedWithASentence()
{
    QFETCH(QStringList, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line);
    QVERIFY(!line.error().message.isEmpty());
}

void TestCommandLine::helpNamesEveryCommandAndExitCode()
{
    const QString help = informationFor({u"--help"_s});
    for (const char *word : {"check", "probe", "plan", "export", "apply", "resume", "undo", "runs",
                             "status", "--sudo-password-file", "10 dry run"})
        QVERIFY2(help.contains(QLatin1StringView(word)), word);
    QVERIFY(informationFor({u"apply"_s}).isEmpty());
}

void TestCommandLine::practiceNeedsNoProject()
{
    QVERIFY(parseCommandLine({u"apply"_s, u"--practice"_s}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
