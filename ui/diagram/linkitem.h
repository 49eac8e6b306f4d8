// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>
#include <QStaticText>

#include "ui/diagram/curve.h"
#include "ui/diagram/pendingmark.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

class NodeItem;

/// A curve between two cards, with an arrow at its end and, where there is room, a label.
class LinkItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    /// The nodes must outlive the link; the scene that owns all of them sees to it.
    LinkItem(const Link &link, const NodeItem &from, const NodeItem &to);

    [[nodiscard]] const Link &link() const { return m_link; }
    /// Follows its cards. `route` is Graphviz's way around other cards; empty: a plain curve.
    void reroute(const QPainterPath &route = {});
    void setLabelShown(bool shown);
    /// Drawn as a line of its own kind and a sign, which is shown however many links there are and from farther away than
    /// the label.
    void setPending(const PendingMark &mark);
    [[nodiscard]] const PendingMark &pending() const { return m_pending; }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    [[nodiscard]] int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QPainterPath plainCurve() const;
    void placeLabel();
    [[nodiscard]] bool showsLabel() const { return m_labelShown || !m_pending.text.isEmpty(); }
    void paintArrow(QPainter &painter, const QColor &colour) const;
    void paintLabel(QPainter &painter) const;
    void paintSign(QPainter &painter) const;

    Link m_link;
    const NodeItem &m_from;
    const NodeItem &m_to;
    Curve m_curve;
    QRectF m_labelArea;
    QStaticText m_label;
    bool m_labelShown = true;
    PendingMark m_pending;
};

} // namespace sharewright
