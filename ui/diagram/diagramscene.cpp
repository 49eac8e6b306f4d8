// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramscene.h"

#include <QSet>

#include "ui/diagram/carditem.h"
#include "ui/diagram/frameitem.h"
#include "ui/diagram/linkitem.h"

namespace sharewright {

namespace {

constexpr qreal kMargin = 40;
constexpr qsizetype kMostLabels = 16; // more of the same words only hide the lines

} // namespace

DiagramScene::DiagramScene(QObject *parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(QGraphicsScene::BspTreeIndex);
    connect(this, &QGraphicsScene::selectionChanged, this, [this] {
        for (LinkItem *link : m_links)
            link->update();
    });
}

DiagramScene::~DiagramScene()
{
    // QGraphicsScene still tells of the selection while it goes, when this is no DiagramScene any more.
    disconnect(this, nullptr, nullptr, nullptr);
    m_cards.clear();
}

void DiagramScene::setProject(const Project &project, const QList<LeavingSet> &leaving)
{
    SiteGraph graph = siteGraph(project, leaving);
    if (graph == m_graph)
        return;
    m_graph = std::move(graph);
    m_connecting.end();
    const LinkItem *chosen = selectedLink();
    const QString chosenKey = chosen ? chosen->link().key() : QString();
    dropLinks(); // they refer to what may go now
    syncCards();
    rebuildFrames();
    rebuildLinks();
    showMarks();
    if (LinkItem *same = link(chosenKey))
        same->setSelected(true);
    requestLayout();
}

void DiagramScene::setBadge(const QString &cardKey, const Badge &badge)
{
    if (m_badges.value(cardKey) == badge)
        return;
    m_badges.insert(cardKey, badge);
    if (CardItem *item = card(cardKey))
        item->setBadge(badge);
    Q_EMIT marksChanged();
}

void DiagramScene::setPending(const QHash<QString, PendingMark> &marks)
{
    if (marks == m_pending)
        return;
    m_pending = marks;
    showMarks();
}

void DiagramScene::setHits(const QStringList &keys)
{
    m_hits = QSet<QString>(keys.cbegin(), keys.cend());
    showMarks();
}

void DiagramScene::showMarks()
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        it.value()->setPending(m_pending.value(it.key()));
        it.value()->setHit(m_hits.contains(it.key()));
    }
    for (LinkItem *item : m_links)
        item->setPending(m_pending.value(item->link().key()));
}

void DiagramScene::clearBadges()
{
    m_badges.clear();
    for (CardItem *item : std::as_const(m_cards))
        item->setBadge({});
}

QRectF DiagramScene::contentRect() const
{
    QRectF rect;
    for (const CardItem *item : m_cards)
        rect |= item->cardRect().translated(item->pos());
    for (const FrameItem *item : m_frames)
        rect |= item->cardRect().translated(item->pos());
    return rect.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

void DiagramScene::syncCards()
{
    QSet<QString> wanted;
    for (const Card &card : std::as_const(m_graph.cards)) {
        wanted.insert(card.key);
        CardItem *&item = m_cards[card.key];
        if (item) {
            if (item->card() != card)
                item->setCard(card);
            continue;
        }
        item = new CardItem(card);
        item->setVisible(false); // until it has a place
        item->setBadge(m_badges.value(card.key));
        item->setMoveListener([this, item] { cardMoved(item); });
        addItem(item);
    }
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (wanted.contains(it.key())) {
            ++it;
            continue;
        }
        m_placed.remove(it.key());
        delete it.value();
        it = m_cards.erase(it);
    }
}

void DiagramScene::dropLinks()
{
    for (LinkItem *link : std::exchange(m_links, {}))
        delete link;
    m_linksOfCard.clear();
}

void DiagramScene::rebuildFrames()
{
    qDeleteAll(std::exchange(m_frames, {}));
    for (const Frame &frame : std::as_const(m_graph.frames)) {
        auto *item = new FrameItem(frame);
        item->setPos(m_placed.value(frame.key));
        item->setVisible(m_placed.contains(frame.key));
        addItem(item);
        m_frames.insert(frame.key, item);
    }
}

NodeItem *DiagramScene::node(const QString &key) const
{
    if (CardItem *item = m_cards.value(key))
        return item;
    return m_frames.value(key);
}

void DiagramScene::rebuildLinks()
{
    for (const Link &link : std::as_const(m_graph.links)) {
        auto *item = new LinkItem(link, *node(link.from), *node(link.to));
        item->setVisible(m_placed.contains(link.from) && m_placed.contains(link.to));
        item->setLabelShown(m_graph.links.size() <= kMostLabels);
        addItem(item);
        m_links.push_back(item);
        m_linksOfCard[link.from].push_back(item);
        m_linksOfCard[link.to].push_back(item);
    }
}

void DiagramScene::requestLayout()
{
    ++m_generation;
    if (m_cards.isEmpty()) {
        m_arranged = false;
        return;
    }
    // One at a time: what comes meanwhile begins when its answer is here, or the window would wait for it.
    if (!m_layingOut)
        beginLayout();
}

void DiagramScene::beginLayout()
{
    m_layingOut = true;
    m_layoutThread = std::jthread([this, generation = m_generation, input = layoutInput(m_graph)] {
        const GraphLayout layout = layoutGraph(input);
        m_handOver.post([this, generation, layout] { takeLayout(generation, layout); });
    });
}

void DiagramScene::takeLayout(int generation, const GraphLayout &layout)
{
    m_layingOut = false;
    if (generation != m_generation) {
        if (!m_cards.isEmpty())
            beginLayout();
        return;
    }
    const bool first = !m_arranged;
    m_arranged = true;
    m_placing = true;
    m_placed = places(m_graph, layout);
    for (auto it = m_placed.cbegin(); it != m_placed.cend(); ++it) {
        if (NodeItem *item = node(it.key())) {
            item->setPos(it.value());
            item->setVisible(true);
        }
    }
    m_placing = false;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_links[i]->reroute(layout.routes.value(static_cast<qsizetype>(i)));
        m_links[i]->setVisible(true);
    }
    setSceneRect(contentRect());
    Q_EMIT arranged(first);
}

void DiagramScene::cardMoved(const CardItem *card)
{
    if (m_placing)
        return;
    const auto links = m_linksOfCard.constFind(card->card().key);
    if (links == m_linksOfCard.cend())
        return;
    for (LinkItem *link : *links)
        link->reroute();
}

} // namespace sharewright
