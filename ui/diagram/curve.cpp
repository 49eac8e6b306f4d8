// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/curve.h"

#include <algorithm>

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QTransform>

namespace sharewright {

namespace {

constexpr qreal kFineness = 8; // as fine as it would be drawn at that zoom
constexpr qreal kBit = 200;    // how long a bit may be, in the path's own units
constexpr int kMostBits = 100; // of one straight line

} // namespace

Curve::Curve(const QPainterPath &path) : m_path(path)
{
    const QList<QPolygonF> lines =
        path.toSubpathPolygons(QTransform::fromScale(kFineness, kFineness));
    if (lines.isEmpty() || lines.first().isEmpty())
        return;
    m_knots.append({lines.first().first() / kFineness, 0});
    for (const QPointF &point : lines.first().mid(1))
        append(point / kFineness);
}

void Curve::append(QPointF to)
{
    const QLineF line(m_knots.last().from, to);
    const qreal begins = m_knots.last().begins;
    const qreal length = line.length();
    const int bits = length < kBit * kMostBits ? std::max(1, int(length / kBit)) : kMostBits;
    for (int bit = 1; bit <= bits; ++bit) {
        const qreal share = qreal(bit) / bits;
        m_knots.append({line.pointAt(share), begins + length * share});
    }
}

bool Curve::isSeen(qsizetype bit, const QRectF &area) const
{
    const auto [left, right] = std::minmax({m_knots[bit].from.x(), m_knots[bit + 1].from.x()});
    const auto [top, bottom] = std::minmax({m_knots[bit].from.y(), m_knots[bit + 1].from.y()});
    return left <= area.right() && right >= area.left() && top <= area.bottom()
           && bottom >= area.top();
}

void Curve::draw(QPainter &painter, const QRectF &exposed) const
{
    QPen pen = painter.pen();
    const bool dashed = pen.style() != Qt::SolidLine;
    if (!dashed
        && exposed.contains(m_path.boundingRect())) { // a picture to be kept has true curves
        painter.drawPath(m_path);
        return;
    }
    const qreal reach = pen.widthF() + 1;
    const QRectF area = exposed.adjusted(-reach, -reach, reach, reach);
    const qsizetype bits = m_knots.size() - 1;
    for (qsizetype bit = 0; bit < bits; ++bit) {
        if (!isSeen(bit, area))
            continue;
        const Knot &first = m_knots[bit];
        QPainterPath run(first.from);
        for (; bit < bits && isSeen(bit, area); ++bit)
            run.lineTo(m_knots[bit + 1].from);
        if (dashed) { // a pen with an offset is dashed from then on
            pen.setDashOffset(first.begins / std::max(pen.widthF(), qreal(1)));
            painter.setPen(pen);
        }
        painter.drawPath(run);
    }
}

} // namespace sharewright
