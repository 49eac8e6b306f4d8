// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "sitebuilder.h"

using namespace sharewright;

class HostFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readySiteHasNothingToSay();
    void nothingIsSaidAboutHostsNobodyAsked();
    void silentHostBlocks();
    void unsupportedSystemBlocks();
    void endOfLifeIsCountedOnTheDayOfTheProbe();
    void plainUserIsWarnedAbout();
    void unseenServicesBlock();
    void missingPackageWithoutCandidate();
    void busyPackageToolNamesItsHolder();
    void versionBeyondAnOldSystemBlocks();
    void enforcingSelinuxOnConsoleIsTold();
    void watchdogsAreToldOnce();
    void incomingElsewhereIsWarnedAbout();
    void clocksAreComparedWithTheNfsServer();
    void wrongClockOfThisComputerIsItsOwnFault();
    void userNumbersMustAgree();
    void webUserNumbersMustAgree();
    void mixedFamiliesNeedACommonGroup();
    void missingOwnerBlocks();
    void missingNamedGroupBlocks();
    void dedicatedServerNeedNotKnowTheNames();
    void serverWithOtherNumbersIsAHint();
    void everyFindingSpeaks();
};

void HostFindingsTest::readySiteHasNothingToSay()
{
    QCOMPARE(SiteBuilder().codes(), QStringList());
}

void HostFindingsTest::nothingIsSaidAboutHostsNobodyAsked()
{
    SiteBuilder site;
    site.facts = {};
    QCOMPARE(site.codes(), QStringList());
}

void HostFindingsTest::silentHostBlocks()
{
    SiteBuilder site;
    const HostId web2(QStringLiteral("web2"));
    site.facts.hosts.remove(web2);
    site.facts.failures.insert(web2,
                               {ErrorCode::Timeout, QStringLiteral("No answer in 10 s."), {}});
    const Finding finding = site.only(QStringLiteral("host.unanswered"));
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.target, QStringLiteral("host web2"));
    QVERIFY(finding.text.contains(QStringLiteral("No answer in 10 s.")));
}

void HostFindingsTest::unsupportedSystemBlocks()
{
    SiteBuilder site;
    site.host("web1").os = {QStringLiteral("fedora"), QStringLiteral("41"), {}, {}};
    QCOMPARE(site.only(QStringLiteral("platform.unsupported")).severity, Severity::Error);
}

void HostFindingsTest::endOfLifeIsCountedOnTheDayOfTheProbe()
{
    SiteBuilder site;
    site.host("web1").os.versionId = QStringLiteral("11");
    QCOMPARE(site.codes(), QStringList());
    site.host("web1").takenAt = QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(site.only(QStringLiteral("platform.end-of-life")).severity, Severity::Warning);
}

void HostFindingsTest::plainUserIsWarnedAbout()
{
    SiteBuilder site;
    site.host("web1").isRoot = false;
    QCOMPARE(site.codes(), QStringList{QStringLiteral("facts.not-root")});
}

void HostFindingsTest::unseenServicesBlock()
{
    SiteBuilder site;
    site.host("web1").incomplete = {QStringLiteral("units"), QStringLiteral("novelty")};
    const Finding finding = site.only(QStringLiteral("facts.incomplete"));
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.target, QStringLiteral("host web1"));
}

void HostFindingsTest::missingPackageWithoutCandidate()
{
    SiteBuilder site;
    site.host("web1").candidatesKnown = true;
    QVERIFY(site.only(QStringLiteral("packages.no-candidate"))
                .text.contains(QStringLiteral("nfs-common")));
    site.host("web1").packages[QStringLiteral("nfs-common")].candidate = QStringLiteral("1");
    QCOMPARE(site.codes(), QStringList());
}

void HostFindingsTest::busyPackageToolNamesItsHolder()
{
    SiteBuilder site;
    site.host("web1").packageToolBusy = true;
    site.host("web1").packageLockHolder = QStringLiteral("4711 apt-get");
    QVERIFY(
        site.only(QStringLiteral("packages.busy")).text.contains(QStringLiteral("4711 apt-get")));
}

void HostFindingsTest::versionBeyondAnOldSystemBlocks()
{
    SiteBuilder site;
    site.host("web1").os = {QStringLiteral("centos"), QStringLiteral("7"), {}, {}};
    QVERIFY(!site.codes().contains(QStringLiteral("nfs.version-unsupported")));
    site.project.nfs.version = QStringLiteral("4.2");
    QCOMPARE(site.only(QStringLiteral("nfs.version-unsupported")).severity, Severity::Error);
}

void HostFindingsTest::enforcingSelinuxOnConsoleIsTold()
{
    SiteBuilder site;
    HostFacts &web = site.host("web1");
    web.os = {QStringLiteral("rocky"), QStringLiteral("9.4"), {}, {}};
    web.selinux = SelinuxMode::Enforcing;
    QCOMPARE(site.only(QStringLiteral("selinux.enforcing")).severity, Severity::Hint);
    web.selinuxBooleans[QStringLiteral("httpd_use_nfs")] = true;
    QVERIFY(!site.codes().contains(QStringLiteral("selinux.enforcing")));
}

void HostFindingsTest::watchdogsAreToldOnce()
{
    SiteBuilder site;
    site.unit("web1", QStringLiteral("pandora_ha.service")) = {
        QStringLiteral("loaded"), QStringLiteral("active"), QStringLiteral("enabled")};
    site.host("web2").pandora[QStringLiteral("watchdog")] = QStringLiteral("running");
    const Finding finding = site.only(QStringLiteral("watchdog.active"));
    QVERIFY(finding.text.contains(QStringLiteral("web1, web2")));
}

void HostFindingsTest::incomingElsewhereIsWarnedAbout()
{
    SiteBuilder site;
    QString &incoming = site.host("web1").pandora[QStringLiteral("incomingdir")];
    incoming = QStringLiteral("/var/spool/pandora/data_in");
    QCOMPARE(site.codes(), QStringList());
    incoming = QStringLiteral("/data/pandora");
    QCOMPARE(site.codes(), QStringList{QStringLiteral("pandora.incomingdir")});
}

void HostFindingsTest::clocksAreComparedWithTheNfsServer()
{
    SiteBuilder site;
    site.host("nas").clockSkewMs = 60'000;
    site.host("web1").clockSkewMs = 61'900;
    site.host("web2").clockSkewMs = 30'000;
    QVERIFY(site.only(QStringLiteral("clock.skew")).text.contains(QStringLiteral("30.0 s behind")));
}

void HostFindingsTest::wrongClockOfThisComputerIsItsOwnFault()
{
    SiteBuilder site;
    for (const char *id : {"nas", "web1", "web2"})
        site.host(id).clockSkewMs = -5'000;
    QCOMPARE(site.codes(), QStringList{QStringLiteral("clock.admin")});
}

void HostFindingsTest::userNumbersMustAgree()
{
    SiteBuilder site;
    site.host("web2").users[QStringLiteral("pandora")].uid = 1001;
    const Finding finding = site.only(QStringLiteral("ids.mismatch"));
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(QStringLiteral("998 on web1, 1001 on web2")));
    QVERIFY(finding.remedy.contains(
        QStringLiteral("on web2: usermod -u 998 pandora; find / -xdev -uid 1001")));
}

void HostFindingsTest::webUserNumbersMustAgree()
{
    SiteBuilder site;
    site.host("web2").users[QStringLiteral("www-data")].uid = 34;
    site.host("web2").groups[QStringLiteral("www-data")] = 34;
    QCOMPARE(site.codes(),
             (QStringList{QStringLiteral("ids.mismatch"), QStringLiteral("ids.group-mismatch")}));
}

void HostFindingsTest::mixedFamiliesNeedACommonGroup()
{
    SiteBuilder site;
    HostFacts &web = site.host("web2");
    web.os = {QStringLiteral("rocky"), QStringLiteral("9.4"), {}, {}};
    web.users.insert(QStringLiteral("apache"), {48, 48, {}});
    QCOMPARE(site.only(QStringLiteral("ids.mixed-families")).severity, Severity::Error);
    site.project.folders[0].group = QStringLiteral("shared");
    for (const char *id : {"web1", "web2"})
        site.host(id).groups[QStringLiteral("shared")] = 2000;
    QCOMPARE(site.only(QStringLiteral("ids.mixed-families")).severity, Severity::Warning);
}

void HostFindingsTest::missingOwnerBlocks()
{
    SiteBuilder site;
    site.host("web2").users.remove(QStringLiteral("pandora"));
    QCOMPARE(site.only(QStringLiteral("ids.no-user")).severity, Severity::Error);
    site.project.hosts[2].roles = Role::Console; // a console alone has no pandora user
    QCOMPARE(site.codes(), QStringList());
}

void HostFindingsTest::missingNamedGroupBlocks()
{
    SiteBuilder site;
    site.project.folders[0].group = QStringLiteral("shared");
    site.host("web1").groups[QStringLiteral("shared")] = 2000;
    QCOMPARE(site.only(QStringLiteral("ids.no-group")).target, QStringLiteral("host web2"));
    site.host("web2").groups[QStringLiteral("shared")] = 2001;
    QCOMPARE(site.codes(), QStringList{QStringLiteral("ids.group-mismatch")});
}

void HostFindingsTest::dedicatedServerNeedNotKnowTheNames()
{
    SiteBuilder site;
    site.host("nas").users.clear();
    site.host("nas").groups.clear();
    QCOMPARE(site.codes(), QStringList());
}

void HostFindingsTest::serverWithOtherNumbersIsAHint()
{
    SiteBuilder site;
    site.host("nas").users.insert(QStringLiteral("pandora"), {500, 500, {}});
    QCOMPARE(site.only(QStringLiteral("ids.server-differs")).severity, Severity::Hint);
}

void HostFindingsTest::everyFindingSpeaks()
{
    SiteBuilder site;
    site.host("web1").isRoot = false;
    site.host("web1").packageToolBusy = true;
    site.host("web2").users[QStringLiteral("pandora")].uid = 1;
    site.host("web2").os.id = QStringLiteral("hurd");
    const QList<Finding> findings = site.findings();
    QVERIFY(findings.size() >= 4);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.code.isEmpty() && !finding.target.isEmpty());
        QVERIFY2(finding.text.endsWith(u'.') && !finding.text.contains(u'%'),
                 qPrintable(finding.text));
        QVERIFY2(!finding.remedy.isEmpty() && !finding.remedy.contains(u'%'),
                 qPrintable(finding.code));
    }
}

QTEST_GUILESS_MAIN(HostFindingsTest)
#include "tst_hostfindings.moc"
