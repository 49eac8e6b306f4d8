// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/rehearsal.h"
#include "ui/models/document.h"
#include "ui/window/mainwindow.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

class NoHosts final : public RemoteConnector
{
public:
    std::unique_ptr<RemoteHost> hostFor(const Project &, const Host &) override { return nullptr; }
};

Project site()
{
    Project project;
    project.name = u"Site"_s;
    project.folders = standardFolders();
    for (const char *name : {"nas", "web1", "web2"}) {
        Host host;
        host.id = HostId(QString::fromLatin1(name));
        host.address = host.id.value;
        host.roles = host.id.value == u"nas"_s ? Role::NfsServer : Role::Server;
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsUnlessItWasBegun();
};

// A window in which somebody works must never apply a plan by itself.
void TestRehearsal::nothingRunsUnlessItWasBegun()
{
    const QTemporaryDir directory;
    QSettings settings(directory.filePath(u"s.ini"_s), QSettings::IniFormat);
    Document document;
    NoHosts hosts;
    SiteSession session(document, hosts, directory.filePath(u"runs"_s));
    MainWindow window(session, document, settings);
    const Rehearsal rehearsal(session, [] { return Result<qsizetype>(0); });
    QSignalSpy started(&session, &SiteSession::runStarting);
    document.setUnsavedProject(site());
    QVERIFY(session.makePlan());
    QTRY_VERIFY(session.plan().has_value());
    for (int turn = 0; turn < 20; ++turn) // whoever waits for the plan does so by the event loop
        QCoreApplication::processEvents();
    QCOMPARE(session.activity(), SiteSession::Activity::Idle);
    QVERIFY(started.isEmpty());
}

QTEST_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
