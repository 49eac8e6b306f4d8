// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/planindex.h"

#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

template <class Id, class List> QHash<Id, int> positions(const List &list, Id List::value_type::*id)
{
    QHash<Id, int> found;
    found.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        found.insert(list[i].*id, static_cast<int>(i));
    return found;
}

void put(std::vector<std::vector<int>> &groups, int group, int member)
{
    if (group >= 0)
        groups[static_cast<size_t>(group)].push_back(member);
}

} // namespace

PlanIndex::PlanIndex(const Plan &plan)
    : stepById(positions(plan.steps, &Step::id))
    , stepsOfPhase(static_cast<size_t>(plan.phases.size()))
    , stepsOfHost(static_cast<size_t>(plan.hosts.size()))
    , filesOfHost(static_cast<size_t>(plan.hosts.size()))
    , destructive(destructiveSteps(plan))
{
    const QHash<PhaseId, int> phases = positions(plan.phases, &Phase::id);
    QHash<HostId, int> hosts;
    for (qsizetype i = 0; i < plan.hosts.size(); ++i)
        hosts.insert(plan.hosts[i], static_cast<int>(i));
    for (int i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        phaseOf.push_back(phases.value(step.phase, -1));
        hostOf.push_back(hosts.value(step.host, -1));
        put(stepsOfPhase, phaseOf.back(), i);
        put(stepsOfHost, hostOf.back(), i);
        if (phaseOf.back() >= 0 && plan.phases[phaseOf.back()].window)
            windowSteps.push_back(i);
    }
    for (int i = 0; i < plan.files.size(); ++i) {
        put(filesOfHost, hosts.value(plan.files[i].host, -1), i);
        filesOfStep[step(plan.files[i].step)].push_back(i);
    }
}

PlanCounts planCounts(const Plan &plan, const PlanIndex &index)
{
    PlanCounts counts;
    counts.steps = static_cast<int>(plan.steps.size());
    counts.hosts = static_cast<int>(plan.hosts.size());
    counts.destructive = static_cast<int>(index.destructive.size());
    for (const int position : index.destructive)
        ++counts.impacts[impactOf(plan.steps[position].action)];
    counts.windowSteps = static_cast<int>(index.windowSteps.size());
    for (const FileChange &file : plan.files) {
        switch (fileState(file)) {
        case FileState::New:
            ++counts.newFiles;
            break;
        case FileState::Changed:
            ++counts.changedFiles;
            break;
        case FileState::Removed:
            ++counts.removedFiles;
            break;
        case FileState::Unseen:
            ++counts.unseenFiles;
            break;
        case FileState::Unchanged:
            break;
        }
    }
    for (const Finding &finding : plan.findings) {
        switch (finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Hint:
            ++counts.hints;
            break;
        }
    }
    return counts;
}

} // namespace sharewright
