// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/incomingfolders.h"
#include "core/project/validation.h"
#include "tests/core/project/findingtools.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

Host makeHost(const QString &name, Roles roles)
{
    Host host;
    host.id = HostId(name);
    host.address = name;
    host.roles = roles;
    return host;
}

Project site()
{
    Project project;
    project.hosts = {makeHost(u"nas"_s, Role::NfsServer), makeHost(u"web"_s, Role::Console),
                     makeHost(u"mon1"_s, Roles(Role::Server) | Role::Console),
                     makeHost(u"mon2"_s, Role::Server)};
    project.folders = standardFolders();
    project.nfs.server = HostId(u"nas"_s);
    project.migration.seedHost = HostId(u"mon1"_s);
    project.tentacle.separateIncoming = true;
    return project;
}

} // namespace

class TestIncomingFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreNoneUnlessTheyAreAskedFor()
    {
        Project project = site();
        project.tentacle.separateIncoming = false;
        QCOMPARE(incomingFolders(project).size(), 0);
        QVERIFY(withIncomingFolders(project) == project);
    }
    void everyServerGetsOneInTheDocumentsOrder()
    {
        const QList<IncomingFolder> incoming = incomingFolders(site());
        QCOMPARE(incoming.size(), 2);
        QCOMPARE(incoming[0].server.value, u"mon1"_s);
        QCOMPARE(incoming[0].folder.id.value, u"xml_srv1"_s);
        QCOMPARE(incoming[1].server.value, u"mon2"_s);
        QCOMPARE(incoming[1].folder.path, u"/var/spool/pandora/data_in/xml_srv2"_s);
        QCOMPARE(incoming[1].folder.mode, 02770U);
    }
    void onlyServersSeeThem()
    {
        const Project whole = withIncomingFolders(site());
        QStringList clients;
        for (const Host &host : whole.clientsOf(whole.folders.constLast()))
            clients.append(host.id.value);
        QCOMPARE(clients, (QStringList{u"mon1"_s, u"mon2"_s}));
    }
    void theyFollowTheConfFolderOfTheSite()
    {
        Project project = site();
        project.folders[0].path = u"/data/spool/conf"_s;
        project.folders[0].owner = u"pfms"_s;
        project.folders[0].group = u"web"_s;
        const SharedFolder folder = incomingFolders(project).constFirst().folder;
        QCOMPARE(folder.path, u"/data/spool/xml_srv1"_s);
        QCOMPARE(folder.owner + folder.group, u"pfmsweb"_s);
    }
    void addingThemTwiceChangesNothing()
    {
        const Project whole = withIncomingFolders(site());
        QVERIFY(withIncomingFolders(whole) == whole);
        QVERIFY(isIncomingFolder(whole, whole.folders.constLast()));
        QVERIFY(!isIncomingFolder(whole, whole.folders.constFirst()));
    }
    void aSiteWithSeveralServersIsFine()
    {
        QCOMPARE(codes(validateProject(site())), QStringList());
    }
    void itTakesSeveralServersToSeparate()
    {
        Project project = site();
        project.hosts.removeLast();
        QVERIFY(codes(validateProject(project)).contains(u"tentacle.single-server"_s));
        project.hosts.last().roles = Role::Console;
        QVERIFY(codes(validateProject(project)).contains(u"tentacle.no-server"_s));
    }
    void aFolderOfTheDocumentMustNotBeInTheWay()
    {
        Project project = site();
        project.folders.append(incomingFolders(project).constLast().folder);
        QVERIFY(codes(validateProject(project)).contains(u"tentacle.folder-taken"_s));
    }
};

QTEST_APPLESS_MAIN(TestIncomingFolders)
#include "tst_incomingfolders.moc"
