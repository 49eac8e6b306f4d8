// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/chip.h"

#include <QPainter>

namespace sharewright {

namespace {

constexpr int kShapeSide = 16;
constexpr int kPadding = 9;
constexpr int kGap = 6;

} // namespace

Chip::Chip(Face face, const QString &text, QWidget *parent) : QAbstractButton(parent), m_face(face)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setFace(Face face)
{
    m_face = face;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + kShapeSide + kGap + 2 * kPadding,
            std::max(metrics.height(), kShapeSide) + spacing::kSmall};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QColor ink = theme.ink(m_face.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(marked ? QPen(ink, 1.5) : QPen(theme.line));
    painter.setBrush(m_face.tone == Tone::Muted ? theme.surface : theme.tint(m_face.tone));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    paintShape(painter, m_face.shape,
               QRectF(kPadding, (height() - kShapeSide) / 2.0, kShapeSide, kShapeSide), ink);
    painter.setPen(m_face.tone == Tone::Muted ? theme.text : ink);
    painter.drawText(rect().adjusted(kPadding + kShapeSide + kGap, 0, 0, 0), Qt::AlignVCenter,
                     text());
}

} // namespace sharewright
