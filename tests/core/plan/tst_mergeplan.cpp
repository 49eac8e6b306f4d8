// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/plan/planjson.h"
#include "core/plan/planner.h"
#include "glustersite.h"
#include "planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

/// p1 is the seed; p2 and p3 hold files of their own, which are merged.
struct Site : GlusterSite {
    Site()
    {
        project.folders = standardFolders();
        project.folders.resize(2); // conf and md5
        project.migration.mergeFrom = {HostId(u"p2"_s), HostId(u"p3"_s)};
        for (const char *name : {"p1", "p2", "p3"})
            for (const SharedFolder &folder : project.folders) {
                of(name).folders[folder.path].exists = true;
                of(name).folders[folder.path].isDirectory = true;
                TreeInventory &tree = of(name).trees[folder.path];
                tree.exists = tree.whole = true;
            }
    }
    void put(const char *host, int folder, const QByteArray &name, const QByteArray &content)
    {
        of(host).trees[project.folders[folder].path].entries[name] = {.kind = EntryKind::File,
                                                                      .sha256 = content};
    }
    void useNfs()
    {
        project.backend = Backend::Nfs;
        project.hosts.append(host("nas", "10.0.0.1", Role::NfsServer));
        project.nfs.server = HostId(u"nas"_s);
        for (Host &each : project.hosts)
            each.roles.setFlag(Role::GlusterNode, false);
        facts.hosts.insert(HostId(u"nas"_s), debian(HostId(u"nas"_s)));
    }
    [[nodiscard]] Plan plan() const { return makePlan(project, facts); }
};

QStringList ids(const QList<const Step *> &steps)
{
    QStringList list;
    for (const Step *step : steps)
        list.append(step->id.value);
    return list;
}

bool hasFinding(const Plan &plan, const QString &code)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(),
                       [&](const Finding &finding) { return finding.code == code; });
}

MergeTree mergeStep(const Plan &plan, const char *id)
{
    const Step *step = plan.step(StepId(QLatin1StringView(id)));
    if (step == nullptr)
        qFatal("no step %s", id);
    return std::get<MergeTree>(step->action);
}

} // namespace

class TestMergePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMergedUnlessAskedFor()
    {
        Site site;
        site.project.migration.mergeFrom.clear();
        QCOMPARE(stepsOf<MergeTree>(site.plan()).size(), 0);
        QCOMPARE(stepsOf<CompareMerge>(site.plan()).size(), 0);
    }
    void everyHostIsMergedBehindTheSeedAndAgainInTheWindow()
    {
        Site site;
        site.useNfs();
        const Plan plan = site.plan();
        QCOMPARE(misplacedStep(plan), QString());
        QCOMPARE(ids(stepsOf<MergeTree>(plan)),
                 (QStringList{u"nas.merge.p2.conf"_s, u"nas.merge.p3.conf"_s, u"nas.merge.p2.md5"_s,
                              u"nas.merge.p3.md5"_s, u"nas.merge-final.p2.conf"_s,
                              u"nas.merge-final.p3.conf"_s, u"nas.merge-final.p2.md5"_s,
                              u"nas.merge-final.p3.md5"_s}));
        QVERIFY(waitsFor(plan, id("nas.merge.p2.conf"), id("nas.seed.conf")));
        QVERIFY(waitsFor(plan, id("nas.merge-final.p2.conf"), id("nas.copy.conf")));
        for (const char *host : {"p1", "p2", "p3"}) {
            const StepId stopped =
                StepId(QLatin1StringView(host) + u".stop.tentacle_serverd.service"_s);
            QVERIFY(waitsFor(plan, id("nas.merge-final.p2.conf"), stopped));
            const StepId aside = StepId(QLatin1StringView(host) + u".aside.conf"_s);
            for (const char *proof :
                 {"nas.compare.conf", "nas.compare.p2.conf", "nas.compare.p3.conf"})
                QVERIFY2(waitsFor(plan, aside, id(proof)), proof);
        }
    }
    void theMergeIsProvedForTheSeedAndForEachHost()
    {
        Site site;
        site.useNfs();
        const Plan plan = site.plan();
        QVERIFY(std::get<CompareTrees>(plan.step(id("nas.compare.conf"))->action).merged);
        QVERIFY(waitsFor(plan, id("nas.compare.conf"), id("nas.merge-final.p3.conf")));
        QVERIFY(waitsFor(plan, id("nas.compare.p2.conf"), id("nas.merge-final.p3.conf")));
        QCOMPARE(stepsOf<CompareMerge>(plan).size(), 4);
    }
    void anMd5FollowsItsConfEvenWhereTheDocumentNamesItFirst()
    {
        Site site;
        site.useNfs();
        site.project.folders.swapItemsAt(0, 1);
        const Plan plan = site.plan();
        QVERIFY(waitsFor(plan, id("nas.merge.p2.md5"), id("nas.merge.p3.conf")));
        const MergeTree merge = mergeStep(plan, "nas.merge.p2.md5");
        QCOMPARE(merge.pair, u"/srv/pandora/conf"_s);
        QCOMPARE(merge.fromPair, u"/var/spool/pandora/data_in/conf"_s);
        QCOMPARE(mergeStep(plan, "nas.merge.p2.conf").pair, QString());
    }
    void stepsKnowWhatWasDecided()
    {
        Site site;
        site.useNfs();
        site.project.migration.mergeRule = MergeRule::Seed;
        for (const char *host : {"p1", "p2"})
            for (const char *name : {"it's", "b"})
                site.put(host, 0, name, host);
        site.project.migration.choices = {{FolderId(u"conf"_s), u"it's"_s, HostId(u"p2"_s)}};
        const Plan plan = site.plan();
        const MergeTree merge = mergeStep(plan, "nas.merge-final.p2.conf");
        QCOMPARE(merge.take, QStringList{u"it's"_s});
        QCOMPARE(merge.keep, QStringList{u"b"_s});
        QCOMPARE(merge.rule, u"seed"_s);
        QVERIFY(merge.final);
        const Transfer &transfer = *plan.step(id("nas.merge-final.p2.conf"))->transfer;
        QVERIFY2(transfer.pack.endsWith(
                     u"sw_pack_merge /var/spool/pandora/data_in/conf seed '' '+it'\\''s' -b\n"_s),
                 qPrintable(transfer.pack));
        QCOMPARE(transfer.unpack, u"sw_unpack_merge /srv/pandora/conf p2 seed final\n"_s);
        QVERIFY(transfer.pack.contains(u"was set aside already"_s));
    }
    void anOpenConflictStopsThePlan()
    {
        Site site;
        site.put("p1", 0, "x", "A");
        site.put("p2", 0, "x", "B");
        const Plan plan = site.plan();
        QVERIFY(hasFinding(plan, u"merge.open"_s));
        QVERIFY(hasErrors(plan.findings));
        site.project.migration.mergeRule = MergeRule::Newest;
        QVERIFY(!hasFinding(site.plan(), u"merge.open"_s));
    }
    void whatIsMergedIsNotSaidToBeLeftBehind()
    {
        Site site;
        site.useNfs();
        for (const char *host : {"p2", "p3"})
            site.of(host).folders[site.project.folders[0].path].files = 7;
        site.project.migration.mergeFrom.removeLast();
        const Plan plan = site.plan();
        QStringList left;
        for (const Finding &finding : plan.findings)
            if (finding.code == u"folder.not-merged")
                left.append(finding.target);
        QCOMPARE(left, QStringList{u"host p3"_s});
    }
    void aHostThatIsLeftOutIsNamedOnceWithAllItsFolders()
    {
        Site site;
        site.useNfs();
        site.of("p3").folders[site.project.folders[0].path].files = 7;
        site.of("p3").folders[site.project.folders[1].path].files = 9;
        site.project.migration.mergeFrom.removeLast();
        const Plan plan = site.plan();
        QStringList texts;
        for (const Finding &finding : plan.findings)
            if (finding.code == u"folder.not-merged")
                texts.append(finding.text);
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts[0].contains(u"conf (7), md5 (9)"), qPrintable(texts[0]));
    }
    void aHostThatUsesTheShareAlreadyIsNotMerged()
    {
        Site site;
        site.useNfs();
        for (const SharedFolder &folder : site.project.folders)
            site.of("p2").mounts.append(
                {folder.path, u"10.0.0.1:/srv/pandora/"_s + folder.id.value, u"nfs4"_s, {}});
        const Plan plan = site.plan();
        QCOMPARE(position(plan, "nas.merge.p2.conf"), -1);
        QVERIFY(position(plan, "nas.merge.p3.conf") >= 0);
    }
    void theGlusterKeeperMergesAsWell()
    {
        const Plan plan = Site().plan();
        QCOMPARE(misplacedStep(plan), QString());
        QCOMPARE(stepsOf<MergeTree>(plan).size(), 8);
        QCOMPARE(std::get<MergeTree>(stepsOf<MergeTree>(plan)[0]->action).path,
                 u"/pandora_files/conf"_s);
        QVERIFY(planFromJson(planJson(plan)).has_value());
    }
    void withoutFactsThePlanAssumesThatNothingDiffers()
    {
        Site site;
        site.useNfs();
        const Plan plan = makePlan(site.project, {});
        QCOMPARE(stepsOf<MergeTree>(plan).size(), 8);
        QVERIFY(plan.assumptions.join(u' ').contains(u"does not differ"_s));
        QVERIFY(!hasErrors(plan.findings));
    }
};

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
