// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/projectfile.h"
#include "tests/core/project/findingtools.h"
#include "tests/core/project/randomproject.h"

using namespace sharewright;

namespace {

const QString kFile = QStringLiteral("site.yaml");

Project smallSite()
{
    Project project;
    project.name = QStringLiteral("Acme");
    Host nas;
    nas.id = HostId(QStringLiteral("nas1"));
    nas.address = QStringLiteral("10.0.0.10");
    nas.roles = Role::NfsServer;
    Host web;
    web.id = HostId(QStringLiteral("web1"));
    web.address = QStringLiteral("10.0.0.11");
    web.port = 2222;
    web.roles = Roles(Role::Server) | Role::Console;
    web.position = QPointF(120, -40.5);
    project.hosts = {nas, web};
    project.folders = standardFolders().first(1);
    project.folders[0].mode = 0770;
    project.nfs.server = nas.id;
    project.nfs.version = QStringLiteral("4.2");
    project.migration.seedHost = web.id;
    return project;
}

} // namespace

class TestProjectWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsASmallSiteReadably();
    void leavesOutWhatIsAtItsDefault();
    void keepsADefaultThatTheAuthorWrote();
    void printsSeveralLinesAsABlock();
    void quotesWhatAnotherReaderWouldTakeForANumber();
    void breaksALongListIntoLines();
    void printsAnEmptyProject();
    void readingGivesTheSameProject();
    void writingAgainGivesTheSameBytes();
    void writingOverAnotherFileKeepsTheProject();
};

void TestProjectWriter::printsASmallSiteReadably()
{
    const QByteArray expected = R"(sharewright: 1
name: Acme
backend: nfs

hosts:
  - name: nas1
    address: 10.0.0.10
    roles: [nfs-server]
  - name: web1
    address: 10.0.0.11
    port: 2222
    roles: [server, console]
    position: [120, -40.5]

folders:
  - name: conf
    path: /var/spool/pandora/data_in/conf
    mode: "770"

nfs:
  server: nas1
  version: "4.2"

migration:
  seed-host: web1
)";
    const QByteArray text = writeProject(smallSite());
    QVERIFY2(text.startsWith("# "), "a new file says what becomes of comments");
    QCOMPARE(text.mid(text.indexOf("sharewright:")), expected);
}

void TestProjectWriter::leavesOutWhatIsAtItsDefault()
{
    const QByteArray text = writeProject(smallSite());
    QVERIFY(!text.contains("sudo"));
    QVERIFY(!text.contains("glusterfs:"));
    QVERIFY(!text.contains("export-root"));
}

void TestProjectWriter::keepsADefaultThatTheAuthorWrote()
{
    Project project = smallSite();
    QByteArray before = writeProject(project);
    before.replace("  server: nas1\n", "  server: nas1\n  root-squash: true\n");
    QVERIFY(writeProject(project, before).contains("  root-squash: true\n"));
}

void TestProjectWriter::printsSeveralLinesAsABlock()
{
    Project project = smallSite();
    project.description = QStringLiteral("First.\n\n# Second.\n");
    QVERIFY(
        writeProject(project).contains("description: |\n  First.\n\n  # Second.\nbackend: nfs\n"));
}

void TestProjectWriter::quotesWhatAnotherReaderWouldTakeForANumber()
{
    Project project = smallSite();
    project.hosts[1].user = QStringLiteral("0815");
    project.hosts[1].notes = QStringLiteral("no");
    const QByteArray text = writeProject(project);
    QVERIFY(text.contains("user: \"0815\"\n"));
    QVERIFY(text.contains("notes: \"no\"\n"));
}

void TestProjectWriter::breaksALongListIntoLines()
{
    Project project = smallSite();
    for (int i = 0; i < 9; ++i)
        project.nfs.allowedNetworks.append(QStringLiteral("10.0.%1.0/24").arg(i));
    QVERIFY(writeProject(project).contains(
        "  allowed-networks:\n    - 10.0.0.0/24\n    - 10.0.1.0/24\n"));
}

void TestProjectWriter::printsAnEmptyProject()
{
    const ProjectReading reading = readProject(writeProject(Project()), kFile);
    QVERIFY(reading.project);
    QCOMPARE(*reading.project, Project());
}

void TestProjectWriter::readingGivesTheSameProject()
{
    RandomProject random(20260101);
    for (int i = 0; i < 800; ++i) {
        const Project project = random.make();
        const QByteArray text = writeProject(project);
        const ProjectReading reading = readProject(text, kFile);
        QVERIFY2(reading.project, text);
        QVERIFY2(*reading.project == project, text);
        for (const Finding &finding : reading.findings)
            QVERIFY2(!finding.code.startsWith(QLatin1StringView("file.")), text);
    }
}

void TestProjectWriter::writingAgainGivesTheSameBytes()
{
    RandomProject random(7);
    for (int i = 0; i < 200; ++i) {
        const Project project = random.make();
        const QByteArray text = writeProject(project);
        QCOMPARE(writeProject(project), text);
        QCOMPARE(writeProject(*readProject(text, kFile).project, text), text);
    }
}

void TestProjectWriter::writingOverAnotherFileKeepsTheProject()
{
    RandomProject random(42);
    Project before = random.make();
    for (int i = 0; i < 200; ++i) {
        const Project after = random.make();
        const QByteArray text = writeProject(after, writeProject(before));
        const ProjectReading reading = readProject(text, kFile);
        QVERIFY2(reading.project && *reading.project == after, text);
        before = after;
    }
}

QTEST_GUILESS_MAIN(TestProjectWriter)
#include "tst_projectwriter.moc"
