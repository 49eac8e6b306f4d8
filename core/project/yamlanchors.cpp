// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamlanchors.h"

#include <algorithm>

namespace sharewright {

namespace {

class AnchorWalk
{
public:
    AnchorWalk(const QByteArray &text, const YamlRenames &renames, YamlCommentary &commentary)
        : m_text(text)
        , m_renames(renames)
        , m_commentary(commentary)
    {}

    void visit(const YamlNode &node, const QString &path, int keyIndent)
    {
        if (node.kind == YamlNode::Kind::Scalar && !node.plain)
            noteValueLines(node, keyIndent);
        else if (node.kind == YamlNode::Kind::Map)
            visitMap(node, path);
        else if (node.kind == YamlNode::Kind::List)
            visitList(node, path);
    }

    YamlAnchors anchors;

private:
    void visitMap(const YamlNode &map, const QString &path)
    {
        for (size_t i = 0; i < map.keys.size(); ++i) {
            const YamlNode &key = map.keys[i];
            const QString child = childPath(path, key.text);
            if (!map.flow)
                note(key, child);
            m_commentary.paths.insert(child);
            visit(map.items[i], child, indentOf(key));
        }
    }

    void visitList(const YamlNode &list, const QString &path)
    {
        if (!list.flow)
            m_commentary.blockLists.insert(path);
        const QHash<QString, QString> renamed = m_renames.value(path);
        QHash<QString, int> uses;
        for (size_t i = 0; i < list.items.size(); ++i) {
            const YamlNode &item = list.items[i];
            QString name = itemName(item, i);
            name = renamed.value(name, name);
            const QString child = itemPath(path, name, uses);
            if (!list.flow)
                note(item, child);
            m_commentary.paths.insert(child);
            visit(item, child, leadingBlanks(lineOf(item)));
        }
    }

    void note(const YamlNode &node, const QString &path)
    {
        anchors.anchors.append({path, lineOf(node), indentOf(node)});
    }

    [[nodiscard]] static int lineOf(const YamlNode &node) { return node.line - 1; }

    [[nodiscard]] int indentOf(const YamlNode &node) const
    {
        const qsizetype start = node.offset > 0 ? m_text.lastIndexOf('\n', node.offset - 1) + 1 : 0;
        return static_cast<int>(node.offset - start);
    }

    [[nodiscard]] int leadingBlanks(int line)
    {
        if (m_lines.isEmpty())
            m_lines = m_text.split('\n');
        const QByteArray text = m_lines.value(line);
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c != ' '; });
        return static_cast<int>(end - text.begin());
    }

    void noteValueLines(const YamlNode &node, int keyIndent)
    {
        const char mark = node.offset < m_text.size() ? m_text[node.offset] : ' ';
        if (mark == '|' || mark == '>')
            noteBlock(node, keyIndent);
        else if (mark == '"' || mark == '\'')
            noteQuoted(node, mark);
    }

    void noteBlock(const YamlNode &node, int keyIndent)
    {
        for (int line = lineOf(node) + 1;; ++line) {
            const int indent = leadingBlanks(line);
            const bool blank = m_lines.value(line).trimmed().isEmpty();
            if (line >= m_lines.size() || (!blank && indent <= keyIndent))
                return;
            anchors.valueLines.insert(line);
        }
    }

    void noteQuoted(const YamlNode &node, char mark)
    {
        int line = lineOf(node);
        for (qsizetype i = node.offset + 1; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '\n')
                anchors.valueLines.insert(++line);
            else if (mark == '"' && c == '\\')
                i += i + 1 < m_text.size() && m_text[i + 1] == '\n' ? 0 : 1;
            else if (c == mark && mark == '\'' && i + 1 < m_text.size() && m_text[i + 1] == mark)
                ++i;
            else if (c == mark)
                return;
        }
    }

    const QByteArray &m_text;
    const YamlRenames &m_renames;
    YamlCommentary &m_commentary;
    QList<QByteArray> m_lines;
};

} // namespace

QString itemName(const YamlNode &item, size_t index)
{
    const YamlNode *name =
        item.kind == YamlNode::Kind::Map ? item.find(QLatin1StringView("name")) : &item;
    if (name != nullptr && name->kind == YamlNode::Kind::Scalar)
        return name->text;
    return QString::number(index);
}

YamlAnchors findAnchors(const YamlNode &root, const QByteArray &text, const YamlRenames &renames,
                        YamlCommentary &commentary)
{
    AnchorWalk walk(text, renames, commentary);
    walk.visit(root, QString(), -1);
    return walk.anchors;
}

} // namespace sharewright
