// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "core/project/project.h"
#include "ui/diagram/graphlayout.h"

namespace sharewright {

enum class CardKind {
    Machine, ///< one host
    Share,   ///< the folders that the same hosts mount
};

struct CardRow {
    QString name;
    QString detail;
    bool operator==(const CardRow &) const = default;
};

/// What one card of the diagram says. Texts are whole; the drawing shortens them.
struct Card {
    QString key; ///< unique in the diagram, stable while the project keeps its names
    CardKind kind = CardKind::Machine;
    HostId host; ///< of a machine
    Roles roles;
    QString title;
    QString subtitle;
    QStringList chips;
    QList<CardRow> rows;
    QString toolTip;  ///< plain text, several lines
    QString spoken;   ///< one sentence for a screen reader
    std::optional<QPointF> position;
    bool operator==(const Card &) const = default;
};

enum class LinkKind { Export, Mount };

/// Storage to share (Export), share to host (Mount).
struct Link {
    LinkKind kind = LinkKind::Mount;
    QString from;
    QString to;
    QString label;
    QString toolTip;
    bool operator==(const Link &) const = default;
};

/// The diagram as values, without drawing.
struct SiteGraph {
    QList<Card> cards;
    QList<Link> links;
    bool operator==(const SiteGraph &) const = default;
};

/// Cards and links of a project: storage hosts, shares grouped by who mounts them, Pandora hosts. Pure.
[[nodiscard]] SiteGraph siteGraph(const Project &project);

/// Key of a host's card.
[[nodiscard]] QString cardKey(const HostId &host);
/// Size of a card in scene units; depends on the kind and the number of rows only, never on fonts.
[[nodiscard]] QSizeF cardSize(const Card &card);
/// What `layoutGraph` needs. Many clients are wrapped into several columns so that the picture stays near a screen's
/// proportions.
[[nodiscard]] LayoutGraph layoutInput(const SiteGraph &graph);

/// A role in words for people: "NFS server".
[[nodiscard]] QString roleName(Role role);

} // namespace sharewright
