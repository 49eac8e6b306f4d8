// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/plan/planjson.h"
#include "tests/core/plan/glustersite.h"
#include "tests/core/plan/planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// Every action that changes the pool or a volume.
bool changesPool(const Action &action)
{
    return std::holds_alternative<ProbePeer>(action) || std::holds_alternative<CreateVolume>(action)
           || std::holds_alternative<SetVolumeOption>(action)
           || std::holds_alternative<StartVolume>(action)
           || std::holds_alternative<AddBricks>(action)
           || std::holds_alternative<RebalanceVolume>(action)
           || std::holds_alternative<RemoveBricks>(action)
           || std::holds_alternative<ReplaceBrick>(action);
}

QString optionValue(const Plan &plan, const QString &key)
{
    for (const Step *step : stepsOf<SetVolumeOption>(plan))
        if (const auto &option = std::get<SetVolumeOption>(step->action); option.key == key)
            return option.value;
    return {};
}

} // namespace

class TestGlusterPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameInputGivesTheSameBytes();
    void everyStepStandsBehindWhatItWaitsFor_data();
    void everyStepStandsBehindWhatItWaitsFor();
    void whatIsWrittenAsJsonIsReadBackEqual();
    void everyStepSaysWhatWhyAndWhere();

    void aBrickIsMadeFromTheBlankDiskUp();
    void aDiskMustStillBeBlankWhenThePlanRuns();
    void anExistingFileSystemIsNeitherFormattedNorMounted();
    void theRootFileSystemServesOnlyForAStatedReason();
    void glusterdStartsAfterItsBricksAreMounted();
    void theVolumeIsMadeOnceEveryNodeSeesEveryOther();
    void noTwoStepsChangeThePoolAtOnce();
    void bricksStandInTheDocumentsOrder();
    void onlyPeersAndClientsMayUseTheVolume();
    void theDocumentsOptionsGoBeforeTheDefaults();
    void clientsAloneKeepTheQuorum();

    void everyClientKnowsAnotherNodeToAsk();
    void theMountWaitsForTheVolumeAtBoot();
    void foldersTakeTheirPlaceByBindMountsThatWaitForTheVolume();
    void oneFileIsPreviewedOnceWithAllItsBlocks();
    void linksTakeTheirPlaceOnRequest();
    void servicesNeedTheVolumeAndTheFolder();

    void everyHostHasTriedTheVolumeBeforeAnyServiceStops();
    void nothingIsSetAsideBeforeEveryServiceIsDownAndChecksumsAgree();
    void servicesStartOnlyWhenEveryHostHasProvedEveryShare();
    void copiesGoThroughTheVolume();

    void firewallOnlyWhereOneIsActive_data();
    void firewallOnlyWhereOneIsActive();
    void selinuxOnlyWhereItEnforces();
    void repositoriesComeBeforePackages();
    void namesThatAHostCannotResolveAreWrittenDown();
    void namesOfAnEarlierRunStay();

    void plansWithoutFactsAndSaysWhatItAssumed();
    void afterwardsNoWindowAndNothingDestructiveIsLeft();
    void anotherNodesVolumeFileCountsAsMounted();
};

void TestGlusterPlan::sameInputGivesTheSameBytes()
{
    QCOMPARE(fingerprint(GlusterSite().plan()), fingerprint(GlusterSite().plan()));
    QVERIFY(GlusterSite().plan() == GlusterSite().plan());
}

void TestGlusterPlan::everyStepStandsBehindWhatItWaitsFor_data()
{
    QTest::addColumn<bool>("probed");
    QTest::newRow("with facts") << true;
    QTest::newRow("without facts") << false;
}

void TestGlusterPlan::everyStepStandsBehindWhatItWaitsFor()
{
    QFETCH(bool, probed);
    GlusterSite site;
    site.project.folders = standardFolders();
    if (!probed)
        site.facts = {};
    const Plan plan = site.plan();
    QVERIFY(plan.steps.size() > 50);
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QCOMPARE(misplacedStep(plan), QString());
}

void TestGlusterPlan::whatIsWrittenAsJsonIsReadBackEqual()
{
    const Plan plan = GlusterSite().plan();
    const Result<Plan> read = planFromJson(planJson(plan));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == plan);
}

void TestGlusterPlan::everyStepSaysWhatWhyAndWhere()
{
    for (const Step &step : GlusterSite().plan().steps) {
        QVERIFY2(!step.title.isEmpty() && !step.reason.isEmpty(), qPrintable(step.id.value));
        QVERIFY2(step.transfer || !step.fragment.apply.isEmpty(), qPrintable(step.id.value));
        QVERIFY2(!step.source.isEmpty() || std::holds_alternative<RemoveCanary>(step.action),
                 qPrintable(step.id.value));
    }
}

void TestGlusterPlan::aBrickIsMadeFromTheBlankDiskUp()
{
    const Plan plan = GlusterSite().plan();
    const QList<const char *> order{"p2.packages",     "p2.brick1.group",      "p2.brick1.volume",
                                    "p2.brick1.xfs",   "p2.brick1.mountpoint", "p2.fstab-bricks",
                                    "p2.brick1.mount", "p2.brick1.directory"};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QVERIFY2(position(plan, order[i]) >= 0, order[i]);
        if (i > 0)
            QVERIFY2(position(plan, order[i - 1]) < position(plan, order[i]), order[i]);
    }
    QVERIFY(
        plan.step(id("p2.brick1.volume"))->fragment.apply.contains(u"gv_brick1 lv_brick1 80%"_s));
    QVERIFY(fileChange(plan, "p2", u"/etc/fstab"_s)
                ->after.contains("/dev/gv_brick1/lv_brick1 /glusterfs/brick1 xfs "
                                 "noatime,inode64,nofail,x-systemd.device-timeout=15s 0 0\n"));
}

void TestGlusterPlan::aDiskMustStillBeBlankWhenThePlanRuns()
{
    const Plan plan = GlusterSite().plan();
    const auto onDisk = std::find_if(
        plan.preconditions.begin(), plan.preconditions.end(), [](const Precondition &each) {
            return each.host.value == u"p2"_s && each.check.contains(u"/dev/disk/by-id/disk1"_s);
        });
    QVERIFY(onDisk != plan.preconditions.end());
    QCOMPARE(onDisk->value, u"disk"_s); // one line: no partition below it, no signature beside it
}

void TestGlusterPlan::anExistingFileSystemIsNeitherFormattedNorMounted()
{
    GlusterSite site;
    site.project.gluster.bricks[1].device.clear();
    site.project.gluster.bricks[1].size.clear();
    const Plan plan = site.plan();
    for (const char *step :
         {"p2.brick1.group", "p2.brick1.xfs", "p2.brick1.mount", "p2.fstab-bricks"})
        QCOMPARE(position(plan, step), -1);
    QVERIFY(position(plan, "p2.brick1.directory") >= 0);
    QVERIFY(position(plan, "p1.brick1.xfs") >= 0);
}

void TestGlusterPlan::theRootFileSystemServesOnlyForAStatedReason()
{
    GlusterSite site;
    Brick &brick = site.project.gluster.bricks[1];
    brick.device.clear();
    brick.size.clear();
    const auto onRoot = [](const Plan &plan) {
        return std::get<CreateBrick>(plan.step(id("p2.brick1.directory"))->action).onRoot;
    };
    QVERIFY(!onRoot(site.plan()));
    QVERIFY(!std::get<CreateVolume>(site.plan().step(id("p1.create-volume"))->action).force);
    site.project.gluster.forceBecause = u"a test site with one disk"_s;
    const Plan forced = site.plan();
    QVERIFY(onRoot(forced));
    QVERIFY(std::get<CreateVolume>(forced.step(id("p1.create-volume"))->action).force);
    QVERIFY(forced.step(id("p1.create-volume"))->reason.contains(u"a test site with one disk"_s));
}

void TestGlusterPlan::glusterdStartsAfterItsBricksAreMounted()
{
    const Plan plan = GlusterSite().plan();
    QVERIFY(waitsFor(plan, id("p3.glusterd"), id("p3.brick1.mount")));
    QVERIFY(waitsFor(plan, id("p3.glusterd-start"), id("p3.glusterd")));
    const FileChange *guard =
        fileChange(plan, "p3", u"/etc/systemd/system/glusterd.service.d/sharewright.conf"_s);
    QVERIFY(guard);
    QVERIFY(guard->after.contains("RequiresMountsFor=/glusterfs/brick1\n"));
}

void TestGlusterPlan::theVolumeIsMadeOnceEveryNodeSeesEveryOther()
{
    const Plan plan = GlusterSite().plan();
    for (const char *node : {"p1.pool", "p2.pool", "p3.pool"})
        QVERIFY2(waitsFor(plan, id("p1.create-volume"), id(node)), node);
    for (const char *brick : {"p1.brick1.directory", "p2.brick1.directory", "p3.brick1.directory"})
        QVERIFY2(waitsFor(plan, id("p1.create-volume"), id(brick)), brick);
    QVERIFY(waitsFor(plan, id("p1.probe.p2"), id("p2.glusterd-start")));
    QVERIFY(waitsFor(plan, id("p2.probe-back"), id("p1.probe.p3")));
    QVERIFY(waitsFor(plan, id("p3.pool"), id("p2.probe-back")));
    QCOMPARE(position(plan, "p3.probe-back"), -1);
}

void TestGlusterPlan::noTwoStepsChangeThePoolAtOnce()
{
    const Plan plan = GlusterSite().plan();
    const Step *before = nullptr;
    int changes = 0;
    for (const Step &step : plan.steps) {
        if (!changesPool(step.action))
            continue;
        if (before != nullptr)
            QVERIFY2(waitsFor(plan, step.id, before->id), qPrintable(step.id.value));
        before = &step;
        ++changes;
    }
    QVERIFY(changes > 5);
}

void TestGlusterPlan::bricksStandInTheDocumentsOrder()
{
    GlusterSite site;
    site.project.hosts[1].storageAddress = u"10.9.0.12"_s;
    site.project.gluster.arbiter = true;
    const Plan plan = site.plan();
    const auto &create = std::get<CreateVolume>(plan.step(id("p1.create-volume"))->action);
    QCOMPARE(create.bricks, QStringList({u"10.0.0.11:/glusterfs/brick1/brick"_s,
                                         u"10.9.0.12:/glusterfs/brick1/brick"_s,
                                         u"10.0.0.13:/glusterfs/brick1/brick"_s}));
    QCOMPARE(create.replica, 3);
    QVERIFY(create.arbiter);
}

void TestGlusterPlan::onlyPeersAndClientsMayUseTheVolume()
{
    QCOMPARE(optionValue(GlusterSite().plan(), u"auth.allow"_s),
             u"127.0.0.1,10.0.0.11,10.0.0.12,10.0.0.13,10.0.0.20"_s);
}

void TestGlusterPlan::theDocumentsOptionsGoBeforeTheDefaults()
{
    GlusterSite site;
    QCOMPARE(optionValue(site.plan(), u"network.ping-timeout"_s), u"15"_s);
    QCOMPARE(optionValue(site.plan(), u"cluster.quorum-type"_s), u"auto"_s);
    QCOMPARE(optionValue(site.plan(), u"storage.owner-uid"_s), u"998"_s);
    site.project.gluster.options = {u"network.ping-timeout=20"_s, u"group=metadata-cache"_s};
    const Plan plan = site.plan();
    QCOMPARE(optionValue(plan, u"network.ping-timeout"_s), u"20"_s);
    QCOMPARE(optionValue(plan, u"group"_s), u"metadata-cache"_s);
    QVERIFY(waitsFor(plan, id("p1.start-volume"), id("p1.option.group")));
}

void TestGlusterPlan::clientsAloneKeepTheQuorum()
{
    GlusterSite site;
    QCOMPARE(optionValue(site.plan(), u"cluster.server-quorum-type"_s), QString());
    QCOMPARE(optionValue(site.plan(), u"cluster.quorum-type"_s), u"auto"_s);
    site.project.gluster.bricks.removeLast();
    site.project.gluster.replica = 2;
    site.project.gluster.acceptReplica2 = true;
    site.project.hosts[2].roles = Role::Server;
    const Plan plan = site.plan();
    QVERIFY(position(plan, "p1.create-volume") >= 0);
    QCOMPARE(optionValue(plan, u"cluster.server-quorum-type"_s), QString());
    QCOMPARE(optionValue(plan, u"cluster.quorum-type"_s), QString());
}

void TestGlusterPlan::everyClientKnowsAnotherNodeToAsk()
{
    const Plan plan = GlusterSite().plan();
    const QByteArray node = fileChange(plan, "p1", u"/etc/fstab"_s)->after;
    QVERIFY2(node.contains("localhost:/pandora /pandora_files glusterfs acl,"
                           "backup-volfile-servers=10.0.0.12:10.0.0.13,_netdev,nofail,"),
             node.constData());
    const QByteArray client = fileChange(plan, "con", u"/etc/fstab"_s)->after;
    QVERIFY2(client.contains("10.0.0.11:/pandora /pandora_files glusterfs acl,"
                             "backup-volfile-servers=10.0.0.12:10.0.0.13,_netdev,nofail,"),
             client.constData());
    GlusterSite site;
    site.project.gluster.backupServers = {u"p3"_s};
    QVERIFY(fileChange(site.plan(), "con", u"/etc/fstab"_s)
                ->after.contains("backup-volfile-servers=10.0.0.13,"));
}

void TestGlusterPlan::theMountWaitsForTheVolumeAtBoot()
{
    const Plan plan = GlusterSite().plan();
    for (const char *host : {"p1", "con"}) {
        const FileChange *unit =
            fileChange(plan, host, u"/etc/systemd/system/sharewright-volume.service"_s);
        QVERIFY2(unit, host);
        QVERIFY(unit->after.contains("until mount -t glusterfs -o acl,backup-volfile-servers="));
        QVERIFY(fileChange(plan, host, u"/etc/fstab"_s)
                    ->after.contains("x-systemd.requires=sharewright-volume.service"));
    }
    const auto unitOf = [&](const char *host) {
        return fileChange(plan, host, u"/etc/systemd/system/sharewright-volume.service"_s)->after;
    };
    QVERIFY(unitOf("p1").contains("After=network-online.target glusterd.service\n"));
    // A node whose own glusterd is down still mounts from its peers.
    QVERIFY(!unitOf("p1").contains("Requires="));
    QVERIFY(!unitOf("con").contains("glusterd.service"));
    QVERIFY(plan.step(id("p1.volume-wait"))->fragment.apply.contains(u"daemon-reload"_s));
}

void TestGlusterPlan::foldersTakeTheirPlaceByBindMountsThatWaitForTheVolume()
{
    const Plan plan = GlusterSite().plan();
    QVERIFY(fileChange(plan, "con", u"/etc/fstab"_s)
                ->after.contains("/pandora_files/conf /var/spool/pandora/data_in/conf none "
                                 "bind,_netdev,nofail,x-systemd.requires-mounts-for=/pandora_files "
                                 "0 0\n"));
    QCOMPARE(std::get<EnsureMount>(plan.step(id("con.mount.conf"))->action).source,
             u"10.0.0.11:/pandora[/conf]"_s);
    QCOMPARE(std::get<SetAside>(plan.step(id("p2.aside.conf"))->action).mountSource,
             u"localhost:/pandora[/conf]"_s);
}

void TestGlusterPlan::oneFileIsPreviewedOnceWithAllItsBlocks()
{
    const Plan plan = GlusterSite().plan();
    const auto ofP1 = std::count_if(plan.files.begin(), plan.files.end(), [](const FileChange &f) {
        return f.host.value == u"p1"_s && f.path == u"/etc/fstab"_s;
    });
    QCOMPARE(ofP1, 1);
    const FileChange *fstab = fileChange(plan, "p1", u"/etc/fstab"_s);
    QCOMPARE(fstab->before, QByteArray("# mine\n"));
    QVERIFY(fstab->after.startsWith("# mine\n# BEGIN sharewright bricks\n"));
    QVERIFY(fstab->after.indexOf("sharewright bricks")
            < fstab->after.indexOf("sharewright volume"));
    QVERIFY(fstab->after.indexOf("sharewright volume")
            < fstab->after.indexOf("sharewright shares"));
}

void TestGlusterPlan::linksTakeTheirPlaceOnRequest()
{
    GlusterSite site;
    site.project.gluster.placement = Placement::Symlink;
    const Plan plan = site.plan();
    const Step *link = plan.step(id("con.link.conf"));
    QVERIFY(link);
    QCOMPARE(std::get<EnsureLink>(link->action).target, u"/pandora_files/conf"_s);
    QVERIFY(waitsFor(plan, link->id, id("con.aside.conf")));
    QCOMPARE(std::get<SetAside>(plan.step(id("con.aside.conf"))->action).mountSource,
             u"/pandora_files/conf"_s);
    QCOMPARE(position(plan, "con.mountpoint.conf"), -1);
    QVERIFY(!fileChange(plan, "con", u"/etc/fstab"_s)->after.contains("sharewright shares"));
}

void TestGlusterPlan::servicesNeedTheVolumeAndTheFolder()
{
    const Plan plan = GlusterSite().plan();
    const FileChange *guard = fileChange(
        plan, "p2", u"/etc/systemd/system/tentacle_serverd.service.d/sharewright.conf"_s);
    QVERIFY(guard);
    QVERIFY(guard->after.contains(
        "RequiresMountsFor=/var/spool/pandora/data_in/conf /pandora_files\n"));
}

void TestGlusterPlan::everyHostHasTriedTheVolumeBeforeAnyServiceStops()
{
    const Plan plan = GlusterSite().plan();
    for (const char *trial :
         {"p1.trial-read.conf", "p3.trial-read.conf", "con.trial-remove.conf"}) {
        QVERIFY2(position(plan, trial) >= 0, trial);
        QVERIFY2(waitsFor(plan, id("p2.stop.pandora_ha.service"), id(trial)), trial);
    }
    QVERIFY(waitsFor(plan, id("p1.trial-read.conf"), id("con.trial-write.conf")));
    QVERIFY(waitsFor(plan, id("con.trial-write.conf"), id("p1.directory.conf")));
    QCOMPARE(std::get<WriteCanary>(plan.step(id("con.trial-write.conf"))->action).path,
             u"/pandora_files/conf"_s);
}

void TestGlusterPlan::nothingIsSetAsideBeforeEveryServiceIsDownAndChecksumsAgree()
{
    const Plan plan = GlusterSite().plan();
    for (const char *aside : {"p1.aside.conf", "p3.aside.conf", "con.aside.conf"}) {
        QVERIFY(waitsFor(plan, id(aside), id("p1.compare.conf")));
        for (const char *stop : {"p1.stop.tentacle_serverd.service",
                                 "p3.stop.tentacle_serverd.service", "con.stop.apache2.service"})
            QVERIFY2(waitsFor(plan, id(aside), id(stop)), stop);
    }
    // Nothing takes a folder's place before that either.
    for (const Step *mount : stepsOf<EnsureMount>(plan))
        if (std::get<EnsureMount>(mount->action).path.startsWith(u"/var/"_s))
            QVERIFY2(waitsFor(plan, mount->id, id("p1.compare.conf")), qPrintable(mount->id.value));
}

void TestGlusterPlan::servicesStartOnlyWhenEveryHostHasProvedEveryShare()
{
    const Plan plan = GlusterSite().plan();
    const StepId start = id("p1.start.tentacle_serverd.service");
    QVERIFY(waitsFor(plan, start, id("con.canary-read.conf")));
    QVERIFY(waitsFor(plan, start, id("p1.guard.tentacle_serverd.service")));
}

void TestGlusterPlan::copiesGoThroughTheVolume()
{
    const Plan plan = GlusterSite().plan();
    const auto &copy = std::get<CopyTree>(plan.step(id("p1.seed.conf"))->action);
    QCOMPARE(copy.path, u"/pandora_files/conf"_s);
    QVERIFY(waitsFor(plan, id("p1.seed.conf"), id("p1.volume-mount")));
    QVERIFY(waitsFor(plan, id("p1.seed.conf"), id("p1.directory.conf")));
    QVERIFY(plan.step(id("p1.directory.conf"))->fragment.apply.contains(u" 998 33 2770"_s));
}

void TestGlusterPlan::firewallOnlyWhereOneIsActive_data()
{
    QTest::addColumn<FirewallKind>("kind");
    QTest::addColumn<QString>("call");
    QTest::newRow("firewalld") << FirewallKind::Firewalld
                               << u"firewalld internal 49152:60999 10.0.0.11 10.0.0.13 10.0.0.20"_s;
    QTest::newRow("ufw") << FirewallKind::Ufw << u"ufw 49152:60999 10.0.0.11 10.0.0.13 10.0.0.20"_s;
}

void TestGlusterPlan::firewallOnlyWhereOneIsActive()
{
    QFETCH(FirewallKind, kind);
    QFETCH(QString, call);
    GlusterSite site;
    QVERIFY(stepsOf<OpenFirewall>(site.plan()).isEmpty());
    site.of("p2").firewall = kind;
    site.of("p2").firewallZone = u"internal"_s;
    const Plan plan = site.plan();
    QCOMPARE(stepsOf<OpenFirewall>(plan).size(), 2);
    QVERIFY(plan.step(id("p2.firewall.24007"))->fragment.apply.contains(u"24007:24008"_s));
    QVERIFY2(plan.step(id("p2.firewall.49152"))->fragment.apply.contains(call),
             qPrintable(plan.step(id("p2.firewall.49152"))->fragment.apply));
}

void TestGlusterPlan::selinuxOnlyWhereItEnforces()
{
    GlusterSite site;
    HostFacts &con = site.of("con");
    con.os = {
        .id = u"rocky"_s, .versionId = u"9.4"_s, .idLike = {u"rhel"_s}, .prettyName = u"Rocky"_s};
    QCOMPARE(position(site.plan(), "con.selinux.httpd_use_fusefs"), -1);
    con.selinux = SelinuxMode::Enforcing;
    QVERIFY(position(site.plan(), "con.selinux.httpd_use_fusefs") >= 0);
    QCOMPARE(position(site.plan(), "con.selinux.httpd_use_nfs"), -1);
}

void TestGlusterPlan::repositoriesComeBeforePackages()
{
    GlusterSite site;
    QCOMPARE(position(site.plan(), "p1.repository"), -1);
    site.of("p1").os = {
        .id = u"rocky"_s, .versionId = u"9.4"_s, .idLike = {u"rhel"_s}, .prettyName = u"Rocky"_s};
    const Plan plan = site.plan();
    QVERIFY(position(plan, "p1.repository") >= 0);
    QVERIFY(position(plan, "p1.repository") < position(plan, "p1.repository.crb"));
    QVERIFY(position(plan, "p1.repository.crb") < position(plan, "p1.packages"));
    QVERIFY(plan.step(id("p1.packages"))->fragment.apply.contains(u"glusterfs-server"_s));
    QVERIFY(!plan.step(id("con.packages"))->fragment.apply.contains(u"glusterfs-server"_s));
}

void TestGlusterPlan::namesThatAHostCannotResolveAreWrittenDown()
{
    GlusterSite site;
    for (int i = 0; i < 4; ++i)
        site.project.hosts[i].storageAddress = site.project.hosts[i].id.value;
    for (const char *name : {"p1", "p2", "p3"})
        for (int i = 1; i <= 3; ++i)
            site.of(name).resolved.insert(u"p%1"_s.arg(i), {u"10.5.0.1%1"_s.arg(i)});
    site.of("p2").resolved[u"p2"_s] = QStringList{u"127.0.1.1"_s}; // as Debian installs it
    site.of("p3").resolved[u"p1"_s] = QStringList();
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    const FileChange *hosts = fileChange(plan, "p3", u"/etc/hosts"_s);
    QVERIFY(hosts);
    QCOMPARE(hosts->after, QByteArray("127.0.0.1 localhost\n# BEGIN sharewright hosts\n"
                                      "10.5.0.11 p1\n# END sharewright hosts\n"));
    QVERIFY(!fileChange(plan, "p1", u"/etc/hosts"_s));
    QVERIFY(waitsFor(plan, id("p3.glusterd"), id("p3.hosts")));
    // By the addresses that the names have in the storage network, not the admin's.
    QCOMPARE(optionValue(plan, u"auth.allow"_s),
             u"127.0.0.1,10.5.0.11,10.5.0.12,10.5.0.13,10.0.0.20"_s);
}

void TestGlusterPlan::namesOfAnEarlierRunStay()
{
    GlusterSite site;
    site.project.hosts[0].storageAddress = u"p1"_s;
    for (const char *name : {"p1", "p2", "p3", "con"})
        site.of(name).resolved.insert(u"p1"_s, {u"10.5.0.11"_s});
    FileFact &file = site.of("p3").files[u"/etc/hosts"_s];
    file.content = "# BEGIN sharewright hosts\n10.5.0.11 p1\n# END sharewright hosts\n";
    const Plan plan = site.plan();
    QVERIFY(position(plan, "p3.hosts") >= 0);
    QVERIFY(!fileChange(plan, "p3", u"/etc/hosts"_s)); // nothing changes
}

void TestGlusterPlan::plansWithoutFactsAndSaysWhatItAssumed()
{
    GlusterSite site;
    site.facts = {};
    const Plan plan = site.plan();
    QVERIFY(position(plan, "p1.create-volume") >= 0);
    QVERIFY(position(plan, "con.mount.conf") >= 0);
    QVERIFY(plan.preconditions.isEmpty());
    const QString assumed = plan.assumptions.join(u'\n');
    for (const QString &word : {u"/dev/disk/by-id/disk1"_s, u"firewall"_s, u"volume pandora"_s})
        QVERIFY2(assumed.contains(word), qPrintable(word));
}

void TestGlusterPlan::afterwardsNoWindowAndNothingDestructiveIsLeft()
{
    for (const Placement placement : {Placement::Bind, Placement::Symlink}) {
        GlusterSite site;
        site.project.gluster.placement = placement;
        site.runVolume({GlusterSite::set(1)});
        site.mountEverywhere();
        for (const Host &host : site.project.hosts)
            if (placement == Placement::Symlink) {
                FolderFact &folder =
                    site.facts.hosts[host.id].folders[site.project.folders[0].path];
                folder.isSymlink = true;
                folder.realPath = u"/pandora_files/conf"_s;
            }
        const Plan plan = site.plan();
        QVERIFY(!plan.steps.isEmpty());
        QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
        for (const Phase &phase : plan.phases)
            QVERIFY2(!phase.window, qPrintable(phase.title));
        for (const Step &step : plan.steps)
            QVERIFY2(step.risk != Risk::Destructive && !step.transfer, qPrintable(step.id.value));
        QCOMPARE(misplacedStep(plan), QString());
        QVERIFY(waitsFor(plan, id("con.canary-read.conf"), id("p1.start-volume")));
    }
}

void TestGlusterPlan::anotherNodesVolumeFileCountsAsMounted()
{
    GlusterSite site;
    site.runVolume({GlusterSite::set(1)});
    site.mountEverywhere();
    // Its glusterd was down when the host mounted: the volume file came from a backup server.
    for (MountFact &mount : site.of("p3").mounts)
        mount.source.replace(u"localhost"_s, u"10.0.0.12"_s);
    const Plan plan = site.plan();
    for (const Phase &phase : plan.phases)
        QVERIFY2(!phase.window, qPrintable(phase.title));
}

QTEST_GUILESS_MAIN(TestGlusterPlan)
#include "tst_glusterplan.moc"
