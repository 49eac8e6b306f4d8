// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/graphsearch.h"

#include <algorithm>

namespace sharewright {

namespace {

QString textOf(const Card &card)
{
    QStringList parts{card.title, card.subtitle, card.toolTip};
    parts += card.chips;
    for (const CardRow &row : card.rows)
        parts += {row.name, row.detail};
    return parts.join(u'\n');
}

} // namespace

QStringList searchHits(const SiteGraph &graph, const QString &words)
{
    QStringList hits;
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return hits;
    for (const Card &card : graph.cards) {
        const QString text = textOf(card);
        const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            hits += card.key;
    }
    return hits;
}

} // namespace sharewright
