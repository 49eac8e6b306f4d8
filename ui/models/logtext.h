// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sharewright {

/// A line of output as it can be shown on one row: terminal colour codes gone, of a progress bar that
/// rewrites itself only its last state, tabs as blanks, other control characters as their pictures, invalid
/// UTF-8 as U+FFFD. At most `maxBytes` of the line are looked at; what is cut shows as "…".
[[nodiscard]] QString shownText(QByteArrayView line, qsizetype maxBytes = 2000);

/// Looks for words in raw lines without making strings of them. ASCII letters match in any case.
class LogNeedle
{
public:
    LogNeedle() = default;
    explicit LogNeedle(const QString &words);
    [[nodiscard]] bool isEmpty() const { return m_lower.isEmpty(); }
    [[nodiscard]] bool isIn(QByteArrayView line) const;

private:
    QByteArray m_lower;
    char m_first = 0;
    char m_firstUpper = 0;
};

} // namespace sharewright
