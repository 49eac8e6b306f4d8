// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shellquote.h"

#include <algorithm>

namespace sharewright {

namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
           || QStringView(u"_-./:=@%+,").contains(c);
}

QString inQuotes(QString word)
{
    word.replace(QLatin1Char('\''), QLatin1StringView("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

// Only where a command begins: an assignment, or one of the reserved words of POSIX, bash and busybox that are letters.
bool meansMoreInFront(const QString &word)
{
    static constexpr QLatin1StringView kReserved[] = {
        QLatin1StringView("case"),     QLatin1StringView("coproc"), QLatin1StringView("do"),
        QLatin1StringView("done"),     QLatin1StringView("elif"),   QLatin1StringView("else"),
        QLatin1StringView("esac"),     QLatin1StringView("fi"),     QLatin1StringView("for"),
        QLatin1StringView("function"), QLatin1StringView("if"),     QLatin1StringView("in"),
        QLatin1StringView("select"),   QLatin1StringView("then"),   QLatin1StringView("time"),
        QLatin1StringView("until"),    QLatin1StringView("while")};
    return word.contains(QLatin1Char('='))
           || std::find(std::begin(kReserved), std::end(kReserved), word) != std::end(kReserved);
}

} // namespace

QString shellQuoted(const QString &word)
{
    Q_ASSERT(!word.contains(QChar(u'\0')));
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain);
    return plain ? word : inQuotes(word);
}

QString shellCommand(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words)
        quoted.append(quoted.isEmpty() && meansMoreInFront(word) ? inQuotes(word)
                                                                 : shellQuoted(word));
    return quoted.join(QLatin1Char(' '));
}

} // namespace sharewright
