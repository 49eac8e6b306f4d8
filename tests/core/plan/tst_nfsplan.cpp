// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/plan/planner.h"
#include "planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// nas exports, web1 and web2 run Pandora; facts say Debian 12 unless told otherwise.
struct Site {
    Project project;
    SiteFacts facts;

    Site()
    {
        project.name = u"site"_s;
        project.hosts = {host("nas", "10.0.0.1", Role::NfsServer),
                         host("web1", "10.0.0.11", Roles(Role::Server) | Role::Console),
                         host("web2", "10.0.0.12", Roles(Role::Server) | Role::Console)};
        project.folders = {standardFolders().constFirst()};
        project.nfs.server = HostId(u"nas"_s);
        project.migration.seedHost = HostId(u"web1"_s);
        for (const Host &h : project.hosts)
            facts.hosts.insert(h.id, debian(h.id));
    }
    static Host host(const char *name, const char *address, Roles roles)
    {
        Host h;
        h.id = HostId(QLatin1StringView(name));
        h.address = QLatin1StringView(address);
        h.roles = roles;
        return h;
    }
    static HostFacts debian(const HostId &id)
    {
        HostFacts f;
        f.host = id;
        f.takenAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        f.isRoot = true;
        f.os = {
            .id = u"debian"_s, .versionId = u"12"_s, .idLike = {}, .prettyName = u"Debian 12"_s};
        f.users.insert(u"pandora"_s, {.uid = 998, .gid = 998, .groups = {}});
        f.users.insert(u"www-data"_s, {.uid = 33, .gid = 33, .groups = {}});
        f.groups = {{u"pandora"_s, 998}, {u"www-data"_s, 33}};
        for (const char *unit : {"pandora_server.service", "tentacle_serverd.service",
                                 "pandora_ha.service", "apache2.service"})
            f.units.insert(QLatin1StringView(unit), {u"loaded"_s, u"active"_s, u"enabled"_s});
        f.files.insert(u"/etc/fstab"_s, {.exists = true, .content = "# mine\n", .mode = 0644});
        FolderFact folder;
        folder.exists = true;
        f.folders.insert(standardFolders().constFirst().path, folder);
        return f;
    }
    void mountEverywhere()
    {
        for (const char *name : {"web1", "web2"}) {
            HostFacts &f = facts.hosts[HostId(QLatin1StringView(name))];
            f.mounts.append({.target = project.folders[0].path,
                             .source = u"10.0.0.1:/srv/pandora/"_s + project.folders[0].id.value,
                             .fsType = u"nfs4"_s,
                             .options = {}});
        }
    }
    [[nodiscard]] Plan plan() const { return makePlan(project, facts); }
};

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

QTEST_GUILESS_MAIN(TestNfsPlan)
#include "tst_nfsplan.moc"
