// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of a card, shortened and laid out once. The rest of CardItem is in carditem.cpp.

#include <algorithm>

#include <QFontMetricsF>

#include "ui/diagram/carditem.h"
#include "ui/diagram/cardmetrics.h"

namespace sharewright {

using namespace cardmetrics;

namespace {

constexpr qreal kChipPadding = 8;
constexpr int kLargestName = 34;
constexpr int kSmallestName = 20;

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

QFont cardmetrics::sceneFont(TypeSize size, int pixels)
{
    QFont font = fontOf(size);
    font.setPixelSize(pixels);
    return font;
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
}

void CardItem::refreshToolTip()
{
    QStringList lines{m_card.toolTip};
    for (const QString &more : {m_badge.word, m_badge.toolTip, m_pending.toolTip}) {
        if (!more.isEmpty())
            lines += more;
    }
    setToolTip(lines.join(u'\n'));
}

void CardItem::prepareMachine()
{
    const QRectF rect = cardRect();
    const qreal left = rect.left() + kMargin + kTile + 12;
    const qreal width = rect.right() - kMargin - left;
    const qreal pendingRoom = placePending(rect.top() + 12);
    addText(m_card.title, {left, rect.top() + 13, width - pendingRoom, 20},
            sceneFont(TypeSize::Strong, 15), Tone::Neutral, Qt::ElideMiddle);
    addText(m_card.subtitle, {left, rect.top() + 33, width, 18}, sceneFont(TypeSize::Body, 12),
            Tone::Muted, Qt::ElideMiddle);
    placeBadge({left, rect.top() + 54, width, 16}, Qt::AlignLeft);
    placeChips();
}

void CardItem::placeChips()
{
    const QRectF rect = cardRect();
    const QFont small = chipFont();
    const QFontMetricsF metrics(small);
    qreal x = rect.left() + kMargin;
    const qreal y = rect.bottom() - kMargin - kChipHeight + 2;
    const qreal end = rect.right() - kMargin;
    for (const QString &chip : std::as_const(m_card.chips)) {
        const qreal chipWidth = metrics.horizontalAdvance(chip) + 2 * kChipPadding;
        if (x + chipWidth > end && !m_chips.isEmpty()) {
            m_chips.append({QRectF(x, y, 24, kChipHeight), prepared(QStringLiteral("…"), small)});
            break;
        }
        m_chips.append({QRectF(x, y, chipWidth, kChipHeight), prepared(chip, small)});
        x += chipWidth + 6;
    }
}

qreal CardItem::placePending(qreal top)
{
    if (m_pending.text.isEmpty())
        return 0;
    const QFont font = pendingFont();
    const qreal width = QFontMetricsF(font).horizontalAdvance(m_pending.text) + 2 * kChipPadding;
    m_pendingChip = {QRectF(cardRect().right() - kMargin - width, top, width, kChipHeight),
                     prepared(m_pending.text, font)};
    return width + kChipPadding;
}

qreal CardItem::placeBadge(const QRectF &area, Qt::Alignment side)
{
    if (m_badge.word.isEmpty())
        return 0;
    constexpr qreal symbolRoom = kBadgeSymbol + kBadgeGap;
    const QFont font = chipFont();
    const QFontMetricsF metrics(font);
    const QString word =
        metrics.elidedText(m_badge.word, Qt::ElideRight, area.width() - symbolRoom);
    const qreal room = metrics.horizontalAdvance(word) + symbolRoom;
    const qreal left = side == Qt::AlignLeft ? area.left() : area.right() - room;
    m_badgeText = {QPointF(left + symbolRoom, area.top()), prepared(word, font), font, m_badge.tone,
                   room};
    return room + kChipPadding;
}

void CardItem::prepareShare()
{
    const QRectF rect = cardRect();
    const qreal left = rect.left() + kMargin;
    const qreal textLeft = left + 34;
    const qreal width = rect.right() - kMargin - textLeft;
    const qreal badgeRoom = placeBadge({textLeft, rect.top() + 11, width, 16}, Qt::AlignRight);
    addText(m_card.title, {textLeft, rect.top() + 9, width - badgeRoom, 20},
            sceneFont(TypeSize::Strong, 14), Tone::Neutral);
    const qreal pendingRoom = placePending(rect.top() + 29);
    addText(m_card.subtitle, {textLeft, rect.top() + 28, width - pendingRoom, 18},
            sceneFont(TypeSize::Body, 12), Tone::Muted);
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

} // namespace sharewright
