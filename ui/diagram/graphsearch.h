// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// Keys of the cards that say all of the words somewhere, in the graph's order; case does not matter. No words: none.
/// Pure.
[[nodiscard]] QStringList searchHits(const SiteGraph &graph, const QString &words);

} // namespace sharewright
