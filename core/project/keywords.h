// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <optional>

#include <QString>
#include <QStringList>

#include "core/project/project.h"

namespace sharewright {

/// One word of the project file and what it stands for.
template <class Value> struct Keyword {
    QLatin1StringView word;
    Value value;
};

inline constexpr std::array<Keyword<Role>, 4> kRoleKeywords{{
    {QLatin1StringView("server"), Role::Server},
    {QLatin1StringView("console"), Role::Console},
    {QLatin1StringView("nfs-server"), Role::NfsServer},
    {QLatin1StringView("gluster-node"), Role::GlusterNode},
}};

inline constexpr std::array<Keyword<Sudo>, 2> kSudoKeywords{{
    {QLatin1StringView("auto"), Sudo::Auto},
    {QLatin1StringView("never"), Sudo::Never},
}};

inline constexpr std::array<Keyword<Backend>, 2> kBackendKeywords{{
    {QLatin1StringView("nfs"), Backend::Nfs},
    {QLatin1StringView("glusterfs"), Backend::GlusterFs},
}};

inline constexpr std::array<Keyword<Placement>, 2> kPlacementKeywords{{
    {QLatin1StringView("bind"), Placement::Bind},
    {QLatin1StringView("symlink"), Placement::Symlink},
}};

inline constexpr std::array<Keyword<Spread>, 3> kSpreadKeywords{{
    {QLatin1StringView("rebalance"), Spread::Rebalance},
    {QLatin1StringView("fix-layout"), Spread::FixLayout},
    {QLatin1StringView("nothing"), Spread::Nothing},
}};

inline constexpr std::array<Keyword<MergeRule>, 3> kMergeRuleKeywords{{
    {QLatin1StringView("ask"), MergeRule::Ask},
    {QLatin1StringView("seed"), MergeRule::Seed},
    {QLatin1StringView("newest"), MergeRule::Newest},
}};

/// The word for a value of the table.
template <class Table, class Value> [[nodiscard]] QString keywordOf(const Table &table, Value value)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [value](const auto &entry) { return entry.value == value; });
    return it == table.end() ? QString() : QString(it->word);
}

/// The value for a word, exactly as written; nothing when the table does not have it.
template <class Table>
[[nodiscard]] auto valueOf(const Table &table, QStringView word)
    -> std::optional<decltype(table.front().value)>
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [word](const auto &entry) { return word == entry.word; });
    if (it == table.end())
        return std::nullopt;
    return it->value;
}

/// All words of the table, in its order.
template <class Table> [[nodiscard]] QStringList wordsOf(const Table &table)
{
    QStringList words;
    for (const auto &entry : table)
        words.append(entry.word);
    return words;
}

} // namespace sharewright
