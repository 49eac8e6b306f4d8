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
    void replayNeedsNoProject();
    void practiceNeedsNoProject();
    void practiceMayNameABackend();
    void theWayBackIsAsked();
    void aLanguageIsNamedByItsCode();
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
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"xx"_s};
    QTest::newRow("unknown practice site") << QStringList{u"--practice=ceph"_s};
    QTest::newRow("merge without project") << QStringList{u"merge"_s};
    QTest::newRow("headless without practice") << QStringList{u"--headless"_s};
    QTest::newRow("fault without practice")
        << QStringList{u"apply"_s, u"a"_s, u"--practice-fault"_s, u"web1=full-disk"_s};
    QTest::newRow("unshare is no option of apply")
        << QStringList{u"apply"_s, u"a"_s, u"--unshare"_s};
    QTest::newRow("retire without unshare") << QStringList{u"apply"_s, u"a"_s, u"--retire"_s};
    QTest::newRow("retire of a plan to share") << QStringList{u"plan"_s, u"a"_s, u"--retire"_s};
    QTest::newRow("confirm without retire")
        << QStringList{u"unshare"_s, u"a"_s, u"--confirm"_s, u"x"_s};
    QTest::newRow("replay without status") << QStringList{u"plan"_s, u"a"_s, u"--replay"_s, u"d"_s};
    QTest::newRow("status without anything") << QStringList{u"status"_s};
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
    for (const char *word : {"check", "probe", "merge", "--diff", "plan", "export", "apply",
                             "resume", "undo", "runs", "status", "unshare", "heal", "--retire",
                             "--confirm", "--sudo-password-file", "10 dry run"})
        QVERIFY2(help.contains(QLatin1StringView(word)), word);
    QVERIFY(informationFor({u"apply"_s}).isEmpty());
}

void TestCommandLine::replayNeedsNoProject()
{
    const auto line = parseCommandLine({u"status"_s, u"--replay"_s, u"captures"_s});
    QVERIFY(line);
    QCOMPARE(line->replay, u"captures"_s);
}

void TestCommandLine::practiceNeedsNoProject()
{
    QVERIFY(parseCommandLine({u"apply"_s, u"--practice"_s}));
}

void TestCommandLine::practiceMayNameABackend()
{
    const auto usual = parseCommandLine({u"--practice"_s});
    QVERIFY(usual && usual->practice && usual->practiceBackend == Backend::Nfs);
    for (const QString &word : {u"--practice=glusterfs"_s, u"--practice=gluster"_s}) {
        const auto line = parseCommandLine({u"apply"_s, word, u"--yes"_s});
        QVERIFY(line && line->practice && line->yes);
        QCOMPARE(line->practiceBackend, Backend::GlusterFs);
    }
}

void TestCommandLine::theWayBackIsAsked()
{
    const auto unshare =
        parseCommandLine({u"unshare"_s, u"a.yaml"_s, u"--retire"_s, u"--confirm"_s, u"site"_s});
    QVERIFY(unshare);
    QVERIFY(unshare->retire && !unshare->unshare);
    QCOMPARE(unshare->confirm, u"site"_s);
    const auto plan = parseCommandLine({u"plan"_s, u"a.yaml"_s, u"--unshare"_s, u"--retire"_s});
    QVERIFY(plan);
    QVERIFY(plan->unshare && plan->retire);
}

void TestCommandLine::aLanguageIsNamedByItsCode()
{
    const auto line = parseCommandLine({u"status"_s, u"a.yaml"_s, u"--language"_s, u"pt_BR"_s});
    QVERIFY(line);
    QCOMPARE(line->language, u"pt_BR"_s);
    // Before anything is known of the other arguments: what is wrong with them is said in it.
    QCOMPARE(languageIn({u"--colour"_s, u"--language=de_AT"_s}), u"de"_s);
    QCOMPARE(languageIn({u"--language"_s, u"ja"_s}), u"ja"_s);
    QCOMPARE(languageIn({u"--language"_s, u"xx"_s}), QString());
    QCOMPARE(languageIn({u"--language"_s}), QString());
    QCOMPARE(languageIn({u"--"_s, u"--language=de"_s}), QString());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
