// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/impact.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/plan/plan.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

struct ToImpact {
    Impact operator()(const EnsureVolumeGroup &) const { return Impact::FormatsDisk; }
    Impact operator()(const MakeFileSystem &) const { return Impact::FormatsDisk; }
    Impact operator()(const RemoveBricks &) const { return Impact::RetiresStorage; }
    Impact operator()(const ReplaceBrick &) const { return Impact::RetiresStorage; }
    Impact operator()(const RetireFolder &) const { return Impact::RetiresStorage; }
    Impact operator()(const RetireVolume &) const { return Impact::RetiresStorage; }
    Impact operator()(const SetAside &) const { return Impact::MovesData; }
    Impact operator()(const BringHome &) const { return Impact::MovesData; }
    Impact operator()(const StopUnit &) const { return Impact::InterruptsService; }
    Impact operator()(const Unmount &) const { return Impact::InterruptsService; }
    Impact operator()(const WithdrawExports &) const { return Impact::InterruptsService; }
    Impact operator()(const auto &) const { return Impact::None; }
};

} // namespace

Impact impactOf(const Action &action)
{
    return std::visit(ToImpact{}, action);
}

QString impactWord(Impact impact)
{
    switch (impact) {
    case Impact::FormatsDisk:
        return Text::tr("formats a disk");
    case Impact::RetiresStorage:
        return Text::tr("retires storage");
    case Impact::MovesData:
        return Text::tr("moves data");
    case Impact::InterruptsService:
        return Text::tr("interrupts service");
    case Impact::None:
        return {};
    }
    return {};
}

std::vector<int> destructiveSteps(const Plan &plan)
{
    std::vector<int> positions;
    for (int i = 0; i < plan.steps.size(); ++i)
        if (plan.steps[i].risk == Risk::Destructive)
            positions.push_back(i);
    std::stable_sort(positions.begin(), positions.end(), [&plan](int a, int b) {
        return impactOf(plan.steps[a].action) < impactOf(plan.steps[b].action);
    });
    return positions;
}

} // namespace sharewright
