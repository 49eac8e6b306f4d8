// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamlcomments.h"

#include <algorithm>

#include "core/project/yamlanchors.h"
#include "core/project/yamlencoding.h"
#include "core/project/yamltree.h"

namespace sharewright {

namespace {

constexpr QChar kSeparator(u'\x1f');

int indentOf(const QByteArray &line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](char c) { return c != ' ' && c != '\t'; });
    return static_cast<int>(end - line.begin());
}

// The comment behind the value of a line; quotes open only where a value may begin.
QByteArray trailingComment(const QByteArray &line, qsizetype from)
{
    char quote = 0;
    bool valueMayBegin = true;
    for (qsizetype i = from; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == '\\' && quote == '"')
                ++i;
            else if (c == quote)
                quote = 0;
            continue;
        }
        if (c == '#' && i > 0 && (line[i - 1] == ' ' || line[i - 1] == '\t'))
            return line.mid(i).trimmed();
        if (valueMayBegin && (c == '"' || c == '\''))
            quote = c;
        else if (c == ':' || c == '[' || c == '{' || c == ',' || c == '-')
            valueMayBegin = true;
        else if (c != ' ')
            valueMayBegin = false;
    }
    return {};
}

bool isMarker(const QByteArray &trimmed)
{
    return trimmed == "..." || trimmed.startsWith('%')
           || std::all_of(trimmed.begin(), trimmed.end(),
                          [](char c) { return c == '-' || c == ' '; });
}

// Blank lines at most one in a row.
void appendLine(QList<QByteArray> &lines, const QByteArray &line)
{
    if (!line.isEmpty() || lines.isEmpty() || !lines.constLast().isEmpty())
        lines.append(line);
}

class Collector
{
public:
    Collector(const YamlAnchors &anchors, YamlCommentary &commentary)
        : m_anchors(anchors)
        , m_commentary(commentary)
    {}

    void readLine(int number, const QByteArray &line)
    {
        const QByteArray trimmed = line.trimmed();
        if (m_anchors.valueLines.contains(number))
            return;
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            m_pending.append(line);
        else if (!isMarker(trimmed))
            readContent(number, line);
    }

    void finish()
    {
        takeBelow(0);
        for (const QByteArray &line : m_pending)
            appendLine(m_commentary.footer, line.trimmed());
        while (!m_commentary.footer.isEmpty() && m_commentary.footer.constLast().isEmpty())
            m_commentary.footer.removeLast();
    }

private:
    void readContent(int number, const QByteArray &line)
    {
        const qsizetype first = m_next;
        while (m_next < m_anchors.anchors.size() && m_anchors.anchors[m_next].line <= number)
            ++m_next;
        if (m_next == first) {
            flushAbove(m_lastPath);
            noteTrailing(trailingComment(line, 0), true);
            return;
        }
        const YamlAnchor &outermost = m_anchors.anchors[first];
        const YamlAnchor &innermost = m_anchors.anchors[m_next - 1];
        if (m_lastPath.isEmpty())
            takeHeader();
        takeBelow(outermost.indent);
        flushAbove(outermost.path);
        m_lastPath = innermost.path;
        noteTrailing(trailingComment(line, innermost.indent), false);
    }

    YamlComments &commentsAt(const QString &path)
    {
        if (!m_commentary.byPath.contains(path))
            m_commentary.order.append(path);
        return m_commentary.byPath[path];
    }

    void takeHeader()
    {
        for (const QByteArray &line : m_pending)
            appendLine(m_commentary.header, line.trimmed());
        m_pending.clear();
    }

    // Comments indented deeper than what follows belong to what came before.
    void takeBelow(int nextIndent)
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < m_pending.size() && !m_lastPath.isEmpty(); ++i) {
            if (m_pending[i].trimmed().isEmpty())
                continue;
            if (indentOf(m_pending[i]) <= nextIndent)
                break;
            count = i + 1;
        }
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArray line = m_pending[i];
            QByteArray text = line.trimmed();
            appendLine(commentsAt(m_lastPath).below,
                       text.isEmpty() ? text : QByteArray(indentOf(line), ' ') + text);
        }
        m_pending.remove(0, count);
    }

    void flushAbove(const QString &path)
    {
        for (const QByteArray &line : m_pending)
            appendLine(commentsAt(path).above, line.trimmed());
        m_pending.clear();
    }

    void noteTrailing(const QByteArray &comment, bool continuation)
    {
        if (comment.isEmpty())
            return;
        if (continuation)
            appendLine(commentsAt(m_lastPath).above, comment);
        else
            commentsAt(m_lastPath).trailing = comment;
    }

    const YamlAnchors &m_anchors;
    YamlCommentary &m_commentary;
    QList<QByteArray> m_pending;
    QString m_lastPath;
    qsizetype m_next = 0;
};

} // namespace

YamlCommentary collectComments(const QByteArray &yaml, const YamlRenames &renames)
{
    YamlCommentary commentary;
    const YamlReading reading = parseYaml(yaml, QString());
    if (!reading.root || reading.root->kind != YamlNode::Kind::Map)
        return commentary;
    const QByteArray text = withoutByteOrderMark(yaml);
    const YamlAnchors anchors = findAnchors(*reading.root, text, renames, commentary);
    commentary.valid = true;
    Collector collector(anchors, commentary);
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        collector.readLine(static_cast<int>(i), lines[i]);
    collector.finish();
    return commentary;
}

QStringList itemNames(const QByteArray &yaml, const QString &list)
{
    QStringList names;
    const YamlReading reading = parseYaml(yaml, QString());
    const YamlNode *node =
        reading.root ? reading.root->find(QLatin1StringView(list.toLatin1())) : nullptr;
    if (node == nullptr || node->kind != YamlNode::Kind::List)
        return names;
    for (size_t i = 0; i < node->items.size(); ++i)
        names.append(itemName(node->items[i], i));
    return names;
}

QString childPath(const QString &path, const QString &component)
{
    return path.isEmpty() ? component : path + kSeparator + component;
}

QString itemPath(const QString &list, const QString &name, QHash<QString, int> &uses)
{
    const int use = ++uses[name];
    return childPath(list, u'=' + name + QString(use - 1, QLatin1Char('\x1e')));
}

QString enclosingPath(const QString &path)
{
    const qsizetype separator = path.lastIndexOf(kSeparator);
    return separator < 0 ? QString() : path.left(separator);
}

QString lastComponent(const QString &path)
{
    return path.mid(path.lastIndexOf(kSeparator) + 1);
}

} // namespace sharewright
