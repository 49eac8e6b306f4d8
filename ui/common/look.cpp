// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/look.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>

#include "ui/common/icons.h"

namespace sharewright {

namespace {

constexpr qreal kRingInset = 3.5;
constexpr qreal kRingRadius = 2;
constexpr qreal kFieldRadius = 2;
constexpr qreal kEdge = 1.2; // a hair more than a pixel, which a circle would lose to smoothing

void beginOutline(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(option.palette).strongLine, kEdge));
    painter.setBrush(Qt::NoBrush);
}

/// Where Fusion draws the edge of what lies in this rectangle.
QRectF edgeOf(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

Look::Look() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_PushButton || !option->state.testFlag(State_HasFocus)
        || !option->state.testFlag(State_KeyboardFocusChange))
        return;
    beginOutline(*painter, *option);
    painter->setPen(QPen(option->palette.color(QPalette::ButtonText), 1));
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(kRingInset, kRingInset, -kRingInset, -kRingInset),
        kRingRadius, kRingRadius);
    painter->restore();
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isTick = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool hasFocus = option->state.testFlag(State_HasFocus)
                          && (!isTick || option->state.testFlag(State_KeyboardFocusChange));
    if ((!isTick && element != PE_FrameLineEdit) || hasFocus
        || !option->state.testFlag(State_Enabled))
        return;
    beginOutline(*painter, *option);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(edgeOf(option->rect));
    else if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(edgeOf(option->rect));
    else
        painter->drawRoundedRect(edgeOf(option->rect), kFieldRadius, kFieldRadius);
    painter->restore();
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                              QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_SpinBox || option->state.testFlag(State_HasFocus)
        || !option->state.testFlag(State_Enabled))
        return;
    beginOutline(*painter, *option);
    painter->drawRoundedRect(edgeOf(option->rect).adjusted(0, 1, 0, -1), kFieldRadius,
                             kFieldRadius);
    painter->restore();
}

int Look::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                    QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon Look::standardIcon(StandardPixmap which, const QStyleOption *option,
                         const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxQuestion:
        return icon(Symbol::StateUnknown, Tone::Accent);
    case SP_MessageBoxInformation:
        return icon(Symbol::StateHint, Tone::Accent);
    case SP_MessageBoxWarning:
        return icon(Symbol::StateWarning, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(Symbol::StateError, Tone::Bad);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace sharewright
