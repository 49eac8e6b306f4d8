// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard in the diagram, and what screen readers hear. The rest of DiagramView is in diagramview.cpp.

#include <QKeyEvent>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/neighbour.h"

namespace sharewright {

namespace {

constexpr double kNudge = 16.0;

QPointF arrowDirection(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = arrowDirection(event->key());
    if (m_scene.isConnecting() && connectByKey(event->key(), direction))
        return;
    if (!direction.isNull()) {
        const bool moves = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
        const bool done =
            moves ? moveSelected(direction * kNudge)
                  : selectTowards(direction, event->modifiers().testFlag(Qt::ShiftModifier));
        if (!done)
            QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fitAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const CardItem *card = m_scene.selectedCard())
            Q_EMIT cardActivated(card->card().key);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

const CardItem *DiagramView::currentCard() const
{
    const CardItem *last = m_scene.card(m_current);
    return last && last->isSelected() ? last : m_scene.selectedCard();
}

bool DiagramView::selectTowards(QPointF direction, bool extend)
{
    const CardItem *current = currentCard();
    if (!current) {
        if (m_scene.cards().isEmpty())
            return false;
        goTo(m_scene.cards().first()->card().key);
        return true;
    }
    const CardItem *next = neighbour(m_scene.cards(), *current, direction);
    if (!next)
        return false;
    const QString key = next->card().key;
    if (extend) {
        m_current = key;
        m_scene.card(key)->setSelected(true);
        ensureVisible(next);
    } else {
        goTo(key);
    }
    return true;
}

bool DiagramView::moveSelected(QPointF offset)
{
    const QList<HostId> hosts = m_scene.selectedHosts().keys();
    for (const HostId &host : hosts)
        m_scene.card(cardKey(host))->moveBy(offset.x(), offset.y());
    if (!hosts.isEmpty())
        m_scene.reportMoves();
    return !hosts.isEmpty();
}

void DiagramView::beginConnecting()
{
    const CardItem *from = currentCard();
    if (!from)
        return;
    setFocus(Qt::OtherFocusReason);
    m_scene.beginConnecting(from->card().key);
    m_current = from->card().key;
    setAccessibleDescription(
        tr("Arrow keys choose what %1 is connected with, Return takes it, Esc gives up.")
            .arg(from->card().title));
}

// The line goes from card to card like the selection does, which stays where it is meanwhile.
bool DiagramView::connectByKey(int key, QPointF direction)
{
    if (key == Qt::Key_Escape) {
        m_scene.cancelConnecting();
        speakSelection();
        return true;
    }
    const CardItem *end = m_scene.card(m_current);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && end) {
        m_scene.finishConnecting(viewport()->mapToGlobal(mapFromScene(end->pos())));
        return true;
    }
    const CardItem *next =
        end && !direction.isNull() ? neighbour(m_scene.cards(), *end, direction) : nullptr;
    if (!next)
        return !direction.isNull();
    m_current = next->card().key;
    m_scene.connectTowards(m_current);
    ensureVisible(next);
    setAccessibleDescription(next->card().spoken);
    return true;
}

void DiagramView::speakSelection()
{
    if (const LinkItem *link = m_scene.selectedLink()) {
        setAccessibleDescription(link->toolTip());
        return;
    }
    const CardItem *card = m_scene.selectedCard();
    if (!card) {
        if (const int count = static_cast<int>(m_scene.selectedItems().size()); count > 1)
            setAccessibleDescription(tr("%n cards selected", nullptr, count));
        return;
    }
    setAccessibleDescription(card->spoken());
}

} // namespace sharewright
