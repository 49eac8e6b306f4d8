// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/plan/action.h"
#include "core/plan/plan.h"

namespace sharewright {

/// The sh text of an action: one call of the runtime's `sw_check_…`, `sw_apply_…` and `sw_undo_…` each, with
/// every argument quoted. Pure.
[[nodiscard]] Fragment fragmentOf(const Action &action);

/// The commands of an action that moves bytes between hosts; nothing for all others.
[[nodiscard]] std::optional<Transfer> transferOf(const Action &action);

/// A transfer whose two ends are one host, as one sh text: no byte leaves the host. Exits with the status of the end
/// that failed.
[[nodiscard]] QString localTransferText(const Transfer &transfer);

/// What an action can do to a host.
[[nodiscard]] Risk riskOf(const Action &action);

/// What a plan for this is called: "Plan for Headquarters".
[[nodiscard]] QString titleOf(const PlanTask &task, const QString &project);

/// What a step says it does, in plain translated words: "Install nfs-common".
[[nodiscard]] QString titleOf(const Action &action);

} // namespace sharewright
