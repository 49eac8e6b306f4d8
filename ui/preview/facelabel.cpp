// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/facelabel.h"

#include <QPainter>

namespace sharewright {

namespace {

constexpr int kGap = 6;

} // namespace

FaceLabel::FaceLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FaceLabel::show(Face face, const QString &word)
{
    m_face = face;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize FaceLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int side = metrics.height() + 2;
    return {side + kGap + metrics.horizontalAdvance(m_word) + 2, side + 2};
}

void FaceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = Theme::of(palette()).ink(m_face.tone);
    const int side = height() - 2;
    paintShape(painter, m_face.shape, QRectF(0, 1, side, side), ink);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(side + kGap, 0, 0, 0), Qt::AlignVCenter, m_word);
}

} // namespace sharewright
