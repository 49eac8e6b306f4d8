// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planner.h"

#include <algorithm>

#include "core/facts/probe.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/glusterunshare.h"
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

} // namespace

Plan makePlan(const Project &document, const SiteFacts &facts, const PlanTask &task)
{
    const Project project = withIncomingFolders(document);
    PlanBuilder builder(project, facts);
    const QList<Finding> written = validateProject(document);
    // A document that contradicts itself gives findings only: its paths and names are not fit for a shell.
    const bool unshare = task.kind == PlanTask::Kind::Unshare;
    if (!hasErrors(written) && unshare)
        planUnshare(project, builder, task.retire);
    else if (!hasErrors(written))
        planBackend(project, builder);
    Plan plan = builder.take();
    plan.task = task;
    const QList<Finding> known = findingsFromFacts(project, facts);
    plan.findings = written + (unshare ? mattersForUnshare(known) : known) + plan.findings;
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
