// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/tentaclefilters.h"

#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace sharewright {

namespace {

// What an agent uploads (pandora_agent: NAME.<utime>.data).
const QString kSample = QStringLiteral("agent.1700000000.data");

QString regexOf(const QString &piece)
{
    return piece.section(QLatin1Char(':'), 0, 0);
}

bool catchesData(const QString &piece)
{
    const QRegularExpression regex(regexOf(piece));
    return piece.contains(QLatin1Char(':')) && regex.isValid() && regex.match(kSample).hasMatch();
}

/// Written for .data, not a piece such as `.*:all` that catches it by the way.
bool isAboutData(const QString &piece)
{
    return catchesData(piece) && regexOf(piece).contains(QLatin1StringView("data"));
}

/// One word of an ExecStart= value: where it is written, and what systemd makes of it.
struct Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString value;
};

/// Cuts an ExecStart= value into words as systemd does: blanks divide, quotes join, a backslash escapes what is
/// known and stays before anything else.
class ExecWords
{
public:
    explicit ExecWords(const QString &text) : m_text(text) {}

    QList<Word> words()
    {
        QList<Word> all;
        while (skipBlanks())
            all.append(next());
        return all;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    Word next()
    {
        Word word{.begin = m_at, .end = 0, .value = {}};
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (quote.isNull() && c.isSpace())
                break;
            if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
            else if (c == quote)
                quote = QChar();
            else
                word.value += c == u'\\' ? unescaped() : QString(c);
        }
        word.end = m_at;
        word.value.replace(QLatin1StringView("%%"), QLatin1StringView("%"))
            .replace(QLatin1StringView("$$"), QLatin1StringView("$"));
        return word;
    }
    QString unescaped()
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (next != u'\\' && next != u'"' && next != u'\'')
            return QStringLiteral("\\");
        ++m_at;
        return next;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quotedWord(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"))
        .replace(QLatin1Char('"'), QLatin1StringView("\\\""))
        .replace(QLatin1Char('%'), QLatin1StringView("%%"))
        .replace(QLatin1Char('$'), QLatin1StringView("$$"));
    return QLatin1Char('"') + value + QLatin1Char('"');
}

/// The words that carry an option: `-iVALUE`, or `-i` and the next word.
struct OptionPlace {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString value;
};

// The last one wins, as getopts has it.
std::optional<OptionPlace> optionPlace(const QString &execStart, QChar letter)
{
    const QString option = QLatin1Char('-') + QString(letter);
    const QList<Word> words = ExecWords(execStart).words();
    std::optional<OptionPlace> place;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &value = words[i].value;
        if (value == option && i + 1 < words.size()) {
            place = OptionPlace{words[i].begin, words[i + 1].end, words[i + 1].value};
            ++i;
        } else if (value.startsWith(option) && value.size() > option.size()) {
            place = OptionPlace{words[i].begin, words[i].end, value.sliced(option.size())};
        }
    }
    return place;
}

} // namespace

QString withDataFilter(const QString &filters, const QString &directory)
{
    QStringList pieces = filters.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    pieces.removeIf(isAboutData);
    const auto greedy = std::find_if(pieces.begin(), pieces.end(), catchesData);
    pieces.insert(greedy - pieces.begin(), QStringLiteral(".*\\.data$:") + directory);
    return pieces.join(QLatin1Char(';'));
}

QString dataDirectoryOf(const QString &filters)
{
    for (const QString &piece : filters.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (catchesData(piece))
            return piece.section(QLatin1Char(':'), 1);
    return {};
}

QString execOption(const QString &execStart, QChar letter)
{
    const std::optional<OptionPlace> place = optionPlace(execStart, letter);
    return place ? place->value : QString();
}

QString execFilters(const QString &execStart)
{
    return execOption(execStart, QLatin1Char('i'));
}

Result<QString> withExecFilters(const QString &execStart, const QString &filters)
{
    const std::optional<OptionPlace> place = optionPlace(execStart, QLatin1Char('i'));
    if (!place)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "TentacleFilters", "The unit starts Tentacle without filters (-i)."));
    return execStart.first(place->begin) + quotedWord(QStringLiteral("-i") + filters)
           + execStart.sliced(place->end);
}

} // namespace sharewright
