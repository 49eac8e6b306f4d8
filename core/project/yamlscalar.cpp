// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/yamlscalar.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>

#include "core/project/textrules.h"

namespace sharewright {

namespace {

// Words and numbers that some YAML version takes for something else than text.
bool looksTyped(const QString &text)
{
    static const QRegularExpression typed(
        QStringLiteral(
            "\\A(?:null|~|true|false|yes|no|on|off|y|n|=|<<"
            "|[-+]?0x[0-9a-f_]+|[-+]?0b[01_]+|[-+]?0o?[0-7_]+"
            "|[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]*)?|[-+]?\\.[0-9_]+(?:e[-+]?[0-9]+)?"
            "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[-+]?\\.(?:inf|nan)"
            "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return typed.match(text).hasMatch();
}

bool isBareCharacter(QChar c, ScalarContext context)
{
    if (c.isLetterOrNumber() && !c.isSurrogate())
        return true;
    // yaml-cpp ends a bare word in brackets at a question mark, too.
    if (context == ScalarContext::Block && QStringView(u",!'&*?").contains(c))
        return true;
    return QStringView(u" _-./:@+=~%();$^").contains(c);
}

bool isBare(const QString &text, ScalarContext context)
{
    if (text.isEmpty() || looksTyped(text))
        return false;
    const QChar first = text.front();
    const bool startsWell =
        (first.isLetterOrNumber() && !first.isSurrogate()) || QStringView(u"_/.~").contains(first);
    if (!startsWell || text.endsWith(u' ') || text.endsWith(u':')
        || text.contains(QLatin1StringView(": ")))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [context](QChar c) { return isBareCharacter(c, context); });
}

QByteArray hexEscape(char32_t c)
{
    const auto digits = [c](int width) {
        return QByteArray::number(static_cast<uint>(c), 16).rightJustified(width, '0');
    };
    if (c < 0x100)
        return "\\x" + digits(2);
    return c < 0x10000 ? "\\u" + digits(4) : "\\U" + digits(8);
}

QByteArray escaped(char32_t c)
{
    switch (c) {
    case U'"':
        return "\\\"";
    case U'\\':
        return "\\\\";
    case U'\n':
        return "\\n";
    case U'\t':
        return "\\t";
    case U'\r':
        return "\\r";
    default:
        break;
    }
    if (QChar::category(c) == QChar::Other_Surrogate)
        c = QChar::ReplacementCharacter;
    if (isHiddenCharacter(c) || QChar::category(c) == QChar::Other_NotAssigned)
        return hexEscape(c);
    return QString::fromUcs4(&c, 1).toUtf8();
}

} // namespace

QByteArray yamlScalar(const QString &text, ScalarContext context)
{
    if (isBare(text, context))
        return text.toUtf8();
    QByteArray quoted = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        quoted += escaped(c);
    }
    return quoted + '"';
}

bool suitsLiteralBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.endsWith(QLatin1StringView("\n\n")) || text.startsWith(u' ')
        || text.startsWith(u'\n'))
        return false;
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return hiddenCharacter(line).isEmpty() && line.trimmed().isEmpty() == line.isEmpty();
    });
}

QList<QByteArray> yamlLiteralBlock(const QString &text)
{
    const bool ends = text.endsWith(u'\n');
    QList<QByteArray> lines{ends ? "|" : "|-"};
    for (const QString &line : (ends ? text.chopped(1) : text).split(u'\n'))
        lines.append(line.toUtf8());
    return lines;
}

} // namespace sharewright
