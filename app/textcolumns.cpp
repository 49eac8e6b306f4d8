// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/textcolumns.h"

#include <algorithm>
#include <iterator>

namespace sharewright {

namespace {

/// The blocks whose signs are as wide as two letters (Unicode, East Asian Width W and F).
bool isWide(char32_t sign)
{
    struct Block {
        char32_t first;
        char32_t last;
    };
    static constexpr Block blocks[] = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf},
                                       {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f},
                                       {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(blocks), std::end(blocks), [sign](const Block &block) {
        return sign >= block.first && sign <= block.last;
    });
}

} // namespace

qsizetype cellsOf(const QString &text)
{
    qsizetype cells = 0;
    for (const char32_t sign : text.toUcs4()) {
        const QChar::Category category = QChar::category(sign);
        if (category != QChar::Mark_NonSpacing && category != QChar::Other_Format)
            cells += isWide(sign) ? 2 : 1;
    }
    return cells;
}

QString TextColumns::text(int level) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths += 0;
            widths[i] = std::max(widths[i], cellsOf(row[i]));
        }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line(2 * level, u' ');
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(widths[i] + 2 - cellsOf(row[i]), u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace sharewright
