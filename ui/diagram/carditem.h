// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QStaticText>

#include "ui/diagram/badge.h"
#include "ui/diagram/nodeitem.h"
#include "ui/diagram/pendingmark.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

/// Draws one card. Its origin is the card's centre. Knows nothing of the document: it tells `onMoved` where it was
/// dragged to and is told by the scene what to show.
class CardItem final : public NodeItem
{
public:
    enum { Type = UserType + 1 };

    explicit CardItem(const Card &card);

    void setCard(const Card &card);
    [[nodiscard]] const Card &card() const { return m_card; }
    void setBadge(const Badge &badge);
    [[nodiscard]] const Badge &badge() const { return m_badge; }
    void setPending(const PendingMark &mark);
    [[nodiscard]] const PendingMark &pending() const { return m_pending; }
    /// For screen readers: the card, its badge and what is pending.
    [[nodiscard]] QString spoken() const;
    /// A search found it.
    void setHit(bool on);
    [[nodiscard]] bool isHit() const { return m_hit; }
    /// A line that is being drawn would end here.
    void setDropTarget(bool on);
    void setMoveListener(std::function<void()> onMoved) { m_onMoved = std::move(onMoved); }

    /// Where the title of a machine stands, in the item's coordinates.
    [[nodiscard]] QRectF titleRect() const;
    [[nodiscard]] QRectF cardRect() const override;
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    [[nodiscard]] int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    struct Piece {
        QPointF position;
        QStaticText text;
        QFont font;
        Tone tone = Tone::Neutral;
        qreal width = 0;
    };

    void changed();
    void prepare();
    void prepareMachine();
    void prepareShare();
    /// Puts the mark at the right edge; returns the width that it takes.
    /// The room that it takes, 0 when there is none.
    qreal placeBadge(const QRectF &area, Qt::Alignment side);
    void placeChips();
    qreal placePending(qreal top);
    void refreshToolTip();
    void addText(const QString &text, const QRectF &area, const QFont &font, Tone tone,
                 Qt::TextElideMode elide = Qt::ElideRight);
    [[nodiscard]] Symbol symbol() const;
    void paintFrame(QPainter &painter, const Theme &theme) const;
    void paintName(QPainter &painter, const Theme &theme) const;
    void paintDetails(QPainter &painter, const Theme &theme) const;
    void paintChips(QPainter &painter, const Theme &theme) const;
    void paintPending(QPainter &painter, const Theme &theme) const;
    void paintFarMarks(QPainter &painter, const Theme &theme) const;
    void paintBadge(QPainter &painter, const Theme &theme, const QRectF &area) const;

    Card m_card;
    Badge m_badge;
    bool m_dropTarget = false;
    bool m_hit = false;
    PendingMark m_pending;
    QList<Piece> m_pieces;
    Piece m_name; ///< shown alone, large, when the view is zoomed far out
    struct Chip {
        QRectF area;
        QStaticText text;
    };
    QList<Chip> m_chips;
    Piece m_badgeText;
    bool m_isPrepared = false;
    Chip m_pendingChip;
    std::function<void()> m_onMoved;
};

} // namespace sharewright
