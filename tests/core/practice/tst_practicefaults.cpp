// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

#include "core/practice/practicefaults.h"
#include "tests/core/practice/practicelogin.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

/// Each fault shows what a real host would show, and goes away again.
class TestPracticeFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeLogin> m_login;
    [[nodiscard]] SshAnswer sudo(const QString &command)
    {
        return m_login->ssh(u"nas"_s, u"sudo -S -p '' -- "_s + command,
                            PracticeSite::sudoPassword().toUtf8() + '\n');
    }

private Q_SLOTS:
    void initTestCase();
    void aFullDiskRefusesWrites();
    void aHeldPackageLockNamesItsHolder();
    void aRefusedSudoSaysSorry();
    void aForbiddenSudoNamesTheUser();
    void aReadOnlyEtcRefusesWrites();
    void theConnectionIsLostAtTheNthCommand();
    void theConnectionIsLostAtTheNthFragmentOfAShell();
    void aDroppedPeerAnswersNobody();
    void aFaultIsWrittenAsHostAndWord();
    void whatIsNoFaultIsRefusedAndNothingBreaks_data();
    void whatIsNoFaultIsRefusedAndNothingBreaks();
    void cleanup() { m_login->site().clearFaults(HostId(u"nas"_s)); }
    void cleanupTestCase() { m_login.reset(); }
};

void TestPracticeFaults::initTestCase()
{
    QString whyNot;
    m_login = PracticeLogin::start(whyNot, 1);
    if (!m_login)
        QSKIP(qPrintable(whyNot));
}

void TestPracticeFaults::aFullDiskRefusesWrites()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::FillDisk);
    const auto write = u"head -c 100000 /dev/zero >/srv/big"_s;
    QVERIFY(m_login->root("nas", write).contains("No space left on device"));
    QVERIFY(m_login->root("nas", u"df --output=avail /srv | tail -1"_s).trimmed().toInt() < 100);
    m_login->site().clearFaults(HostId(u"nas"_s));
    QCOMPARE(m_login->root("nas", write), "");
}

void TestPracticeFaults::aHeldPackageLockNamesItsHolder()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::HoldPackageLock);
    const SshAnswer answer = sudo(u"apt-get -y -o DPkg::Lock::Timeout=1 install nfs-common"_s);
    QCOMPARE(answer.exitStatus, 100);
    QVERIFY(answer.errors.contains("It is held by process"));
    QVERIFY(answer.errors.contains("(unattended-upgr)"));
    m_login->site().clearFaults(HostId(u"nas"_s));
    QCOMPARE(sudo(u"apt-get -y install nfs-common"_s).exitStatus, 0);
}

void TestPracticeFaults::aRefusedSudoSaysSorry()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::RefuseSudo);
    const SshAnswer answer = sudo(u"true"_s);
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY(answer.errors.contains("Sorry, try again."));
}

void TestPracticeFaults::aForbiddenSudoNamesTheUser()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::ForbidSudo);
    const SshAnswer answer = sudo(u"true"_s);
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY(answer.errors.contains("admin is not in the sudoers file."));
}

void TestPracticeFaults::aReadOnlyEtcRefusesWrites()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::ReadOnlyEtc);
    QVERIFY(m_login->root("nas", u"touch /etc/new"_s).contains("Read-only file system"));
    m_login->site().clearFaults(HostId(u"nas"_s));
    QCOMPARE(m_login->root("nas", u"touch /etc/new"_s), "");
}

void TestPracticeFaults::theConnectionIsLostAtTheNthCommand()
{
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::LoseConnection, 2);
    QCOMPARE(m_login->ssh(u"nas"_s, u"echo first"_s).output, "first\n");
    const SshAnswer lost = m_login->ssh(u"nas"_s, u"sleep 5; echo second"_s);
    QCOMPARE(lost.exitStatus, 255);
    QCOMPARE(lost.output, "");
    QCOMPARE(m_login->ssh(u"nas"_s, u"echo third"_s).output, "third\n");
}

void TestPracticeFaults::theConnectionIsLostAtTheNthFragmentOfAShell()
{
    // The shell itself is the first piece of work, its fragments follow.
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::LoseConnection, 3);
    QProcess shell;
    shell.start(u"ssh"_s, m_login->arguments(u"nas"_s) + QStringList{u"echo ready; exec sh -s"_s});
    QTRY_VERIFY(shell.canReadLine());
    QCOMPARE(shell.readLine(), "ready\n");
    shell.write("echo one\n");
    QTRY_VERIFY(shell.canReadLine());
    QCOMPARE(shell.readLine(), "one\n");
    shell.write("touch /tmp/reached; sleep 5; echo two\n");
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 255);
    QTRY_COMPARE(m_login->root("nas", u"ls /tmp/reached"_s), "/tmp/reached");
}

void TestPracticeFaults::aDroppedPeerAnswersNobody()
{
    m_login->root("nas", u"apt-get -y install nfs-kernel-server >/dev/null 2>&1; mkdir -p /srv/a\n"
                         "echo '/srv/a *(rw)' >>/etc/exports; exportfs -ra"_s);
    m_login->root("pandora1", u"apt-get -y install nfs-common >/dev/null 2>&1; mkdir -p /mnt/a"_s);
    const auto reach =
        u"timeout 2 bash -c 'exec 3<>/dev/tcp/10.99.0.10/2049' 2>/dev/null && echo open; true"_s;
    QTRY_COMPARE(m_login->root("pandora1", reach), "open");
    m_login->site().setFault(HostId(u"nas"_s), PracticeFault::DropPeer);
    QTRY_COMPARE(m_login->root("pandora1", reach), "");
    QVERIFY(m_login->root("pandora1", u"timeout 3 mount -t nfs4 nas:/srv/a /mnt/a"_s)
                .startsWith("failed"));
    m_login->site().clearFaults(HostId(u"nas"_s));
    QTRY_COMPARE(m_login->root("pandora1", reach), "open");
    QCOMPARE(m_login->root("pandora1", u"mount -t nfs4 nas:/srv/a /mnt/a"_s), "");
}

void TestPracticeFaults::aFaultIsWrittenAsHostAndWord()
{
    QVERIFY(setFaults(m_login->site(), {u"nas=full-disk"_s}));
    QVERIFY(m_login->root("nas", u"head -c 100000 /dev/zero >/srv/bigger"_s)
                .contains("No space left on device"));
    for (const QString &word : practiceFaultWords())
        QVERIFY2(practiceFailingFrom(u"nas="_s + word, m_login->site().project()),
                 qPrintable(word));
}

void TestPracticeFaults::whatIsNoFaultIsRefusedAndNothingBreaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no host") << u"full-disk"_s << u"pandora1"_s;
    QTest::newRow("unknown host") << u"db7=full-disk"_s << u"pandora1"_s;
    QTest::newRow("no fault") << u"nas"_s << u"read-only-etc"_s;
    QTest::newRow("unknown fault") << u"nas=fire"_s << u"read-only-etc"_s;
}

void TestPracticeFaults::whatIsNoFaultIsRefusedAndNothingBreaks()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<> set = setFaults(m_login->site(), {u"nas=full-disk"_s, text});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::InvalidInput);
    QVERIFY2(set.error().message.contains(named), qPrintable(set.error().message));
    QCOMPARE(m_login->root("nas", u"head -c 1000 /dev/zero >/srv/small"_s), "");
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
