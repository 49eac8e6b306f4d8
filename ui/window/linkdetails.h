// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/glusterpicture.h"
#include "core/plan/plan.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// A line of the details: a name and what is known.
struct DetailRow {
    QString name;
    QString value;
    bool operator==(const DetailRow &) const = default;
};

/// What the details of a link are told from.
struct LinkSources {
    const Project &project;
    const SiteGraph &graph;
    const Plan *plan = nullptr; ///< null: none was made yet
    bool planIsCurrent = false;
    const HealthSnapshot &health;
};

/// Its lines in /etc/exports and /etc/fstab as the plan leaves them, and what its last test said, with its age. What is
/// not known is said to be so. Pure.
[[nodiscard]] QList<DetailRow> linkDetails(const LinkSources &sources, const Link &link);

/// "nas → 5 shared folders".
[[nodiscard]] QString linkTitle(const SiteGraph &graph, const Link &link);

} // namespace sharewright
