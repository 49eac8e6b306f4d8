// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace sharewright {

/// One word of an exports file: quotes gone, octal escapes decoded.
struct ExportsWord {
    QByteArray text;
    int line = 0;
    int column = 0;
    bool openQuote = false; ///< the closing quote was missing
};

/// Cuts an exports file into words as nfs-utils does (support/nfs/xio.c): a backslash at a line's end joins
/// lines, `#` begins a comment only where a word could begin, double quotes keep blanks together.
class ExportsReader
{
public:
    explicit ExportsReader(const QByteArray &text) : m_text(text) {}

    /// Goes to the next entry: past blank lines, comments and the rest of the present line. False at the end.
    bool nextEntry();
    /// The next word of the present entry; nothing at its end.
    std::optional<ExportsWord> nextWord();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char here() const { return m_text[m_at]; }
    [[nodiscard]] qsizetype lineFeedAfterBackslash() const;
    void skipBlanks();
    void toEndOfLine();
    void pastLineFeed();

    QByteArray m_text;
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0;
    int m_line = 1;
    bool m_insideEntry = false;
};

} // namespace sharewright
