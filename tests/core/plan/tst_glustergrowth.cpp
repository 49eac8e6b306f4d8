// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is planned when the document and the running volume differ.

#include <QtTest>

#include "core/plan/runtime.h"
#include "tests/core/plan/glustersite.h"
#include "tests/core/plan/planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// A site on which the volume runs over the first `sets` sets and every folder is shared.
GlusterSite runningSite(int sets = 1)
{
    GlusterSite site;
    QList<QList<Brick>> running;
    for (int number = 1; number <= sets; ++number) {
        running.append(GlusterSite::set(number));
        if (number > 1)
            site.addSet(number);
    }
    site.runVolume(running);
    site.mountEverywhere();
    return site;
}

const Finding *finding(const Plan &plan, const QString &code)
{
    for (const Finding &each : plan.findings)
        if (each.code == code)
            return &each;
    return nullptr;
}

bool changesBricks(const Plan &plan)
{
    return !stepsOf<AddBricks>(plan).isEmpty() || !stepsOf<RemoveBricks>(plan).isEmpty()
           || !stepsOf<ReplaceBrick>(plan).isEmpty() || !stepsOf<CreateVolume>(plan).isEmpty();
}

QStringList names(const QList<Brick> &bricks)
{
    QStringList result;
    for (const Brick &brick : bricks)
        result.append(u"10.0.0.1%1:%2"_s.arg(brick.host.value.right(1), brick.path()));
    return result;
}

const QString kFstab = u"/etc/fstab"_s;
const QString kGuard = u"/etc/systemd/system/glusterd.service.d/sharewright.conf"_s;

/// What an earlier plan wrote for these bricks.
QByteArray fstabWith(const QList<int> &numbers)
{
    QByteArray lines = "# BEGIN sharewright bricks\n";
    for (const int number : numbers)
        lines += "/dev/gv_brick%1/lv_brick%1 /glusterfs/brick%1 xfs noatime,inode64,nofail,"
                 "x-systemd.device-timeout=15s 0 0\n"_ba.replace("%1", QByteArray::number(number));
    return lines + "# END sharewright bricks\n";
}

/// The block of a file, with its markers; a client's fstab has others behind it.
QByteArray bricksOf(const QByteArray &fstab)
{
    const QByteArray end = "# END sharewright bricks\n";
    return fstab.left(fstab.indexOf(end) + end.size());
}

/// The document has dropped the second set; p2 still mounts its brick of it.
GlusterSite siteThatDrainsItsSecondSet()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks = GlusterSite::set(1);
    site.of("p2").files[kFstab].content = fstabWith({1, 2});
    return site;
}

} // namespace

class TestGlusterGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBricksChangeNothing();
    void bricksAreKnownByTheNodeTheyAreOn();
    void aFurtherDiskEnlargesEveryBrickOfTheSetInPlace();
    void aWholeSetIsAddedAndFilled();
    void theSpreadIsTheDocumentsChoice_data();
    void theSpreadIsTheDocumentsChoice();
    void roomInTheGroupsIsPointedOut();
    void aDroppedSetIsDrained();
    void aDroppedBricksMountStaysUntilItIsDrained();
    void aBrickThatLeftIsNeitherMountedNorWaitedFor();
    void onceItIsGoneNothingIsLeftToDo();
    void withTheLastMountTheBlockGoes();
    void whereTheVolumesAreUnknownEveryMountStays_data();
    void whereTheVolumesAreUnknownEveryMountStays();
    void aHostThatIsNoNodeKeepsTheBricksOfOthers();
    void bricksOfAnotherVolumeKeepTheirMounts();
    void addingComesBeforeDrainingAndSpreadingLast();
    void oneOtherBrickIsReplacedAndHealed();
    void aReplacedBricksMountGoesOnceTheNewOneIsFilled();
    void twoReplacementsNeverOverlap();
    void whatCanBeReadInTwoWaysIsAnErrorAndNoStep_data();
    void whatCanBeReadInTwoWaysIsAnErrorAndNoStep();
    void aVolumeThatIsBusyIsLeftAlone();
    void thePlanRestsOnTheVolumesBricks();
    void growthNeedsNoServiceWindow();
    void aNewNodeJoinsBeforeItsBrickIsUsed();
};

void TestGlusterGrowth::theSameBricksChangeNothing()
{
    const Plan plan = runningSite(2).plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QVERIFY(!changesBricks(plan));
    QVERIFY(stepsOf<RebalanceVolume>(plan).isEmpty());
}

void TestGlusterGrowth::bricksAreKnownByTheNodeTheyAreOn()
{
    GlusterSite site = runningSite();
    for (const char *name : {"p1", "p2", "p3"})
        for (GlusterBrick &brick : site.of(name).gluster.volumes[0].bricks)
            brick.host.replace(u"10.0.0.1"_s, u"storage"_s); // names of the storage network
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QVERIFY(!changesBricks(plan));
}

void TestGlusterGrowth::aFurtherDiskEnlargesEveryBrickOfTheSetInPlace()
{
    GlusterSite site = runningSite();
    for (Brick &brick : site.project.gluster.bricks) {
        brick.extraDevices = {u"/dev/disk/by-id/disk3"_s};
        brick.size = u"100%"_s;
    }
    const Plan plan = site.plan();
    QVERIFY(!changesBricks(plan));
    for (const QString &host : {u"p1"_s, u"p2"_s, u"p3"_s}) {
        const auto stepOf = [&](const char *key) {
            return plan.step(StepId(host + u'.' + QLatin1StringView(key)));
        };
        QVERIFY(stepOf("brick1.group")
                && stepOf("brick1.group")->fragment.apply.contains(u"/dev/disk/by-id/disk3"_s));
        QVERIFY(stepOf("brick1.volume")->fragment.apply.contains(u"100%"_s));
        QVERIFY(waitsFor(plan, stepOf("brick1.grow")->id, stepOf("brick1.volume")->id));
        QVERIFY(!stepOf("brick1.xfs"));
    }
}

void TestGlusterGrowth::aWholeSetIsAddedAndFilled()
{
    GlusterSite site = runningSite();
    site.addSet(2);
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QVERIFY(stepsOf<CreateVolume>(plan).isEmpty());
    QCOMPARE(std::get<AddBricks>(plan.step(id("p1.add-bricks"))->action).bricks,
             names(GlusterSite::set(2)));
    for (const char *brick : {"p1.brick2.directory", "p2.brick2.directory", "p3.brick2.directory"})
        QVERIFY2(waitsFor(plan, id("p1.add-bricks"), id(brick)), brick);
    QVERIFY(position(plan, "p2.brick2.xfs") >= 0);
    QCOMPARE(position(plan, "p2.brick1.xfs"), -1);
    QVERIFY(waitsFor(plan, id("p1.rebalance"), id("p1.add-bricks")));
    QCOMPARE(std::get<RebalanceVolume>(plan.step(id("p1.rebalance"))->action).bricks,
             names(GlusterSite::set(2)));
    QCOMPARE(misplacedStep(plan), QString());
}

void TestGlusterGrowth::theSpreadIsTheDocumentsChoice_data()
{
    QTest::addColumn<Spread>("spread");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("layoutOnly");
    QTest::newRow("rebalance") << Spread::Rebalance << 1 << false;
    QTest::newRow("fix-layout") << Spread::FixLayout << 1 << true;
    QTest::newRow("nothing") << Spread::Nothing << 0 << false;
}

void TestGlusterGrowth::theSpreadIsTheDocumentsChoice()
{
    QFETCH(Spread, spread);
    QFETCH(int, steps);
    QFETCH(bool, layoutOnly);
    GlusterSite site = runningSite();
    site.addSet(2);
    site.project.gluster.spread = spread;
    const Plan plan = site.plan();
    QCOMPARE(stepsOf<RebalanceVolume>(plan).size(), steps);
    if (steps == 1)
        QCOMPARE(std::get<RebalanceVolume>(plan.step(id("p1.rebalance"))->action).layoutOnly,
                 layoutOnly);
}

void TestGlusterGrowth::roomInTheGroupsIsPointedOut()
{
    GlusterSite site = runningSite();
    site.addSet(2);
    QVERIFY(!finding(site.plan(), u"gluster.enlarge-first"_s));
    site.of("p2").lvm.volumeGroups[0].freeBytes = 60'000'000'000;
    const Plan plan = site.plan();
    const Finding *hint = finding(plan, u"gluster.enlarge-first"_s);
    QVERIFY(hint);
    QCOMPARE(hint->severity, Severity::Hint);
    QVERIFY(hint->text.contains(u"gv_brick1 on p2"_s));
    QVERIFY(position(plan, "p1.add-bricks") >= 0); // advice, no refusal
}

void TestGlusterGrowth::aDroppedSetIsDrained()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks = GlusterSite::set(1);
    const Plan plan = site.plan();
    const Step *step = plan.step(id("p1.remove-bricks"));
    QVERIFY(step);
    QCOMPARE(std::get<RemoveBricks>(step->action).bricks, names(GlusterSite::set(2)));
    QCOMPARE(step->risk, Risk::Destructive);
    QVERIFY(stepsOf<RebalanceVolume>(plan).isEmpty());
}

void TestGlusterGrowth::aDroppedBricksMountStaysUntilItIsDrained()
{
    const Plan plan = siteThatDrainsItsSecondSet().plan();
    const auto &mounts = std::get<EnsureFstab>(plan.step(id("p2.fstab-bricks"))->action);
    QVERIFY(mounts.body.contains("/glusterfs/brick1 ")
            && mounts.body.contains("/glusterfs/brick2 "));
    const auto &guard = std::get<EnsureFile>(plan.step(id("p2.guard-glusterd"))->action);
    QVERIFY(guard.content.contains("RequiresMountsFor=/glusterfs/brick1 /glusterfs/brick2\n"));
}

void TestGlusterGrowth::aBrickThatLeftIsNeitherMountedNorWaitedFor()
{
    const Plan plan = siteThatDrainsItsSecondSet().plan();
    for (const char *step : {"p2.guard-glusterd.left", "p2.left1.unmount", "p2.fstab-bricks.left"})
        QVERIFY2(waitsFor(plan, id(step), id("p1.remove-bricks")), step);
    // Undo goes the other way round: the line has to be back before it mounts.
    QVERIFY(position(plan, "p2.left1.unmount") < position(plan, "p2.fstab-bricks.left"));
    const auto &unmount = std::get<Unmount>(plan.step(id("p2.left1.unmount"))->action);
    QCOMPARE(unmount.path, u"/glusterfs/brick2"_s);
    QCOMPARE(bricksOf(fileChange(plan, "p2", kFstab)->after), fstabWith({1}));
    QVERIFY(
        fileChange(plan, "p2", kGuard)->after.contains("RequiresMountsFor=/glusterfs/brick1\n"));
    QCOMPARE(position(plan, "p1.fstab-bricks.left"), -1); // its fstab knows of no other brick
    QCOMPARE(misplacedStep(plan), QString());
}

void TestGlusterGrowth::onceItIsGoneNothingIsLeftToDo()
{
    GlusterSite site = siteThatDrainsItsSecondSet();
    const Plan draining = site.plan();
    for (const QString &path : {kFstab, kGuard})
        site.of("p2").files[path].content = fileChange(draining, "p2", path)->after;
    for (const char *name : {"p1", "p2", "p3"})
        site.of(name).gluster.volumes[0].bricks.resize(3);
    const Plan drained = site.plan();
    QVERIFY(!fileChange(drained, "p2", kFstab));
    QCOMPARE(position(drained, "p2.fstab-bricks.left"), -1);
    QVERIFY(!changesBricks(drained));
}

void TestGlusterGrowth::withTheLastMountTheBlockGoes()
{
    GlusterSite site = siteThatDrainsItsSecondSet();
    site.project.gluster.bricks[1].device.clear(); // a file system of the administrator's own
    site.project.gluster.bricks[1].size.clear();
    site.of("p2").files[kFstab].content = fstabWith({2});
    const Plan plan = site.plan();
    QVERIFY(std::holds_alternative<RemoveBlock>(plan.step(id("p2.fstab-bricks.left"))->action));
    QVERIFY(!fileChange(plan, "p2", kFstab)->after.contains("sharewright bricks"));
    QVERIFY(!plan.step(id("p2.fstab-bricks"))); // on a resume it would bring the mount back
    QVERIFY(!finding(plan, u"unshare.block-differs"_s));
}

void TestGlusterGrowth::whereTheVolumesAreUnknownEveryMountStays_data()
{
    QTest::addColumn<QStringList>("silent");
    QTest::newRow("no node answers") << QStringList{u"p1"_s, u"p2"_s, u"p3"_s};
    QTest::newRow("this node does not answer") << QStringList{u"p2"_s};
}

void TestGlusterGrowth::whereTheVolumesAreUnknownEveryMountStays()
{
    QFETCH(QStringList, silent);
    GlusterSite site = siteThatDrainsItsSecondSet();
    site.of("p2").files[kFstab].content = fstabWith({1, 7}); // 7 is nobody's, as far as is known
    for (const QString &name : silent) {
        site.of(qPrintable(name)).gluster.volumes.clear();
        site.of(qPrintable(name)).gluster.answers = false;
    }
    const Plan plan = site.plan();
    const FileChange *change = fileChange(plan, "p2", kFstab);
    QVERIFY(change && change->after.contains("/glusterfs/brick7 "));
    QVERIFY(stepsOf<Unmount>(plan).isEmpty());
}

void TestGlusterGrowth::aHostThatIsNoNodeKeepsTheBricksOfOthers()
{
    GlusterSite site = siteThatDrainsItsSecondSet();
    site.of("con").files[kFstab].content = fstabWith({7});
    const Plan plan = site.plan();
    QVERIFY(fileChange(plan, "con", kFstab)->after.startsWith(fstabWith({7})));
    QCOMPARE(stepsOf<Unmount>(plan).size(), 1); // p2's
}

void TestGlusterGrowth::bricksOfAnotherVolumeKeepTheirMounts()
{
    GlusterSite site = siteThatDrainsItsSecondSet();
    site.of("p2").files[kFstab].content = fstabWith({1, 2, 7});
    GlusterVolume other = site.of("p2").gluster.volumes[0];
    other.name = u"backup"_s;
    other.bricks = {other.bricks[1]}; // on p2
    other.bricks[0].path = u"/glusterfs/brick7/brick"_s;
    site.of("p2").gluster.volumes.append(other);
    const Plan plan = site.plan();
    QCOMPARE(bricksOf(fileChange(plan, "p2", kFstab)->after), fstabWith({1, 7}));
    QCOMPARE(stepsOf<Unmount>(plan).size(), 1);
}

void TestGlusterGrowth::addingComesBeforeDrainingAndSpreadingLast()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks = GlusterSite::set(1) + GlusterSite::set(3);
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QVERIFY(position(plan, "p1.add-bricks") >= 0);
    QVERIFY(waitsFor(plan, id("p1.remove-bricks"), id("p1.add-bricks")));
    QVERIFY(waitsFor(plan, id("p1.rebalance"), id("p1.remove-bricks")));
}

void TestGlusterGrowth::oneOtherBrickIsReplacedAndHealed()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks[4] = GlusterSite::set(3)[1]; // p2's brick of the second set
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    const auto &replace = std::get<ReplaceBrick>(plan.step(id("p1.replace.1"))->action);
    QCOMPARE(replace.from, u"10.0.0.12:/glusterfs/brick2/brick"_s);
    QCOMPARE(replace.to, u"10.0.0.12:/glusterfs/brick3/brick"_s);
    QVERIFY(waitsFor(plan, id("p1.replace.1"), id("p2.brick2.directory")));
    QVERIFY(plan.step(id("p2.brick2.directory"))->fragment.apply.contains(u"/glusterfs/brick3"_s));
    QVERIFY(waitsFor(plan, id("p1.heal.1"), id("p1.replace.1")));
    QVERIFY(stepsOf<AddBricks>(plan).isEmpty() && stepsOf<RemoveBricks>(plan).isEmpty());
}

void TestGlusterGrowth::aReplacedBricksMountGoesOnceTheNewOneIsFilled()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks[4] = GlusterSite::set(3)[1]; // p2's brick of the second set
    site.of("p2").files[kFstab].content = fstabWith({1, 2});
    const Plan plan = site.plan();
    QVERIFY(waitsFor(plan, id("p2.fstab-bricks.left"), id("p1.heal.1")));
    QCOMPARE(std::get<Unmount>(plan.step(id("p2.left1.unmount"))->action).path,
             u"/glusterfs/brick2"_s);
    QCOMPARE(bricksOf(fileChange(plan, "p2", kFstab)->after), fstabWith({1, 3}));
    const auto &mounts = std::get<EnsureFstab>(plan.step(id("p2.fstab-bricks"))->action);
    QVERIFY(mounts.body.contains("/glusterfs/brick2 "));
    QVERIFY(!mounts.later.contains("/glusterfs/brick2 ")
            && mounts.later.contains("/glusterfs/brick3 "));
    const auto &guard = std::get<EnsureFile>(plan.step(id("p2.guard-glusterd"))->action);
    QVERIFY(guard.later.contains("RequiresMountsFor=/glusterfs/brick1 /glusterfs/brick3\n"));
}

void TestGlusterGrowth::twoReplacementsNeverOverlap()
{
    GlusterSite site = runningSite(2);
    site.project.gluster.bricks[1] = GlusterSite::set(3)[1];
    site.project.gluster.bricks[5] = GlusterSite::set(3)[2];
    const Plan plan = site.plan();
    QVERIFY(position(plan, "p1.replace.2") >= 0);
    QVERIFY(waitsFor(plan, id("p1.replace.2"), id("p1.heal.1")));
}

void TestGlusterGrowth::whatCanBeReadInTwoWaysIsAnErrorAndNoStep_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    for (const char *const *row : std::initializer_list<const char *const[2]>{
             {"two bricks of a set differ", "volume.two-bricks-differ"},
             {"another order within a set", "volume.order-differs"},
             {"bricks changed sets", "volume.sets-differ"},
             {"a set split over two sets", "volume.sets-differ"},
             {"two sets became one", "volume.sets-mixed"},
             {"an arbiter appeared", "volume.replica-differs"},
             {"other copies", "volume.replica-differs"},
             {"no brick in common", "volume.other-bricks"}})
        QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
}

void TestGlusterGrowth::whatCanBeReadInTwoWaysIsAnErrorAndNoStep()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    GlusterSite site = runningSite(2);
    QList<Brick> &bricks = site.project.gluster.bricks;
    if (change.startsWith(u"two bricks")) {
        bricks[1] = GlusterSite::set(3)[1];
        bricks[2] = GlusterSite::set(3)[2];
    } else if (change.startsWith(u"another order")) {
        bricks.swapItemsAt(0, 1);
    } else if (change.startsWith(u"bricks changed")) {
        bricks.swapItemsAt(1, 4);
    } else if (change.startsWith(u"a set split")) {
        bricks[5] = GlusterSite::set(3)[2];
        bricks += GlusterSite::set(3);
        bricks[6] = GlusterSite::set(3)[0];
        bricks[8] = GlusterSite::set(2)[2];
    } else if (change.startsWith(u"two sets")) {
        bricks = {bricks[0], bricks[4], GlusterSite::set(3)[2]};
    } else if (change.startsWith(u"an arbiter")) {
        site.project.gluster.arbiter = true;
    } else if (change.startsWith(u"other copies")) {
        site.project.gluster.replica = 2;
        site.project.gluster.acceptReplica2 = true;
        bricks.remove(5);
        bricks.remove(2);
    } else {
        bricks = GlusterSite::set(3);
    }
    const Plan plan = site.plan();
    const Finding *found = finding(plan, code);
    QVERIFY2(found, qPrintable(plan.findings.isEmpty() ? QString() : plan.findings[0].code));
    QCOMPARE(found->severity, Severity::Error);
    QVERIFY(!found->text.isEmpty() && !found->remedy.isEmpty());
    QVERIFY(!changesBricks(plan));
}

void TestGlusterGrowth::aVolumeThatIsBusyIsLeftAlone()
{
    GlusterSite site = runningSite();
    site.of("p1").gluster.rebalanceRunning.insert(u"pandora"_s, true);
    QCOMPARE(finding(site.plan(), u"volume.rebalance-running"_s)->severity, Severity::Hint);
    site.addSet(2);
    const Plan plan = site.plan();
    QVERIFY(finding(plan, u"volume.rebalance-running"_s));
    QCOMPARE(finding(plan, u"volume.rebalance-running"_s)->severity, Severity::Error);
}

void TestGlusterGrowth::thePlanRestsOnTheVolumesBricks()
{
    GlusterSite site = runningSite();
    site.addSet(2);
    const Plan plan = site.plan();
    QVERIFY(std::any_of(
        plan.preconditions.begin(), plan.preconditions.end(), [](const Precondition &each) {
            return each.host.value == u"p1"_s && each.value == names(GlusterSite::set(1)).join(u' ')
                   && shellRuntime().contains(u"\nsw_look_volume_of() {"_s);
        }));
}

void TestGlusterGrowth::growthNeedsNoServiceWindow()
{
    GlusterSite site = runningSite();
    site.addSet(2);
    const Plan plan = site.plan();
    for (const Phase &phase : plan.phases)
        QVERIFY2(!phase.window, qPrintable(phase.title));
    QVERIFY(stepsOf<StopUnit>(plan).isEmpty());
}

void TestGlusterGrowth::aNewNodeJoinsBeforeItsBrickIsUsed()
{
    GlusterSite site = runningSite();
    site.project.hosts.prepend(
        GlusterSite::host("new", "10.0.0.14", Role::GlusterNode)); // not a member: cannot speak
    site.facts.hosts.insert(HostId(u"new"_s), GlusterSite::debian(HostId(u"new"_s)));
    Brick brick = GlusterSite::set(1)[0];
    brick.host = HostId(u"new"_s);
    site.project.gluster.bricks[2] = brick;
    const Plan plan = site.plan();
    QVERIFY2(!hasErrors(plan.findings), qPrintable(plan.findings.constFirst().text));
    QVERIFY(position(plan, "p1.probe.new") >= 0);
    const Step *replace = plan.step(id("p1.replace.1"));
    QVERIFY(replace);
    QCOMPARE(std::get<ReplaceBrick>(replace->action).to, u"10.0.0.14:/glusterfs/brick1/brick"_s);
    QVERIFY(waitsFor(plan, replace->id, id("new.pool")));
    QVERIFY(waitsFor(plan, replace->id, id("new.brick1.directory")));
}

QTEST_GUILESS_MAIN(TestGlusterGrowth)
#include "tst_glustergrowth.moc"
