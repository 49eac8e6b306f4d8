// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planner.h"

#include <algorithm>

#include "core/facts/probe.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/glusterunshare.h"
#include "core/plan/healplanner.h"
#include "core/plan/nfsplanner.h"
#include "core/plan/nfsunshare.h"
#include "core/project/incomingfolders.h"
#include "core/project/validation.h"

namespace sharewright {

namespace {

void planUnshare(const Project &project, PlanBuilder &builder, bool retire)
{
    switch (project.backend) {
    case Backend::Nfs:
        NfsUnshare(project, builder, retire).plan();
        return;
    case Backend::GlusterFs:
        GlusterUnshare(project, builder, retire).plan();
        return;
    }
}

/// Of what the facts say against sharing, that which also stands in the way of its end.
QList<Finding> mattersForUnshare(QList<Finding> findings)
{
    static const QStringList families{
        QStringLiteral("host."),     QStringLiteral("platform.unsupported"),
        QStringLiteral("facts."),    QStringLiteral("folder.hangs"),
        QStringLiteral("watchdog."), QStringLiteral("pandora."),
    };
    findings.removeIf([](const Finding &finding) {
        return std::none_of(families.begin(), families.end(),
                            [&](const QString &family) { return finding.code.startsWith(family); });
    });
    return findings;
}

/// A heal changes nothing on the hosts: only what keeps them from being asked is in its way.
QList<Finding> mattersForHeal(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) {
        return !finding.code.startsWith(QLatin1StringView("host."))
               && !finding.code.startsWith(QLatin1StringView("facts."));
    });
    return findings;
}

QList<Finding> mattersFor(const PlanTask &task, const QList<Finding> &findings)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        return findings;
    case PlanTask::Kind::Unshare:
        return mattersForUnshare(findings);
    case PlanTask::Kind::Heal:
        return mattersForHeal(findings);
    }
    Q_UNREACHABLE();
}

void planBackend(const Project &project, PlanBuilder &builder)
{
    switch (project.backend) {
    case Backend::Nfs:
        NfsPlanner(project, builder).plan();
        return;
    case Backend::GlusterFs:
        GlusterPlanner(project, builder).plan();
        return;
    }
}

void planTask(const Project &project, PlanBuilder &builder, const PlanTask &task)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        planBackend(project, builder);
        return;
    case PlanTask::Kind::Unshare:
        planUnshare(project, builder, task.retire);
        return;
    case PlanTask::Kind::Heal:
        planHeal(project, builder);
        return;
    }
}

} // namespace

Plan makePlan(const Project &document, const SiteFacts &facts, const PlanTask &task)
{
    const Project project = withIncomingFolders(document);
    PlanBuilder builder(project, facts);
    const QList<Finding> written = validateProject(document);
    // A document that contradicts itself gives findings only: its paths and names are not fit for a shell.
    if (!hasErrors(written))
        planTask(project, builder, task);
    Plan plan = builder.take();
    plan.task = task;
    plan.findings = written + mattersFor(task, findingsFromFacts(project, facts)) + plan.findings;
    dropVaguerFindings(plan.findings);
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return plan;
}

QString retirementWord(const Project &project)
{
    if (const QString name = project.name.simplified(); !name.isEmpty())
        return name;
    return project.backend == Backend::GlusterFs ? project.gluster.volume
                                                 : project.nfs.server.value;
}

} // namespace sharewright
