// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamllayout.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sharewright {

namespace {

void appendOnce(QList<QByteArray> &lines, const QByteArray &line)
{
    if (!line.isEmpty() || (!lines.isEmpty() && !lines.constLast().isEmpty()))
        lines.append(line);
}

QByteArray indented(int columns, const QByteArray &text)
{
    return text.isEmpty() ? text : QByteArray(columns, ' ') + text;
}

} // namespace

void YamlLayout::add(const QString &path, int indent, const QByteArray &text,
                     const QList<QByteArray> &continuation)
{
    Line line;
    line.indent = indent;
    line.text = text;
    line.continuation = continuation;
    line.beginsSection = std::exchange(m_pendingSection, false);
    if (!m_pendingItem.isEmpty()) {
        line.paths.append(std::exchange(m_pendingItem, QString()));
        line.indent -= 2;
        line.text = "- " + text;
    }
    if (!line.paths.contains(path))
        line.paths.append(path);
    m_lines.append(line);
}

void YamlLayout::endSection(const QString &path)
{
    if (!m_lines.isEmpty() && m_lines.constLast().paths.contains(path))
        m_lines.last().text += " {}";
}

QByteArray YamlLayout::print(const QList<QByteArray> &defaultHeader)
{
    rehomeComments();
    QList<QByteArray> out;
    for (const QByteArray &line : m_commentary.valid ? m_commentary.header : defaultHeader)
        appendOnce(out, line);
    for (const Line &line : m_lines)
        printLine(line, commentsOf(line), out);
    for (const QByteArray &line : m_commentary.footer)
        appendOnce(out, line);
    return out.join('\n') + '\n';
}

void YamlLayout::rehomeComments()
{
    QSet<QString> printed;
    for (const Line &line : m_lines) {
        for (const QString &path : line.paths)
            printed.insert(path);
    }
    for (const QString &path : m_commentary.order) {
        if (!printed.contains(path))
            rehome(path, printed);
    }
}

// A key that is gone leaves its comments to what it stood in; a list item takes them along.
void YamlLayout::rehome(const QString &path, const QSet<QString> &printed)
{
    const YamlComments orphan = m_commentary.byPath.take(path);
    QString home = path;
    while (!home.isEmpty() && !printed.contains(home)) {
        if (lastComponent(home).startsWith(u'='))
            return;
        home = enclosingPath(home);
    }
    QList<QByteArray> lines = orphan.above;
    if (!orphan.trailing.isEmpty())
        lines.append(orphan.trailing);
    for (const QByteArray &line : orphan.below)
        lines.append(line.trimmed());
    lines.removeAll(QByteArray());
    (home.isEmpty() ? m_commentary.footer : m_commentary.byPath[home].above) += lines;
}

YamlComments YamlLayout::commentsOf(const Line &line) const
{
    YamlComments all;
    for (const QString &path : line.paths) {
        const YamlComments comments = m_commentary.byPath.value(path);
        all.above += comments.above;
        all.below += comments.below;
        if (!all.trailing.isEmpty() && !comments.trailing.isEmpty())
            all.above.append(std::exchange(all.trailing, QByteArray()));
        if (!comments.trailing.isEmpty())
            all.trailing = comments.trailing;
    }
    return all;
}

void YamlLayout::printLine(const Line &line, const YamlComments &comments, QList<QByteArray> &out)
{
    if (line.beginsSection)
        appendOnce(out, {});
    for (const QByteArray &comment : comments.above)
        appendOnce(out, indented(line.indent, comment));
    QByteArray text = indented(line.indent, line.text);
    if (!comments.trailing.isEmpty())
        text += ' ' + comments.trailing;
    out.append(text);
    const bool isItem = line.text.startsWith("- ");
    for (const QByteArray &more : line.continuation)
        out.append(indented(line.indent + (isItem ? 4 : 2), more));
    // Deeper comments would become part of a block of text above them.
    const int deepest = line.continuation.isEmpty() ? std::numeric_limits<int>::max() : line.indent;
    for (const QByteArray &comment : comments.below) {
        const QByteArray bare = comment.trimmed();
        const int indent = static_cast<int>(comment.size() - bare.size());
        appendOnce(out, indented(std::min(indent, deepest), bare));
    }
}

} // namespace sharewright
