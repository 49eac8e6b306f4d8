// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/visibletext.h"

#include <algorithm>

namespace sharewright {

namespace {

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7f;
}

// Unicode's format characters that change or hide what stands beside them (UTS #39, "Trojan Source").
bool isTreacherous(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
           || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff || c == 0x00ad || (c >= 0x80 && c < 0xa0);
}

} // namespace

QString visibleText(const QByteArray &bytes)
{
    const QString raw = QString::fromUtf8(bytes);
    const bool harmless = std::none_of(raw.begin(), raw.end(), [](QChar c) {
        return isControl(c.unicode()) || isTreacherous(c.unicode());
    });
    if (harmless)
        return raw;
    QString out;
    out.reserve(raw.size() + 32);
    for (const QChar c : raw) {
        const char16_t code = c.unicode();
        if (code == 0x7f)
            out += QChar(u'\u2421');
        else if (isControl(code))
            out += QChar(static_cast<char16_t>(0x2400 + code));
        else if (isTreacherous(code))
            out += QStringLiteral("\u2039U+%1\u203a")
                       .arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace sharewright
