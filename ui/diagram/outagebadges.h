// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/health/outage.h"
#include "ui/diagram/badge.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// What becomes of a folder, as shape, word and colour.
[[nodiscard]] Badge folderBadge(const FolderOutage &folder);
/// What is left of a set of bricks.
[[nodiscard]] Badge setBadge(SetState state);
/// Marks of all cards of the graph while a host is thought to be off, by the card's key. Pure.
[[nodiscard]] QHash<QString, Badge> outageBadges(const SiteGraph &graph, const Outage &outage);
/// "5 folders are lost while it is off. …", with the reason. For a banner and for screen readers.
[[nodiscard]] QString outageSummary(const Outage &outage);

} // namespace sharewright
