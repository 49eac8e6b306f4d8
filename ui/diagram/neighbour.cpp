// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/neighbour.h"

#include <cmath>

#include "ui/diagram/carditem.h"

namespace sharewright {

const CardItem *neighbour(const QList<CardItem *> &cards, const CardItem &from, QPointF direction)
{
    const CardItem *best = nullptr;
    double bestCost = 0;
    for (const CardItem *candidate : cards) {
        const QPointF way = candidate->pos() - from.pos();
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (candidate == &from || along <= 1 || along < across * 0.35)
            continue;
        const double cost = along + 2 * across;
        if (!best || cost < bestCost) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace sharewright
