// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QPointF>
#include <QString>
#include <QStringList>

#include "core/project/editdistance.h"
#include "core/project/keywords.h"
#include "core/project/readcontext.h"
#include "core/project/yamltree.h"

namespace sharewright {

/// Reads the keys of one YAML mapping by their types. A wrong value is reported and leaves the default in
/// place. Keys that nobody asked for are reported by reportUnknownKeys(). Lives on the stack of a reader.
class MappingReader
{
public:
    /// `place` names the part for people and gives its path in the document.
    MappingReader(ReadContext &context, const YamlNode &map, Place place);

    /// The value of a key for further reading; null when the key is absent, empty or refused.
    [[nodiscard]] const YamlNode *value(const char *key);
    /// The same, but only when it is a list or a mapping.
    [[nodiscard]] const YamlNode *list(const char *key);
    [[nodiscard]] const YamlNode *mapping(const char *key);

    void text(const char *key, QString &out);
    void integer(const char *key, int lowest, int highest, int &out);
    void boolean(const char *key, bool &out);
    void octal(const char *key, uint highest, uint &out);
    void textList(const char *key, QStringList &out);
    void point(const char *key, std::optional<QPointF> &out);

    /// A word of a table of keywords.
    template <class Table, class Value>
    void keyword(const char *key, const Table &table, Value &out)
    {
        QString word;
        text(key, word);
        if (word.isEmpty())
            return;
        if (const auto value = valueOf(table, word))
            out = *value;
        else
            reportBadWord(key, *m_map.find(QLatin1StringView(key)), word, wordsOf(table));
    }
    /// A list of such words, as flags.
    template <class Table, class Flags>
    void keywordFlags(const char *key, const Table &table, Flags &out)
    {
        const YamlNode *node = list(key);
        if (node == nullptr)
            return;
        Flags flags;
        for (const YamlNode &item : node->items) {
            const std::optional<QString> word = itemText(key, item);
            const auto value = word ? valueOf(table, *word) : std::nullopt;
            if (value)
                flags |= *value;
            else if (word)
                reportBadWord(key, item, *word, wordsOf(table));
        }
        out = flags;
    }

    /// Reports what stands at a key. The key counts as broken from then on.
    void reportBadValue(const char *key, const YamlNode &at, const Message &message);
    /// Reports each key that was not asked for, with the nearest known one. Call it last.
    void reportUnknownKeys();

    [[nodiscard]] Place place(const char *key) const { return m_place.key(key); }

private:
    void reportBadWord(const char *key, const YamlNode &at, const QString &word,
                       const QStringList &words);
    void reportType(const char *key, const YamlNode &at, const QString &expected);
    [[nodiscard]] std::optional<QString> itemText(const char *key, const YamlNode &item);
    void checkKeys();

    ReadContext &m_context;
    const YamlNode &m_map;
    Place m_place;
    QStringList m_known;
};

} // namespace sharewright
