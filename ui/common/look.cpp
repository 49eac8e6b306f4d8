// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/look.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>

namespace sharewright {

namespace {

constexpr qreal kRingInset = 3.5;
constexpr qreal kRingRadius = 2;

} // namespace

Look::Look() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_PushButton || !option->state.testFlag(State_HasFocus)
        || !option->state.testFlag(State_KeyboardFocusChange))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::ButtonText), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(kRingInset, kRingInset, -kRingInset, -kRingInset),
        kRingRadius, kRingRadius);
    painter->restore();
}

} // namespace sharewright
