// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>
#include <vector>

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

#include "core/base/handover.h"
#include "core/project/project.h"
#include "ui/diagram/badge.h"
#include "ui/diagram/connectgesture.h"
#include "ui/diagram/graphlayout.h"
#include "ui/diagram/pendingmark.h"
#include "ui/diagram/sitegraph.h"

namespace sharewright {

class CardItem;
class FrameItem;
class LinkItem;
class NodeItem;

/// Mirrors a project as cards and links. Never changes the project: it asks by `hostsMoved`. The layout runs on a
/// thread of its own; until the first one is there the scene is empty of places (`isArranged`). GUI thread.
class DiagramScene final : public QGraphicsScene
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagramScene)

public:
    explicit DiagramScene(QObject *parent = nullptr);
    ~DiagramScene() override;

    /// Shows the project and the sets of bricks that leave its volume. Cards that stay keep their selection; only what
    /// differs is laid out again.
    void setProject(const Project &project, const QList<LeavingSet> &leaving = {});
    [[nodiscard]] const SiteGraph &graph() const { return m_graph; }
    /// Marks the card of that key, now or when it appears.
    void setBadge(const QString &cardKey, const Badge &badge);
    void clearBadges();
    /// What the plan would change, by the keys of cards and links.
    /// Something is marked as pending.
    [[nodiscard]] bool hasPending() const { return !m_pending.isEmpty(); }
    void setPending(const QHash<QString, PendingMark> &marks);
    [[nodiscard]] const QHash<QString, PendingMark> &pending() const { return m_pending; }
    /// Cards that a search found stand out.
    void setHits(const QStringList &keys);

    [[nodiscard]] bool isArranged() const { return m_arranged; }
    [[nodiscard]] CardItem *card(const QString &key) const { return m_cards.value(key); }
    [[nodiscard]] QList<CardItem *> cards() const;
    [[nodiscard]] LinkItem *link(const QString &key) const;
    /// The selected link where nothing else is selected, or null.
    [[nodiscard]] LinkItem *selectedLink() const;
    [[nodiscard]] QList<CardItem *> selectedCards() const;
    /// The one selected card, or null when there is none or several.
    [[nodiscard]] CardItem *selectedCard() const;
    /// Of all selected machines, where they stand now.
    [[nodiscard]] HostPlaces selectedHosts() const;
    /// Of the one card or link that is selected; empty: none or several.
    [[nodiscard]] QString selectedKey() const;
    /// Of a card or of a link.
    void selectKey(const QString &key);
    void selectAll();
    /// What the cards cover, with a margin.
    [[nodiscard]] QRectF contentRect() const;

    /// Draws a line from that card to where the keyboard goes, until `finishConnecting` or `cancelConnecting`.
    void beginConnecting(const QString &key);
    void connectTowards(const QString &key);
    [[nodiscard]] bool isConnecting() const { return m_connecting.isActive(); }
    void finishConnecting(QPoint screenPosition);
    void cancelConnecting() { m_connecting.end(); }

    /// Writes the dragged or keyboard-moved places down: emits `hostsMoved` once for all cards that moved.
    void reportMoves();

Q_SIGNALS:
    /// Every card has its place now. `first`: it had none before, so fit the view.
    void arranged(bool first);
    /// Another badge somewhere.
    void marksChanged();
    /// A person moved these hosts' cards there, in one go.
    void hostsMoved(const sharewright::HostPlaces &places);
    /// A person drew a line between two cards that may go together.
    void connectRequested(const QString &from, const QString &to, QPoint screenPosition);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    [[nodiscard]] CardItem *cardAt(QPointF position) const;
    void syncCards();
    void dropLinks();
    void rebuildFrames();
    void rebuildLinks();
    [[nodiscard]] NodeItem *node(const QString &key) const;
    void showMarks();
    void requestLayout();
    void beginLayout();
    void takeLayout(int generation, const GraphLayout &layout);
    void cardMoved(const CardItem *card);

    SiteGraph m_graph;
    ConnectGesture m_connecting{*this};
    QHash<QString, CardItem *> m_cards;   // owned by the scene
    QHash<QString, FrameItem *> m_frames; // owned by the scene
    std::vector<LinkItem *> m_links;      // owned by the scene, in the order of m_graph.links
    QHash<QString, std::vector<LinkItem *>> m_linksOfCard;
    QHash<QString, QPointF> m_placed;      ///< where layout and document put the cards
    QHash<QString, Badge> m_badges;        ///< by card
    QHash<QString, PendingMark> m_pending; ///< by card and link
    QSet<QString> m_hits;                  ///< cards
    HandOver m_handOver;
    std::jthread m_layoutThread;
    int m_generation = 0;
    bool m_layingOut = false; ///< the thread is at work
    bool m_arranged = false;
    bool m_placing = false;
};

} // namespace sharewright
