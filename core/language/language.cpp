// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/language.h"

#include <algorithm>
#include <mutex>

namespace sharewright {

namespace {

struct Shown {
    std::mutex mutex;
    std::optional<QLocale> locale; ///< nothing: nobody has chosen; the system's
};

Shown &shown()
{
    static Shown instance;
    return instance;
}

} // namespace

const QList<HumanLanguage> &humanLanguages()
{
    static const QList<HumanLanguage> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
    };
    return all;
}

std::optional<QString> languageMeant(const QString &words)
{
    // "de_AT.UTF-8@euro": the encoding says nothing about the language.
    const QString tag = words.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_');
    const QString language = tag.section(u'_', 0, 0);
    const auto is = [](const HumanLanguage &candidate, const QString &code) {
        return candidate.code.compare(code, Qt::CaseInsensitive) == 0;
    };
    for (const HumanLanguage &candidate : humanLanguages())
        if (is(candidate, tag))
            return candidate.code;
    for (const HumanLanguage &candidate : humanLanguages())
        if (!language.isEmpty()
            && candidate.code.section(u'_', 0, 0).compare(language, Qt::CaseInsensitive) == 0)
            return candidate.code; // another country's: nearer than English
    return std::nullopt;
}

QString bestLanguage(const QStringList &wishes)
{
    for (const QString &wish : wishes)
        if (const std::optional<QString> code = languageMeant(wish))
            return *code;
    return humanLanguages().first().code;
}

QLocale shownLocale()
{
    const std::scoped_lock lock(shown().mutex);
    return shown().locale.value_or(QLocale::system());
}

void setShownLocale(const QLocale &locale)
{
    const std::scoped_lock lock(shown().mutex);
    shown().locale = locale;
}

} // namespace sharewright
