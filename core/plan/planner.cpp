// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planner.h"

#include <algorithm>

#include "core/facts/probe.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/nfsplanner.h"
#include "core/project/validation.h"

namespace sharewright {

namespace {

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

Plan makePlan(const Project &project, const SiteFacts &facts, const PlanTask & /*task*/)
{
    PlanBuilder builder(project, facts);
    const QList<Finding> document = validateProject(project);
    // A document that contradicts itself gives findings only: its paths and names are not fit for a shell.
    if (!hasErrors(document))
        planBackend(project, builder);
    Plan plan = builder.take();
    plan.findings = document + findingsFromFacts(project, facts) + plan.findings;
    std::stable_sort(plan.findings.begin(), plan.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return plan;
}

} // namespace sharewright
