// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "glustersite.h"
#include "planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr PlanTask kUnshare{PlanTask::Kind::Unshare, false};
constexpr PlanTask kRetire{PlanTask::Kind::Unshare, true};
const char *const kNodes[] = {"p1", "p2", "p3"};
const char *const kAll[] = {"p1", "p2", "p3", "con"};

/// The site as its own plan leaves it.
struct SharedSite : GlusterSite {
    SharedSite()
    {
        runVolume({set(1)});
        mountEverywhere();
        take(makePlan(project, facts));
        for (const char *name : kNodes)
            of(name).mounts.append({.target = u"/glusterfs/brick1"_s,
                                    .source = u"/dev/mapper/gv_brick1-lv_brick1"_s,
                                    .fsType = u"xfs"_s,
                                    .options = {}});
        for (const char *name : kAll)
            of(name).folders[project.folders[0].path].freeBesideBytes = 10'000'000;
    }
    /// Files are as the plan leaves them.
    void take(const Plan &plan)
    {
        for (const FileChange &file : plan.files)
            facts.hosts[file.host].files[file.path] = {
                .exists = !file.removed, .content = file.after, .mode = file.mode};
    }
    [[nodiscard]] Plan plan(const PlanTask &task) const { return makePlan(project, facts, task); }
};

StepId on(const char *host, const char *key)
{
    return StepId(QLatin1StringView(host) + QLatin1StringView(key));
}

QStringList codes(const Plan &plan)
{
    QStringList all;
    for (const Finding &finding : plan.findings)
        all.append(finding.code);
    return all;
}

} // namespace

class TestGlusterUnshare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepStandsBehindWhatItWaitsFor();
    void everyHostReadsTheVolumeItself();
    void nothingIsUnmountedBeforeEveryCopyIsCompared();
    void theVolumeIsUnmountedBehindItsFolders();
    void linksAreRemovedWhereLinksWereMade();
    void blocksAndUnitsOfTheClientsGo();
    void theStorageSideStaysUnlessAsked();
    void theVolumeIsDeletedWhenEverybodyIsHome();
    void bricksAreRenamedAndUnmountedBehindIt();
    void thePoolIsDissolvedInTheEnd();
    void aPoolWithAnotherVolumeStays();
    void theWayToReclaimTheDisksIsSaid();
    void aSecondPlanHasNothingToDo_data();
    void aSecondPlanHasNothingToDo();
    void tooLittleRoomIsAWarning();
    void plansWithoutFacts();
};

void TestGlusterUnshare::everyStepStandsBehindWhatItWaitsFor()
{
    for (const PlanTask &task : {kUnshare, kRetire})
        QCOMPARE(misplacedStep(SharedSite().plan(task)), QString());
}

void TestGlusterUnshare::everyHostReadsTheVolumeItself()
{
    const Plan plan = SharedSite().plan(kUnshare);
    QVERIFY(!hasErrors(plan.findings));
    for (const char *host : kAll) {
        const Step *copy = plan.step(on(host, ".copy.conf"));
        QVERIFY(copy && copy->transfer);
        QCOMPARE(copy->transfer->from, copy->host);
        QCOMPARE(std::get<CopyTree>(copy->action).fromPath, u"/pandora_files/conf"_s);
    }
}

void TestGlusterUnshare::nothingIsUnmountedBeforeEveryCopyIsCompared()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const QList<const Step *> unmounts = stepsOf<Unmount>(plan);
    QCOMPARE(unmounts.size(), 8); // on each host the folder and the volume
    for (const Step *unmount : unmounts)
        for (const Step *compare : stepsOf<CompareTrees>(plan))
            QVERIFY2(waitsFor(plan, unmount->id, compare->id), qPrintable(unmount->id.value));
}

void TestGlusterUnshare::theVolumeIsUnmountedBehindItsFolders()
{
    const Plan plan = SharedSite().plan(kUnshare);
    for (const char *host : kAll)
        QVERIFY(waitsFor(plan, on(host, ".unmount-volume"), on(host, ".unmount.conf")));
    const auto &volume = std::get<Unmount>(plan.step(id("con.unmount-volume"))->action);
    QCOMPARE(volume.source, u"10.0.0.11:/pandora"_s);
    for (const Step *home : stepsOf<BringHome>(plan))
        QVERIFY(waitsFor(plan, home->id, id("p2.unmount-volume")));
}

void TestGlusterUnshare::linksAreRemovedWhereLinksWereMade()
{
    SharedSite site;
    site.project.gluster.placement = Placement::Symlink;
    for (const char *host : kAll) {
        site.of(host).folders[site.project.folders[0].path].isSymlink = true;
        site.of(host).mounts.removeIf(
            [](const MountFact &mount) { return mount.source.contains(u"[/"_s); });
    }
    const Plan plan = site.plan(kUnshare);
    QCOMPARE(stepsOf<RemoveLink>(plan).size(), 4);
    QVERIFY(waitsFor(plan, id("con.home.conf"), id("con.unlink.conf")));
}

void TestGlusterUnshare::blocksAndUnitsOfTheClientsGo()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const FileChange *fstab = fileChange(plan, "con", u"/etc/fstab"_s);
    QVERIFY(fstab);
    QCOMPARE(fstab->after, QByteArray("# mine\n"));
    const FileChange *node = fileChange(plan, "p1", u"/etc/fstab"_s);
    QVERIFY(node && node->after.contains("BEGIN sharewright bricks"));
    QVERIFY(!node->after.contains("pandora_files"));
    QVERIFY(std::any_of(plan.files.begin(), plan.files.end(), [](const FileChange &file) {
        return file.removed && file.path.startsWith(u"/etc/systemd/system/sharewright-"_s);
    }));
    QVERIFY(!codes(plan).contains(u"unshare.block-differs"_s));
    QVERIFY(!codes(plan).contains(u"unshare.file-differs"_s));
}

void TestGlusterUnshare::theStorageSideStaysUnlessAsked()
{
    const Plan plan = SharedSite().plan(kUnshare);
    QVERIFY(stepsOf<RetireVolume>(plan).isEmpty());
    QVERIFY(stepsOf<RetireFolder>(plan).isEmpty());
    QVERIFY(stepsOf<DetachPeer>(plan).isEmpty());
}

void TestGlusterUnshare::theVolumeIsDeletedWhenEverybodyIsHome()
{
    const Plan plan = SharedSite().plan(kRetire);
    const QList<const Step *> deleted = stepsOf<RetireVolume>(plan);
    QCOMPARE(deleted.size(), 1);
    for (const Step *start : stepsOf<StartUnit>(plan))
        QVERIFY(waitsFor(plan, deleted[0]->id, start->id));
    QCOMPARE(std::get<RetireVolume>(deleted[0]->action).bricks.size(), 3);
    QVERIFY(codes(plan).contains(u"unshare.retires"_s));
}

void TestGlusterUnshare::bricksAreRenamedAndUnmountedBehindIt()
{
    const Plan plan = SharedSite().plan(kRetire);
    for (const char *host : kNodes) {
        QVERIFY(waitsFor(plan, on(host, ".retire.brick1"), id("p1.retire-volume")));
        QVERIFY(waitsFor(plan, on(host, ".unmount.brick1"), on(host, ".retire.brick1")));
        QVERIFY(waitsFor(plan, on(host, ".no-mountpoint.brick1"), on(host, ".fstab-bricks")));
        QCOMPARE(fileChange(plan, host, u"/etc/fstab"_s)->after, QByteArray("# mine\n"));
    }
    QCOMPARE(std::get<Unmount>(plan.step(id("p2.unmount.brick1"))->action).source,
             u"/dev/mapper/gv_brick1-lv_brick1"_s);
}

void TestGlusterUnshare::thePoolIsDissolvedInTheEnd()
{
    const Plan plan = SharedSite().plan(kRetire);
    QCOMPARE(stepsOf<DetachPeer>(plan).size(), 2);
    for (const Step *detach : stepsOf<DetachPeer>(plan))
        QVERIFY(waitsFor(plan, detach->id, id("p1.retire-volume")));
}

void TestGlusterUnshare::aPoolWithAnotherVolumeStays()
{
    SharedSite site;
    GlusterVolume other;
    other.name = u"other"_s;
    site.of("p2").gluster.volumes.append(other);
    const Plan plan = site.plan(kRetire);
    QVERIFY(stepsOf<DetachPeer>(plan).isEmpty());
    QCOMPARE(position(plan, "p1.unmount.brick1"), -1);
    QCOMPARE(stepsOf<RetireFolder>(plan).size(), 3);
    QVERIFY(codes(plan).contains(u"unshare.pool-stays"_s));
}

void TestGlusterUnshare::theWayToReclaimTheDisksIsSaid()
{
    const Plan plan = SharedSite().plan(kRetire);
    const auto said = std::find_if(plan.findings.begin(), plan.findings.end(),
                                   [](const Finding &f) { return f.code == u"unshare.reclaim"_s; });
    QVERIFY(said != plan.findings.end());
    QVERIFY2(said->remedy.contains(u"lvremove gv_brick1/lv_brick1"_s), qPrintable(said->remedy));
}

void TestGlusterUnshare::aSecondPlanHasNothingToDo_data()
{
    QTest::addColumn<bool>("retire");
    QTest::newRow("home") << false;
    QTest::newRow("retired") << true;
}

void TestGlusterUnshare::aSecondPlanHasNothingToDo()
{
    QFETCH(bool, retire);
    const PlanTask task{PlanTask::Kind::Unshare, retire};
    SharedSite site;
    site.take(site.plan(task));
    for (const char *host : kAll)
        site.of(host).mounts.clear();
    if (retire)
        for (const char *host : kNodes) {
            site.of(host).bricks.clear();
            site.of(host).gluster.volumes.clear();
            site.of(host).gluster.pool = {site.peer(host, host)};
        }
    const Plan second = site.plan(task);
    QVERIFY2(second.steps.isEmpty(),
             qPrintable(second.steps.isEmpty() ? QString() : second.steps[0].id.value));
}

void TestGlusterUnshare::tooLittleRoomIsAWarning()
{
    SharedSite site;
    for (const char *host : kNodes) {
        BrickFact &brick = site.of(host).bricks.first();
        brick.bytes = 100'000'000;
        brick.freeBytes = 60'000'000;
    }
    const Plan plan = site.plan(kUnshare);
    QCOMPARE(codes(plan).count(u"unshare.space"_s), 4);
    QVERIFY(!hasErrors(plan.findings)); // what the bricks hold is an upper bound
}

void TestGlusterUnshare::plansWithoutFacts()
{
    SharedSite site;
    site.facts = {};
    const Plan plan = site.plan(kRetire);
    QVERIFY(position(plan, "con.home.conf") >= 0);
    QVERIFY(position(plan, "p1.retire-volume") >= 0);
    QVERIFY(position(plan, "p3.fstab-bricks") >= 0);
    QCOMPARE(misplacedStep(plan), QString());
}

QTEST_GUILESS_MAIN(TestGlusterUnshare)
#include "tst_glusterunshare.moc"
