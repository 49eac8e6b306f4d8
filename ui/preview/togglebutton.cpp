// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/togglebutton.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace sharewright {

namespace {

constexpr qreal kCorner = 4;

} // namespace

ToggleButton::ToggleButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize ToggleButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    return {metrics.horizontalAdvance(text()) + 2 * spacing::kMedium,
            metrics.height() + spacing::kSmall};
}

void ToggleButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const bool down = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(down || hasFocus() ? QPen(theme.accent, hasFocus() ? 2 : 1) : QPen(theme.line));
    painter.setBrush(down ? theme.tint(Tone::Accent) : underMouse() ? theme.raised : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
    QFont type = font();
    type.setWeight(down ? QFont::DemiBold : QFont::Normal);
    painter.setFont(type);
    painter.setPen(down ? theme.accent : theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace sharewright
