// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "core/project/project.h"
#include "ui/diagram/graphlayout.h"
#include "ui/models/leavingset.h"

namespace sharewright {

/// Where hosts stand: the centres of their cards, in scene units.
using HostPlaces = QMap<HostId, QPointF>;

enum class CardKind {
    Machine,  ///< one host
    Share,    ///< the folders that the same hosts mount
    BrickSet, ///< bricks that hold the same files of a GlusterFS volume
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
    QList<FolderId> folders; ///< of a share, in document order
    int set = -1;            ///< of a set of bricks: its number in the project, from 0
    bool leaving = false; ///< a set of bricks that only the running volume has: the plan drains it
    QString title;
    QString subtitle;
    QStringList chips;
    QList<CardRow> rows;
    QString toolTip; ///< plain text, several lines
    QString spoken;  ///< one sentence for a screen reader
    std::optional<QPointF> position;
    bool operator==(const Card &) const = default;
};

enum class LinkKind {
    Brick,  ///< host to its set of bricks
    Export, ///< storage (host or set) to share
    Mount,  ///< share to host
};

struct Link {
    LinkKind kind = LinkKind::Mount;
    QString from;
    QString to;
    QString label;
    QString toolTip;
    /// Unique in the diagram.
    [[nodiscard]] QString key() const { return QStringLiteral("link:") + from + u'>' + to; }
    bool operator==(const Link &) const = default;
};

/// Many hosts that mount the same shares, drawn as one block with one line, or fifty hosts are a hundred lines. Hosts
/// that the admin placed stand outside.
struct Frame {
    QString key;
    QString title;
    QStringList members; ///< keys of cards
    bool operator==(const Frame &) const = default;
};

/// The diagram as values, without drawing. Links end at cards or at frames.
struct SiteGraph {
    QList<Card> cards;
    QList<Frame> frames;
    QList<Link> links;
    bool operator==(const SiteGraph &) const = default;
};

/// Cards and links of a project: storage hosts, sets of bricks, shares grouped by who mounts them, Pandora hosts.
/// `leaving`: sets that are no longer in the project, but still in its volume. Pure.
[[nodiscard]] SiteGraph siteGraph(const Project &project, const QList<LeavingSet> &leaving = {});

/// What a card calls each host: the first part of its name, where that is a word and no other host has it, else the
/// whole name. Hosts of one site mostly share the rest, and cards have little room.
[[nodiscard]] QHash<HostId, QString> shortNames(const Project &project);

/// Key of a host's card.
[[nodiscard]] QString cardKey(const HostId &host);
/// Size of a card in scene units; depends on the kind and the number of rows only, never on fonts.
[[nodiscard]] QSizeF cardSize(const Card &card);
[[nodiscard]] QSizeF frameSize(const Frame &frame);
/// What `layoutGraph` needs: frames, and the cards outside of them.
[[nodiscard]] LayoutGraph layoutInput(const SiteGraph &graph);
/// Centres of all cards and frames: what `layoutGraph` answered, and the frames' members in rows within.
[[nodiscard]] QHash<QString, QPointF> places(const SiteGraph &graph, const GraphLayout &layout);

/// A role in words for people: "NFS server".
[[nodiscard]] QString roleName(Role role);

} // namespace sharewright
