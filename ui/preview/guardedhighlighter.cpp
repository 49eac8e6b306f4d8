// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/guardedhighlighter.h"

#include <algorithm>

namespace sharewright {

namespace {

constexpr qsizetype kLongest = 4000;

} // namespace

bool isTooHardToHighlight(QStringView line)
{
    return line.size() > kLongest || std::any_of(line.begin(), line.end(), [](QChar c) {
               return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
           });
}

GuardedHighlighter::GuardedHighlighter(QTextDocument *document) : SyntaxHighlighter(document) {}

void GuardedHighlighter::highlightBlock(const QString &text)
{
    if (isTooHardToHighlight(text))
        setCurrentBlockState(-1);
    else
        SyntaxHighlighter::highlightBlock(text);
}

} // namespace sharewright
