// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/curve.h"

#include <algorithm>

#include <QLineF>
#include <QPainter>
#include <QPen>

namespace sharewright {

namespace {

constexpr qreal kPiece = 200; // how long a piece may be, in the path's own units
constexpr qreal kShare = 128; // a curve of any length is cut into no more than twice as many

QPointF middle(QPointF a, QPointF b)
{
    return (a + b) / 2;
}

} // namespace

// Gravesen, "Adaptive subdivision and the length and energy of Bézier curves" (1997): exact enough for a short piece.
qreal Curve::Piece::length() const
{
    const qreal chord = QLineF(from, to).length();
    const qreal polygon = QLineF(from, control1).length() + QLineF(control1, control2).length()
                          + QLineF(control2, to).length();
    return (chord + polygon) / 2;
}

// A piece lies within the hull of its four points.
bool Curve::Piece::meets(const QRectF &area) const
{
    const auto [left, right] = std::minmax({from.x(), control1.x(), control2.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), control1.y(), control2.y(), to.y()});
    return left <= area.right() && right >= area.left() && top <= area.bottom()
           && bottom >= area.top();
}

Curve::Curve(const QPainterPath &path) : m_path(path)
{
    QPointF at;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement) {
            if (!m_pieces.isEmpty())
                return;
            at = element;
            continue;
        }
        if (element.type == QPainterPath::LineToElement) {
            const QPointF third = (QPointF(element) - at) / 3;
            cut({at, at + third, at + 2 * third, element, 0});
        } else {
            cut({at, element, path.elementAt(i + 1), path.elementAt(i + 2), 0});
            i += 2;
        }
        at = path.elementAt(i);
    }
}

void Curve::cut(const Piece &whole)
{
    append(whole, std::max(kPiece, whole.length() / kShare));
}

// Halved (de Casteljau) until it is short.
void Curve::append(Piece piece, qreal longest)
{
    const qreal length = piece.length();
    if (!(length > longest)) {
        piece.begins = m_length;
        m_length += length;
        m_pieces += piece;
        return;
    }
    const QPointF first = middle(piece.from, piece.control1);
    const QPointF between = middle(piece.control1, piece.control2);
    const QPointF last = middle(piece.control2, piece.to);
    const QPointF firstInner = middle(first, between);
    const QPointF lastInner = middle(between, last);
    const QPointF half = middle(firstInner, lastInner);
    append({piece.from, first, firstInner, half, 0}, longest);
    append({half, lastInner, last, piece.to, 0}, longest);
}

void Curve::draw(QPainter &painter, const QRectF &exposed) const
{
    QPen pen = painter.pen();
    const qreal reach = pen.widthF() + 1;
    const QRectF seen = exposed.adjusted(-reach, -reach, reach, reach);
    const auto unseen = [&](const Piece &piece) { return !piece.meets(seen); };
    const auto end = m_pieces.cend();
    for (auto piece = std::find_if_not(m_pieces.cbegin(), end, unseen); piece != end;
         piece = std::find_if_not(piece, end, unseen)) {
        QPainterPath run(piece->from);
        pen.setDashOffset(piece->begins / std::max(pen.widthF(), qreal(1)));
        for (; piece != end && !unseen(*piece); ++piece)
            run.cubicTo(piece->control1, piece->control2, piece->to);
        if (pen.style() != Qt::SolidLine)
            painter.setPen(pen);
        painter.drawPath(run);
    }
}

} // namespace sharewright
