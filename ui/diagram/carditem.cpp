// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/carditem.h"

#include <utility>

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/diagram/cardmetrics.h"

namespace sharewright {

using namespace cardmetrics;

CardItem::CardItem(const Card &card)
{
    setFlags(ItemIsSelectable | ItemSendsGeometryChanges);
    setAcceptHoverEvents(false);
    setZValue(2);
    setCard(card);
}

void CardItem::setCard(const Card &card)
{
    prepareGeometryChange();
    m_card = card;
    setFlag(ItemIsMovable, card.kind == CardKind::Machine);
    changed();
}

void CardItem::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    changed();
}

void CardItem::setPending(const PendingMark &mark)
{
    if (mark == m_pending)
        return;
    m_pending = mark;
    changed();
}

// Texts are laid out when they are painted: most cards of a large site are not in sight.
void CardItem::changed()
{
    m_isPrepared = false;
    refreshToolTip();
    update();
}

QString CardItem::spoken() const
{
    QStringList words{m_card.spoken};
    for (const QString &more : {m_badge.word, m_pending.spoken()}) {
        if (!more.isEmpty())
            words += more;
    }
    return words.join(QStringLiteral(", "));
}

void CardItem::setHit(bool on)
{
    if (on == m_hit)
        return;
    m_hit = on;
    update();
}

void CardItem::setDropTarget(bool on)
{
    m_dropTarget = on;
    update();
}

QRectF CardItem::titleRect() const
{
    const QRectF rect = cardRect();
    return rect.adjusted(kMargin + kTile + 6, 9, -kMargin / 2, -(rect.height() - 37));
}

QRectF CardItem::cardRect() const
{
    const QSizeF size = cardSize(m_card);
    return {-size.width() / 2, -size.height() / 2, size.width(), size.height()};
}

QRectF CardItem::boundingRect() const
{
    constexpr qreal around = kHitGap + kOutline;
    return cardRect().adjusted(-around, -around, around, around);
}

QPainterPath CardItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(cardRect(), spacing::kRadius, spacing::kRadius);
    return path;
}

QVariant CardItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged && m_onMoved)
        m_onMoved();
    if (change == ItemSelectedHasChanged)
        setZValue(value.toBool() ? 3 : 2);
    return NodeItem::itemChange(change, value);
}

Symbol CardItem::symbol() const
{
    if (m_card.kind == CardKind::Share)
        return Symbol::Folder;
    if (m_card.kind == CardKind::BrickSet)
        return Symbol::Nas;
    if (m_card.roles & (Roles(Role::NfsServer) | Role::GlusterNode))
        return Symbol::Nas;
    if (m_card.roles.testFlag(Role::Server))
        return Symbol::Server;
    return m_card.roles.testFlag(Role::Console) ? Symbol::Console : Symbol::Host;
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (!std::exchange(m_isPrepared, true))
        prepare();
    const Theme &theme = Theme::current();
    const qreal zoom = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, theme);
    if (zoom >= kDetailZoom)
        paintDetails(*painter, theme);
    else if (zoom >= kNameZoom)
        paintName(*painter, theme);
}

void CardItem::paintFrame(QPainter &painter, const Theme &theme) const
{
    const QRectF rect = cardRect();
    const bool share = m_card.kind != CardKind::Machine;
    if (!theme.dark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 18));
        painter.drawRoundedRect(rect.translated(0, 2), spacing::kRadius, spacing::kRadius);
    }
    painter.setBrush(m_dropTarget ? theme.tint(Tone::Accent) : theme.surface);
    QPen outline = isSelected() || m_dropTarget
                       ? QPen(theme.accent, kOutline)
                       : QPen(share ? theme.accent : theme.line, share ? 1.4 : 1.2);
    if (m_card.leaving)
        outline.setStyle(Qt::DotLine);
    painter.setPen(outline);
    painter.drawRoundedRect(rect, spacing::kRadius, spacing::kRadius);
    if (m_hit) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.warning, kOutline, Qt::DashLine));
        const QRectF around = rect.adjusted(-kHitGap, -kHitGap, kHitGap, kHitGap);
        painter.drawRoundedRect(around, spacing::kRadius, spacing::kRadius);
    }
}

void CardItem::paintName(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.text);
    painter.setFont(m_name.font);
    painter.drawStaticText(m_name.position, m_name.text);
    paintFarMarks(painter, theme);
}

// From far away a badge's shape and the signs of what is pending are left; their words are in the list and the tooltip.
void CardItem::paintFarMarks(QPainter &painter, const Theme &theme) const
{
    if (!m_pending.text.isEmpty()) {
        painter.setPen(theme.ink(m_pending.tone));
        painter.setFont(farPendingFont());
        painter.drawText(cardRect().adjusted(kFarGap, 0, -kFarSymbol - 2 * kFarGap, 0),
                         Qt::AlignLeft | Qt::AlignTop, m_pending.text);
    }
    if (!m_badge.word.isEmpty())
        paintSymbol(painter, m_badge.symbol,
                    {cardRect().right() - kFarSymbol - kFarGap, cardRect().top() + kFarGap,
                     kFarSymbol, kFarSymbol},
                    theme.ink(m_badge.tone));
}

void CardItem::paintDetails(QPainter &painter, const Theme &theme) const
{
    const QRectF rect = cardRect();
    if (m_card.kind == CardKind::Machine) {
        const QRectF tile(rect.left() + kMargin, rect.top() + kMargin, kTile, kTile);
        const bool storage = m_card.roles & (Roles(Role::NfsServer) | Role::GlusterNode);
        const Tone tone = storage ? Tone::Accent : Tone::Neutral;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tint(tone));
        painter.drawRoundedRect(tile, spacing::kRadius, spacing::kRadius);
        paintSymbol(painter, symbol(), tile.adjusted(7, 7, -7, -7), theme.ink(tone));
        paintChips(painter, theme);
    } else {
        paintSymbol(painter, symbol(), {rect.left() + kMargin, rect.top() + 14, 24, 24},
                    theme.accent);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(rect.left() + 1, rect.top() + 51),
                         QPointF(rect.right() - 1, rect.top() + 51));
    }
    for (const Piece &piece : m_pieces) {
        painter.setFont(piece.font);
        painter.setPen(theme.ink(piece.tone));
        painter.drawStaticText(piece.position, piece.text);
    }
    paintPending(painter, theme);
    if (!m_badge.word.isEmpty()) {
        painter.setFont(m_badgeText.font);
        paintBadge(painter, theme, QRectF(m_badgeText.position, m_badgeText.text.size()));
    }
}

void CardItem::paintChips(QPainter &painter, const Theme &theme) const
{
    painter.setFont(chipFont());
    for (const Chip &chip : m_chips) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tint(Tone::Neutral));
        painter.drawRoundedRect(chip.area, kChipHeight / 2, kChipHeight / 2);
        painter.setPen(theme.text);
        const QSizeF size = chip.text.size();
        painter.drawStaticText(QPointF(chip.area.center().x() - size.width() / 2,
                                       chip.area.center().y() - size.height() / 2),
                               chip.text);
    }
}

void CardItem::paintPending(QPainter &painter, const Theme &theme) const
{
    if (m_pending.text.isEmpty())
        return;
    const QRectF area = m_pendingChip.area;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(m_pending.tone));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(theme.ink(m_pending.tone));
    painter.setFont(pendingFont());
    const QSizeF size = m_pendingChip.text.size();
    painter.drawStaticText(area.center() - QPointF(size.width(), size.height()) / 2,
                           m_pendingChip.text);
}

void CardItem::paintBadge(QPainter &painter, const Theme &theme, const QRectF &area) const
{
    const QRectF square(area.left() - kBadgeSymbol - kBadgeGap,
                        area.center().y() - kBadgeSymbol / 2, kBadgeSymbol, kBadgeSymbol);
    paintSymbol(painter, m_badge.symbol, square, theme.ink(m_badge.tone));
    painter.setPen(theme.ink(m_badge.tone));
    painter.drawStaticText(m_badgeText.position, m_badgeText.text);
}

} // namespace sharewright
