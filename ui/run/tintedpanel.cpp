// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/tintedpanel.h"

#include <QPainter>

namespace sharewright {

TintedPanel::TintedPanel(Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone) {}

void TintedPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.ink(m_tone));
    painter.setBrush(theme.tint(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::kRadius,
                            spacing::kRadius);
}

} // namespace sharewright
