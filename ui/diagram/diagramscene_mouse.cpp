// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dragging cards and drawing lines between them. The rest of DiagramScene is in diagramscene.cpp and
// diagramscene_selection.cpp.

#include <QGraphicsSceneMouseEvent>
#include <QGuiApplication>
#include <QStyleHints>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"

namespace sharewright {

void DiagramScene::reportMoves()
{
    HostPlaces moved;
    for (const CardItem *item : std::as_const(m_cards)) {
        const Card &shown = item->card();
        if (shown.kind == CardKind::Machine && item->pos() != m_placed.value(shown.key))
            moved.insert(shown.host, item->pos());
    }
    if (!moved.isEmpty())
        Q_EMIT hostsMoved(moved);
}

void DiagramScene::beginConnecting(const QString &key)
{
    if (CardItem *from = card(key))
        m_connecting.begin(*from);
}

void DiagramScene::connectTowards(const QString &key)
{
    if (CardItem *over = card(key))
        m_connecting.follow(over->pos(), over);
}

void DiagramScene::finishConnecting(QPoint screenPosition)
{
    const CardItem *from = m_connecting.from();
    const CardItem *target = m_connecting.target();
    const QString fromKey = from ? from->card().key : QString();
    const QString targetKey = target ? target->card().key : QString();
    m_connecting.end();
    if (!targetKey.isEmpty())
        Q_EMIT connectRequested(fromKey, targetKey, screenPosition);
}

CardItem *DiagramScene::cardAt(QPointF position) const
{
    for (QGraphicsItem *item : items(position)) {
        if (auto *found = qgraphicsitem_cast<CardItem *>(item))
            return found;
    }
    return nullptr;
}

void DiagramScene::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    m_connecting.end();
    QGraphicsScene::mousePressEvent(event);
}

// Machines move when they are dragged, or draw a line with Ctrl; what has no place of its own always draws one.
void DiagramScene::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    const QPoint way = event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton);
    const bool dragged =
        event->buttons().testFlag(Qt::LeftButton)
        && way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (dragged && !isConnecting()) {
        CardItem *from = cardAt(event->buttonDownScenePos(Qt::LeftButton));
        const bool draws = from
                           && (from->card().kind != CardKind::Machine
                               || event->modifiers().testFlag(Qt::ControlModifier));
        if (draws)
            m_connecting.begin(*from);
    }
    if (isConnecting()) {
        m_connecting.follow(event->scenePos(), cardAt(event->scenePos()));
        event->accept();
        return;
    }
    QGraphicsScene::mouseMoveEvent(event);
}

void DiagramScene::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    QGraphicsScene::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isConnecting()) {
        finishConnecting(event->screenPos());
        return;
    }
    if (event->button() == Qt::LeftButton)
        reportMoves();
}

} // namespace sharewright
