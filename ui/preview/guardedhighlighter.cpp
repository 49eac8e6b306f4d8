// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/guardedhighlighter.h"

#include <algorithm>

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr qsizetype kLongest = 4000;
constexpr double kReadable = 4.5;
constexpr int kMixSteps = 20;

QColor mixed(const QColor &from, const QColor &to, int share)
{
    const auto blend = [share](int a, int b) { return a + (b - a) * share / kMixSteps; };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()),
            blend(from.blue(), to.blue())};
}

} // namespace

bool isTooHardToHighlight(QStringView line)
{
    return line.size() > kLongest || std::any_of(line.begin(), line.end(), [](QChar c) {
               return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
           });
}

QColor readableInk(const QColor &ink, const QColor &text, const QList<QColor> &surfaces)
{
    for (int share = 0; share < kMixSteps; ++share) {
        const QColor candidate = mixed(ink, text, share);
        const bool readable =
            std::all_of(surfaces.begin(), surfaces.end(), [&](const QColor &surface) {
                return contrastRatio(candidate, surface) >= kReadable;
            });
        if (readable)
            return candidate;
    }
    return text;
}

GuardedHighlighter::GuardedHighlighter(QTextDocument *document) : SyntaxHighlighter(document) {}

void GuardedHighlighter::setColours(const KSyntaxHighlighting::Theme &theme, const QColor &text,
                                    const QList<QColor> &surfaces)
{
    setTheme(theme);
    m_text = text;
    m_surfaces = surfaces;
    m_formats.clear();
}

void GuardedHighlighter::highlightBlock(const QString &text)
{
    if (isTooHardToHighlight(text))
        setCurrentBlockState(-1);
    else
        SyntaxHighlighter::highlightBlock(text);
}

void GuardedHighlighter::applyFormat(int offset, int length,
                                     const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || !format.isValid())
        return;
    auto known = m_formats.constFind(format.id());
    if (known == m_formats.constEnd())
        known = m_formats.insert(format.id(), shown(format));
    setFormat(offset, length, known.value());
}

QTextCharFormat GuardedHighlighter::shown(const KSyntaxHighlighting::Format &format) const
{
    const KSyntaxHighlighting::Theme colours = theme();
    QTextCharFormat result;
    if (format.hasTextColor(colours))
        result.setForeground(readableInk(format.textColor(colours), m_text, m_surfaces));
    if (format.isBold(colours))
        result.setFontWeight(QFont::Bold);
    result.setFontItalic(format.isItalic(colours));
    result.setFontUnderline(format.isUnderline(colours));
    result.setFontStrikeOut(format.isStrikeThrough(colours));
    return result;
}

} // namespace sharewright
