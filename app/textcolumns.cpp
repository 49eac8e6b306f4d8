// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textcolumns.h"

#include <algorithm>

namespace sharewright {

QString TextColumns::text(int level) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths += 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line(2 * level, u' ');
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace sharewright
