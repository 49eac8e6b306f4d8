// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/frameitem.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr qreal kTextZoom = 0.2;
constexpr qreal kHead = 44; // as cardgeometry.cpp leaves above the cards

QFont titleFont()
{
    QFont font = fontOf(TypeSize::Strong);
    font.setPixelSize(15);
    return font;
}

} // namespace

FrameItem::FrameItem(const Frame &frame) : m_frame(frame), m_title(frame.title)
{
    m_title.setTextFormat(Qt::PlainText);
    m_title.prepare(QTransform(), titleFont());
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(0);
}

QRectF FrameItem::cardRect() const
{
    const QSizeF size = frameSize(m_frame);
    return {-size.width() / 2, -size.height() / 2, size.width(), size.height()};
}

QRectF FrameItem::boundingRect() const
{
    return cardRect().adjusted(-2, -2, 2, 2);
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const Theme &theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.line, 1.2));
    painter->setBrush(theme.raised);
    painter->drawRoundedRect(cardRect(), spacing::kRadius + 4, spacing::kRadius + 4);
    const qreal zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    if (zoom < kTextZoom)
        return;
    // The title keeps its size on the screen for a while when the view is zoomed out.
    const qreal growth = std::clamp(0.8 / zoom, 1.0, 2.0);
    painter->translate(cardRect().topLeft() + QPointF(18, kHead / 2));
    painter->scale(growth, growth);
    painter->setFont(titleFont());
    painter->setPen(theme.text);
    painter->drawStaticText(QPointF(0, -m_title.size().height() / 2), m_title);
}

} // namespace sharewright
