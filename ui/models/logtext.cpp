// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logtext.h"

#include <algorithm>
#include <cstring>

namespace sharewright {

namespace {

constexpr char16_t kEscape = 0x1b;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
}

// ECMA-48: ESC [ parameters, intermediates, one final byte in @…~. An operating system command ends with BEL.
qsizetype escapeLength(QStringView rest)
{
    if (rest.size() < 2)
        return 1;
    const char16_t kind = rest[1].unicode();
    for (qsizetype i = 2; i < rest.size(); ++i) {
        const char16_t c = rest[i].unicode();
        if (kind == u'[' ? (c >= 0x40 && c <= 0x7e) : (kind != u']' || c == 7))
            return kind == u'[' || kind == u']' ? i + 1 : 2;
    }
    return kind == u'[' || kind == u']' ? rest.size() : 2;
}

QString cleaned(const QString &raw)
{
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size();) {
        const char16_t c = raw[i].unicode();
        if (c == kEscape) {
            i += escapeLength(QStringView(raw).mid(i));
            continue;
        }
        if (c == u'\t')
            out += QStringLiteral("    ").left(4 - out.size() % 4);
        else if (c < 0x20)
            out += QChar(static_cast<char16_t>(0x2400 + c));
        else
            out += c == 0x7f ? QChar(u'\u2421') : QChar(c);
        ++i;
    }
    return out;
}

} // namespace

QString shownText(QByteArrayView line, qsizetype maxBytes)
{
    while (line.endsWith('\r'))
        line.chop(1);
    if (const qsizetype rewrite = line.lastIndexOf('\r'); rewrite >= 0)
        line = line.sliced(rewrite + 1);
    const bool cut = line.size() > maxBytes;
    if (cut)
        line = line.first(maxBytes);
    const QString raw = QString::fromUtf8(line);
    QString shown = isPlain(line) ? raw : cleaned(raw);
    if (cut)
        shown += QChar(u'\u2026');
    return shown;
}

LogNeedle::LogNeedle(const QString &words) : m_lower(words.toUtf8())
{
    std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), lower);
    if (m_lower.isEmpty())
        return;
    m_first = m_lower.front();
    m_firstUpper =
        m_first >= 'a' && m_first <= 'z' ? static_cast<char>(m_first - ('a' - 'A')) : m_first;
}

bool LogNeedle::isIn(QByteArrayView line) const
{
    const qsizetype last = line.size() - m_lower.size();
    for (qsizetype i = 0; i <= last; ++i) {
        if (line[i] != m_first && line[i] != m_firstUpper)
            continue;
        const bool same = std::equal(m_lower.begin() + 1, m_lower.end(), line.begin() + i + 1,
                                     [](char a, char b) { return a == lower(b); });
        if (same)
            return true;
    }
    return false;
}

} // namespace sharewright
