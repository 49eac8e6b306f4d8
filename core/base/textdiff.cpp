// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdiff.h"

#include <algorithm>
#include <vector>

namespace sharewright {

namespace {

struct Lines {
    QList<QByteArray> text;
    bool endsInNewline = true;
};

Lines splitLines(const QByteArray &text)
{
    Lines lines;
    if (text.isEmpty())
        return lines;
    lines.text = text.split('\n');
    lines.endsInNewline = lines.text.constLast().isEmpty();
    if (lines.endsInNewline)
        lines.text.removeLast();
    return lines;
}

// The last line of a text without line end must differ from the same words with one.
bool sameLine(const Lines &a, qsizetype i, const Lines &b, qsizetype j)
{
    const bool aOpen = !a.endsInNewline && i + 1 == a.text.size();
    const bool bOpen = !b.endsInNewline && j + 1 == b.text.size();
    return aOpen == bOpen && a.text[i] == b.text[j];
}

using Frontier = std::vector<qsizetype>;

// Myers' greedy forward search; keeps the frontier of each round so that the path can be walked back.
std::vector<Frontier> searchEdits(const Lines &a, const Lines &b)
{
    const qsizetype n = a.text.size();
    const qsizetype m = b.text.size();
    const qsizetype offset = n + m;
    Frontier frontier(static_cast<size_t>(2 * offset + 2), 0);
    const auto at = [&](qsizetype k) -> qsizetype & {
        return frontier[static_cast<size_t>(k + offset)];
    };
    std::vector<Frontier> rounds;
    for (qsizetype d = 0; d <= n + m; ++d) {
        rounds.push_back(frontier);
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            qsizetype x = down ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && sameLine(a, x, b, x - k))
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m)
                return rounds;
        }
    }
    return rounds;
}

QList<DiffLine> walkBack(const Lines &a, const Lines &b, const std::vector<Frontier> &rounds)
{
    qsizetype x = a.text.size();
    qsizetype y = b.text.size();
    const qsizetype offset = x + y;
    QList<DiffLine> lines;
    const auto same = [&] {
        --x, --y;
        lines.append({DiffKind::Same, a.text[x], static_cast<int>(x + 1), static_cast<int>(y + 1)});
    };
    for (size_t round = rounds.size(); round-- > 0;) {
        const auto d = static_cast<qsizetype>(round);
        const auto at = [&](qsizetype k) { return rounds[round][static_cast<size_t>(k + offset)]; };
        const qsizetype k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const qsizetype previousK = down ? k + 1 : k - 1;
        const qsizetype previousX = d == 0 ? 0 : at(previousK);
        while (x > previousX && y > previousX - previousK && x > 0 && y > 0)
            same();
        if (d == 0)
            break;
        if (down) {
            --y;
            lines.append({DiffKind::Added, b.text[y], 0, static_cast<int>(y + 1)});
        } else {
            --x;
            lines.append({DiffKind::Removed, a.text[x], static_cast<int>(x + 1), 0});
        }
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

// Myers may interleave; people read removed lines before added ones.
void removedFirst(QList<DiffLine> &lines)
{
    for (auto it = lines.begin(); it != lines.end();) {
        const auto end = std::find_if(it, lines.end(),
                                      [](const DiffLine &l) { return l.kind == DiffKind::Same; });
        std::stable_partition(it, end,
                              [](const DiffLine &l) { return l.kind == DiffKind::Removed; });
        it = end == lines.end() ? end : end + 1;
    }
}

constexpr qsizetype kContext = 3;

void appendHunk(QByteArray &out, const QList<DiffLine> &lines, qsizetype begin, qsizetype end,
                const Lines &a, const Lines &b)
{
    int beforeCount = 0;
    int afterCount = 0;
    int beforeStart = 0;
    int afterStart = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const DiffLine &line = lines[i];
        if (line.before != 0 && beforeCount++ == 0)
            beforeStart = line.before;
        if (line.after != 0 && afterCount++ == 0)
            afterStart = line.after;
    }
    out += "@@ -" + QByteArray::number(beforeStart) + ',' + QByteArray::number(beforeCount) + " +"
           + QByteArray::number(afterStart) + ',' + QByteArray::number(afterCount) + " @@\n";
    for (qsizetype i = begin; i < end; ++i) {
        const DiffLine &line = lines[i];
        const char mark = line.kind == DiffKind::Same      ? ' '
                          : line.kind == DiffKind::Removed ? '-'
                                                           : '+';
        out += mark + line.text + '\n';
        const bool open = (!a.endsInNewline && line.before == a.text.size() && line.before != 0)
                          || (!b.endsInNewline && line.after == b.text.size() && line.after != 0);
        if (open)
            out += "\\ No newline at end of file\n";
    }
}

} // namespace

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const Lines a = splitLines(before);
    const Lines b = splitLines(after);
    QList<DiffLine> lines = walkBack(a, b, searchEdits(a, b));
    removedFirst(lines);
    return lines;
}

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after,
                       const QByteArray &beforeName, const QByteArray &afterName)
{
    if (before == after)
        return {};
    const Lines a = splitLines(before);
    const Lines b = splitLines(after);
    const QList<DiffLine> lines = diffLines(before, after);
    QByteArray out = "--- " + beforeName + "\n+++ " + afterName + "\n";
    qsizetype i = 0;
    while (i < lines.size()) {
        while (i < lines.size() && lines[i].kind == DiffKind::Same)
            ++i;
        if (i == lines.size())
            break;
        const qsizetype begin = std::max<qsizetype>(0, i - kContext);
        qsizetype end = i;
        qsizetype lastChange = i;
        while (end < lines.size() && end - lastChange <= 2 * kContext) {
            if (lines[end].kind != DiffKind::Same)
                lastChange = end;
            ++end;
        }
        end = std::min(lines.size(), lastChange + kContext + 1);
        appendHunk(out, lines, begin, end, a, b);
        i = end;
    }
    return out;
}

} // namespace sharewright
