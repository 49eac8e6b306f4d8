// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/facedelegate.h"

#include <utility>

#include <QApplication>
#include <QPainter>

namespace sharewright {

namespace {

constexpr int kShapeSide = 18;
constexpr int kGap = 6;

} // namespace

FaceDelegate::FaceDelegate(FaceSource face, HeadingSource isHeading, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_face(std::move(face))
    , m_isHeading(std::move(isHeading))
{}

void FaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (m_isHeading(index))
        item.font.setWeight(QFont::DemiBold);
    const std::optional<Face> face = m_face(index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? item.palette.color(QPalette::HighlightedText)
                                : item.palette.color(QPalette::Text);
    QRect rest = item.rect.adjusted(kGap, 0, -kGap, 0);
    if (face) {
        const QColor colour = selected ? ink : Theme::of(item.palette).ink(face->tone);
        const QRectF square(rest.left(), rest.center().y() - kShapeSide / 2.0 + 0.5, kShapeSide,
                            kShapeSide);
        paintShape(*painter, face->shape, square, colour);
        rest.setLeft(rest.left() + kShapeSide + kGap);
        painter->setPen(face->tone == Tone::Muted && !selected ? Theme::of(item.palette).mutedText
                                                               : colour);
    } else {
        painter->setPen(ink);
    }
    painter->setFont(item.font);
    const QFontMetrics metrics(item.font);
    painter->drawText(rest, static_cast<int>(item.displayAlignment) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, rest.width()));
}

QSize FaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(option.fontMetrics.height(), kShapeSide) + spacing::kSmall);
    size.rwidth() += kShapeSide + 2 * kGap;
    return size;
}

} // namespace sharewright
