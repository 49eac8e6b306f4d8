// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the plan would change, and the lines that it leaves in files.

#include <QTest>

#include "core/plan/planner.h"
#include "tests/core/plan/glustersite.h"
#include "ui/models/planmarks.h"
#include "ui/models/sharelines.h"

using namespace sharewright;

namespace {

HostId id(const char *name)
{
    return HostId(QString::fromLatin1(name));
}

Host host(const char *name, Roles roles)
{
    Host result;
    result.id = id(name);
    result.address = result.id.value + QStringLiteral(".example");
    result.roles = roles;
    return result;
}

Project nfsSite()
{
    Project project;
    project.name = QStringLiteral("HQ");
    project.folders = standardFolders();
    project.hosts = {host("nas", Role::NfsServer),
                     host("web1", Roles(Role::Server) | Role::Console),
                     host("web2", Roles(Role::Server) | Role::Console)};
    project.nfs.server = id("nas");
    project.migration.seedHost = id("web1");
    return project;
}

Project glusterSite()
{
    Project project = nfsSite();
    project.backend = Backend::GlusterFs;
    project.hosts.removeFirst();
    for (const char *name : {"n1", "n2", "n3"}) {
        project.hosts += host(name, Role::GlusterNode);
        Brick brick;
        brick.host = id(name);
        brick.device = QStringLiteral("/dev/disk/by-id/%1").arg(brick.host.value);
        brick.mountPoint = QStringLiteral("/bricks/1");
        brick.directory = QStringLiteral("brick");
        project.gluster.bricks += brick;
    }
    return project;
}

FolderId firstFolder(const Project &project)
{
    return project.folders.first().id;
}

/// As if the plan had been carried out on web1.
SiteFacts factsWithShareOnWeb1(const Project &project)
{
    SiteFacts facts;
    HostFacts web;
    web.host = id("web1");
    for (const SharedFolder &folder : project.folders)
        web.mounts.append(
            {folder.path,
             QStringLiteral("nas.example:") + project.nfs.exportRoot + u'/' + folder.id.value,
             QStringLiteral("nfs4"),
             {}});
    facts.hosts.insert(web.host, web);
    return facts;
}

} // namespace

class TestPlanMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstPlanAddsEveryUse();
    void aUseThatIsThereIsNoAddition();
    void theWayBackRemovesEveryUse();
    void filesNobodyHasSeenAreCountedAsSuch();
    void aNewVolumeAddsItsSets();
    void aDrainedSetIsNamedWithItsHosts();
    void theEndOfTheVolumeRemovesItsSets();
    void theExportsLineNamesOneClientWhenAsked();
    void theFstabLineIsThatOfTheFolder();
    void withGlusterFsTheVolumesLineComesAlong();
    void anEmptyPlanHasNoLines();
};

void TestPlanMarks::aFirstPlanAddsEveryUse()
{
    const Project project = nfsSite();
    const PlanMarks marks = planMarks(makePlan(project, {}), project, {});
    QCOMPARE(marks.uses.size(), 2 * project.folders.size());
    for (const Pending use : marks.uses)
        QCOMPARE(use, Pending::Added);
    QCOMPARE(marks.folders.value(firstFolder(project)), Pending::Added);
    QVERIFY(marks.sets.isEmpty());
}

void TestPlanMarks::aUseThatIsThereIsNoAddition()
{
    const Project project = nfsSite();
    const SiteFacts facts = factsWithShareOnWeb1(project);
    const PlanMarks marks = planMarks(makePlan(project, facts), project, facts);
    QVERIFY(marks.uses.value({id("web1"), firstFolder(project)}) != Pending::Added);
    QCOMPARE(marks.uses.value({id("web2"), firstFolder(project)}), Pending::Added);
    QCOMPARE(marks.folders.value(firstFolder(project)), Pending::Changed);
}

void TestPlanMarks::theWayBackRemovesEveryUse()
{
    const Project project = nfsSite();
    const SiteFacts facts = factsWithShareOnWeb1(project);
    const Plan plan = makePlan(project, facts, {PlanTask::Kind::Unshare, false});
    const PlanMarks marks = planMarks(plan, project, facts);
    QCOMPARE(marks.uses.value({id("web1"), firstFolder(project)}), Pending::Removed);
}

void TestPlanMarks::filesNobodyHasSeenAreCountedAsSuch()
{
    const Project project = nfsSite();
    const PlanMarks marks = planMarks(makePlan(project, {}), project, {});
    QVERIFY(marks.files.value(id("web1")).unseen > 0);
    QCOMPARE(marks.files.value(id("web1")).added, 0);
}

void TestPlanMarks::aNewVolumeAddsItsSets()
{
    const Project project = glusterSite();
    const PlanMarks marks = planMarks(makePlan(project, {}), project, {});
    QCOMPARE(marks.sets.size(), 1);
    QCOMPARE(marks.sets.value(0), Pending::Added);
}

void TestPlanMarks::aDrainedSetIsNamedWithItsHosts()
{
    GlusterSite site;
    site.runVolume({GlusterSite::set(1), GlusterSite::set(2)});
    site.mountEverywhere();
    const PlanMarks marks = planMarks(site.plan(), site.project, site.facts);
    LeavingSet drained;
    for (const char *number : {"1", "2", "3"})
        drained.append(LeavingBrick{HostId(QStringLiteral("p%1").arg(QLatin1StringView(number))),
                                    QStringLiteral("10.0.0.1%1").arg(QLatin1StringView(number)),
                                    QStringLiteral("/glusterfs/brick2/brick")});
    QCOMPARE(marks.leaving, QList<LeavingSet>{drained});
    QCOMPARE(marks.sets.size(), 1);
    QCOMPARE(marks.sets.value(0), Pending::Nothing);
}

void TestPlanMarks::theEndOfTheVolumeRemovesItsSets()
{
    GlusterSite site;
    site.runVolume({GlusterSite::set(1)});
    site.mountEverywhere();
    const PlanTask retire{PlanTask::Kind::Unshare, true};
    const Plan plan = makePlan(site.project, site.facts, retire);
    const PlanMarks marks = planMarks(plan, site.project, site.facts);
    QCOMPARE(marks.sets.value(0), Pending::Removed);
    QVERIFY(marks.leaving.isEmpty());
}

void TestPlanMarks::theExportsLineNamesOneClientWhenAsked()
{
    const Project project = nfsSite();
    const Plan plan = makePlan(project, {});
    const QList<FileLine> all = exportLines(plan, project, {firstFolder(project)});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().host, id("nas"));
    QVERIFY(all.first().file.startsWith(QLatin1StringView("/etc/exports")));
    QVERIFY(all.first().line.contains(QLatin1StringView("web1.example(")));
    QVERIFY(all.first().line.contains(QLatin1StringView("web2.example(")));
    const QList<FileLine> one = exportLines(plan, project, {firstFolder(project)}, id("web2"));
    QVERIFY(!one.first().line.contains(QLatin1StringView("web1.example")));
    QVERIFY(one.first().line.contains(QLatin1StringView("web2.example(")));
}

void TestPlanMarks::theFstabLineIsThatOfTheFolder()
{
    const Project project = nfsSite();
    const QList<FileLine> lines =
        mountLines(makePlan(project, {}), project, {firstFolder(project)}, id("web1"));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().file, QStringLiteral("/etc/fstab"));
    QVERIFY(lines.first().line.startsWith(QLatin1StringView("nas.example:")));
    QVERIFY(lines.first().line.contains(project.folders.first().path));
}

void TestPlanMarks::withGlusterFsTheVolumesLineComesAlong()
{
    const Project project = glusterSite();
    const Plan plan = makePlan(project, {});
    const QList<FileLine> lines = mountLines(plan, project, {firstFolder(project)}, id("web1"));
    QCOMPARE(lines.size(), 2);
    QVERIFY(exportLines(plan, project, {firstFolder(project)}).isEmpty());
    QCOMPARE(brickLines(plan, project, id("n1")).size(), 1);
}

void TestPlanMarks::anEmptyPlanHasNoLines()
{
    const Project project = nfsSite();
    QVERIFY(mountLines({}, project, {firstFolder(project)}, id("web1")).isEmpty());
    QVERIFY(exportLines({}, project, {firstFolder(project)}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanMarks)
#include "tst_planmarks.moc"
