// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/octalescape.h"

namespace sharewright {

namespace {

/// The value of a digit of base 8, or -1.
int octalDigit(char c)
{
    return c >= '0' && c <= '7' ? c - '0' : -1;
}

/// The byte that `\ooo` at `at` stands for, or -1 when there is no such group.
int octalGroup(const QByteArray &text, qsizetype at)
{
    if (at + 3 >= text.size() || text[at] != '\\')
        return -1;
    const int high = octalDigit(text[at + 1]);
    const int middle = octalDigit(text[at + 2]);
    const int low = octalDigit(text[at + 3]);
    if (high < 0 || high > 3 || middle < 0 || low < 0)
        return -1;
    return high * 64 + middle * 8 + low;
}

} // namespace

QByteArray withoutOctalEscapes(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int value = octalGroup(text, at);
        if (value > 0) {
            plain += static_cast<char>(value);
            at += 3;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

QByteArray withOctalEscapes(const QString &text, const QByteArray &special)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray escaped;
    escaped.reserve(bytes.size());
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        if (value > ' ' && value != 0x7f && c != '\\' && !special.contains(c)) {
            escaped += c;
            continue;
        }
        escaped += '\\';
        escaped += QByteArray::number(value, 8).rightJustified(3, '0');
    }
    return escaped;
}

} // namespace sharewright
