// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/carditem.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace sharewright {

namespace {

constexpr qreal kMargin = 14;
constexpr qreal kTile = 36;
constexpr qreal kOutline = 2.5;
constexpr qreal kChipHeight = 20;
constexpr qreal kChipPadding = 8;
constexpr qreal kBadgeSymbol = 16;
constexpr qreal kBadgeGap = 12;
constexpr qreal kDetailZoom = 0.45; // below it only names are drawn
constexpr qreal kNameZoom = 0.14;   // below it only boxes
constexpr qreal kFarSymbol = 26;
constexpr int kLargestName = 34;
constexpr int kSmallestName = 20;

// Scene text is in scene units: it must not depend on the screen's resolution, or cards would overflow.
QFont sceneFont(TypeSize size, int pixels)
{
    QFont font = fontOf(size);
    font.setPixelSize(pixels);
    return font;
}

// Seen from far away a name is all there is: as large as it fits.
QFont largestFont(const QString &text, qreal room)
{
    QFont font = sceneFont(TypeSize::Strong, kLargestName);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > room)
        font.setPixelSize(std::max(kSmallestName, static_cast<int>(kLargestName * room / width)));
    return font;
}

QStaticText prepared(const QString &text, const QFont &font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setPerformanceHint(QStaticText::AggressiveCaching);
    result.prepare(QTransform(), font);
    return result;
}

} // namespace

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
    prepare();
    update();
}

void CardItem::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    prepare();
    update();
}

QRectF CardItem::cardRect() const
{
    const QSizeF size = cardSize(m_card);
    return {-size.width() / 2, -size.height() / 2, size.width(), size.height()};
}

QRectF CardItem::boundingRect() const
{
    return cardRect().adjusted(-kOutline - 2, -kOutline - 2, kOutline + 2, kOutline + 4);
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

void CardItem::prepare()
{
    m_pieces.clear();
    m_chips.clear();
    if (m_card.kind == CardKind::Machine)
        prepareMachine();
    else
        prepareShare();
    const qreal room = cardRect().width() - 2 * kMargin;
    const QFont large = largestFont(m_card.title, room * 0.9);
    const QString name = QFontMetricsF(large).elidedText(m_card.title, Qt::ElideMiddle, room);
    m_name = {QPointF(), prepared(name, large), large, Tone::Neutral, room};
    const QSizeF size = m_name.text.size();
    m_name.position = QPointF(-size.width() / 2, -size.height() / 2);
    setToolTip(m_badge.word.isEmpty()
                   ? m_card.toolTip
                   : m_card.toolTip + u'\n' + m_badge.word
                         + (m_badge.toolTip.isEmpty() ? QString() : u'\n' + m_badge.toolTip));
}

void CardItem::prepareMachine()
{
    const QRectF rect = cardRect();
    const qreal left = rect.left() + kMargin + kTile + 12;
    const qreal width = rect.right() - kMargin - left;
    addText(m_card.title, {left, rect.top() + 13, width, 20}, sceneFont(TypeSize::Strong, 15),
            Tone::Neutral, Qt::ElideMiddle);
    addText(m_card.subtitle, {left, rect.top() + 33, width, 18}, sceneFont(TypeSize::Body, 12),
            Tone::Muted, Qt::ElideMiddle);

    const QFont chipFont = sceneFont(TypeSize::Body, 11);
    const QFontMetricsF metrics(chipFont);
    qreal x = rect.left() + kMargin;
    const qreal y = rect.bottom() - kMargin - kChipHeight + 2;
    const qreal end = rect.right() - kMargin - placeBadge(y + 2);
    for (const QString &chip : std::as_const(m_card.chips)) {
        const qreal chipWidth = metrics.horizontalAdvance(chip) + 2 * kChipPadding;
        if (x + chipWidth > end && !m_chips.isEmpty()) {
            m_chips.append(
                {QRectF(x, y, 24, kChipHeight), prepared(QStringLiteral("…"), chipFont)});
            break;
        }
        m_chips.append({QRectF(x, y, chipWidth, kChipHeight), prepared(chip, chipFont)});
        x += chipWidth + 6;
    }
}

qreal CardItem::placeBadge(qreal top)
{
    if (m_badge.word.isEmpty())
        return 0;
    const QFont font = sceneFont(TypeSize::Body, 11);
    const qreal room =
        QFontMetricsF(font).horizontalAdvance(m_badge.word) + kBadgeSymbol + kBadgeGap;
    m_badgeText = {QPointF(cardRect().right() - kMargin - room + kBadgeSymbol + kBadgeGap, top),
                   prepared(m_badge.word, font), font, m_badge.tone, room};
    return room;
}

void CardItem::prepareShare()
{
    const QRectF rect = cardRect();
    const qreal left = rect.left() + kMargin;
    const qreal textLeft = left + 34;
    const qreal width = rect.right() - kMargin - textLeft;
    const qreal badgeRoom = placeBadge(rect.top() + 11);
    addText(m_card.title, {textLeft, rect.top() + 9, width - badgeRoom, 20},
            sceneFont(TypeSize::Strong, 14), Tone::Neutral);
    addText(m_card.subtitle, {textLeft, rect.top() + 28, width, 18}, sceneFont(TypeSize::Body, 12),
            Tone::Muted);
    constexpr qreal kNameColumn = 92;
    qreal y = rect.top() + 60;
    for (const CardRow &row : std::as_const(m_card.rows)) {
        addText(row.name, {left, y, kNameColumn, 18}, sceneFont(TypeSize::Strong, 12),
                Tone::Neutral);
        addText(row.detail,
                {left + kNameColumn + 8, y, rect.width() - 2 * kMargin - kNameColumn - 8, 18},
                sceneFont(TypeSize::Body, 12), Tone::Muted, Qt::ElideMiddle);
        y += 26;
    }
}

void CardItem::addText(const QString &text, const QRectF &area, const QFont &font, Tone tone,
                       Qt::TextElideMode elide)
{
    if (text.isEmpty())
        return;
    const QString shown = QFontMetricsF(font).elidedText(text, elide, area.width());
    m_pieces.append({area.topLeft(), prepared(shown, font), font, tone, area.width()});
}

Symbol CardItem::symbol() const
{
    if (m_card.kind == CardKind::Share)
        return Symbol::Folder;
    if (m_card.roles & (Roles(Role::NfsServer) | Role::GlusterNode))
        return Symbol::Nas;
    if (m_card.roles.testFlag(Role::Server))
        return Symbol::Server;
    return m_card.roles.testFlag(Role::Console) ? Symbol::Console : Symbol::Host;
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
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
    const bool share = m_card.kind == CardKind::Share;
    if (!theme.dark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 18));
        painter.drawRoundedRect(rect.translated(0, 2), spacing::kRadius, spacing::kRadius);
    }
    painter.setBrush(theme.surface);
    painter.setPen(isSelected() ? QPen(theme.accent, kOutline)
                                : QPen(share ? theme.accent : theme.line, share ? 1.4 : 1.2));
    painter.drawRoundedRect(rect, spacing::kRadius, spacing::kRadius);
}

void CardItem::paintName(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.text);
    painter.setFont(m_name.font);
    painter.drawStaticText(m_name.position, m_name.text);
    // From far away the mark's shape is left of it; its word is in the list and the tooltip.
    if (!m_badge.word.isEmpty())
        paintSymbol(
            painter, m_badge.symbol,
            {cardRect().right() - kFarSymbol - 6, cardRect().top() + 6, kFarSymbol, kFarSymbol},
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
    if (!m_badge.word.isEmpty()) {
        painter.setFont(m_badgeText.font);
        paintBadge(painter, theme, QRectF(m_badgeText.position, m_badgeText.text.size()));
    }
}

void CardItem::paintChips(QPainter &painter, const Theme &theme) const
{
    const QFont font = sceneFont(TypeSize::Body, 11);
    painter.setFont(font);
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

void CardItem::paintBadge(QPainter &painter, const Theme &theme, const QRectF &area) const
{
    const QRectF square(area.left() - kBadgeSymbol - 5, area.center().y() - kBadgeSymbol / 2,
                        kBadgeSymbol, kBadgeSymbol);
    paintSymbol(painter, m_badge.symbol, square, theme.ink(m_badge.tone));
    painter.setPen(theme.ink(m_badge.tone));
    painter.drawStaticText(m_badgeText.position, m_badgeText.text);
}

} // namespace sharewright
