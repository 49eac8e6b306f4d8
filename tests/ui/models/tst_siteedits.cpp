// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/models/siteedits.h"

using namespace sharewright;

namespace {

HostId id(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

Project site()
{
    Project project;
    project.folders = standardFolders();
    const QList<std::pair<const char *, Roles>> hosts{
        {"nas", Role::NfsServer}, {"web1", Role::Server}, {"web2", Role::Console}, {"spare", {}}};
    for (const auto &[name, roles] : hosts) {
        Host host;
        host.id = id(name);
        host.address = host.id.value;
        host.roles = roles;
        project.hosts += host;
    }
    project.nfs.server = id("nas");
    return project;
}

QList<FolderId> folderIds(const Project &project)
{
    QList<FolderId> ids;
    for (const SharedFolder &folder : project.folders)
        ids += folder.id;
    return ids;
}

} // namespace

class TestSiteEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpareHostMayKeepOrUseTheFolders();
    void keepingMovesTheServerRole();
    void whatIsSoAlreadyIsNotOffered();
    void aConsoleMayBringAllConsolesToAFolder();
    void aLineOfTheServerGoesWithItsRole();
    void aLineOfAUserGoesWithItsPandoraRole();
    void everyRoleCanBeTakenOnAndGivenUp();
    void theNfsRoleIsAlsoTheProjectsServer();
    void aRemovedHostLeavesNoReference();
    void placesInReplicaSetsStayWhenTheirHostGoes();
    void aRemovedFolderTakesItsChoicesAlong();
};

void TestSiteEdits::aSpareHostMayKeepOrUseTheFolders()
{
    const Project project = site();
    const QList<SiteEdit> edits = connectEdits(project, folderIds(project), id("spare"));
    QCOMPARE(edits.size(), 3);
    QCOMPARE(edits.at(0).after.nfs.server, id("spare"));
    QVERIFY(edits.at(1).after.host(id("spare"))->roles.testFlag(Role::Server));
    QVERIFY(edits.at(2).after.host(id("spare"))->roles.testFlag(Role::Console));
}

void TestSiteEdits::keepingMovesTheServerRole()
{
    const Project project = site();
    const Project after = connectEdits(project, folderIds(project), id("spare")).first().after;
    QVERIFY(after.host(id("spare"))->roles.testFlag(Role::NfsServer));
    QVERIFY(!after.host(id("nas"))->roles.testFlag(Role::NfsServer));
}

void TestSiteEdits::whatIsSoAlreadyIsNotOffered()
{
    const Project project = site();
    for (const SiteEdit &edit : connectEdits(project, folderIds(project), id("web1")))
        QVERIFY2(edit.after != project, qPrintable(edit.what.now()));
    for (const SiteEdit &edit : connectEdits(project, folderIds(project), id("nas")))
        QVERIFY2(edit.after.nfs.server == project.nfs.server, qPrintable(edit.what.now()));
    QVERIFY(connectEdits(project, {}, id("web1")).isEmpty());
    QVERIFY(connectEdits(project, folderIds(project), id("nobody")).isEmpty());
}

void TestSiteEdits::aConsoleMayBringAllConsolesToAFolder()
{
    Project project = site();
    project.folders[0].usedBy = Role::Server;
    const FolderId folder = project.folders.first().id;
    const QList<SiteEdit> edits = connectEdits(project, {folder}, id("web2"));
    const bool offered = std::any_of(edits.begin(), edits.end(), [](const SiteEdit &edit) {
        return edit.after.folders.first().usedBy.testFlag(Role::Console);
    });
    QVERIFY(offered);
}

void TestSiteEdits::aLineOfTheServerGoesWithItsRole()
{
    const Project project = site();
    const QList<SiteEdit> edits = disconnectEdits(project, folderIds(project), id("nas"));
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits.first().after.nfs.server.isEmpty());
    QVERIFY(!edits.first().after.host(id("nas"))->roles.testFlag(Role::NfsServer));
}

void TestSiteEdits::aLineOfAUserGoesWithItsPandoraRole()
{
    const Project project = site();
    const QList<SiteEdit> edits = disconnectEdits(project, folderIds(project), id("web1"));
    QCOMPARE(edits.size(), 1);
    QVERIFY(!edits.first().after.host(id("web1"))->runsPandora());
    QCOMPARE(edits.first().after.nfs.server, id("nas"));
}

void TestSiteEdits::everyRoleCanBeTakenOnAndGivenUp()
{
    const Project project = site();
    const QList<SiteEdit> edits = roleEdits(project, id("web1"));
    QCOMPARE(edits.size(), allRoles().size());
    for (const SiteEdit &edit : edits)
        QVERIFY(edit.after.host(id("web1"))->roles != project.host(id("web1"))->roles);
}

void TestSiteEdits::theNfsRoleIsAlsoTheProjectsServer()
{
    const qsizetype nfs = allRoles().indexOf(Role::NfsServer);
    QCOMPARE(roleEdits(site(), id("web1")).at(nfs).after.nfs.server, id("web1"));
    QVERIFY(roleEdits(site(), id("nas")).at(nfs).after.nfs.server.isEmpty());
}

void TestSiteEdits::aRemovedHostLeavesNoReference()
{
    Project project = site();
    project.hosts[1].jumpHost = QStringLiteral("nas");
    project.migration.seedHost = id("nas");
    project.migration.mergeFrom = {id("nas"), id("web1")};
    project.migration.choices = {{project.folders.first().id, QStringLiteral("a"), id("nas")}};
    project.gluster.backupServers = {QStringLiteral("nas"), QStringLiteral("web1")};
    const Project after = removeHosts(project, {id("nas")}).after;
    QVERIFY(!after.host(id("nas")));
    QCOMPARE(after.hosts.size(), project.hosts.size() - 1);
    QVERIFY(after.nfs.server.isEmpty());
    QVERIFY(after.hosts.first().jumpHost.isEmpty());
    QVERIFY(after.migration.seedHost.isEmpty());
    QCOMPARE(after.migration.mergeFrom, QList<HostId>{id("web1")});
    QVERIFY(after.migration.choices.isEmpty());
    QCOMPARE(after.gluster.backupServers, QStringList{QStringLiteral("web1")});
}

void TestSiteEdits::placesInReplicaSetsStayWhenTheirHostGoes()
{
    Project project = site();
    for (const char *name : {"web1", "web2", "spare"}) {
        Brick brick;
        brick.host = id(name);
        project.gluster.bricks += brick;
    }
    const Project after = removeHosts(project, {id("web2")}).after;
    QCOMPARE(after.gluster.bricks.size(), 3);
    QVERIFY(after.gluster.bricks.at(1).host.isEmpty());
    QCOMPARE(after.gluster.bricks.at(2).host, id("spare"));
}

void TestSiteEdits::aRemovedFolderTakesItsChoicesAlong()
{
    Project project = site();
    const FolderId folder = project.folders.first().id;
    project.migration.choices = {{folder, QStringLiteral("a"), id("web1")},
                                 {project.folders.last().id, QStringLiteral("b"), id("web1")}};
    const Project after = removeFolders(project, {folder}).after;
    QCOMPARE(after.folders.size(), project.folders.size() - 1);
    QCOMPARE(after.migration.choices.size(), 1);
}

QTEST_GUILESS_MAIN(TestSiteEdits)
#include "tst_siteedits.moc"
