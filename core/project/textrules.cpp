// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/textrules.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct TextRules {
    Q_DECLARE_TR_FUNCTIONS(TextRules)
};

QString codePointName(char32_t c)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

template <class Forbidden> QString firstForbidden(QStringView text, Forbidden forbidden)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (forbidden(c))
            return codePointName(c);
    }
    return {};
}

bool report(const QString &character, const Place &place, RuleReport &report)
{
    if (character.isEmpty())
        return true;
    report.error(
        "text.control-character", place,
        {.text = TextRules::tr("%1 holds the invisible character %2.").arg(place.target, character),
         .cause = TextRules::tr("It would reach files and commands where no reviewer can see it."),
         .remedy = TextRules::tr("Type the value again without it.")});
    return false;
}

} // namespace

bool isHiddenCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString hiddenCharacter(QStringView text)
{
    return firstForbidden(text, isHiddenCharacter);
}

QString hiddenCharacterInProse(QStringView text)
{
    return firstForbidden(text, [](char32_t c) {
        if (c == U'\n' || c == U'\t')
            return false;
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Surrogate
               || turnsDirection(c);
    });
}

bool checkVisible(const QString &text, const Place &place, RuleReport &rules)
{
    return report(hiddenCharacter(text), place, rules);
}

bool checkProse(const QString &text, const Place &place, RuleReport &rules)
{
    return report(hiddenCharacterInProse(text), place, rules);
}

bool isSafeName(QStringView name)
{
    constexpr qsizetype kLongest = 64;
    const auto alphanumeric = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    if (name.isEmpty() || name.size() > kLongest || !alphanumeric(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(), [&](QChar c) {
        return alphanumeric(c) || c == u'.' || c == u'_' || c == u'-';
    });
}

} // namespace sharewright
