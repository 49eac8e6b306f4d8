// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/frameitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr qreal kTextZoom = 0.3;

QFont titleFont()
{
    QFont font = fontOf(TypeSize::Strong);
    font.setPixelSize(15);
    return font;
}

} // namespace

FrameItem::FrameItem(const Frame &frame)
    : m_frame(frame)
    , m_title(frame.title)
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
    if (option->levelOfDetailFromTransform(painter->worldTransform()) < kTextZoom)
        return;
    painter->setFont(titleFont());
    painter->setPen(theme.text);
    painter->drawStaticText(cardRect().topLeft() + QPointF(18, 13), m_title);
}

} // namespace sharewright
