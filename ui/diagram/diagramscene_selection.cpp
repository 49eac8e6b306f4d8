// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected. The rest of DiagramScene is in diagramscene.cpp and diagramscene_mouse.cpp.

#include <algorithm>

#include <QSignalBlocker>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/linkitem.h"

namespace sharewright {

QList<CardItem *> DiagramScene::cards() const
{
    QList<CardItem *> result;
    for (const Card &card : m_graph.cards)
        result += m_cards.value(card.key);
    return result;
}

LinkItem *DiagramScene::link(const QString &key) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const LinkItem *item) {
        return item->link().key() == key;
    });
    return found == m_links.end() ? nullptr : *found;
}

LinkItem *DiagramScene::selectedLink() const
{
    const QList<QGraphicsItem *> chosen = selectedItems();
    return chosen.size() == 1 ? qgraphicsitem_cast<LinkItem *>(chosen.first()) : nullptr;
}

QString DiagramScene::selectedKey() const
{
    if (const LinkItem *chosen = selectedLink())
        return chosen->link().key();
    const CardItem *chosen = selectedCard();
    return chosen ? chosen->card().key : QString();
}

QList<CardItem *> DiagramScene::selectedCards() const
{
    QList<CardItem *> chosen;
    for (QGraphicsItem *item : selectedItems()) {
        if (auto *selected = qgraphicsitem_cast<CardItem *>(item))
            chosen += selected;
    }
    return chosen;
}

CardItem *DiagramScene::selectedCard() const
{
    const QList<CardItem *> chosen = selectedCards();
    return chosen.size() == 1 ? chosen.first() : nullptr;
}

HostPlaces DiagramScene::selectedHosts() const
{
    HostPlaces result;
    for (const CardItem *chosen : selectedCards()) {
        if (chosen->card().kind == CardKind::Machine)
            result.insert(chosen->card().host, chosen->pos());
    }
    return result;
}

void DiagramScene::selectAll()
{
    // One signal for all of them: who listens looks at every card.
    {
        const QSignalBlocker blocker(this);
        for (CardItem *item : std::as_const(m_cards))
            item->setSelected(true);
    }
    Q_EMIT selectionChanged();
}

void DiagramScene::selectKey(const QString &key)
{
    QGraphicsItem *item = card(key);
    if (!item)
        item = link(key);
    if (item && item->isSelected() && selectedItems().size() == 1)
        return;
    clearSelection();
    if (item)
        item->setSelected(true);
}

} // namespace sharewright
