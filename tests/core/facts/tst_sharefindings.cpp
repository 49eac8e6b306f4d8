// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "sitebuilder.h"

using namespace sharewright;

class ShareFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedSwitchHasNothingToSay();
    void idleAutomountOfTheShareIsFine();
    void anythingElseMountedThereBlocks_data();
    void anythingElseMountedThereBlocks();
    void hangingFolderBlocks();
    void foreignFstabLineBlocks();
    void linkIsWarnedAbout();
    void fileInTheWayBlocks();
    void shareInsideAShareIsWarnedAbout();
    void occupiedAsideNameBlocks();
    void missingFolderIsWorseOnTheSeed();
    void otherHostsFilesAreNotMerged();
    void filesOfAHostThatJoinsAreThePlansMatter();
    void shareWithoutSeedStartsEmpty();
    void strangersKeepAFolderBusy();
    void foreignExportIsFound();
    void ownExportsFileIsNotForeign();
    void spaceIsNeededWithAMargin();
    void uncountedSpaceIsUnknown();
    void treeThatIsThereAlready();
    void storageOnOverlayIsWarnedAbout();
    void storageOnTheSystemDiskIsAHint();
    void refusedPortIsNormalBeforeTheServerRuns();
    void blockedWayIsFound();
    void serversOwnFirewallIsOpenedByThePlan();
    void unknownServerNameBlocks();
};

static QString code(const char *text)
{
    return QString::fromLatin1(text);
}

void ShareFindingsTest::finishedSwitchHasNothingToSay()
{
    SiteBuilder site;
    for (const char *id : {"web1", "web2"}) {
        site.mount(id, SiteBuilder::conf(), SiteBuilder::source(), code("nfs4"));
        site.confOn(id) = {.exists = true, .isDirectory = true, .isMountPoint = true};
        site.confOn(id).files = -1;
        site.confOn(id).fsType = code("nfs4");
        site.confOn(id).asideExists = true;
    }
    FolderFact &tree = site.host("nas").folders[code("/srv/pandora/conf")];
    tree.exists = tree.isDirectory = true;
    tree.files = 100;
    QCOMPARE(site.codes(), QStringList());
}

void ShareFindingsTest::idleAutomountOfTheShareIsFine()
{
    SiteBuilder site;
    site.mount("web2", SiteBuilder::conf(), code("systemd-1"), code("autofs"));
    site.confOn("web2").files = -1;
    QCOMPARE(site.codes(), QStringList{code("folder.mounted-elsewhere")});
    site.setFile(
        "web2", code("/etc/fstab"),
        (SiteBuilder::source() + u' ' + SiteBuilder::conf() + code(" nfs4 rw 0 0\n")).toUtf8());
    QCOMPARE(site.codes(), QStringList());
}

void ShareFindingsTest::anythingElseMountedThereBlocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::newRow("another server") << code("old:/conf") << code("nfs4");
    QTest::newRow("another path") << code("nas.lan:/srv/other") << code("nfs4");
    QTest::newRow("a disk") << code("/dev/sdc1") << code("xfs");
    QTest::newRow("a name with a percent sign") << code("//srv/100%1") << code("cifs");
}

void ShareFindingsTest::anythingElseMountedThereBlocks()
{
    QFETCH(QString, source);
    QFETCH(QString, type);
    SiteBuilder site;
    site.mount("web2", SiteBuilder::conf(), source, type);
    const Finding finding = site.only(code("folder.mounted-elsewhere"));
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(source), qPrintable(finding.text));
}

void ShareFindingsTest::hangingFolderBlocks()
{
    SiteBuilder site;
    site.mount("web2", SiteBuilder::conf(), SiteBuilder::source(), code("nfs4"));
    site.confOn("web2").hangs = true;
    QCOMPARE(site.codes(), QStringList{code("folder.hangs")});
}

void ShareFindingsTest::foreignFstabLineBlocks()
{
    SiteBuilder site;
    site.setFile("web2", code("/etc/fstab"),
                 "old:/conf " + SiteBuilder::conf().toUtf8() + " nfs4 rw,noauto 0 0\n");
    QVERIFY(site.only(code("fstab.target-taken")).text.contains(code("old:/conf")));
}

void ShareFindingsTest::linkIsWarnedAbout()
{
    SiteBuilder site;
    site.confOn("web1").isSymlink = true;
    QCOMPARE(site.only(code("folder.symlink")).severity, Severity::Warning);
}

void ShareFindingsTest::fileInTheWayBlocks()
{
    SiteBuilder site;
    site.confOn("web2").isDirectory = false;
    QCOMPARE(site.only(code("folder.not-a-directory")).severity, Severity::Error);
}

void ShareFindingsTest::shareInsideAShareIsWarnedAbout()
{
    SiteBuilder site;
    site.confOn("web2").fsType = code("nfs4");
    QCOMPARE(site.codes(), QStringList{code("folder.inside-network")});
}

void ShareFindingsTest::occupiedAsideNameBlocks()
{
    SiteBuilder site;
    site.confOn("web1").asideExists = true;
    QVERIFY(site.only(code("folder.aside-exists")).text.contains(code(".before-sharewright")));
    site.confOn("web1").files = 0;
    QVERIFY(!site.codes().contains(code("folder.aside-exists")));
}

void ShareFindingsTest::missingFolderIsWorseOnTheSeed()
{
    SiteBuilder site;
    site.confOn("web1") = {};
    site.confOn("web2") = {};
    QCOMPARE(site.only(code("folder.missing-on-seed")).severity, Severity::Warning);
    QCOMPARE(site.only(code("folder.missing")).severity, Severity::Hint);
}

void ShareFindingsTest::otherHostsFilesAreNotMerged()
{
    SiteBuilder site;
    site.confOn("web2").files = 3;
    const Finding finding = site.only(code("folder.not-merged"));
    QCOMPARE(finding.target, code("host web2"));
    QVERIFY2(finding.text.contains(QLatin1StringView("conf (3)")), qPrintable(finding.text));
}

void ShareFindingsTest::filesOfAHostThatJoinsAreThePlansMatter()
{
    SiteBuilder site;
    site.confOn("web2").files = 3;
    site.mount("web1", SiteBuilder::conf(), SiteBuilder::source(), code("nfs4"));
    QVERIFY(!site.codes().contains(code("folder.not-merged")));
}

void ShareFindingsTest::shareWithoutSeedStartsEmpty()
{
    SiteBuilder site;
    site.project.migration.seedHost = {};
    const Finding exact = site.only(code("folder.starts-empty"));
    QCOMPARE(exact.target, code("host web1"));
    Finding vague;
    vague.code = code("migration.empty-start");
    QList<Finding> both{vague, exact};
    dropVaguerFindings(both);
    QCOMPARE(both, QList<Finding>{exact});
    QList<Finding> alone{vague};
    dropVaguerFindings(alone);
    QCOMPARE(alone, QList<Finding>{vague});
}

void ShareFindingsTest::strangersKeepAFolderBusy()
{
    SiteBuilder site;
    site.confOn("web1").users = {code("1 tentacle_server"), code("2 php-fpm8.2"), code("3 bash")};
    const Finding finding = site.only(code("folder.busy"));
    QVERIFY(finding.text.contains(code("3 bash")));
    QVERIFY(!finding.text.contains(code("tentacle")));
}

void ShareFindingsTest::foreignExportIsFound()
{
    SiteBuilder site;
    site.setFile("nas", code("/etc/exports"), "# mine\n/srv *(rw)\n/home web1(ro)\n");
    const Finding finding = site.only(code("exports.already-covered"));
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.position.line, 2);
    QVERIFY(finding.cause.contains(code("every host")));
}

void ShareFindingsTest::ownExportsFileIsNotForeign()
{
    SiteBuilder site;
    site.setFile("nas", code("/etc/exports.d/sharewright.exports"),
                 "/srv/pandora/conf web1.lan(rw)\n");
    QVERIFY(!site.codes().contains(code("exports.already-covered")));
}

void ShareFindingsTest::spaceIsNeededWithAMargin()
{
    SiteBuilder site;
    FolderFact &tree = site.host("nas").folders[code("/srv/pandora/conf")];
    site.confOn("web1").bytes = 1000;
    tree.freeBytes = 1100;
    QCOMPARE(site.codes(), QStringList());
    tree.freeBytes = 1099;
    QCOMPARE(site.only(code("space.not-enough")).severity, Severity::Error);
}

void ShareFindingsTest::uncountedSpaceIsUnknown()
{
    SiteBuilder site;
    site.confOn("web1").files = -1;
    site.confOn("web1").bytes = -1;
    QCOMPARE(site.codes(), QStringList{code("space.unknown")});
}

void ShareFindingsTest::treeThatIsThereAlready()
{
    SiteBuilder site;
    FolderFact &tree = site.host("nas").folders[code("/srv/pandora/conf")];
    tree.exists = tree.isDirectory = true;
    QCOMPARE(site.codes(), QStringList());
    tree.files = 5;
    QCOMPARE(site.only(code("storage.not-empty")).severity, Severity::Warning);
    site.setFile("nas", code("/etc/exports.d/sharewright.exports"), "");
    QCOMPARE(site.only(code("storage.not-empty")).severity, Severity::Hint);
}

void ShareFindingsTest::storageOnOverlayIsWarnedAbout()
{
    SiteBuilder site;
    site.host("nas").folders[code("/srv/pandora")].fsType = code("overlay");
    QCOMPARE(site.codes(), QStringList{code("storage.hard-to-export")});
}

void ShareFindingsTest::storageOnTheSystemDiskIsAHint()
{
    SiteBuilder site;
    site.host("nas").mounts.removeLast();
    QCOMPARE(site.only(code("storage.on-system-disk")).severity, Severity::Hint);
}

void ShareFindingsTest::refusedPortIsNormalBeforeTheServerRuns()
{
    SiteBuilder site;
    site.setPort("web1", code("nas.lan:2049"), PortAnswer::Refused);
    site.setPort("web1", code("nas.lan:22"), PortAnswer::Open);
    QCOMPARE(site.codes(), QStringList());
    site.unit("nas", code("nfs-server.service")) = {code("loaded"), code("active"),
                                                    code("enabled")};
    QCOMPARE(site.codes(), QStringList{code("way.port-blocked")});
}

void ShareFindingsTest::blockedWayIsFound()
{
    SiteBuilder site;
    site.setPort("web1", code("nas.lan:2049"), PortAnswer::Filtered);
    site.setPort("web1", code("nas.lan:22"), PortAnswer::Open);
    QVERIFY(site.only(code("way.port-blocked")).text.contains(code("2049")));
    site.setPort("web1", code("nas.lan:22"), PortAnswer::Filtered);
    QCOMPARE(site.codes(), QStringList{code("way.no-route")});
}

void ShareFindingsTest::serversOwnFirewallIsOpenedByThePlan()
{
    SiteBuilder site;
    site.host("nas").firewall = FirewallKind::Firewalld;
    site.setPort("web1", code("nas.lan:2049"), PortAnswer::Filtered);
    site.setPort("web1", code("nas.lan:22"), PortAnswer::Open);
    QCOMPARE(site.codes(), QStringList());
}

void ShareFindingsTest::unknownServerNameBlocks()
{
    SiteBuilder site;
    site.setPort("web1", code("nas.lan:2049"), PortAnswer::Unresolved);
    QCOMPARE(site.only(code("way.unresolved")).severity, Severity::Error);
}

QTEST_GUILESS_MAIN(ShareFindingsTest)
#include "tst_sharefindings.moc"
