// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

class QGraphicsPathItem;
class QGraphicsScene;

namespace sharewright {

class CardItem;

/// The line that is drawn while a person connects two cards, by mouse or by keyboard. Knows which kinds of cards fit
/// together, not what the line will mean. One scene, which owns what is drawn.
class ConnectGesture
{
public:
    explicit ConnectGesture(QGraphicsScene &scene);

    [[nodiscard]] bool isActive() const { return m_from; }
    [[nodiscard]] CardItem *from() const { return m_from; }
    [[nodiscard]] CardItem *target() const { return m_target; }
    void begin(CardItem &from);
    /// The loose end follows the pointer; `over` is the card below it, or null.
    void follow(QPointF tip, CardItem *over);
    /// Takes the line away. Before cards are deleted, too.
    void end();

    /// Folders and sets of bricks go together with machines.
    [[nodiscard]] static bool fit(const CardItem &one, const CardItem &other);

private:
    void setTarget(CardItem *card);

    QGraphicsScene &m_scene;
    QGraphicsPathItem *m_line = nullptr; // owned by the scene
    CardItem *m_from = nullptr;
    CardItem *m_target = nullptr;
};

} // namespace sharewright
