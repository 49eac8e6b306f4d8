// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace sharewright {

/// A box to place. Sizes and positions are scene units; a position is the box's centre.
struct LayoutNode {
    QString id;
    QSizeF size;
    std::optional<QPointF> fixed; ///< where the admin put it: stays exactly there
};

/// From left to right. `ranks` is how many columns the target stands behind the source, at least.
struct LayoutEdge {
    QString from;
    QString to;
    int ranks = 1;
    bool backwards = false; ///< from right to left: the target stands before the source
};

struct LayoutGraph {
    QList<LayoutNode> nodes;
    QList<LayoutEdge> edges;
};

struct GraphLayout {
    QHash<QString, QPointF> centres; ///< of every node
    QList<QPainterPath>
        routes; ///< per edge, from source to target; empty where an end was not left where Graphviz put it
};

/// Columns from left to right by Graphviz `dot`. Pure: same graph, same layout. Boxes never overlap, except
/// fixed ones that the admin put on top of each other. Any thread; calls wait for one another, because
/// Graphviz keeps global state. Takes time: about 2 ms for 5 nodes; not for the GUI thread.
[[nodiscard]] GraphLayout layoutGraph(const LayoutGraph &graph);

} // namespace sharewright
