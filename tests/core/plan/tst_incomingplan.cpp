// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/plan/planjson.h"
#include "core/plan/planner.h"
#include "core/render/bundle.h"
#include "glustersite.h"
#include "planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const QString kSpool = u"/var/spool/pandora/data_in"_s;
const QString kServerConf = u"/etc/pandora/pandora_server.conf"_s;
const QString kTentacleConf = u"/etc/tentacle/tentacle_server.conf"_s;

/// nas exports to mon1 and mon2, which separate their incoming files; Tentacle as current packages set it up.
struct Site : GlusterSite {
    Site()
    {
        project.backend = Backend::Nfs;
        project.hosts = {host("nas", "10.0.0.1", Role::NfsServer),
                         host("mon1", "10.0.0.11", Roles(Role::Server) | Role::Console),
                         host("mon2", "10.0.0.12", Role::Server),
                         host("web", "10.0.0.13", Role::Console)};
        project.gluster.bricks.clear();
        project.nfs.server = HostId(u"nas"_s);
        project.migration.seedHost = HostId(u"mon1"_s);
        project.tentacle.separateIncoming = true;
        facts.hosts.clear();
        for (const Host &h : project.hosts)
            facts.hosts.insert(h.id, debian(h.id));
        for (const char *name : {"mon1", "mon2"})
            useConfigFile(of(name));
    }
    static void useConfigFile(HostFacts &f)
    {
        f.tentacle = {{u"config"_s, kTentacleConf},
                      {u"exec"_s, u"/usr/bin/tentacle_server -F "_s + kTentacleConf},
                      {u"directory"_s, kSpool},
                      {u"filters"_s, u".*\\.conf:conf;.*\\.data:old"_s}};
        f.pandora = {{u"incomingdir"_s, kSpool}};
    }
    /// As after a run: the blocks are there and in force, the folders are mounted.
    void separate(const char *name, int number)
    {
        HostFacts &f = of(name);
        const QString folder = kSpool + u"/xml_srv%1"_s.arg(number);
        f.pandora = {{u"incomingdir"_s, folder},
                     {u"incomingdir@block"_s, folder},
                     {u"incomingdir@before"_s, kSpool}};
        const QString filters = u".*\\.conf:conf;.*\\.data$:xml_srv%1"_s.arg(number);
        f.tentacle.insert(u"filters@before"_s, f.tentacle.value(u"filters"_s));
        f.tentacle.insert(u"filters"_s, filters);
        f.tentacle.insert(u"filters@block"_s, filters);
    }
    void mountEverywhere()
    {
        const auto mount = [this](const char *name, const QString &id) {
            of(name).mounts.append(
                {kSpool + u'/' + id, u"10.0.0.1:/srv/pandora/"_s + id, u"nfs4"_s, {}});
        };
        for (const char *name : {"mon1", "mon2", "web"})
            mount(name, u"conf"_s);
        for (const char *name : {"mon1", "mon2"})
            for (const QString &id : {u"xml_srv1"_s, u"xml_srv2"_s})
                mount(name, id);
    }
    [[nodiscard]] Plan plan() const { return makePlan(project, facts); }
};

const Step &step(const Plan &plan, const char *id)
{
    const Step *found = plan.step(StepId(QLatin1StringView(id)));
    if (found == nullptr)
        qFatal("no step %s", id);
    return *found;
}

EnsureBlock blockOf(const Plan &plan, const char *id)
{
    return std::get<EnsureBlock>(step(plan, id).action);
}

} // namespace

class TestIncomingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffUnlessAskedFor();
    void theFoldersAreSharedLikeAllOthers();
    void theServerAndTentacleAgreeOnTheFolder();
    void eachGenerationIsEditedInItsOwnPlace_data();
    void eachGenerationIsEditedInItsOwnPlace();
    void theEditsHappenWhileServicesAreDown();
    void theKeeperMakesTheLinks();
    void whatWaitsIsMovedOver();
    void foldersThatAPackageDidNotMakeAreMade();
    void onlyTheBlockOfAFileWithPasswordsIsShown();
    void thePlanHoldsUnlessSomebodyChangesTheSettings();
    void theSecondPlanIsSatisfied();
    void aSettingThatWasLostIsSetAgainAroundARestart();
    void worksOnGlusterFsAsWell();
    void plansWithAssumptionsWithoutFacts();
};

void TestIncomingPlan::isOffUnlessAskedFor()
{
    Site site;
    site.project.tentacle.separateIncoming = false;
    const Plan plan = site.plan();
    QCOMPARE(stepsOf<EnsureBlock>(plan).size(), 0);
    QVERIFY(!planJson(plan).contains("xml_srv"));
}

void TestIncomingPlan::theFoldersAreSharedLikeAllOthers()
{
    const Plan plan = Site().plan();
    QCOMPARE(misplacedStep(plan), QString());
    const auto mount = std::get<EnsureMount>(step(plan, "mon2.mount.xml_srv1").action);
    QCOMPARE(mount.path, kSpool + u"/xml_srv1"_s);
    QVERIFY(position(plan, "mon1.mount.xml_srv2") > 0);
    QCOMPARE(position(plan, "web.mount.xml_srv1"), -1);
    QVERIFY(step(plan, "mon1.guard.pandora_server.service").fragment.apply.contains(u"xml_srv2"_s));
    QCOMPARE(position(plan, "nas.seed.xml_srv1"), -1);
    const auto directory = std::get<EnsureDirectory>(step(plan, "nas.directory.xml_srv1").action);
    QCOMPARE(directory.mode, 02770U);
}

void TestIncomingPlan::theServerAndTentacleAgreeOnTheFolder()
{
    const Plan plan = Site().plan();
    const EnsureBlock incoming = blockOf(plan, "mon2.incomingdir");
    QCOMPARE(incoming.path, kServerConf);
    QCOMPARE(incoming.body, "incomingdir /var/spool/pandora/data_in/xml_srv2\n");
    const EnsureBlock filters = blockOf(plan, "mon2.filters");
    QCOMPARE(filters.path, kTentacleConf);
    QCOMPARE(filters.body, "filters .*\\.conf:conf;.*\\.data$:xml_srv2\n");
    QCOMPARE(position(plan, "web.incomingdir"), -1);
}

void TestIncomingPlan::eachGenerationIsEditedInItsOwnPlace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("init script")
        << u"script"_s << u"/etc/init.d/tentacle_serverd"_s
        << QByteArray(
               "TENTACLE_EXT_OPTS=\"$TENTACLE_EXT_OPTS \"'-i.*\\.conf:conf;.*\\.data$:xml_srv2'\n");
    QTest::newRow("unit")
        << u"unit"_s
        << u"/etc/systemd/system/tentacle_serverd.service.d/sharewright-tentacle.conf"_s
        << QByteArray("# Written by Sharewright.\n[Service]\nExecStart=\n"
                      "ExecStart=/usr/bin/tentacle_server -a 0.0.0.0 "
                      "\"-i.*\\\\.conf:conf;.*\\\\.data$$:xml_srv2\" -d\n");
}

void TestIncomingPlan::eachGenerationIsEditedInItsOwnPlace()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QByteArray, written);
    Site site;
    if (kind == u"script")
        site.of("mon2").tentacle = {{u"script"_s, path},
                                    {u"initfilters"_s, u".*\\.conf:conf"_s},
                                    {u"initdirectory"_s, kSpool}};
    else
        site.of("mon2").tentacle = {
            {u"exec"_s, u"/usr/bin/tentacle_server -a 0.0.0.0 -i.*\\.conf:conf -d"_s}};
    const Plan plan = site.plan();
    const Action &action = step(plan, "mon2.filters").action;
    if (const auto *block = std::get_if<EnsureBlock>(&action)) {
        QCOMPARE(block->path, path);
        QCOMPARE(block->body, written);
        QCOMPARE(block->after, u"TENTACLE_EXT_OPTS="_s);
    } else {
        QCOMPARE(std::get<EnsureFile>(action).path, path);
        QCOMPARE(std::get<EnsureFile>(action).content, written);
        QVERIFY(step(plan, "mon2.filters").fragment.apply.contains(u"daemon-reload"_s));
    }
}

void TestIncomingPlan::theEditsHappenWhileServicesAreDown()
{
    const Plan plan = Site().plan();
    for (const char *edit : {"mon1.incomingdir", "mon1.filters", "mon1.waiting"}) {
        QVERIFY2(waitsFor(plan, id(edit), id("mon1.stop.pandora_server.service")), edit);
        QVERIFY2(waitsFor(plan, id(edit), id("mon1.stop.tentacle_serverd.service")), edit);
        QVERIFY2(waitsFor(plan, id("mon1.start.tentacle_serverd.service"), id(edit)), edit);
        QVERIFY2(waitsFor(plan, id("mon1.start.pandora_server.service"), id(edit)), edit);
        QVERIFY2(waitsFor(plan, id(edit), id("mon1.mount.xml_srv1")), edit);
    }
}

void TestIncomingPlan::theKeeperMakesTheLinks()
{
    const Plan plan = Site().plan();
    const auto links = std::get<LinkSpool>(step(plan, "nas.spool-links.xml_srv2").action);
    QCOMPARE(links.path, u"/srv/pandora/xml_srv2"_s);
    QCOMPARE(links.spool, kSpool);
    for (const char *name : {"conf", "md5", "collections", "discovery", "trans", "commands"})
        QVERIFY(links.names.contains(QLatin1StringView(name)));
    QVERIFY(
        waitsFor(plan, id("mon2.start.pandora_server.service"), id("nas.spool-links.xml_srv2")));
}

void TestIncomingPlan::whatWaitsIsMovedOver()
{
    const auto move = std::get<MoveIncoming>(step(Site().plan(), "mon1.waiting").action);
    QCOMPARE(move.path, kSpool + u"/xml_srv1"_s);
    QCOMPARE(move.user, u"pandora"_s);
    QCOMPARE(move.from, (QStringList{kSpool, kSpool + u"/xml_srv1.before-sharewright"_s}));
}

void TestIncomingPlan::foldersThatAPackageDidNotMakeAreMade()
{
    Site site;
    for (const char *name : {"discovery", "trans", "commands"})
        site.of("mon2").folders[kSpool + u'/' + QLatin1StringView(name)].exists = name[0] != 'd';
    const Plan plan = site.plan();
    QVERIFY(position(plan, "mon2.spool.discovery") > 0);
    QCOMPARE(position(plan, "mon2.spool.trans"), -1);
    QCOMPARE(position(plan, "mon1.spool.discovery"), -1);
}

void TestIncomingPlan::onlyTheBlockOfAFileWithPasswordsIsShown()
{
    Site site;
    const Plan plan = site.plan();
    const FileChange *change = fileChange(plan, "mon1", kServerConf);
    QVERIFY(change != nullptr && change->blockOnly && !change->before);
    QCOMPARE(change->after, "# BEGIN sharewright tentacle\n"
                            "incomingdir /var/spool/pandora/data_in/xml_srv1\n"
                            "# END sharewright tentacle\n");
    const auto bundle = reviewBundle(site.project, plan);
    QVERIFY(bundle.contains(u"hosts/mon1/files/etc/pandora/pandora_server.conf.block"_s));
    for (const Precondition &precondition : plan.preconditions)
        QVERIFY2(!precondition.check.contains(kServerConf)
                     || !precondition.check.contains(u"sha256sum"_s),
                 "a checksum of a file with a password can be guessed from");
}

void TestIncomingPlan::thePlanHoldsUnlessSomebodyChangesTheSettings()
{
    Site site;
    site.of("mon1").pandora.insert(u"incomingdir"_s, u"/elsewhere"_s);
    const Plan plan = site.plan();
    const auto guarded = [&](const QString &file, const QString &value) {
        return std::any_of(plan.preconditions.begin(), plan.preconditions.end(),
                           [&](const Precondition &each) {
                               return each.host.value == u"mon1" && each.check.contains(file)
                                      && each.value == value;
                           });
    };
    QVERIFY(guarded(kServerConf, u"/elsewhere"_s));
    QVERIFY(guarded(kTentacleConf, u".*\\.conf:conf;.*\\.data:old"_s));
}

void TestIncomingPlan::theSecondPlanIsSatisfied()
{
    Site site;
    site.separate("mon1", 1);
    site.separate("mon2", 2);
    site.mountEverywhere();
    const Plan plan = site.plan();
    QCOMPARE(fileChange(plan, "mon1", kServerConf), nullptr);
    QCOMPARE(fileChange(plan, "mon1", kTentacleConf), nullptr);
    QCOMPARE(stepsOf<StopUnit>(plan).size(), 0);
    QCOMPARE(stepsOf<MoveIncoming>(plan).size(), 0);
    QCOMPARE(blockOf(plan, "mon2.filters").body, "filters .*\\.conf:conf;.*\\.data$:xml_srv2\n");
}

void TestIncomingPlan::aSettingThatWasLostIsSetAgainAroundARestart()
{
    Site site;
    site.separate("mon1", 1);
    site.mountEverywhere();
    const Plan plan = site.plan();
    QCOMPARE(misplacedStep(plan), QString());
    QVERIFY(waitsFor(plan, id("mon2.filters"), id("mon2.stop.pandora_ha.service")));
    QVERIFY(waitsFor(plan, id("mon2.filters"), id("mon2.stop.tentacle_serverd.service")));
    QVERIFY(waitsFor(plan, id("mon2.start.pandora_server.service"), id("mon2.waiting")));
    QCOMPARE(position(plan, "mon2.stop.apache2.service"), -1);
    QCOMPARE(position(plan, "mon1.stop.pandora_server.service"), -1);
}

void TestIncomingPlan::worksOnGlusterFsAsWell()
{
    GlusterSite site;
    site.project.tentacle.separateIncoming = true;
    for (const char *name : {"p1", "p2", "p3"})
        Site::useConfigFile(site.of(name));
    const Plan plan = makePlan(site.project, site.facts);
    QCOMPARE(misplacedStep(plan), QString());
    QCOMPARE(blockOf(plan, "p3.incomingdir").body,
             "incomingdir /var/spool/pandora/data_in/xml_srv3\n");
    const auto links = stepsOf<LinkSpool>(plan);
    QCOMPARE(links.size(), 3);
    QCOMPARE(std::get<LinkSpool>(links[0]->action).path, u"/pandora_files/xml_srv1"_s);
    QVERIFY(waitsFor(plan, id("p3.start.pandora_server.service"), links[2]->id));
}

void TestIncomingPlan::plansWithAssumptionsWithoutFacts()
{
    Site site;
    const Plan plan = makePlan(site.project, {});
    QVERIFY(
        blockOf(plan, "mon1.filters").body.endsWith(".*\\.rcmd:commands;.*\\.data$:xml_srv1\n"));
    QVERIFY(plan.assumptions.join(u' ').contains(kTentacleConf));
}

QTEST_GUILESS_MAIN(TestIncomingPlan)
#include "tst_incomingplan.moc"
