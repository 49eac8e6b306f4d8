// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "tests/core/plan/plansite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

using Site = PlanSite;

} // namespace

class TestNfsPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameInputGivesTheSameBytes();
    void everyStepStandsBehindWhatItWaitsFor_data();
    void everyStepStandsBehindWhatItWaitsFor();
    void seedsBeforeAnythingIsExported();
    void stopsTheWatchdogFirst();
    void nothingIsSetAsideBeforeEveryServiceIsDownAndChecksumsAgree();
    void servicesStartOnlyWhenEveryHostHasProvedEveryShare();
    void whatAHostHasWaitedForIsNotSaidAgain();
    void startsOnlyWhatWasRunning();
    void asksNoServiceWindowWhenEverythingIsMounted();
    void serverGetsNumbersNotNames();
    void previewsTheFstabBlockBehindTheForeignLines();
    void exportsOnlyToThePandoraHosts();
    void firewallOnlyWhereOneIsActive();
    void selinuxOnlyWhereItEnforces();
    void plansWithoutFactsAndSaysWhatItAssumed();
    void errorsInTheDocumentGiveFindingsAndNoSteps();
    void everyStepSaysWhatWhyAndWhere();
    void aChangedFactChangesTheFingerprint();
    void aHostThatJoinsStopsNobodyElse();
    void aHostThatJoinsIsTestedByAll();
    void whatAHostThatJoinsHoldsIsSetAsideAndSaid();
    void aSeedThatJoinsLaterOverwritesNothing();
    void theExportsLetAHostIn();
    void aFolderAddedLaterIsTheOnlyOneThatSwitches();
    void anIdleAutomountIsAShareInUse();
};

void TestNfsPlan::sameInputGivesTheSameBytes()
{
    QCOMPARE(fingerprint(Site().plan()), fingerprint(Site().plan()));
    QVERIFY(Site().plan() == Site().plan());
}

void TestNfsPlan::everyStepStandsBehindWhatItWaitsFor_data()
{
    QTest::addColumn<bool>("probed");
    QTest::newRow("with facts") << true;
    QTest::newRow("without facts") << false;
}

void TestNfsPlan::everyStepStandsBehindWhatItWaitsFor()
{
    QFETCH(bool, probed);
    Site site;
    if (!probed)
        site.facts = {};
    const Plan plan = site.plan();
    QVERIFY(!plan.steps.isEmpty());
    QCOMPARE(misplacedStep(plan), QString());
}

void TestNfsPlan::seedsBeforeAnythingIsExported()
{
    const Plan plan = Site().plan();
    QVERIFY(position(plan, "nas.seed.conf") >= 0);
    QVERIFY(position(plan, "nas.seed.conf") < position(plan, "nas.exports"));
}

void TestNfsPlan::stopsTheWatchdogFirst()
{
    const Plan plan = Site().plan();
    QVERIFY(position(plan, "web1.stop.pandora_ha.service") >= 0);
    QVERIFY(position(plan, "web1.stop.pandora_ha.service")
            < position(plan, "web1.stop.tentacle_serverd.service"));
    QVERIFY(position(plan, "web1.start.pandora_ha.service")
            > position(plan, "web1.start.pandora_server.service"));
}

void TestNfsPlan::nothingIsSetAsideBeforeEveryServiceIsDownAndChecksumsAgree()
{
    const Plan plan = Site().plan();
    for (const char *aside : {"web1.aside.conf", "web2.aside.conf"}) {
        QVERIFY(waitsFor(plan, id(aside), id("nas.compare.conf")));
        QVERIFY(waitsFor(plan, id(aside), id("web1.stop.tentacle_serverd.service")));
        QVERIFY(waitsFor(plan, id(aside), id("web2.stop.tentacle_serverd.service")));
    }
    QVERIFY(waitsFor(plan, id("nas.copy.conf"), id("web2.stop.apache2.service")));
}

void TestNfsPlan::servicesStartOnlyWhenEveryHostHasProvedEveryShare()
{
    const Plan plan = Site().plan();
    const StepId start = id("web1.start.tentacle_serverd.service");
    QVERIFY(waitsFor(plan, start, id("web2.canary-read.conf")));
    QVERIFY(waitsFor(plan, start, id("web1.guard.tentacle_serverd.service")));
    QVERIFY(waitsFor(plan, id("web2.canary-read.conf"), id("web1.canary-write.conf")));
}

// Every host's proof waits for all hosts; said with each folder, that made a plan for 500 hosts take seconds.
void TestNfsPlan::whatAHostHasWaitedForIsNotSaidAgain()
{
    Site site;
    site.project.folders.append(standardFolders().at(1));
    const Plan plan = site.plan();
    const auto after = [&](const char *step) { return plan.steps[position(plan, step)].after; };
    QVERIFY(!after("web2.canary-read.conf").isEmpty());
    QCOMPARE(after("web2.canary-read.md5"), QList<StepId>());
    QVERIFY(waitsFor(plan, id("web2.canary-read.md5"), id("web1.canary-write.md5")));
    QVERIFY(waitsFor(plan, id("web1.canary-remove.md5"), id("web2.canary-read.md5")));
}

void TestNfsPlan::startsOnlyWhatWasRunning()
{
    Site site;
    site.facts.hosts[HostId(u"web2"_s)].units[u"pandora_ha.service"_s].activeState = u"inactive"_s;
    const Plan plan = site.plan();
    QVERIFY(position(plan, "web1.start.pandora_ha.service") >= 0);
    QCOMPARE(position(plan, "web2.start.pandora_ha.service"), -1);
}

void TestNfsPlan::asksNoServiceWindowWhenEverythingIsMounted()
{
    Site site;
    site.mountEverywhere();
    const Plan plan = site.plan();
    QVERIFY(!plan.steps.isEmpty());
    for (const Phase &phase : plan.phases)
        QVERIFY2(!phase.window, qPrintable(phase.title));
    for (const Step &step : plan.steps)
        QVERIFY2(step.risk != Risk::Destructive && !step.transfer, qPrintable(step.id.value));
}

void TestNfsPlan::serverGetsNumbersNotNames()
{
    const Plan plan = Site().plan();
    const Step *step = plan.step(id("nas.directory.conf"));
    QVERIFY(step);
    QVERIFY(step->fragment.apply.contains(u" 998 33 2770"_s));
}

void TestNfsPlan::previewsTheFstabBlockBehindTheForeignLines()
{
    const Plan plan = Site().plan();
    const auto file = std::find_if(plan.files.begin(), plan.files.end(), [](const FileChange &f) {
        return f.host.value == u"web1"_s && f.path == u"/etc/fstab"_s;
    });
    QVERIFY(file != plan.files.end());
    QVERIFY(file->after.startsWith("# mine\n# BEGIN sharewright shares\n"));
    QVERIFY(file->after.contains("10.0.0.1:/srv/pandora/conf "));
    for (const char *option : {"_netdev", "nofail", "x-systemd.automount", "hard", "vers=4.2"})
        QVERIFY2(file->after.contains(option), option);
}

void TestNfsPlan::exportsOnlyToThePandoraHosts()
{
    const Plan plan = Site().plan();
    const auto file = std::find_if(plan.files.begin(), plan.files.end(), [](const FileChange &f) {
        return f.path.contains(u"exports.d"_s);
    });
    QVERIFY(file != plan.files.end());
    QVERIFY(file->after.contains("10.0.0.11(rw,sync,no_subtree_check,root_squash,sec=sys)"));
    QVERIFY(!file->after.contains("*("));
}

void TestNfsPlan::firewallOnlyWhereOneIsActive()
{
    Site site;
    QCOMPARE(position(site.plan(), "nas.firewall.nfs"), -1);
    HostFacts &nas = site.facts.hosts[HostId(u"nas"_s)];
    nas.firewall = FirewallKind::Firewalld;
    nas.firewallZone = u"internal"_s;
    const Plan plan = site.plan();
    const Step *step = plan.step(id("nas.firewall.nfs"));
    QVERIFY(step);
    QVERIFY(step->fragment.apply.contains(u"firewalld internal nfs 10.0.0.11 10.0.0.12"_s));
}

void TestNfsPlan::selinuxOnlyWhereItEnforces()
{
    Site site;
    HostFacts &web = site.facts.hosts[HostId(u"web1"_s)];
    web.os = {
        .id = u"rocky"_s, .versionId = u"9.4"_s, .idLike = {u"rhel"_s}, .prettyName = u"Rocky"_s};
    QCOMPARE(position(site.plan(), "web1.selinux.httpd_use_nfs"), -1);
    web.selinux = SelinuxMode::Enforcing;
    QVERIFY(position(site.plan(), "web1.selinux.httpd_use_nfs") >= 0);
}

void TestNfsPlan::plansWithoutFactsAndSaysWhatItAssumed()
{
    Site site;
    site.facts = {};
    const Plan plan = site.plan();
    QVERIFY(!plan.steps.isEmpty());
    QVERIFY(plan.assumptions.size() >= 3);
    QVERIFY(plan.preconditions.isEmpty());
}

void TestNfsPlan::errorsInTheDocumentGiveFindingsAndNoSteps()
{
    Site site;
    site.project.folders[0].path = u"relative/path"_s;
    const Plan plan = site.plan();
    QVERIFY(plan.steps.isEmpty());
    QVERIFY(hasErrors(plan.findings));
}

void TestNfsPlan::everyStepSaysWhatWhyAndWhere()
{
    for (const Step &step : Site().plan().steps) {
        QVERIFY2(!step.title.isEmpty() && !step.reason.isEmpty(), qPrintable(step.id.value));
        QVERIFY2(step.transfer || !step.fragment.apply.isEmpty(), qPrintable(step.id.value));
    }
}

void TestNfsPlan::aChangedFactChangesTheFingerprint()
{
    Site site;
    const QString before = fingerprint(site.plan());
    site.facts.hosts[HostId(u"web1"_s)].files[u"/etc/fstab"_s].content = "# other\n";
    QVERIFY(fingerprint(site.plan()) != before);
}

namespace {

/// web1 uses the share, web2 is new.
Site joining()
{
    Site site;
    site.mountEverywhere();
    site.host("web2").mounts.clear();
    return site;
}

QStringList stopped(const Plan &plan)
{
    QStringList hosts;
    for (const Step &step : plan.steps)
        if (std::holds_alternative<StopUnit>(step.action) && !hosts.contains(step.host.value))
            hosts.append(step.host.value);
    return hosts;
}

} // namespace

void TestNfsPlan::aHostThatJoinsStopsNobodyElse()
{
    const Plan plan = joining().plan();
    QCOMPARE(stopped(plan), QStringList{u"web2"_s});
    QVERIFY(position(plan, "web2.start.pandora_server.service") >= 0);
    QCOMPARE(position(plan, "web1.aside.conf"), -1);
    QCOMPARE(position(plan, "web1.trial.conf"), -1);
    for (const Step &step : plan.steps)
        QVERIFY2(step.host.value != u"web1"_s || step.risk != Risk::Destructive,
                 qPrintable(step.id.value));
    QVERIFY(waitsFor(plan, id("web2.aside.conf"), id("web2.stop.tentacle_serverd.service")));
    QVERIFY(waitsFor(plan, id("web2.stop.pandora_ha.service"), id("web2.trial.conf")));
}

void TestNfsPlan::aHostThatJoinsIsTestedByAll()
{
    const Plan plan = joining().plan();
    QVERIFY(waitsFor(plan, id("web1.canary-read.conf"), id("web2.canary-write.conf")));
    QVERIFY(waitsFor(plan, id("web2.canary-read.conf"), id("web1.canary-write.conf")));
    QVERIFY(waitsFor(plan, id("web2.start.tentacle_serverd.service"), id("web1.canary-read.conf")));
}

void TestNfsPlan::whatAHostThatJoinsHoldsIsSetAsideAndSaid()
{
    Site site = joining();
    site.host("web2").folders[site.project.folders[0].path].files = 17;
    const Plan plan = site.plan();
    for (const Step &step : plan.steps)
        QVERIFY2(!step.transfer, qPrintable(step.id.value));
    const auto said = std::find_if(plan.findings.begin(), plan.findings.end(),
                                   [](const Finding &f) { return f.code == u"join.own-files"_s; });
    QVERIFY(said != plan.findings.end());
    QVERIFY(said->text.contains(u"17"_s) && said->text.contains(u"web2"_s));
    QVERIFY(said->cause.contains(u"conf.before-sharewright"_s));
}

void TestNfsPlan::aSeedThatJoinsLaterOverwritesNothing()
{
    Site site = joining();
    site.project.migration.seedHost = HostId(u"web2"_s);
    for (const Step &step : site.plan().steps)
        QVERIFY2(!step.transfer, qPrintable(step.id.value));
}

void TestNfsPlan::theExportsLetAHostIn()
{
    Site site = joining();
    HostFacts &nas = site.host("nas");
    nas.firewall = FirewallKind::Ufw;
    const Plan plan = site.plan();
    QVERIFY(waitsFor(plan, id("web2.trial.conf"), id("nas.exports")));
    QVERIFY(plan.step(id("nas.exports-file"))->fragment.apply.contains(u"10.0.0.12("_s));
    QVERIFY(plan.step(id("nas.firewall.2049"))->fragment.apply.contains(u"10.0.0.12"_s));
}

void TestNfsPlan::aFolderAddedLaterIsTheOnlyOneThatSwitches()
{
    Site site;
    site.mountEverywhere();
    site.project.folders.append(standardFolders()[1]);
    const QString added = site.project.folders[1].id.value;
    const Plan plan = site.plan();
    QCOMPARE(stopped(plan), (QStringList{u"web1"_s, u"web2"_s}));
    QVERIFY(plan.step(StepId(u"web2.aside."_s + added)));
    QVERIFY(plan.step(StepId(u"nas.copy."_s + added)));
    QCOMPARE(position(plan, "web2.aside.conf"), -1);
    QCOMPARE(position(plan, "nas.copy.conf"), -1);
    QCOMPARE(position(plan, "nas.seed.conf"), -1);
}

void TestNfsPlan::anIdleAutomountIsAShareInUse()
{
    Site site;
    site.mountEverywhere();
    HostFacts &web2 = site.host("web2");
    const QByteArray line = web2.mounts[0].source.toUtf8() + ' ' + web2.mounts[0].target.toUtf8()
                            + " nfs4 x-systemd.automount 0 0\n";
    web2.files[u"/etc/fstab"_s].content = line;
    web2.mounts[0].source = u"systemd-1"_s;
    web2.mounts[0].fsType = u"autofs"_s;
    QVERIFY(stopped(site.plan()).isEmpty());
}

QTEST_GUILESS_MAIN(TestNfsPlan)
#include "tst_nfsplan.moc"
