// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/finding.h"

namespace sharewright {

/// One value of a YAML text and where it stands. Lines and columns count from 1, columns in characters.
struct YamlNode {
    enum class Kind {
        Null,
        Scalar,
        List,
        Map,
        Refused, ///< an alias or a tagged value: already reported, to be passed over
    };
    Kind kind = Kind::Null;
    QString text;      ///< of a scalar
    bool plain = true; ///< a scalar without quotes or block marks
    bool flow = false; ///< a list or map in brackets
    int line = 0;
    int column = 0;
    qsizetype offset = 0;        ///< in bytes, from the text's start without a byte order mark
    std::vector<YamlNode> keys;  ///< of a map, one for each item, duplicates included
    std::vector<YamlNode> items; ///< of a list or map
    /// The value of the first scalar key with this text; null when there is none.
    [[nodiscard]] const YamlNode *find(QLatin1StringView key) const;
};

/// What parsing gave. `root` is absent when the text is not one YAML document.
struct YamlReading {
    std::optional<YamlNode> root;
    QList<Finding> findings;
};

/// Parses YAML without ever throwing. Not read at all: text that is not UTF-8, nesting deeper than 32 levels,
/// more than 200,000 values (each a sign of a hostile or mistaken file). Aliases are not followed and tags not
/// obeyed, so a small text cannot grow in memory; each is a finding.
[[nodiscard]] YamlReading parseYaml(const QByteArray &yaml, const QString &fileName);

} // namespace sharewright
