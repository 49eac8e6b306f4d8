// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/findingdelegate.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/models/findingsmodel.h"
#include "ui/wizard/findinglines.h"

namespace sharewright {

namespace {

constexpr int kSymbol = 18;

QString whereabouts(const QModelIndex &index)
{
    const QString target = index.data(FindingsModel::TargetRole).toString();
    const QString place = index.data(FindingsModel::PlaceRole).toString();
    if (target.isEmpty() || place.isEmpty())
        return target + place;
    return target + QStringLiteral("  ·  ") + place;
}

QString explanation(const QModelIndex &index)
{
    const QString cause = index.data(FindingsModel::CauseRole).toString();
    const QString remedy = index.data(FindingsModel::RemedyRole).toString();
    const bool both = !cause.isEmpty() && !remedy.isEmpty();
    return cause + (both ? QStringLiteral(" ") : QString()) + remedy;
}

} // namespace

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 3 * spacing::kSmall};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const FindingMark mark =
        markOf(static_cast<FindingKind>(index.data(FindingsModel::KindRole).toInt()));
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.tint(Tone::Accent));
    const QRect area =
        option.rect.adjusted(spacing::kLarge, spacing::kSmall, -spacing::kLarge, -spacing::kSmall);
    paintSymbol(*painter, mark.symbol, QRectF(area.left(), area.top(), kSymbol, kSymbol),
                theme.ink(mark.tone));

    const int left = area.left() + kSymbol + spacing::kMedium;
    const int line = option.fontMetrics.height();
    const QString where = whereabouts(index);
    const int whereWidth =
        std::min(option.fontMetrics.horizontalAdvance(where) + 6, area.width() / 3);
    const QRect top(left, area.top(), area.right() - left - whereWidth - spacing::kLarge, line);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(
        top, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, top.width()));
    painter->setPen(theme.mutedText);
    painter->drawText(QRect(area.right() - whereWidth, area.top(), whereWidth, line),
                      Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(where, Qt::ElideMiddle, whereWidth));
    const QRect below(left, area.top() + line + 2, area.right() - left, line + 2);
    painter->drawText(
        below, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(explanation(index), Qt::ElideRight, below.width()));
    painter->fillRect(QRect(left, option.rect.bottom(), area.right() - left, 1), theme.line);
    painter->restore();
}

} // namespace sharewright
