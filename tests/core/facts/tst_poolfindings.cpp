// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/facts/poolview.h"
#include "poolbuilder.h"

using namespace sharewright;

static QString text(const char *value)
{
    return QString::fromUtf8(value);
}

class PoolFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreRead_data();
    void versionsAreRead();
    void enterprise10HasNoPackages();
    void archivedRepositoryIsWarnedAbout();
    void installedPackagesNeedNoRepository();
    void missingCandidateIsWarnedAbout();
    void mixedMajorVersionsBlock();
    void aPoolInTheMiddleOfAnUpgradeIsAWarning();
    void nodeThatIsTooOldForThePoolBlocks();
    void nodeWithAnotherOpVersionIsWarnedAbout();
    void clonedNodesBlock();
    void silentGlusterdBlocks();
    void stoppedGlusterdIsFine();
    void memberOfAForeignPoolBlocks();
    void strangersInTheCommonPoolAreAWarning();
    void twoPoolsBlock();
    void peersMayBeKnownByTheirNumbers();
    void rejectedPeerBlocks();
    void lostPeerIsWarnedAbout();
    void ownNameOnLoopbackIsWarnedAbout();
    void othersNameOnLoopbackBlocks();
    void nameWithTwoMeaningsBlocks();
    void nameThatNobodyKnowsBlocks();
    void nameThatSomebodyKnowsIsEnough();
    void blockedPortIsFound();
    void nodesOwnFirewallIsOpenedByThePlan();
    void refusalIsNormalBeforeGlusterdRuns();
    void deadWayIsFound();
    void blockedBrickPortIsFound();
    void everyFindingSpeaks();
};

void PoolFindingsTest::versionsAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::newRow("plain") << text("10.3") << 10 << 3;
    QTest::newRow("package") << text("10.3-5") << 10 << 3;
    QTest::newRow("epoch") << text("1:11.1-4build3") << 11 << 1;
    QTest::newRow("major only") << text("11") << 11 << -1;
    QTest::newRow("three numbers") << text("3.12.15") << 3 << 12;
    QTest::newRow("nothing") << QString() << -1 << -1;
    QTest::newRow("words") << text("unknown") << -1 << -1;
}

void PoolFindingsTest::versionsAreRead()
{
    QFETCH(QString, written);
    const GlusterVersion version = parseGlusterVersion(written);
    QTEST(version.major, "major");
    QTEST(version.minor, "minor");
}

void PoolFindingsTest::enterprise10HasNoPackages()
{
    PoolBuilder site;
    site.host("n3").os = {text("almalinux"), text("10.0"), {}, {}};
    const Finding finding = site.only("gluster.no-package");
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.target, text("host n3"));
    QVERIFY(finding.cause.contains(text("#4646")));
    site.project.hosts[2].roles = Role::Console; // only a client now
    site.project.gluster.bricks.removeLast();
    QCOMPARE(site.only("gluster.no-package").target, text("host n3"));
}

void PoolFindingsTest::archivedRepositoryIsWarnedAbout()
{
    PoolBuilder site;
    for (const char *id : {"n1", "n2", "n3"})
        site.host(id).os = {text("rocky"), text("8.10"), {}, {}};
    QCOMPARE(site.codes().count(text("gluster.repository-ended")), 3);
    QVERIFY(!site.codes().contains(text("platform.end-of-life")));
}

void PoolFindingsTest::installedPackagesNeedNoRepository()
{
    PoolBuilder site;
    for (const char *id : {"n1", "n2", "n3"}) {
        site.host(id).os = {text("rocky"), text("8.10"), {}, {}};
        site.host(id).packages[text("glusterfs-server")].installed = text("10.5-1.el8s");
    }
    QVERIFY(!site.codes().contains(text("gluster.repository-ended")));
}

void PoolFindingsTest::missingCandidateIsWarnedAbout()
{
    PoolBuilder site;
    site.host("n3").candidatesKnown = true;
    for (const char *name :
         {"glusterfs-server", "glusterfs-cli", "glusterfs-client", "xfsprogs", "attr"})
        site.host("n3").packages[text(name)].candidate = text("10.3-5");
    const Finding finding = site.only("packages.no-candidate");
    QVERIFY2(finding.text.contains(text("lvm2")), qPrintable(finding.text));
}

void PoolFindingsTest::mixedMajorVersionsBlock()
{
    PoolBuilder site;
    site.host("n3").os.versionId = text("13");
    const Finding finding = site.only("gluster.mixed-versions");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(text("10.3 on n1, 10.3 on n2, 11.1 on n3")),
             qPrintable(finding.text));
}

void PoolFindingsTest::aPoolInTheMiddleOfAnUpgradeIsAWarning()
{
    PoolBuilder site;
    site.build();
    site.host("n3").gluster.version = text("11.1");
    QCOMPARE(site.only("gluster.mixed-versions").severity, Severity::Warning);
}

void PoolFindingsTest::nodeThatIsTooOldForThePoolBlocks()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.opVersion = site.host("n2").gluster.opVersion = 110000;
    site.host("n1").gluster.maxOpVersion = site.host("n2").gluster.maxOpVersion = 110000;
    QCOMPARE(site.only("gluster.op-version-too-low").target, text("host n3"));
}

void PoolFindingsTest::nodeWithAnotherOpVersionIsWarnedAbout()
{
    PoolBuilder site;
    site.build();
    site.host("n3").gluster.opVersion = 90000;
    QCOMPARE(site.only("gluster.op-version-differs").severity, Severity::Warning);
}

void PoolFindingsTest::clonedNodesBlock()
{
    PoolBuilder site;
    site.host("n2").gluster.uuid = site.host("n3").gluster.uuid = text("same");
    const Finding finding = site.only("gluster.duplicate-uuid");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("n2 and n3")));
}

void PoolFindingsTest::silentGlusterdBlocks()
{
    PoolBuilder site;
    site.build();
    site.host("n2").gluster.answers = false;
    site.host("n2").gluster.error = text("It gave no answer within 10 seconds.");
    QVERIFY(site.only("gluster.silent").text.contains(text("10 seconds")));
}

void PoolFindingsTest::stoppedGlusterdIsFine()
{
    PoolBuilder site;
    site.host("n2").gluster.version = text("10.3");
    site.host("n2").gluster.uuid = text("u");
    QCOMPARE(site.codes(), QStringList());
}

void PoolFindingsTest::memberOfAForeignPoolBlocks()
{
    PoolBuilder site;
    site.host("n2").gluster.pool = {
        {.uuid = text("x"), .hostName = text("old9"), .hostNames = {text("old9")}},
        {.uuid = text("u2"), .hostName = text("localhost")}};
    const Finding finding = site.only("pool.foreign-peers");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.text.contains(text("n2 is in a pool")) && finding.text.contains(text("old9")));
}

void PoolFindingsTest::strangersInTheCommonPoolAreAWarning()
{
    PoolBuilder site;
    site.build();
    for (const char *id : {"n1", "n2", "n3"})
        site.host(id).gluster.pool.append({.uuid = text("x"),
                                           .hostName = text("old9"),
                                           .hostNames = {text("old9")},
                                           .connected = true,
                                           .state = 3});
    for (const Finding &finding : site.findings())
        QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(site.codes().count(text("pool.foreign-peers")), 3);
}

void PoolFindingsTest::twoPoolsBlock()
{
    PoolBuilder site;
    site.joinPool("n1");
    site.host("n1").gluster.pool.removeAt(2); // n1 and n2
    site.host("n3").gluster.uuid = text("uuid-n3");
    site.host("n3").gluster.pool = {
        {.uuid = text("x"), .hostName = text("old9"), .connected = true},
        {.uuid = text("uuid-n3"), .hostName = text("localhost"), .connected = true}};
    QCOMPARE(site.only("pool.two-pools").target, text("host n3"));
}

void PoolFindingsTest::peersMayBeKnownByTheirNumbers()
{
    PoolBuilder site;
    site.build();
    site.host("n2").gluster.uuid.clear();
    GlusterPeer &peer = site.host("n1").gluster.pool[1];
    peer.uuid = text("unheard of");
    peer.hostName = text("10.0.0.12");
    peer.hostNames = {peer.hostName};
    QCOMPARE(site.codes(), QStringList());
}

void PoolFindingsTest::rejectedPeerBlocks()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.pool[2].state = 6;
    QCOMPARE(site.only("pool.rejected").severity, Severity::Error);
}

void PoolFindingsTest::lostPeerIsWarnedAbout()
{
    PoolBuilder site;
    site.build();
    site.host("n1").gluster.pool[2].connected = false;
    const Finding finding = site.only("pool.disconnected");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY(finding.text.contains(text("n3")));
}

void PoolFindingsTest::ownNameOnLoopbackIsWarnedAbout()
{
    PoolBuilder site;
    site.host("n2").resolved[text("n2.lan")] = {text("127.0.1.1"), text("10.0.0.12")};
    const Finding finding = site.only("name.own-loopback");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY2(finding.remedy.contains(text("127.0.1.1 in /etc/hosts of n2")),
             qPrintable(finding.remedy));
}

void PoolFindingsTest::othersNameOnLoopbackBlocks()
{
    PoolBuilder site;
    site.host("n1").resolved[text("n2.lan")] = {text("127.0.0.1")};
    QCOMPARE(site.only("name.loopback").severity, Severity::Error);
}

void PoolFindingsTest::nameWithTwoMeaningsBlocks()
{
    PoolBuilder site;
    site.host("n3").resolved[text("n1.lan")] = {text("192.168.1.11")};
    const Finding finding = site.only("name.differs");
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.text.contains(
                 text("n3 knows n1.lan as 192.168.1.11, but n1 knows it as 10.0.0.11")),
             qPrintable(finding.text));
}

void PoolFindingsTest::nameThatNobodyKnowsBlocks()
{
    PoolBuilder site;
    for (const char *id : {"n1", "n2", "n3"})
        site.host(id).resolved[text("n2.lan")].clear();
    QCOMPARE(site.only("name.unknown").target, text("host n2"));
    site.project.hosts[1].storageAddress = text("n2.lan");
    site.project.hosts[1].address =
        text("192.0.2.7"); // the plan writes this number into /etc/hosts
    QCOMPARE(site.codes(), QStringList());
}

void PoolFindingsTest::nameThatSomebodyKnowsIsEnough()
{
    PoolBuilder site;
    site.host("n1").resolved[text("n2.lan")].clear();
    QCOMPARE(site.codes(), QStringList());
}

void PoolFindingsTest::blockedPortIsFound()
{
    PoolBuilder site;
    site.host("n1").portAnswers = {{text("n2.lan:24007"), PortAnswer::Filtered},
                                   {text("n2.lan:22"), PortAnswer::Open}};
    const Finding finding = site.only("way.port-blocked");
    QCOMPARE(finding.severity, Severity::Warning);
    QVERIFY(finding.remedy.contains(text("49152-60999")));
}

void PoolFindingsTest::nodesOwnFirewallIsOpenedByThePlan()
{
    PoolBuilder site;
    site.host("n2").firewall = FirewallKind::Ufw;
    site.host("n1").portAnswers = {{text("n2.lan:24007"), PortAnswer::Filtered},
                                   {text("n2.lan:22"), PortAnswer::Open}};
    QCOMPARE(site.codes(), QStringList());
}

void PoolFindingsTest::refusalIsNormalBeforeGlusterdRuns()
{
    PoolBuilder site;
    site.host("n1").portAnswers = {{text("n2.lan:24007"), PortAnswer::Refused}};
    QCOMPARE(site.codes(), QStringList());
    site.host("n2").units[text("glusterd.service")] = {text("loaded"), text("active"), {}};
    QCOMPARE(site.codes(), QStringList{text("way.port-blocked")});
}

void PoolFindingsTest::deadWayIsFound()
{
    PoolBuilder site;
    site.host("n1").portAnswers = {{text("n2.lan:24007"), PortAnswer::Filtered},
                                   {text("n2.lan:22"), PortAnswer::Filtered}};
    QCOMPARE(site.codes(), QStringList{text("way.no-route")});
}

void PoolFindingsTest::blockedBrickPortIsFound()
{
    PoolBuilder site;
    site.build();
    site.host("n1").portAnswers = {{text("n2.lan:54118"), PortAnswer::Filtered},
                                   {text("n2.lan:54119"), PortAnswer::Filtered},
                                   {text("n3.lan:54118"), PortAnswer::Refused}};
    QVERIFY(site.only("way.brick-port-blocked").text.contains(text("54118 of n2.lan")));
}

void PoolFindingsTest::everyFindingSpeaks()
{
    PoolBuilder site;
    site.build();
    site.addSet();
    site.host("n1").gluster.pool[2].connected = false;
    site.host("n1").gluster.pool[1].state = 6;
    site.host("n1").gluster.version = text("11.0");
    site.host("n2").gluster.opVersion = 1;
    site.host("n3").gluster.uuid = site.host("n2").gluster.uuid;
    site.host("n2").resolved[text("n2.lan")] = {text("127.0.1.1")};
    site.disk("n3").mountPoint = text("/x");
    site.volume().state = GlusterVolume::State::Stopped;
    site.volume().replicaCount = 2;
    const QList<Finding> findings = site.findings();
    QVERIFY(findings.size() >= 8);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.code.isEmpty() && !finding.target.isEmpty());
        QVERIFY2(finding.text.endsWith(u'.') && !finding.text.contains(u'%'),
                 qPrintable(finding.text));
        QVERIFY2(!finding.remedy.isEmpty() && !finding.remedy.contains(u'%'),
                 qPrintable(finding.code));
    }
}

QTEST_GUILESS_MAIN(PoolFindingsTest)
#include "tst_poolfindings.moc"
