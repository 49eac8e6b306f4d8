// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/project/yamlcomments.h"
#include "core/project/yamltree.h"

namespace sharewright {

/// A key or list item that begins on a line of its own or behind a dash.
struct YamlAnchor {
    QString path;
    int line = 0;   ///< from 0
    int indent = 0; ///< columns before it
};

/// Where each key and item of a YAML text begins, and which lines are the inside of a value.
struct YamlAnchors {
    QList<YamlAnchor> anchors; ///< in file order
    QSet<int> valueLines;      ///< lines (from 0) that continue a quoted text or a block
};

/// Walks the tree of `text`; paths and block lists are noted in `commentary`.
[[nodiscard]] YamlAnchors findAnchors(const YamlNode &root, const QByteArray &text,
                                      const YamlRenames &renames, YamlCommentary &commentary);

/// The name that identifies an item of a list: its `name`, its text, or its number.
[[nodiscard]] QString itemName(const YamlNode &item, size_t index);

} // namespace sharewright
