// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/shellquote.h"
#include "core/facts/probe.h"
#include "shellrun.h"

using namespace sharewright;

class ProbeScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPureAndFitsTheHost();
    void passesShellcheck();
    void answersUnderEveryShell_data();
    void answersUnderEveryShell();
    void changesNothing();
    void hostilePathsStayWords();
    void onlyWhitelistedSettingsArePrinted();
    void idleAutomountIsNotTouched();
    void networkMountsAreRecognised();
    void busyProcessesAreNamed();
    void countingIsGivenUpInTime();
    void unitsAreReadWithTheirAliases();
    void listOfUnitsThatIsNotWholeSaysSo();

private:
    [[nodiscard]] Project project() const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] HostFacts probed(const Project &project, int host,
                                   const QStringList &shell) const;
    [[nodiscard]] ShellRun callFunctions(const QString &calls) const;

    QTemporaryDir m_directory;
};

static void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void ProbeScriptTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QVERIFY(QDir().mkpath(path(QStringLiteral("it's odd/sub dir"))));
    write(path(QStringLiteral("it's odd/a\nb")), QByteArray(5000, 'x'));
    write(path(QStringLiteral("it's odd/sub dir/c")), "y");
    QVERIFY(QFile::link(path(QStringLiteral("it's odd")), path(QStringLiteral("link"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("link.aside"))));
}

Project ProbeScriptTest::project() const
{
    Project project;
    Host nas{.id = HostId(QStringLiteral("nas")), .address = QStringLiteral("127.0.0.1")};
    nas.roles = Role::NfsServer;
    nas.port = 9;
    Host web{.id = HostId(QStringLiteral("web")), .address = QStringLiteral("127.0.0.2")};
    web.roles = Roles(Role::Server) | Role::Console;
    project.hosts = {nas, web};
    project.nfs.server = nas.id;
    project.nfs.exportRoot = path(QStringLiteral("export"));
    project.migration.asideSuffix = QStringLiteral(".aside");
    const auto folder = [this](const char *id, const QString &name) {
        return SharedFolder{.id = FolderId(QString::fromLatin1(id)), .path = path(name)};
    };
    project.folders = {folder("odd", QStringLiteral("it's odd")),
                       folder("link", QStringLiteral("link")),
                       folder("none", QStringLiteral("none"))};
    return project;
}

HostFacts ProbeScriptTest::probed(const Project &project, int host, const QStringList &shell) const
{
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const ShellRun run = runShell(shell, probeScript(project, project.hosts[host]));
    const auto facts =
        parseProbeAnswer(project.hosts[host].id, run.out, asked, QDateTime::currentDateTimeUtc());
    if (!facts)
        qWarning("%s: %s", qPrintable(facts.error().message), run.err.constData());
    return facts.value_or(HostFacts{});
}

ShellRun ProbeScriptTest::callFunctions(const QString &calls) const
{
    QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/resources/probe/probe.sh"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return runShell({QStringLiteral("sh")}, QString::fromUtf8(file.readAll()) + calls);
}

void ProbeScriptTest::isPureAndFitsTheHost()
{
    const Project site = project();
    const QString server = probeScript(site, site.hosts[0]);
    const QString client = probeScript(site, site.hosts[1]);
    QCOMPARE(probeScript(site, site.hosts[1]), client);
    QVERIFY(server.contains(path(QStringLiteral("export/odd"))));
    QVERIFY(!client.contains(path(QStringLiteral("export"))));
    QVERIFY(client.contains(QStringLiteral("sw_port 127.0.0.1 2049 &")));
    QVERIFY(!server.contains(QStringLiteral("sw_port 127")));
    QVERIFY(client.size() < 60'000);
}

void ProbeScriptTest::passesShellcheck()
{
    if (QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
        QSKIP("shellcheck is not installed");
    const Project site = project();
    for (const Host &host : site.hosts) {
        const ShellRun run = runShell({QStringLiteral("shellcheck"), QStringLiteral("-s"),
                                       QStringLiteral("sh"), QStringLiteral("-")},
                                      probeScript(site, host));
        QVERIFY2(run.status == 0, run.out.constData());
    }
}

void ProbeScriptTest::answersUnderEveryShell_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList &shell : knownShells())
        QTest::newRow(qPrintable(shell.first())) << shell;
}

void ProbeScriptTest::answersUnderEveryShell()
{
    QFETCH(QStringList, shell);
    const HostFacts facts = probed(project(), 1, shell);
    QVERIFY(!facts.hostName.isEmpty() && !facts.kernel.isEmpty() && !facts.architecture.isEmpty());
    QVERIFY(!facts.os.id.isEmpty());
    QVERIFY2(std::abs(facts.clockSkewMs) < 2000, qPrintable(QString::number(facts.clockSkewMs)));
    QVERIFY(facts.files.contains(QStringLiteral("/etc/fstab")));
    QVERIFY(!facts.mounts.isEmpty());
    QVERIFY(facts.packages.contains(QStringLiteral("nfs-common")));
    QVERIFY(facts.tools.contains(QStringLiteral("tar")));
    QCOMPARE(facts.portAnswers.value(QStringLiteral("127.0.0.1:9")), PortAnswer::Refused);

    const FolderFact odd = facts.folders.value(path(QStringLiteral("it's odd")));
    QVERIFY(odd.exists && odd.isDirectory && !odd.isSymlink && !odd.asideExists);
    QCOMPARE(odd.files, 3);
    QVERIFY(odd.bytes >= 8192);
    QVERIFY(odd.freeBytes > 0);
    QVERIFY(odd.freeBesideBytes > 0);
    QVERIFY(!odd.fsType.isEmpty());
    const FolderFact link = facts.folders.value(path(QStringLiteral("link")));
    QVERIFY(link.exists && link.isSymlink && link.asideExists);
    QCOMPARE(link.files, 3);
    const FolderFact none = facts.folders.value(path(QStringLiteral("none")));
    QVERIFY(!none.exists);
    QVERIFY(none.freeBytes > 0);
}

static QStringList treeOf(const QString &root)
{
    QStringList entries;
    QDirIterator walk(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        entries.append(
            QStringLiteral("%1 %2 %3 %4")
                .arg(info.filePath(), QString::number(info.lastModified().toMSecsSinceEpoch()),
                     QString::number(info.size()), QString::number(int(info.permissions()))));
    }
    entries.sort();
    return entries;
}

void ProbeScriptTest::changesNothing()
{
    QTemporaryDir scratch;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), scratch.path());
    environment.insert(QStringLiteral("HOME"), scratch.path());
    const Project site = project();
    const QStringList before =
        treeOf(m_directory.path()) + treeOf(QStringLiteral("/var/cache/apt"));
    for (const Host &host : site.hosts)
        runShell({QStringLiteral("sh")}, probeScript(site, host), environment);
    QCOMPARE(treeOf(m_directory.path()) + treeOf(QStringLiteral("/var/cache/apt")), before);
    QCOMPARE(treeOf(scratch.path()), QStringList());
}

void ProbeScriptTest::hostilePathsStayWords()
{
    Project site = project();
    const QString trap = path(QStringLiteral("trap"));
    site.folders[0].path =
        m_directory.path() + QStringLiteral("/$(touch ") + trap + QStringLiteral(")'`;*");
    site.folders[0].owner = QStringLiteral("-rf; touch ") + trap;
    site.hosts[0].storageAddress = QStringLiteral("$(touch ") + trap + QStringLiteral(")");
    for (const QStringList &shell : knownShells()) {
        const HostFacts facts = probed(site, 1, shell);
        QVERIFY(facts.folders.contains(site.folders[0].path));
        QVERIFY(!QFile::exists(trap));
    }
}

void ProbeScriptTest::onlyWhitelistedSettingsArePrinted()
{
    const QString conf = path(QStringLiteral("pandora_server.conf"));
    write(conf, "dbpass hunter2\nincomingdir /in\n# user x\n user y\nusername z\nuser pandora\n");
    const ShellRun run =
        callFunctions(shellCommand({QStringLiteral("sw_conf"), QStringLiteral("pandora"), conf,
                                    QStringLiteral("incomingdir"), QStringLiteral("user")}));
    QCOMPARE(run.out, QByteArray("SW1 pandora incomingdir /in\nSW1 pandora user pandora\n"));
    const Project site = project();
    QVERIFY(!probeScript(site, site.hosts[1]).contains(QStringLiteral("dbpass")));
}

void ProbeScriptTest::idleAutomountIsNotTouched()
{
    const QString folder = path(QStringLiteral("it's odd"));
    const ShellRun run =
        callFunctions(QStringLiteral("sw_hazard_list=%1\nsw_folder KEY %2 .aside\n")
                          .arg(shellQuoted(QStringLiteral("nfs4 /elsewhere\nautofs ") + folder),
                               shellQuoted(folder)));
    // What is free beside it is asked of its parent.
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("SW1 beside KEY "));
    QCOMPARE(lines[1], QByteArray("SW1 folder KEY automount"));
}

void ProbeScriptTest::networkMountsAreRecognised()
{
    const ShellRun run = callFunctions(QStringLiteral(
        "sw_hazard_list='nfs4 /srv/a\nautofs /srv/a/b c\nfuse.glusterfs /'\n"
        "for p in /srv/a /srv/a/x '/srv/a/b c/d' /srv/ab; do sw_hazard_of \"$p\"; echo; done\n"));
    QCOMPARE(run.out, QByteArray("nfs4\nnfs4\nautofs\nfuse.glusterfs\n"));
}

void ProbeScriptTest::busyProcessesAreNamed()
{
    QProcess holder;
    holder.setWorkingDirectory(path(QStringLiteral("it's odd/sub dir")));
    holder.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(holder.waitForStarted());
    const FolderFact folder = probed(project(), 1, {QStringLiteral("sh")})
                                  .folders.value(path(QStringLiteral("it's odd")));
    const QString expected = QString::number(holder.processId()) + QStringLiteral(" sleep");
    holder.kill();
    holder.waitForFinished();
    QVERIFY2(folder.users.contains(expected), qPrintable(folder.users.join(u',')));
}

void ProbeScriptTest::countingIsGivenUpInTime()
{
    const ShellRun run = callFunctions(
        QStringLiteral("sw_hazard_list=\nfind() { sleep 30; }\nlim() { shift; return 124; }\n"
                       "sw_counts 1 KEY %1\nsw_counts 0 KEY %1\n")
            .arg(shellQuoted(m_directory.path())));
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.status, 0);
}

void ProbeScriptTest::unitsAreReadWithTheirAliases()
{
    const ShellRun run = callFunctions(QStringLiteral(
        "have() { true; }\n"
        "lim() { case $3 in list-unit-files) echo 'php8.2-fpm.service enabled'; return ;; esac\n"
        "for u; do case $u in *.service) printf 'Id=%s\\nNames=alias.service "
        "%s\\nLoadState=loaded\\n"
        "ActiveState=active\\nUnitFileState=\\n\\n' \"$u\" \"$u\" ;; esac; done; }\n"
        "sw_units a.service\n"));
    QCOMPARE(run.out, QByteArray("SW1 unit loaded active - a.service alias.service a.service\n"
                                 "SW1 unit loaded active - php8.2-fpm.service alias.service "
                                 "php8.2-fpm.service\n"));
}

void ProbeScriptTest::listOfUnitsThatIsNotWholeSaysSo()
{
    const QByteArray complaint("SW1 incomplete units\n");
    QCOMPARE(callFunctions(QStringLiteral("have() { false; }\nsw_units a.service\n")).out,
             complaint);
    QCOMPARE(
        callFunctions(QStringLiteral("have() { true; }\nlim() { return 1; }\nsw_units a.service\n"))
            .out,
        complaint);
    const ShellRun late =
        callFunctions(QStringLiteral("have() { true; }\nlim() { printf "
                                     "'Id=a.service\\nLoadState=loaded\\nActiveState=active\\n'; "
                                     "return 124; }\nsw_units a.service\n"));
    QVERIFY2(late.out.endsWith(complaint), late.out.constData());
}

QTEST_GUILESS_MAIN(ProbeScriptTest)
#include "tst_probescript.moc"
