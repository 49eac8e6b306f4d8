// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/answerlines.h"

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

constexpr QByteArrayView kPrefix = "SW1 ";
constexpr qsizetype kShownTail = 2000;

} // namespace

AnswerLine::AnswerLine(const QByteArray &words)
{
    const qsizetype blank = words.indexOf(' ');
    m_keyword = blank < 0 ? words : words.first(blank);
    m_rest = blank < 0 ? QByteArray() : words.sliced(blank + 1);
    if (!m_rest.isEmpty())
        m_words = m_rest.split(' ');
}

QString AnswerLine::text(qsizetype index) const
{
    return QString::fromUtf8(m_words.value(index));
}

QString AnswerLine::rest(qsizetype index) const
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < index; ++i) {
        const qsizetype blank = m_rest.indexOf(' ', from);
        if (blank < 0)
            return {};
        from = blank + 1;
    }
    return QString::fromUtf8(m_rest.sliced(from)).trimmed();
}

std::optional<QByteArray> AnswerLine::bytes(qsizetype index) const
{
    if (index >= m_words.size())
        return std::nullopt;
    auto decoded =
        QByteArray::fromBase64Encoding(m_words[index], QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(*decoded);
}

QString AnswerLine::decodedText(qsizetype index) const
{
    return QString::fromUtf8(bytes(index).value_or(QByteArray()));
}

std::optional<qint64> AnswerLine::number(qsizetype index) const
{
    bool ok = false;
    const qint64 value = m_words.value(index).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<uint> AnswerLine::octal(qsizetype index) const
{
    bool ok = false;
    const uint value = m_words.value(index).toUInt(&ok, 8);
    return ok ? std::optional(value) : std::nullopt;
}

Result<QList<AnswerLine>> answerLines(const QByteArray &answer)
{
    QList<AnswerLine> lines;
    bool ended = false;
    for (qsizetype from = 0; from < answer.size() && !ended;) {
        qsizetype newline = answer.indexOf('\n', from);
        // A line that was cut off in the middle must not pass for a whole one.
        if (newline < 0)
            break;
        QByteArrayView line = QByteArrayView(answer).sliced(from, newline - from);
        from = newline + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.startsWith(kPrefix))
            continue;
        AnswerLine read(line.sliced(kPrefix.size()).toByteArray());
        const bool begins = read.keyword() == "begin";
        if (begins)
            lines.clear();
        else if (lines.isEmpty())
            continue;
        ended = read.keyword() == "end";
        lines.append(std::move(read));
    }
    if (ended)
        return lines;
    return failure(
        ErrorCode::Protocol,
        lines.isEmpty()
            ? Messages::tr("The host did not run the questions that were sent to it. Check "
                           "that the user's login shell runs commands.")
            : Messages::tr("The host's answer ends in the middle. Try again."),
        QString::fromUtf8(answer.right(kShownTail)));
}

} // namespace sharewright
