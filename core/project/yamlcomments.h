// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sharewright {

/// The comments that belong to one key or list item.
struct YamlComments {
    QList<QByteArray> above; ///< lines before it, trimmed; an empty one is a blank line
    QByteArray trailing;     ///< at the end of its line, with its `#`
    QList<QByteArray> below; ///< deeper indented lines after it, with their indentation

    [[nodiscard]] bool isEmpty() const
    {
        return above.isEmpty() && trailing.isEmpty() && below.isEmpty();
    }
};

/// The comments of a YAML text by the path of what they stand at. Paths name keys and list items from the
/// outside in; a list item is "=" and its `name`, its text, or its number.
struct YamlCommentary {
    QHash<QString, YamlComments> byPath;
    QStringList order;        ///< the paths with comments, in file order
    QList<QByteArray> header; ///< before the first key
    QList<QByteArray> footer; ///< after the last value
    QSet<QString> paths;      ///< of every key and item, with or without a comment
    QSet<QString> blockLists; ///< paths of lists written one item per line
    bool valid = false;       ///< false: the text is not YAML, nothing was collected
};

/// New names by old ones, for the items of the list with this path.
using YamlRenames = QHash<QString, QHash<QString, QString>>;

/// Collects the comments. Items in `renames` are filed under their new names.
[[nodiscard]] YamlCommentary collectComments(const QByteArray &yaml,
                                             const YamlRenames &renames = {});

/// The names of the items of a top-level list; for finding out what was renamed.
[[nodiscard]] QStringList itemNames(const QByteArray &yaml, const QString &list);

/// Paths, built and taken apart.
[[nodiscard]] QString childPath(const QString &path, const QString &component);
[[nodiscard]] QString enclosingPath(const QString &path);
[[nodiscard]] QString lastComponent(const QString &path);
/// The path of a list item; `uses` counts the names of the list, so that equal names get different paths.
[[nodiscard]] QString itemPath(const QString &list, const QString &name, QHash<QString, int> &uses);

} // namespace sharewright
