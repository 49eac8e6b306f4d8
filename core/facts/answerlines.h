// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace sharewright {

/// One line of an answer: a keyword and blank-separated words. Tolerant: what is missing reads as empty.
class AnswerLine
{
public:
    explicit AnswerLine(const QByteArray &words);

    [[nodiscard]] const QByteArray &keyword() const { return m_keyword; }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    /// Word `index` after the keyword, as it was sent.
    [[nodiscard]] QByteArray word(qsizetype index) const { return m_words.value(index); }
    /// Word `index` after the keyword, invalid UTF-8 replaced.
    [[nodiscard]] QString text(qsizetype index) const;
    /// Everything from word `index` on, blanks as they were sent, trimmed.
    [[nodiscard]] QString rest(qsizetype index) const;
    /// The decoded word; nothing when it is missing or no base64.
    [[nodiscard]] std::optional<QByteArray> bytes(qsizetype index) const;
    /// A base64 word that is text, such as a path; empty when it is damaged.
    [[nodiscard]] QString decodedText(qsizetype index) const;
    [[nodiscard]] std::optional<qint64> number(qsizetype index) const;
    [[nodiscard]] std::optional<uint> octal(qsizetype index) const;

private:
    QByteArray m_keyword;
    QByteArray m_rest;
    QList<QByteArray> m_words;
};

/// The lines between the marker lines `SW1 begin …` and `SW1 end …`, both included. Lines that are not ours
/// (banners, messages of the shell) are left out. Protocol error when a marker is missing.
[[nodiscard]] Result<QList<AnswerLine>> answerLines(const QByteArray &answer);

} // namespace sharewright
