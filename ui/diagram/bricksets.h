// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// The volume's sets of bricks as cards, those that leave it behind the project's, and the links from the hosts that hold
/// the bricks. Empty for other back-ends. `names`: what cards call each host. Pure.
[[nodiscard]] SiteGraph brickSets(const Project &project, const QList<LeavingSet> &leaving,
                                  const QHash<HostId, QString> &names);

/// Key of the card of a set, counted from 0.
[[nodiscard]] QString setKey(int set);
/// The same of a set that leaves.
[[nodiscard]] QString leavingSetKey(int set);

} // namespace sharewright
