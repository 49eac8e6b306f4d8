// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/arrangement.h"

#include <algorithm>
#include <cmath>

namespace sharewright {

namespace {

constexpr qreal kGap = 16;

struct Stand {
    HostId host;
    QPointF centre;
};

bool isDownwards(Arrangement how)
{
    return how == Arrangement::Left || how == Arrangement::Down;
}

qreal &along(QPointF &point, bool downwards)
{
    return downwards ? point.ry() : point.rx();
}

qreal &across(QPointF &point, bool downwards)
{
    return downwards ? point.rx() : point.ry();
}

void setEqualDistances(QList<Stand> &stands, bool downwards)
{
    const qreal first = along(stands.first().centre, downwards);
    const qreal last = along(stands.last().centre, downwards);
    const qreal step = (last - first) / static_cast<qreal>(stands.size() - 1);
    for (qsizetype i = 0; i < stands.size(); ++i)
        along(stands[i].centre, downwards) = first + step * static_cast<qreal>(i);
}

void alignEdges(QList<Stand> &stands, bool downwards)
{
    qreal edge = across(stands.first().centre, downwards);
    for (Stand &stand : stands)
        edge = std::min(edge, across(stand.centre, downwards));
    for (Stand &stand : stands)
        across(stand.centre, downwards) = edge;
}

bool overlap(QPointF one, QPointF other, const QSizeF &size)
{
    return std::abs(one.x() - other.x()) < size.width()
           && std::abs(one.y() - other.y()) < size.height();
}

void pushApart(QList<Stand> &stands, bool downwards)
{
    const QSizeF size = cardSize(Card());
    const qreal least = (downwards ? size.height() : size.width()) + kGap;
    for (qsizetype i = 1; i < stands.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (overlap(stands[before].centre, stands[i].centre, size))
                along(stands[i].centre, downwards) =
                    along(stands[before].centre, downwards) + least;
        }
    }
}

} // namespace

HostPlaces arranged(const HostPlaces &places, Arrangement how)
{
    if (places.size() < 2)
        return places;
    const bool downwards = isDownwards(how);
    QList<Stand> stands;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        stands.append({it.key(), it.value()});
    std::stable_sort(stands.begin(), stands.end(), [&](Stand a, Stand b) {
        return along(a.centre, downwards) < along(b.centre, downwards);
    });
    if (how == Arrangement::Left || how == Arrangement::Top)
        alignEdges(stands, downwards);
    else
        setEqualDistances(stands, downwards);
    pushApart(stands, downwards);
    HostPlaces result;
    for (const Stand &stand : std::as_const(stands))
        result.insert(stand.host, stand.centre);
    return result;
}

} // namespace sharewright
