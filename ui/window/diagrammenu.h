// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "ui/diagram/sitegraph.h"
#include "ui/models/siteedits.h"

class QMenu;

namespace sharewright {

/// Takes an edit that was chosen.
using TakeEdit = std::function<void(const SiteEdit &)>;

/// Fills a menu with edits, one entry each; says so where there is none.
void addEdits(QMenu &menu, const QList<SiteEdit> &edits, const TakeEdit &take);

/// Adds what can be done with a card beside the actions that every card has: a host's roles and connections, a share's
/// folders, a set's bricks.
void addCardEdits(QMenu &menu, const Project &project, const SiteGraph &graph, const Card &card,
                  const TakeEdit &take);

/// What a line between these two cards can mean; neither is changed.
[[nodiscard]] QList<SiteEdit> editsBetween(const Project &project, const Card &one,
                                           const Card &other);
/// What taking that line away can mean. Links of frames stand for many hosts and offer nothing.
[[nodiscard]] QList<SiteEdit> editsWithout(const Project &project, const SiteGraph &graph,
                                           const Link &link);

} // namespace sharewright
