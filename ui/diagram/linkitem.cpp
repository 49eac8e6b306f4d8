// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/linkitem.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/common/theme.h"
#include "ui/diagram/nodeitem.h"

namespace sharewright {

namespace {

constexpr qreal kLabelZoom = 0.6; // below it a label shrinks to the sign of what is pending
constexpr qreal kSign = 30;       // its box, within the bounds of the label
constexpr qreal kArrow = 8;
constexpr qreal kGrip = 8; // how near the pointer must come for the tooltip

QFont labelFont()
{
    QFont font = fontOf(TypeSize::Body);
    font.setPixelSize(11);
    return font;
}

/// Leaves to one side, +1 for the right, and arrives from the other.
QPainterPath between(QPointF start, QPointF end, int side)
{
    const qreal ahead = side * (end.x() - start.x());
    const qreal reach = ahead >= -40 ? std::max(40.0, ahead / 2)
                                     : std::max(90.0, std::abs(end.y() - start.y()) / 3);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(side * reach, 0), end - QPointF(side * reach, 0), end);
    return path;
}

} // namespace

LinkItem::LinkItem(const Link &link, const NodeItem &from, const NodeItem &to)
    : m_link(link)
    , m_from(from)
    , m_to(to)
    , m_label(link.label)
{
    m_label.setTextFormat(Qt::PlainText);
    m_label.prepare(QTransform(), labelFont());
    setToolTip(link.toolTip);
    setFlag(ItemIsSelectable);
    setFlag(ItemUsesExtendedStyleOption); // tells what of it is seen
    setZValue(1);
    reroute();
}

void LinkItem::reroute(const QPainterPath &route)
{
    prepareGeometryChange();
    m_curve = Curve(route.isEmpty() ? plainCurve() : route);
    placeLabel();
    update();
}

void LinkItem::placeLabel()
{
    const QSizeF size = m_label.size() + QSizeF(14, 6);
    const QPointF centre = m_curve.path().pointAtPercent(0.5);
    m_labelArea = QRectF(centre - QPointF(size.width(), size.height()) / 2, size);
}

void LinkItem::setPending(const PendingMark &mark)
{
    if (mark == m_pending)
        return;
    prepareGeometryChange();
    m_pending = mark;
    m_label.setText(mark.text.isEmpty() ? m_link.label : mark.text + u' ' + m_link.label);
    m_label.prepare(QTransform(), labelFont());
    setToolTip(mark.text.isEmpty() ? m_link.toolTip : m_link.toolTip + u'\n' + mark.toolTip);
    placeLabel();
    update();
}

void LinkItem::setLabelShown(bool shown)
{
    m_labelShown = shown;
    update();
}

QPainterPath LinkItem::plainCurve() const
{
    const QRectF from = m_from.cardRect().translated(m_from.pos());
    const QRectF to = m_to.cardRect().translated(m_to.pos());
    if (to.right() < from.left())
        return between({from.left(), from.center().y()}, {to.right(), to.center().y()}, -1);
    return between({from.right(), from.center().y()}, {to.left(), to.center().y()}, 1);
}

QRectF LinkItem::boundingRect() const
{
    return m_curve.path()
        .boundingRect()
        .united(m_labelArea)
        .adjusted(-kArrow, -kArrow, kArrow, kArrow);
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(kGrip);
    QPainterPath path = stroker.createStroke(m_curve.path());
    if (showsLabel())
        path.addRect(m_labelArea);
    return path;
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const Theme &theme = Theme::current();
    const bool chosen = isSelected() || m_from.isSelected() || m_to.isSelected();
    const QColor colour =
        chosen || m_link.kind != LinkKind::Mount ? theme.accent : theme.strongLine;
    QPen pen(colour, isSelected() ? 3.6 : chosen ? 2.4 : 1.6);
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(m_pending.line);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    m_curve.draw(*painter, option->exposedRect);
    const qreal zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    if (zoom < 0.2)
        return;
    paintArrow(*painter, colour);
    if (!m_labelArea.adjusted(-kArrow, -kArrow, kArrow, kArrow).intersects(option->exposedRect))
        return;
    if (showsLabel() && zoom >= kLabelZoom)
        paintLabel(*painter);
    else if (!m_pending.text.isEmpty())
        paintSign(*painter);
}

void LinkItem::paintArrow(QPainter &painter, const QColor &colour) const
{
    const QPointF tip = m_curve.end();
    const QPolygonF arrow{tip, tip + QPointF(-kArrow, -kArrow / 2),
                          tip + QPointF(-kArrow, kArrow / 2)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(arrow);
}

void LinkItem::paintLabel(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(m_pending.text.isEmpty() ? theme.window : theme.tint(m_pending.tone));
    painter.drawRoundedRect(m_labelArea, m_labelArea.height() / 2, m_labelArea.height() / 2);
    painter.setPen(m_pending.text.isEmpty() ? theme.mutedText : theme.ink(m_pending.tone));
    painter.setFont(labelFont());
    painter.drawStaticText(m_labelArea.topLeft() + QPointF(7, 3), m_label);
}

void LinkItem::paintSign(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    QRectF box(0, 0, kSign, kSign);
    box.moveCenter(m_labelArea.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(m_pending.tone));
    painter.drawEllipse(box);
    QFont font = fontOf(TypeSize::Strong);
    font.setPixelSize(24);
    painter.setPen(theme.ink(m_pending.tone));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, m_pending.text);
}

} // namespace sharewright
