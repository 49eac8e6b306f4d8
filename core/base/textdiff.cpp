// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdiff.h"

#include <algorithm>
#include <vector>

#include <QHash>

#include "core/base/editscript.h"

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

// Gives each different line a number of its own. The last line of a text without line end must differ from the same
// words with one: no line holds a line end, so the one that lacks it is numbered as if it did.
std::vector<int> numbered(const Lines &lines, QHash<QByteArray, int> &numbers)
{
    std::vector<int> sequence;
    sequence.reserve(static_cast<size_t>(lines.text.size()));
    for (qsizetype i = 0; i < lines.text.size(); ++i) {
        const bool open = !lines.endsInNewline && i + 1 == lines.text.size();
        const QByteArray key = open ? lines.text[i] + '\n' : lines.text[i];
        const auto known = numbers.constFind(key);
        sequence.push_back(known != numbers.cend()
                               ? *known
                               : *numbers.insert(key, static_cast<int>(numbers.size())));
    }
    return sequence;
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
    QHash<QByteArray, int> numbers;
    const std::vector<int> first = numbered(a, numbers);
    const std::vector<int> second = numbered(b, numbers);
    const EditScript script = editScript(first, second);
    QList<DiffLine> lines;
    size_t x = 0;
    size_t y = 0;
    while (x < first.size() || y < second.size()) {
        const bool removed = x < first.size() && script.removed[x];
        const bool added = !removed && y < second.size() && script.added[y];
        DiffLine line{removed ? DiffKind::Removed
                      : added ? DiffKind::Added
                              : DiffKind::Same,
                      added ? b.text[static_cast<qsizetype>(y)]
                            : a.text[static_cast<qsizetype>(x)]};
        if (!added)
            line.before = static_cast<int>(++x);
        if (!removed)
            line.after = static_cast<int>(++y);
        lines.append(line);
    }
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
