// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QByteArray>

#include "core/base/textdiff.h"

namespace sharewright {

/// The difference of two versions of a file for the eye: what is equal at both ends is set aside first, and two very
/// different texts are shown as all removed and all added, so that the cost stays small for every input.
[[nodiscard]] QList<DiffLine> shownDiff(const QByteArray &before, const QByteArray &after);

struct DiffCounts {
    int added = 0;
    int removed = 0;
};
[[nodiscard]] DiffCounts countChanges(const QList<DiffLine> &lines);

} // namespace sharewright
