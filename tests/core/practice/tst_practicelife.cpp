// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <cstdio>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "core/practice/practicesite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kChildMode[] = "SHAREWRIGHT_TEST_PRACTICE_CHILD";

// Every process whose command line names a directory, seen from this machine.
QList<int> processesNaming(const QString &directory)
{
    QList<int> found;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(name));
        bool isProcess = false;
        const int pid = name.toInt(&isProcess);
        if (isProcess && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(directory.toUtf8()))
            found.append(pid);
    }
    return found;
}

QString directoryOf(const PracticeSite &site)
{
    return QFileInfo(site.knownHostsFile()).path();
}

// A second process with a site of its own: prints its directory and what a host says, then waits.
int runChild()
{
    auto site = PracticeSite::start(1);
    if (!site) {
        std::printf("unsupported %s\n", qPrintable(site.error().details));
        return 0;
    }
    auto said = (*site)->inspect(
        HostId(u"pandora1"_s),
        u"id -u; stat -c %U /var/spool/pandora/data_in/conf\n"
        "mkdir /mnt/closed; chmod 0 /mnt/closed; mkdir /mnt/mine; chown pandora:www-data "
        "/mnt/mine\n"
        "chmod 2770 /mnt/mine; runuser -u pandora -- touch /mnt/closed/file 2>/dev/null && echo "
        "open\n"
        "runuser -u pandora -- touch /mnt/mine/file; stat -c %U:%G /mnt/mine/file\n"
        "runuser -u admin -- touch /mnt/mine/other 2>/dev/null && echo open; true"_s);
    std::printf("%s\n%s\n", qPrintable(directoryOf(**site)),
                said ? said->replace('\n', ' ').constData() : qPrintable(said.error().details));
    std::fflush(stdout);
    pause();
    return 0;
}

} // namespace

/// Beginning and end of a practice site.
class TestPracticeLife : public QObject
{
    Q_OBJECT

    void startChild(QProcess &child, const QStringList &wrapper,
                    const QStringList &environment = {});

private Q_SLOTS:
    void initTestCase();
    void describesItself();
    void leavesNothingBehind();
    void leavesNothingBehindWhenItsProcessIsKilled();
    void worksWithoutRootAndKeepsOwnersApart();
};

void TestPracticeLife::initTestCase()
{
    const auto site = PracticeSite::start(1);
    if (!site)
        QSKIP(qPrintable(site.error().message));
}

void TestPracticeLife::describesItself()
{
    const auto site = PracticeSite::start(2);
    QVERIFY(site.has_value());
    const Project project = (*site)->project();
    QCOMPARE(project.hosts.size(), 3);
    QCOMPARE(project.nfs.server, HostId(u"nas"_s));
    QCOMPARE(project.migration.seedHost, HostId(u"pandora1"_s));
    QCOMPARE(project.folders, standardFolders());
    for (const Host &host : project.hosts) {
        QCOMPARE(host.address, u"127.0.0.1"_s);
        QVERIFY(host.port > 1023);
        QVERIFY(QFile::exists(host.identityFile));
    }
}

void TestPracticeLife::leavesNothingBehind()
{
    auto site = PracticeSite::start(1);
    QVERIFY(site.has_value());
    const QString directory = directoryOf(**site);
    QVERIFY(!processesNaming(directory).isEmpty());
    site->reset();
    QVERIFY(!QFile::exists(directory));
    QCOMPARE(processesNaming(directory), QList<int>());
}

void TestPracticeLife::startChild(QProcess &child, const QStringList &wrapper,
                                  const QStringList &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QString::fromLatin1(kChildMode), u"1"_s);
    for (const QString &setting : environment)
        variables.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    child.setProcessEnvironment(variables);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList words = wrapper + QStringList{QCoreApplication::applicationFilePath()};
    child.start(words.first(), words.sliced(1));
}

void TestPracticeLife::leavesNothingBehindWhenItsProcessIsKilled()
{
    QProcess child;
    startChild(child, {});
    QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 20'000);
    const QString directory = QString::fromUtf8(child.readLine().trimmed());
    QVERIFY(QFile::exists(directory));
    child.kill();
    QVERIFY(child.waitForFinished());
    QTRY_VERIFY(!QFile::exists(directory));
    QTRY_COMPARE(processesNaming(directory), QList<int>());
}

void TestPracticeLife::worksWithoutRootAndKeepsOwnersApart()
{
    QStringList wrapper;
    if (geteuid() == 0) {
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("setpriv is missing, so this test cannot become another user");
        wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    }
    QProcess child;
    startChild(child, wrapper, {u"SHAREWRIGHT_PRACTICE_ONE_ID=1"_s, u"HOME=/nonexistent"_s});
    QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 20'000);
    const QByteArray first = child.readLine().trimmed();
    if (first.startsWith("unsupported"))
        QSKIP(first.constData());
    QTRY_VERIFY(child.canReadLine());
    QCOMPARE(child.readLine().trimmed(), "0 pandora pandora:www-data");
    child.kill();
    QVERIFY(child.waitForFinished());
    QTRY_VERIFY(!QFile::exists(QString::fromUtf8(first)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kChildMode))
        return runChild();
    TestPracticeLife test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practicelife.moc"
