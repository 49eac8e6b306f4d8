// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/finding.h"

namespace sharewright {

/// Says what keeps bytes from being a project's text at all: too many, binary, not UTF-8. Nothing when fine.
[[nodiscard]] std::optional<Finding> encodingProblem(const QByteArray &text,
                                                     const QString &fileName);

/// The text without the mark that some editors put before UTF-8.
[[nodiscard]] QByteArray withoutByteOrderMark(const QByteArray &text);

/// The lines of a text that outlives this object, to turn byte columns into character columns.
class YamlLines
{
public:
    YamlLines(const QByteArray &text, QString fileName);

    /// Line and column count from 0 and in bytes here, from 1 and in characters in the result.
    [[nodiscard]] FilePosition position(int line, int byteColumn) const;

private:
    const QByteArray &m_text;
    QString m_fileName;
    QList<qsizetype> m_starts;
};

} // namespace sharewright
