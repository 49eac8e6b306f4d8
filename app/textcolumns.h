// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace sharewright {

/// Rows of words under one another, for terminals.
class TextColumns
{
public:
    explicit TextColumns(const QStringList &header = {})
    {
        if (!header.isEmpty())
            m_rows += header;
    }
    void add(const QStringList &row) { m_rows += row; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Each row on a line of its own, indented by `level` steps of two blanks.
    [[nodiscard]] QString text(int level = 1) const;

private:
    QList<QStringList> m_rows;
};

/// How many cells of a terminal a text takes: Chinese and Japanese signs take two, accents of their own none.
[[nodiscard]] qsizetype cellsOf(const QString &text);

} // namespace sharewright
