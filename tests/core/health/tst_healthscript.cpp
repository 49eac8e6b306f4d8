// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/health/health.h"

using namespace sharewright;

class HealthScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAccordingToTheRole();
    void passesShellcheck();
    void answersUnderEveryShell_data();
    void answersUnderEveryShell();
    void failuresOfAMountAreToldApart_data();
    void failuresOfAMountAreToldApart();
    void idleAutomountIsNotTouched();
    void aLinkIsFollowedWithoutTouchingAnAutomount();
    void aNodeIsAskedForItsPoolOnly();
    void noVolumeQuestionIsAskedInVain_data();
    void noVolumeQuestionIsAskedInVain();
    void aGlusterThatHangsIsATimeout();
    void deadServerDelaysByOneLimitOnly();

private:
    [[nodiscard]] Project project() const;
    [[nodiscard]] QByteArray runFunctions(const QString &calls) const;
    /// Runs calls beside a gluster that answers `status` and `summary`; the commands it got, one a line.
    [[nodiscard]] QStringList glusterCalls(const QString &calls, const QByteArray &status,
                                           const QByteArray &summary) const;

    QTemporaryDir m_directory;
};

static QByteArray run(const QStringList &command, const QString &script)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return "did not end";
    }
    return process.readAllStandardOutput();
}

Project HealthScriptTest::project() const
{
    Project project;
    Host nas{.id = HostId(QStringLiteral("nas")), .address = QStringLiteral("nas")};
    nas.roles = Role::NfsServer;
    Host web{.id = HostId(QStringLiteral("web")), .address = QStringLiteral("web")};
    web.roles = Roles(Role::Server) | Role::Console;
    project.hosts = {nas, web};
    project.nfs.server = nas.id;
    project.nfs.exportRoot = m_directory.path();
    project.folders = {{.id = FolderId(QStringLiteral("it's")), .path = m_directory.path()}};
    project.folders[0].owner = QStringLiteral("nobody-here");
    return project;
}

/// Runs calls of the status script's functions, without its own questions.
QByteArray HealthScriptTest::runFunctions(const QString &calls) const
{
    const QString script = healthScript(project(), project().hosts[1]);
    const QString functions = script.first(script.indexOf(QStringLiteral("\n{\nsw_begin")));
    return run({QStringLiteral("sh")}, functions + u'\n' + calls);
}

void HealthScriptTest::asksAccordingToTheRole()
{
    const Project site = project();
    const QString server = healthScript(site, site.hosts[0]);
    const QString client = healthScript(site, site.hosts[1]);
    QVERIFY(server.contains(QStringLiteral("\nsw_exports\n")));
    QVERIFY(!client.contains(QStringLiteral("\nsw_exports\n")));
    QVERIFY(client.contains(QStringLiteral("tentacle_serverd.service")));
    QCOMPARE(healthScript(site, site.hosts[1]), client);
}

void HealthScriptTest::passesShellcheck()
{
    if (QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
        QSKIP("shellcheck is not installed");
    const Project site = project();
    for (const Host &host : site.hosts) {
        const QByteArray complaints =
            run({QStringLiteral("shellcheck"), QStringLiteral("-s"), QStringLiteral("sh"),
                 QStringLiteral("-S"), QStringLiteral("warning"), QStringLiteral("-")},
                healthScript(site, host));
        QVERIFY2(complaints.isEmpty(), complaints.constData());
    }
}

void HealthScriptTest::answersUnderEveryShell_data()
{
    QTest::addColumn<QStringList>("shell");
    QTest::newRow("dash") << QStringList{QStringLiteral("dash")};
    QTest::newRow("bash") << QStringList{QStringLiteral("bash"), QStringLiteral("--posix")};
    QTest::newRow("busybox") << QStringList{QStringLiteral("busybox"), QStringLiteral("sh")};
}

void HealthScriptTest::answersUnderEveryShell()
{
    QFETCH(QStringList, shell);
    if (QStandardPaths::findExecutable(shell.first()).isEmpty())
        QSKIP("this shell is not installed");
    QVERIFY(QDir(m_directory.path()).mkpath(QStringLiteral("it's")));
    const Project site = project();
    const auto client =
        parseHealthAnswer(site.hosts[1].id, run(shell, healthScript(site, site.hosts[1])),
                          QDateTime::currentDateTimeUtc());
    QVERIFY(client.has_value());
    QCOMPARE(client->mounts.value(m_directory.path()).access, MountAccess::Works);
    QVERIFY(!client->mounts.value(m_directory.path()).mounted);
    const auto server =
        parseHealthAnswer(site.hosts[0].id, run(shell, healthScript(site, site.hosts[0])),
                          QDateTime::currentDateTimeUtc());
    QVERIFY(server.has_value());
    const SpaceHealth space = server->space.value(m_directory.path() + QStringLiteral("/it's"));
    QVERIFY(space.bytes > 0 && space.freeBytes >= 0 && space.freeBytes <= space.bytes);
}

void HealthScriptTest::failuresOfAMountAreToldApart_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("stale") << QStringLiteral(
        "echo 'stat: cannot read: Stale file handle'; return 1")
                           << QByteArray("stale");
    QTest::newRow("hangs") << QStringLiteral("return 124") << QByteArray("hangs");
    QTest::newRow("killed") << QStringLiteral("return 137") << QByteArray("hangs");
    QTest::newRow("refused") << QStringLiteral("echo 'stat: Permission denied'; return 1")
                             << QByteArray("refused");
    QTest::newRow("dead FUSE process")
        << QStringLiteral("echo 'stat: Transport endpoint is not connected'; return 1")
        << QByteArray("dead");
    QTest::newRow("other") << QStringLiteral("echo 'stat: Input/output error'; return 1")
                           << QByteArray("unknown");
}

void HealthScriptTest::failuresOfAMountAreToldApart()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, state);
    const QByteArray out = runFunctions(
        QStringLiteral("sw_hazard_list=\nlim() { %1; }\nsw_access KEY /share pandora\n").arg(tool));
    QCOMPARE(out, "SW1 access KEY " + state + '\n');
}

void HealthScriptTest::idleAutomountIsNotTouched()
{
    const QByteArray out = runFunctions(QStringLiteral(
        "sw_hazard_list='autofs /share'\nlim() { echo touched; }\nsw_access KEY /share pandora\n"));
    QCOMPARE(out, QByteArray("SW1 access KEY waiting\n"));
}

void HealthScriptTest::aLinkIsFollowedWithoutTouchingAnAutomount()
{
    const QString link = m_directory.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("/files/conf"), link));
    const QByteArray out = runFunctions(
        QStringLiteral(
            "sw_hazard_list='autofs /files'\nlim() { echo touched; }\nsw_access KEY %1\n")
            .arg(link));
    QCOMPARE(out, "SW1 linked KEY " + QByteArray("/files/conf").toBase64()
                      + "\nSW1 access KEY waiting\n");
}

QStringList HealthScriptTest::glusterCalls(const QString &calls, const QByteArray &status,
                                           const QByteArray &summary) const
{
    const QTemporaryDir tools;
    QFile gluster(tools.filePath(QStringLiteral("gluster")));
    if (!gluster.open(QIODevice::WriteOnly))
        qFatal("no room for a stand-in");
    gluster.write(
        "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$0.calls\"\ncase $* in\n*'volume status'*) echo '"
        + status + "' ;;\n*summary) echo '" + summary + "' ;;\nesac\n");
    gluster.close();
    gluster.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    [[maybe_unused]] const QByteArray printed =
        runFunctions(QStringLiteral("PATH=%1:$PATH\n%2\n").arg(tools.path(), calls));
    QFile log(gluster.fileName() + QStringLiteral(".calls"));
    QStringList lines;
    if (log.open(QIODevice::ReadOnly))
        lines = QString::fromUtf8(log.readAll()).trimmed().split(u'\n');
    for (QString &line : lines)
        line.remove(QStringLiteral("--mode=script --xml "));
    return lines;
}

void HealthScriptTest::aNodeIsAskedForItsPoolOnly()
{
    QCOMPARE(glusterCalls(QStringLiteral("sw_gluster_node"), {}, {}),
             (QStringList{QStringLiteral("--version"), QStringLiteral("pool list")}));
}

void HealthScriptTest::noVolumeQuestionIsAskedInVain_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QString>("more");
    QTest::newRow("quiet") << QByteArray(
        "<tasks/>") << QByteArray("<numberOfEntriesInSplitBrain>0</numberOfEntriesInSplitBrain>")
                           << QString();
    QTest::newRow("a task") << QByteArray("<task>") << QByteArray()
                            << QStringLiteral("volume rebalance gv0 status");
    QTest::newRow("split-brain") << QByteArray() << QByteArray("<numberOfEntriesInSplitBrain>3<")
                                 << QStringLiteral("volume heal gv0 info split-brain");
}

void HealthScriptTest::noVolumeQuestionIsAskedInVain()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, summary);
    QFETCH(QString, more);
    QStringList calls = glusterCalls(QStringLiteral("sw_gluster_volume gv0"), status, summary);
    if (!more.isEmpty())
        QCOMPARE(calls.removeAll(more), 1);
    QCOMPARE(calls, (QStringList{QStringLiteral("volume info"), QStringLiteral("volume status gv0"),
                                 QStringLiteral("volume heal gv0 info summary")}));
}

void HealthScriptTest::aGlusterThatHangsIsATimeout()
{
    const QByteArray out =
        "SW1 begin 1 0\n"
        + runFunctions(QStringLiteral("have() { true; }\nlim() { return 124; }\nsw_until=$(($(date "
                                      "+%s) + 9))\nsw_told pool pool list\n"))
        + "SW1 end 0\n";
    const auto health = parseHealthAnswer(HostId(QStringLiteral("h")), out, QDateTime());
    QVERIFY(health && health->gluster && health->gluster->pool);
    QVERIFY(!*health->gluster->pool);
    QCOMPARE(health->gluster->pool->error().code, ErrorCode::Timeout);
}

void HealthScriptTest::deadServerDelaysByOneLimitOnly()
{
    Project site = project();
    for (int i = 0; i < 8; ++i)
        site.folders.append(
            {.id = FolderId(QString::number(i)), .path = QStringLiteral("/in/%1").arg(i)});
    const QString script = healthScript(site, site.hosts[1]);
    QCOMPARE(script.count(QStringLiteral(" &\n")), 9);
    QVERIFY(script.indexOf(QStringLiteral("\nwait\n"))
            < script.lastIndexOf(QStringLiteral("sw_mounts")));
}

QTEST_GUILESS_MAIN(HealthScriptTest)
#include "tst_healthscript.moc"
