// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/sharelayout.h"
#include "core/project/project.h"

namespace sharewright {

/// The steps that bring further hosts' files into the share, behind the seed's copy. All run on the keeper, one after
/// the other, in the builder's current phase.
class MergePlanner
{
public:
    /// All three must outlive the planner.
    MergePlanner(const Project &project, PlanBuilder &builder, const ShareLayout &layout);

    /// Hosts whose own files of this folder come into the share.
    [[nodiscard]] QList<HostId> sourcesOf(qsizetype folder) const;
    /// Folders in the order in which they are merged: an agent's .md5 follows its .conf.
    [[nodiscard]] QList<qsizetype> order() const;
    /// `final`: inside the window, once the steps in `behind` are done.
    void addMerges(qsizetype folder, bool final, const QList<StepId> &behind = {});
    /// Proves that nothing of these hosts got lost.
    void addComparisons(qsizetype folder);

private:
    [[nodiscard]] MergeTree mergeOf(qsizetype folder, const HostId &host, bool final) const;
    [[nodiscard]] const ShareFolder *confOf(qsizetype folder) const;

    const Project &m_project;
    PlanBuilder &m_builder;
    const ShareLayout &m_layout;
};

} // namespace sharewright
