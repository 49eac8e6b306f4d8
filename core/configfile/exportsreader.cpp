// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/exportsreader.h"

#include "core/configfile/octalescape.h"

namespace sharewright {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

} // namespace

/// How many bytes a joined line end takes here: `\` and a line feed, with or without carriage return. 0: none.
qsizetype ExportsReader::lineFeedAfterBackslash() const
{
    if (here() != '\\')
        return 0;
    const QByteArrayView rest = QByteArrayView(m_text).sliced(m_at + 1);
    if (rest.startsWith("\n"))
        return 2;
    return rest.startsWith("\r\n") ? 3 : 0;
}

void ExportsReader::pastLineFeed()
{
    ++m_at;
    ++m_line;
    m_lineBegin = m_at;
}

/// A comment ends with its line, even where that ends in a backslash.
void ExportsReader::toEndOfLine()
{
    while (!atEnd() && here() != '\n')
        ++m_at;
}

void ExportsReader::skipBlanks()
{
    while (!atEnd()) {
        if (const qsizetype joined = lineFeedAfterBackslash(); joined > 0) {
            m_at += joined - 1;
            pastLineFeed();
        } else if (isBlank(here())) {
            ++m_at;
        } else if (here() == '#') {
            toEndOfLine();
        } else {
            return;
        }
    }
}

bool ExportsReader::nextEntry()
{
    if (m_insideEntry) {
        while (nextWord())
            continue;
    }
    for (skipBlanks(); !atEnd() && here() == '\n'; skipBlanks())
        pastLineFeed();
    m_insideEntry = !atEnd();
    return m_insideEntry;
}

std::optional<ExportsWord> ExportsReader::nextWord()
{
    skipBlanks();
    if (atEnd() || here() == '\n')
        return std::nullopt;
    ExportsWord word{{}, m_line, static_cast<int>(m_at - m_lineBegin) + 1, false};
    while (!atEnd() && here() != '\n' && (word.openQuote || !isBlank(here()))) {
        if (lineFeedAfterBackslash() > 0)
            break;
        if (here() == '"')
            word.openQuote = !word.openQuote;
        else
            word.text += here();
        ++m_at;
    }
    word.text = withoutOctalEscapes(word.text);
    return word;
}

} // namespace sharewright
