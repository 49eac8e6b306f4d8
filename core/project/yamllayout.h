// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/project/yamlcomments.h"

namespace sharewright {

/// The lines of a YAML text in block style, with the author's comments put back beside them.
class YamlLayout
{
public:
    explicit YamlLayout(YamlCommentary commentary) : m_commentary(std::move(commentary)) {}

    /// True when the author's text had this key, so that it stays even with its default value.
    [[nodiscard]] bool wasWritten(const QString &path) const
    {
        return m_commentary.paths.contains(path);
    }
    [[nodiscard]] bool wasBlockList(const QString &path) const
    {
        return m_commentary.blockLists.contains(path);
    }

    /// One line; `continuation` lines are indented two columns deeper.
    void add(const QString &path, int indent, const QByteArray &text,
             const QList<QByteArray> &continuation = {});
    /// The next added line begins a list item: it gets a dash and the item's comments too.
    void beginItem(const QString &path) { m_pendingItem = path; }
    /// The next added line begins a section, set off by a blank line.
    void beginSection() { m_pendingSection = true; }
    /// Ends the section with this path; one without any line below becomes `{}`.
    void endSection(const QString &path);

    /// The whole text. `defaultHeader` stands on top when there was no text before.
    [[nodiscard]] QByteArray print(const QList<QByteArray> &defaultHeader);

private:
    struct Line {
        QStringList paths;
        int indent = 0;
        QByteArray text;
        QList<QByteArray> continuation;
        bool beginsSection = false;
    };

    void rehomeComments();
    void rehome(const QString &path, const QSet<QString> &printed);
    [[nodiscard]] YamlComments commentsOf(const Line &line) const;
    static void printLine(const Line &line, const YamlComments &comments, QList<QByteArray> &out);

    YamlCommentary m_commentary;
    QList<Line> m_lines;
    QString m_pendingItem;
    bool m_pendingSection = false;
};

} // namespace sharewright
