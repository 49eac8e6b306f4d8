// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "plansite.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

constexpr PlanTask kUnshare{PlanTask::Kind::Unshare, false};
constexpr PlanTask kRetire{PlanTask::Kind::Unshare, true};
const QString kExports = u"/etc/exports.d/sharewright.exports"_s;

/// The site as the share's own plan leaves it.
struct SharedSite : PlanSite {
    SharedSite()
    {
        project.folders.append(standardFolders()[1]);
        mountEverywhere();
        for (const char *name : {"web1", "web2"})
            mount(name, project.folders[1]);
        const Plan share = plan();
        for (const FileChange &file : share.files)
            facts.hosts[file.host].files[file.path] = {
                .exists = true, .content = file.after, .mode = file.mode};
        for (const SharedFolder &folder : project.folders)
            for (const char *name : {"web1", "web2"}) {
                FolderFact &fact = host(name).folders[folder.path];
                fact.exists = true;
                fact.asideExists = true;
                fact.freeBesideBytes = 10'000'000;
            }
        for (const SharedFolder &folder : project.folders)
            host("nas").folders[keptAt(folder)] = {
                .exists = true, .isDirectory = true, .files = 100, .bytes = 1'000'000};
    }
    static QString keptAt(const SharedFolder &folder)
    {
        return u"/srv/pandora/"_s + folder.id.value;
    }
    void mount(const char *name, const SharedFolder &folder)
    {
        host(name).mounts.append({.target = folder.path,
                                  .source = u"10.0.0.1:"_s + keptAt(folder),
                                  .fsType = u"nfs4"_s,
                                  .options = {}});
    }
};

QStringList codes(const Plan &plan)
{
    QStringList all;
    for (const Finding &finding : plan.findings)
        all.append(finding.code);
    return all;
}

} // namespace

class TestUnsharePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameInputGivesTheSameBytes();
    void everyStepStandsBehindWhatItWaitsFor();
    void everyHostGetsEveryFolderThatItUses();
    void copiesWhileServicesRunAndOnceMoreInTheWindow();
    void nothingIsUnmountedBeforeEveryCopyIsCompared();
    void nothingComesHomeBeforeEverythingIsUnmounted();
    void servicesStartOnlyWhenEveryFolderIsHome();
    void theFormerOriginalStaysAndIsNamed();
    void blocksAndGuardsGoAndForeignLinesStay();
    void exportsEndWhenNobodyMountsThemAnyMore();
    void aFileThatSaysSomethingElseStays();
    void aBlockThatSaysSomethingElseGoesWithAWarning();
    void aSecondPlanHasNothingToDo();
    void aShareThatIsNotMountedJustNowStillComesHome();
    void aHostThatNeverSharedIsLeftAlone();
    void tooLittleRoomIsAnError();
    void aMissingSourceIsAnErrorAndAnEmptyOneAWarning();
    void stoppedServicesAreSaid();
    void nothingIsRetiredUnlessAsked();
    void retiresOnlyWhenEverybodyIsHome();
    void retiresLaterWithoutAWindow();
    void doesNotRetireWhatIsStillExported();
    void plansWithoutFacts();
    void everyStepSaysWhatWhyAndWhere();
    void theTaskIsPartOfTheFingerprint();
};

void TestUnsharePlan::sameInputGivesTheSameBytes()
{
    QVERIFY(SharedSite().plan(kUnshare) == SharedSite().plan(kUnshare));
}

void TestUnsharePlan::everyStepStandsBehindWhatItWaitsFor()
{
    for (const PlanTask &task : {kUnshare, kRetire})
        QCOMPARE(misplacedStep(SharedSite().plan(task)), QString());
}

void TestUnsharePlan::everyHostGetsEveryFolderThatItUses()
{
    const Plan plan = SharedSite().plan(kUnshare);
    QVERIFY(!hasErrors(plan.findings));
    for (const char *id : {"web1.home.conf", "web1.home.md5", "web2.home.conf", "web2.home.md5"})
        QVERIFY2(position(plan, id) >= 0, id);
}

void TestUnsharePlan::copiesWhileServicesRunAndOnceMoreInTheWindow()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const StepId stop = id("web1.stop.pandora_ha.service");
    QVERIFY(waitsFor(plan, stop, id("web1.gather.conf")));
    QVERIFY(waitsFor(plan, stop, id("web2.gather.md5")));
    QVERIFY(waitsFor(plan, id("web2.copy.conf"), id("web1.stop.apache2.service")));
    QVERIFY(waitsFor(plan, id("web2.compare.conf"), id("web2.copy.conf")));
    const auto &copy = std::get<CopyTree>(plan.step(id("web1.copy.conf"))->action);
    QCOMPARE(copy.from.value, u"nas"_s);
    QCOMPARE(copy.path, copy.path.section(u'/', 0, -2) + u"/conf.coming-home"_s);
    QVERIFY(copy.final && copy.required);
}

void TestUnsharePlan::nothingIsUnmountedBeforeEveryCopyIsCompared()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const QList<const Step *> unmounts = stepsOf<Unmount>(plan);
    QCOMPARE(unmounts.size(), 4);
    for (const Step *unmount : unmounts)
        for (const Step *compare : stepsOf<CompareTrees>(plan))
            QVERIFY2(waitsFor(plan, unmount->id, compare->id), qPrintable(unmount->id.value));
}

void TestUnsharePlan::nothingComesHomeBeforeEverythingIsUnmounted()
{
    const Plan plan = SharedSite().plan(kUnshare);
    for (const Step *home : stepsOf<BringHome>(plan))
        for (const Step *unmount : stepsOf<Unmount>(plan))
            QVERIFY2(waitsFor(plan, home->id, unmount->id), qPrintable(home->id.value));
}

void TestUnsharePlan::servicesStartOnlyWhenEveryFolderIsHome()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const QList<const Step *> starts = stepsOf<StartUnit>(plan);
    QVERIFY(!starts.isEmpty());
    for (const Step *start : starts) {
        for (const Step *home : stepsOf<BringHome>(plan))
            QVERIFY2(waitsFor(plan, start->id, home->id), qPrintable(start->id.value));
        QVERIFY(waitsFor(plan, start->id, StepId(start->host.value + u".fstab"_s)));
    }
    QVERIFY(waitsFor(plan, id("web1.start.tentacle_serverd.service"),
                     id("web1.guard.tentacle_serverd.service")));
    QVERIFY(position(plan, "web1.start.pandora_ha.service")
            > position(plan, "web1.start.pandora_server.service"));
}

void TestUnsharePlan::theFormerOriginalStaysAndIsNamed()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const auto &home = std::get<BringHome>(plan.step(id("web1.home.conf"))->action);
    QCOMPARE(home.aside, home.path + u".before-sharewright"_s);
    QCOMPARE(home.mode, 02770U);
    QCOMPARE(home.owner, u"998"_s);
    const auto said =
        std::find_if(plan.findings.begin(), plan.findings.end(),
                     [](const Finding &f) { return f.code == u"unshare.original-stays"_s; });
    QVERIFY(said != plan.findings.end());
    QVERIFY(said->text.contains(home.aside));
}

void TestUnsharePlan::blocksAndGuardsGoAndForeignLinesStay()
{
    const Plan plan = SharedSite().plan(kUnshare);
    const FileChange *fstab = fileChange(plan, "web1", u"/etc/fstab"_s);
    QVERIFY(fstab);
    QCOMPARE(fstab->after, QByteArray("# mine\n"));
    QVERIFY(!fstab->removed);
    const FileChange *guard = fileChange(
        plan, "web1", u"/etc/systemd/system/tentacle_serverd.service.d/sharewright.conf"_s);
    QVERIFY(guard && guard->removed && guard->before);
}

void TestUnsharePlan::exportsEndWhenNobodyMountsThemAnyMore()
{
    const Plan plan = SharedSite().plan(kUnshare);
    for (const Step *unmount : stepsOf<Unmount>(plan))
        QVERIFY(waitsFor(plan, id("nas.exports-file"), unmount->id));
    QVERIFY(waitsFor(plan, id("nas.exports"), id("nas.exports-file")));
}

void TestUnsharePlan::aFileThatSaysSomethingElseStays()
{
    SharedSite site;
    site.host("nas").files[kExports].content += "/srv/mine 10.0.0.9(ro)\n";
    const Plan plan = site.plan(kUnshare);
    QCOMPARE(position(plan, "nas.exports-file"), -1);
    QVERIFY(codes(plan).contains(u"unshare.file-differs"_s));
}

void TestUnsharePlan::aBlockThatSaysSomethingElseGoesWithAWarning()
{
    SharedSite site;
    site.host("web1").files[u"/etc/fstab"_s].content.replace("actimeo=5", "actimeo=9");
    const Plan plan = site.plan(kUnshare);
    QVERIFY(position(plan, "web1.fstab") >= 0);
    QVERIFY(codes(plan).contains(u"unshare.block-differs"_s));
}

void TestUnsharePlan::aSecondPlanHasNothingToDo()
{
    SharedSite site;
    const Plan first = site.plan(kUnshare);
    for (const FileChange &file : first.files)
        site.facts.hosts[file.host].files[file.path] = {
            .exists = !file.removed, .content = file.after, .mode = file.mode};
    for (const char *name : {"web1", "web2"})
        site.host(name).mounts.clear();
    const Plan second = site.plan(kUnshare);
    QVERIFY2(second.steps.isEmpty(),
             qPrintable(second.steps.isEmpty() ? QString() : second.steps[0].id.value));
    QVERIFY(codes(second).contains(u"unshare.nothing"_s));
    QVERIFY(!hasErrors(second.findings));
}

void TestUnsharePlan::aShareThatIsNotMountedJustNowStillComesHome()
{
    SharedSite site;
    site.host("web2").mounts.clear();
    QVERIFY(position(site.plan(kUnshare), "web2.home.conf") >= 0);
}

void TestUnsharePlan::aHostThatNeverSharedIsLeftAlone()
{
    SharedSite site;
    site.host("web2") = PlanSite::debian(HostId(u"web2"_s));
    const Plan plan = site.plan(kUnshare);
    for (const Step &step : plan.steps)
        QVERIFY2(step.host.value != u"web2"_s, qPrintable(step.id.value));
    QVERIFY(codes(plan).contains(u"unshare.not-shared"_s));
}

void TestUnsharePlan::tooLittleRoomIsAnError()
{
    SharedSite site;
    QVERIFY(!codes(site.plan(kUnshare)).contains(u"unshare.space"_s));
    // Both folders lie on one file system: together they need 2.2 MB.
    for (const SharedFolder &folder : site.project.folders)
        site.host("web1").folders[folder.path].freeBesideBytes = 2'100'000;
    const Plan plan = site.plan(kUnshare);
    QVERIFY(codes(plan).contains(u"unshare.space"_s));
    QVERIFY(hasErrors(plan.findings));
}

void TestUnsharePlan::aMissingSourceIsAnErrorAndAnEmptyOneAWarning()
{
    SharedSite site;
    FolderFact &kept = site.host("nas").folders[SharedSite::keptAt(site.project.folders[0])];
    kept.files = 0;
    QVERIFY(codes(site.plan(kUnshare)).contains(u"unshare.empty-share"_s));
    QVERIFY(!hasErrors(site.plan(kUnshare).findings));
    kept.exists = false;
    QVERIFY(codes(site.plan(kUnshare)).contains(u"unshare.no-source"_s));
    QVERIFY(hasErrors(site.plan(kUnshare).findings));
}

void TestUnsharePlan::stoppedServicesAreSaid()
{
    SharedSite site;
    for (UnitFact &unit : site.host("web1").units)
        unit.activeState = u"inactive"_s;
    QCOMPARE(codes(site.plan(kUnshare)).count(u"unshare.services-down"_s), 1);
}

void TestUnsharePlan::nothingIsRetiredUnlessAsked()
{
    QVERIFY(stepsOf<RetireFolder>(SharedSite().plan(kUnshare)).isEmpty());
}

void TestUnsharePlan::retiresOnlyWhenEverybodyIsHome()
{
    const Plan plan = SharedSite().plan(kRetire);
    const QList<const Step *> retired = stepsOf<RetireFolder>(plan);
    QCOMPARE(retired.size(), 2);
    for (const Step *step : retired) {
        QVERIFY(waitsFor(plan, step->id, id("nas.exports")));
        for (const Step *start : stepsOf<StartUnit>(plan))
            QVERIFY(waitsFor(plan, step->id, start->id));
    }
    QVERIFY(codes(plan).contains(u"unshare.retires"_s));
}

void TestUnsharePlan::retiresLaterWithoutAWindow()
{
    SharedSite site;
    for (const char *name : {"web1", "web2"})
        site.host(name) = PlanSite::debian(HostId(QLatin1StringView(name)));
    site.host("nas").files.clear();
    const Plan plan = site.plan(kRetire);
    QCOMPARE(plan.steps.size(), 2);
    for (const Phase &phase : plan.phases)
        QVERIFY(!phase.window);
}

void TestUnsharePlan::doesNotRetireWhatIsStillExported()
{
    SharedSite site;
    site.host("nas").files[kExports].content += "/srv/mine 10.0.0.9(ro)\n";
    const Plan plan = site.plan(kRetire);
    QVERIFY(stepsOf<RetireFolder>(plan).isEmpty());
    QVERIFY(codes(plan).contains(u"unshare.still-exported"_s));
}

void TestUnsharePlan::plansWithoutFacts()
{
    SharedSite site;
    site.facts = {};
    const Plan plan = site.plan(kRetire);
    QVERIFY(position(plan, "web2.home.conf") >= 0);
    QVERIFY(position(plan, "web2.fstab") >= 0);
    QVERIFY(position(plan, "nas.exports-file") >= 0);
    QVERIFY(!plan.assumptions.isEmpty());
}

void TestUnsharePlan::everyStepSaysWhatWhyAndWhere()
{
    for (const Step &step : SharedSite().plan(kRetire).steps) {
        QVERIFY2(!step.title.isEmpty() && !step.reason.isEmpty(), qPrintable(step.id.value));
        QVERIFY2(step.transfer || !step.fragment.apply.isEmpty(), qPrintable(step.id.value));
    }
}

void TestUnsharePlan::theTaskIsPartOfTheFingerprint()
{
    Plan plan = SharedSite().plan(kUnshare);
    QCOMPARE(plan.task, kUnshare);
    const QString before = fingerprint(plan);
    plan.task = kRetire;
    QVERIFY(fingerprint(plan) != before);
}

QTEST_GUILESS_MAIN(TestUnsharePlan)
#include "tst_unshareplan.moc"
