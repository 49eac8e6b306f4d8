// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/filediff.h"

#include <algorithm>

namespace sharewright {

namespace {

// The search costs memory with the square of what differs.
constexpr qsizetype kMostLinesCompared = 3000;

struct Sides {
    QList<QByteArray> before;
    QList<QByteArray> after;
    qsizetype head = 0; ///< equal lines in front
    qsizetype tail = 0; ///< equal lines at the end

    [[nodiscard]] qsizetype beforeEnd() const { return before.size() - tail; }
    [[nodiscard]] qsizetype afterEnd() const { return after.size() - tail; }
};

Sides compareEnds(const QByteArray &before, const QByteArray &after)
{
    Sides sides{before.split('\n'), after.split('\n')};
    const qsizetype shorter = std::min(sides.before.size(), sides.after.size());
    // A last line without a line end differs from the same words with one.
    const bool sameEnd = before.endsWith('\n') == after.endsWith('\n');
    const qsizetype mostHead = sameEnd ? shorter : shorter - 1;
    while (sides.head < mostHead && sides.before[sides.head] == sides.after[sides.head])
        ++sides.head;
    while (sameEnd && sides.tail < shorter - sides.head
           && sides.before[sides.beforeEnd() - 1] == sides.after[sides.afterEnd() - 1])
        ++sides.tail;
    return sides;
}

QByteArray joined(const QList<QByteArray> &lines, qsizetype from, qsizetype to)
{
    QByteArray text;
    for (qsizetype i = from; i < to; ++i) {
        text += lines[i];
        if (i + 1 < lines.size())
            text += '\n';
    }
    return text;
}

QList<DiffLine> middle(const Sides &sides)
{
    QList<DiffLine> lines;
    const qsizetype open = sides.beforeEnd() + sides.afterEnd() - 2 * sides.head;
    if (open <= kMostLinesCompared) {
        lines = diffLines(joined(sides.before, sides.head, sides.beforeEnd()),
                          joined(sides.after, sides.head, sides.afterEnd()));
    } else {
        for (qsizetype i = sides.head; i < sides.beforeEnd(); ++i)
            lines.append(
                {DiffKind::Removed, sides.before[i], static_cast<int>(i - sides.head + 1), 0});
        for (qsizetype i = sides.head; i < sides.afterEnd(); ++i)
            lines.append(
                {DiffKind::Added, sides.after[i], 0, static_cast<int>(i - sides.head + 1)});
    }
    for (DiffLine &line : lines) {
        line.before += line.before > 0 ? static_cast<int>(sides.head) : 0;
        line.after += line.after > 0 ? static_cast<int>(sides.head) : 0;
    }
    return lines;
}

} // namespace

QList<DiffLine> shownDiff(const QByteArray &before, const QByteArray &after)
{
    const Sides sides = compareEnds(before, after);
    QList<DiffLine> lines;
    const auto same = [&](qsizetype old, qsizetype now) {
        // What stands behind the last line end is no line.
        if (old + 1 < sides.before.size() || !sides.before[old].isEmpty())
            lines.append({DiffKind::Same, sides.before[old], static_cast<int>(old + 1),
                          static_cast<int>(now + 1)});
    };
    for (qsizetype i = 0; i < sides.head; ++i)
        same(i, i);
    lines += middle(sides);
    for (qsizetype i = 0; i < sides.tail; ++i)
        same(sides.beforeEnd() + i, sides.afterEnd() + i);
    return lines;
}

DiffCounts countChanges(const QList<DiffLine> &lines)
{
    DiffCounts counts;
    for (const DiffLine &line : lines) {
        counts.added += line.kind == DiffKind::Added;
        counts.removed += line.kind == DiffKind::Removed;
    }
    return counts;
}

} // namespace sharewright
