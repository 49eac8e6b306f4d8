// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace sharewright {

enum class DiffKind { Same, Removed, Added };

/// One line of a comparison. Line numbers count from 1; 0 where the line is absent on that side.
struct DiffLine {
    DiffKind kind = DiffKind::Same;
    QByteArray text; ///< without its line end
    int before = 0;
    int after = 0;

    bool operator==(const DiffLine &) const = default;
};

/// How one text becomes the other, line by line, Removed before Added; the shortest way unless the texts are thousands
/// of edits apart (editscript.h says when). Memory grows with the texts, not with their differences.
/// A missing line end at the end of a text counts as a difference of its last line.
[[nodiscard]] QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after);

/// The same as a unified diff with three lines of context, as `diff -u` prints it and `patch` takes it.
/// Empty when both texts are equal.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after,
                                     const QByteArray &beforeName, const QByteArray &afterName);

} // namespace sharewright
