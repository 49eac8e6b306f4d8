// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/nfslayout.h"
#include "core/plan/planbuilder.h"
#include "core/project/project.h"

namespace sharewright {

/// The NFS switch in the safe order: packages, storage side, seed, exports, trial; then SwitchPlanner's window.
/// One method a phase; called in order by `plan`.
class NfsPlanner
{
public:
    NfsPlanner(const Project &project, PlanBuilder &builder);
    void plan();

private:
    void installPackages();
    void prepareStorage();
    void publish();
    void openFirewall(const PlannedHost &server);
    void tryOut();

    const Project &m_project;
    PlanBuilder &m_builder;
    const NfsLayout m_layout;
};

} // namespace sharewright
