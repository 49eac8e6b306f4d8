// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/fstab.h"

#include <algorithm>
#include <optional>

#include "core/configfile/octalescape.h"

namespace sharewright {

namespace {

QString decoded(const QByteArray &field)
{
    return QString::fromUtf8(withoutOctalEscapes(field));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QList<QByteArray> fieldsOf(const QByteArray &line)
{
    QList<QByteArray> fields;
    QByteArray field;
    for (const char c : line) {
        if (!isBlank(c)) {
            field += c;
        } else if (!field.isEmpty()) {
            fields += field;
            field.clear();
        }
    }
    if (!field.isEmpty())
        fields += field;
    return fields;
}

/// Splits at commas, but not inside double quotes: context="…:s0:c1,c2" is one option.
QStringList optionsOf(const QByteArray &field)
{
    QStringList options;
    QByteArray option;
    bool quoted = false;
    for (const char c : field) {
        if (c == '"')
            quoted = !quoted;
        if (c != ',' || quoted) {
            option += c;
            continue;
        }
        if (!option.isEmpty())
            options += decoded(option);
        option.clear();
    }
    if (!option.isEmpty())
        options += decoded(option);
    return options;
}

std::optional<int> numberIn(const QList<QByteArray> &fields, qsizetype index)
{
    if (index >= fields.size())
        return 0;
    bool ok = false;
    const int number = fields[index].toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Nothing for blank lines, comments, and what mount(8) would reject.
std::optional<FstabEntry> entryOf(const QByteArray &line, int lineNumber)
{
    const QList<QByteArray> fields = fieldsOf(line);
    if (fields.size() < 3 || fields.first().startsWith('#'))
        return std::nullopt;
    const std::optional<int> dump = numberIn(fields, 4);
    const std::optional<int> pass = numberIn(fields, 5);
    if (!dump || !pass)
        return std::nullopt;
    FstabEntry entry;
    entry.source = decoded(fields[0]);
    entry.target = decoded(fields[1]);
    entry.fsType = decoded(fields[2]);
    entry.options = fields.size() > 3 ? optionsOf(fields[3]) : QStringList{};
    entry.dumpFrequency = *dump;
    entry.passNumber = *pass;
    entry.line = lineNumber;
    return entry;
}

QByteArray field(const QString &text, const char *whenEmpty)
{
    return text.isEmpty() ? QByteArray(whenEmpty) : withOctalEscapes(text, "#");
}

} // namespace

QList<FstabEntry> parseFstab(const QByteArray &text)
{
    QList<FstabEntry> entries;
    int lineNumber = 0;
    for (QByteArray line : text.split('\n')) {
        ++lineNumber;
        if (line.endsWith('\r'))
            line.chop(1);
        if (std::optional<FstabEntry> entry = entryOf(line, lineNumber))
            entries += *std::move(entry);
    }
    return entries;
}

QByteArray fstabLine(const FstabEntry &entry)
{
    return field(entry.source, "none") + ' ' + field(entry.target, "none") + ' '
           + field(entry.fsType, "none") + ' '
           + field(entry.options.join(QLatin1Char(',')), "defaults") + ' '
           + QByteArray::number(entry.dumpFrequency) + ' ' + QByteArray::number(entry.passNumber);
}

QString mountUnitName(const QString &path)
{
    QByteArray plain;
    for (const QByteArray &part : path.toUtf8().split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (!plain.isEmpty())
            plain += '/';
        plain += part;
    }
    QByteArray name;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const char c = plain[at];
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                          || c == ':' || c == '_' || (c == '.' && at > 0);
        if (c == '/')
            name += '-';
        else if (kept)
            name += c;
        else
            name += "\\x" + QByteArray(1, c).toHex();
    }
    if (name.isEmpty())
        name = "-";
    return QString::fromLatin1(name) + QLatin1StringView(".mount");
}

} // namespace sharewright
