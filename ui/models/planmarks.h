// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMap>

#include "core/facts/hostfacts.h"
#include "core/plan/plan.h"
#include "core/project/project.h"
#include "ui/models/leavingset.h"

namespace sharewright {

/// What a plan does to one thing of the site.
enum class Pending {
    Nothing,
    Added,   ///< +
    Changed, ///< ~
    Removed, ///< -
};

/// How many files of a host a plan makes, changes and takes away. `unseen`: the host was not asked.
struct PendingFiles {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unseen = 0;
    bool operator==(const PendingFiles &) const = default;
};

/// What a plan would do, seen as the diagram sees the site.
struct PlanMarks {
    QMap<HostId, PendingFiles> files;
    QHash<std::pair<HostId, FolderId>, Pending> uses; ///< a host's way to a folder
    QHash<FolderId, Pending> folders;                 ///< all of its uses together
    QHash<int, Pending> sets;                         ///< the document's sets of bricks, from 0
    QList<LeavingSet> leaving;                        ///< sets that the document has no longer
    bool operator==(const PlanMarks &) const = default;
};

/// A use that the facts show is there already is no addition. Pure.
[[nodiscard]] PlanMarks planMarks(const Plan &plan, const Project &project, const SiteFacts &facts);

} // namespace sharewright
