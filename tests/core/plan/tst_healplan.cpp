// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "tests/core/plan/glustersite.h"
#include "tests/core/plan/planorder.h"

using namespace sharewright;
using namespace Qt::StringLiterals;

namespace {

const PlanTask kHeal{PlanTask::Kind::Heal, false};

} // namespace

class TestHealPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeLooksUpTheNamesOfItsOwnBricks();
    void namesAreLookedUpBetweenTwoHeals();
    void nothingIsInterruptedAndNoFileIsWritten();
    void whatStandsAgainstSharingIsNotInItsWay();
    void aSiteWithoutCopiesHasNothingToHeal();
};

void TestHealPlan::everyNodeLooksUpTheNamesOfItsOwnBricks()
{
    GlusterSite site;
    site.addSet(2);
    const Plan plan = makePlan(site.project, site.facts, kHeal);
    QVERIFY(!hasErrors(plan.findings));
    for (const char *host : {"p1", "p2", "p3"}) {
        const Step *step = plan.step(StepId(QLatin1StringView(host) + u".names"_s));
        QVERIFY(step);
        QCOMPARE(std::get<LookUpNames>(step->action).folders,
                 QStringList({u"/glusterfs/brick1/brick"_s, u"/glusterfs/brick2/brick"_s}));
    }
    QVERIFY(!plan.step(StepId(u"con.names"_s)));
}

void TestHealPlan::namesAreLookedUpBetweenTwoHeals()
{
    const Plan plan = makePlan(GlusterSite().project, GlusterSite().facts, kHeal);
    QCOMPARE(misplacedStep(plan), QString());
    const StepId first(u"p1.heal.1"_s);
    const StepId second(u"p1.heal.2"_s);
    for (const StepId &heal : {first, second})
        QVERIFY(std::holds_alternative<AwaitHeal>(plan.step(heal)->action));
    for (const char *host : {"p1", "p2", "p3"}) {
        const StepId names(QLatin1StringView(host) + u".names"_s);
        QVERIFY(waitsFor(plan, names, first));
        QVERIFY(waitsFor(plan, second, names));
    }
    QVERIFY(std::holds_alternative<ClearLeftovers>(plan.steps.last().action));
    QVERIFY(waitsFor(plan, plan.steps.last().id, second));
}

void TestHealPlan::nothingIsInterruptedAndNoFileIsWritten()
{
    const Plan plan = makePlan(GlusterSite().project, GlusterSite().facts, kHeal);
    QVERIFY(plan.files.isEmpty());
    for (const Step &step : plan.steps)
        QCOMPARE(step.risk, Risk::ReadOnly);
    for (const Phase &phase : plan.phases)
        QVERIFY(!phase.window);
}

void TestHealPlan::whatStandsAgainstSharingIsNotInItsWay()
{
    GlusterSite site;
    for (HostFacts &facts : site.facts.hosts)
        facts.pandora[u"watchdog"_s] = u"running"_s;
    const auto saysSo = [&](const PlanTask &task) {
        const QList<Finding> findings = makePlan(site.project, site.facts, task).findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.code == u"watchdog.active"_s;
        });
    };
    QVERIFY(saysSo({}));
    QVERIFY(!saysSo(kHeal));
}

void TestHealPlan::aSiteWithoutCopiesHasNothingToHeal()
{
    GlusterSite site;
    site.project.backend = Backend::Nfs;
    site.project.nfs.server = HostId(u"p1"_s);
    const Plan plan = makePlan(site.project, site.facts, kHeal);
    QVERIFY(hasErrors(plan.findings));
    QVERIFY(plan.steps.isEmpty());
}

QTEST_GUILESS_MAIN(TestHealPlan)
#include "tst_healplan.moc"
