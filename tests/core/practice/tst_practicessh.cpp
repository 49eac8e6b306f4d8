// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <list>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// The SSH server of a practice host, asked by the ssh client that everybody has.
class TestPracticeSsh : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;

private Q_SLOTS:
    void initTestCase();
    void logsInWithTheKeyOfTheProject();
    void refusesAnotherKey();
    void runsCommandsAsAdminInTheHomeDirectory();
    void reportsExitStatus_data();
    void reportsExitStatus();
    void keepsOutputAndErrorsApart();
    void takesStandardInput();
    void sendsTenMegabytesUnharmed();
    void takesTenMegabytesUnharmed();
    void passesLanguageButNoOtherVariable();
    void servesManyChannelsOfOneConnection();
    void refusesForwarding();
    void sudoTakesThePasswordFromStandardInput();
    void sudoAsksThreeTimes();
    void sudoLeavesTheRestOfTheInputToTheCommand();
    void sudoWithoutPasswordSaysSo();
    void hostsAreWorldsOfTheirOwn();
    void thisMachineStaysUntouched();
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeSsh::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::start(whyNot);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
}

void TestPracticeSsh::logsInWithTheKeyOfTheProject()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, u"hostname"_s);
    QCOMPARE(answer.output, "nas\n");
    QCOMPARE(answer.exitStatus, 0);
}

void TestPracticeSsh::refusesAnotherKey()
{
    QTemporaryDir directory;
    const QString key = directory.filePath(u"key"_s);
    QProcess::execute(u"ssh-keygen"_s,
                      {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key});
    QStringList arguments = m_login->arguments(u"nas"_s);
    arguments[arguments.indexOf(u"-i"_s) + 1] = key;
    QProcess process;
    process.start(u"ssh"_s, arguments + QStringList{u"true"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 255);
    QVERIFY(process.readAllStandardError().contains("Permission denied"));
}

void TestPracticeSsh::runsCommandsAsAdminInTheHomeDirectory()
{
    QCOMPARE(m_login->ssh(u"nas"_s, u"id -un; pwd; echo $HOME"_s).output,
             "admin\n/home/admin\n/home/admin\n");
}

void TestPracticeSsh::reportsExitStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::newRow("success") << u"true"_s << 0;
    QTest::newRow("failure") << u"exit 42"_s << 42;
    QTest::newRow("unknown command") << u"no-such-command"_s << 127;
    QTest::newRow("signal") << u"kill -KILL $$"_s << 255;
}

void TestPracticeSsh::reportsExitStatus()
{
    QFETCH(QString, command);
    QTEST(m_login->ssh(u"pandora1"_s, command).exitStatus, "status");
}

void TestPracticeSsh::keepsOutputAndErrorsApart()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, u"echo out; echo err >&2"_s);
    QCOMPARE(answer.output, "out\n");
    QCOMPARE(answer.errors, "err\n");
}

void TestPracticeSsh::takesStandardInput()
{
    QCOMPARE(m_login->ssh(u"nas"_s, u"tr a-z A-Z"_s, "hello").output, "HELLO");
}

void TestPracticeSsh::sendsTenMegabytesUnharmed()
{
    const SshAnswer answer = m_login->ssh(
        u"nas"_s, u"i=0; yes 0123456789abcdef0123456789abcde | head -c 10485760; echo done >&2"_s);
    QCOMPARE(answer.output.size(), 10'485'760);
    QCOMPARE(answer.output.count("0123456789abcdef0123456789abcde\n"), 10'485'760 / 32);
    QCOMPARE(answer.errors, "done\n");
}

void TestPracticeSsh::takesTenMegabytesUnharmed()
{
    const QByteArray megabytes(10 * 1024 * 1024, 'x');
    QCOMPARE(m_login->ssh(u"nas"_s, u"wc -c"_s, megabytes).output.trimmed(), "10485760");
}

void TestPracticeSsh::passesLanguageButNoOtherVariable()
{
    const SshAnswer answer =
        m_login->ssh(u"nas"_s, u"echo \"$LC_TEST,$SECRET\""_s, {},
                     {u"-o"_s, u"SetEnv=LC_TEST=yes"_s, u"-o"_s, u"SetEnv=SECRET=no"_s});
    QVERIFY(!answer.output.contains("no"));
}

void TestPracticeSsh::servesManyChannelsOfOneConnection()
{
    QTemporaryDir directory;
    const QStringList mux{u"-S"_s, directory.filePath(u"mux"_s)};
    QProcess master;
    master.start(u"ssh"_s, mux + QStringList{u"-M"_s, u"-N"_s} + m_login->arguments(u"nas"_s));
    QTRY_VERIFY(QFile::exists(directory.filePath(u"mux"_s)));
    std::list<QProcess> clients(8);
    for (QProcess &client : clients)
        client.start(u"ssh"_s,
                     mux + m_login->arguments(u"nas"_s) + QStringList{u"sleep 0.3; cat"_s});
    for (QProcess &client : clients) {
        client.write("through");
        client.closeWriteChannel();
    }
    for (QProcess &client : clients) {
        QVERIFY(client.waitForFinished());
        QCOMPARE(client.readAllStandardOutput(), "through");
    }
    master.kill();
    master.waitForFinished();
}

void TestPracticeSsh::refusesForwarding()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, QString(), {}, {u"-W"_s, u"127.0.0.1:1"_s});
    QCOMPARE(answer.exitStatus, 255);
}

void TestPracticeSsh::sudoTakesThePasswordFromStandardInput()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, u"sudo -S -k -p 'word please: ' -- id -u"_s,
                                          PracticeSite::sudoPassword().toUtf8() + '\n');
    QCOMPARE(answer.output, "0\n");
    QVERIFY(answer.errors.endsWith("word please: "));
}

void TestPracticeSsh::sudoAsksThreeTimes()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, u"sudo -S -p '?' -- true"_s, "a\nb\nc\nd\n");
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.errors.count("Sorry, try again."), 2);
    QVERIFY(answer.errors.contains("3 incorrect password attempts"));
}

void TestPracticeSsh::sudoLeavesTheRestOfTheInputToTheCommand()
{
    const SshAnswer answer = m_login->ssh(u"nas"_s, u"sudo -S -p '' -- cat"_s,
                                          PracticeSite::sudoPassword().toUtf8() + "\nthe rest\n");
    QCOMPARE(answer.output, "the rest\n");
}

void TestPracticeSsh::sudoWithoutPasswordSaysSo()
{
    QCOMPARE(m_login->ssh(u"nas"_s, u"sudo -n true"_s).errors, "sudo: a password is required\n");
}

void TestPracticeSsh::hostsAreWorldsOfTheirOwn()
{
    m_login->root("pandora1", u"echo one >/etc/mark; echo one >/var/mark"_s);
    QCOMPARE(m_login->root("pandora2", u"cat /etc/mark /var/mark 2>/dev/null || echo nothing"_s),
             "nothing");
    QCOMPARE(m_login->root("pandora2", u"hostname; . /etc/os-release; echo $ID $VERSION_ID"_s),
             "pandora2\ndebian 12");
}

void TestPracticeSsh::thisMachineStaysUntouched()
{
    const QByteArray mark =
        "/usr/share/practice-" + QByteArray::number(QCoreApplication::applicationPid());
    m_login->root("nas", u"touch %1 /etc/practice-mark /run/practice-mark; true"_s.arg(
                             QString::fromLatin1(mark)));
    QVERIFY(!QFile::exists(QString::fromLatin1(mark)));
    QVERIFY(!QFile::exists(u"/etc/practice-mark"_s));
    QVERIFY(!QFile::exists(u"/run/practice-mark"_s));
}

QTEST_GUILESS_MAIN(TestPracticeSsh)
#include "tst_practicessh.moc"
