// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/keyvalueconf.h"

namespace sharewright {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Where a setting's value stands in the text.
struct ValuePlace {
    qsizetype value = 0; ///< behind the blanks that follow the key
    qsizetype end = 0;   ///< of the value, before trailing blanks and the line end
};

/// Looks at one line, [begin, end) without its line feed.
std::optional<ValuePlace> placeIn(const QByteArray &text, const QByteArray &key, qsizetype begin,
                                  qsizetype end)
{
    const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin);
    if (line.size() <= key.size() || qstrnicmp(line.data(), key.data(), size_t(key.size())) != 0
        || !isBlank(line[key.size()]))
        return std::nullopt;
    ValuePlace place{begin + key.size(), end};
    while (place.value < place.end && isBlank(text[place.value]))
        ++place.value;
    while (place.end > place.value && isBlank(text[place.end - 1]))
        --place.end;
    return place;
}

std::optional<ValuePlace> lastPlace(const QByteArray &text, const QByteArray &key)
{
    std::optional<ValuePlace> last;
    const bool possible =
        !key.isEmpty() && ((key[0] >= 'a' && key[0] <= 'z') || (key[0] >= 'A' && key[0] <= 'Z'));
    for (qsizetype at = 0; possible && at < text.size();) {
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (const std::optional<ValuePlace> place = placeIn(text, key, at, end))
            last = place;
        at = end + 1;
    }
    return last;
}

/// A value is one line.
QByteArray oneLine(const QString &value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('\r', ' ').replace('\n', ' ');
    return bytes.trimmed();
}

} // namespace

std::optional<QString> confValue(const QByteArray &text, const QString &key)
{
    const std::optional<ValuePlace> place = lastPlace(text, key.toUtf8());
    if (!place)
        return std::nullopt;
    return QString::fromUtf8(text.mid(place->value, place->end - place->value));
}

QByteArray withConfValue(const QByteArray &text, const QString &key, const QString &value)
{
    const QByteArray keyBytes = key.toUtf8();
    if (const std::optional<ValuePlace> place = lastPlace(text, keyBytes)) {
        const bool separated = isBlank(text[place->value - 1]) && text[place->value - 1] != '\r';
        QByteArray changed = text.first(place->value);
        if (!separated) {
            changed.chop(1);
            changed += ' ';
        }
        changed += oneLine(value);
        if (!separated)
            changed += '\r';
        return changed + text.sliced(place->end);
    }
    const QByteArray lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    QByteArray changed = text;
    if (!changed.isEmpty() && !changed.endsWith('\n'))
        changed += lineEnd;
    return changed + keyBytes + ' ' + oneLine(value) + lineEnd;
}

} // namespace sharewright
