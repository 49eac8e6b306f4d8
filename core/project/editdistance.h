// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sharewright {

/// How many single-character insertions, deletions, replacements or swaps of neighbours turn one word into
/// the other (optimal string alignment). Letters are compared without case.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The candidate that the writer of `word` most likely meant; empty when none is near enough: a third of
/// the word's letters may differ, at least one and at most three. The first of equally near ones wins.
/// Looks at 200 candidates at most, so that a hostile file cannot make it slow.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &candidates);

} // namespace sharewright
