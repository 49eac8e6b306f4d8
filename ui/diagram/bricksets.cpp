// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/bricksets.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BrickSets)
};

QString copies(const GlusterSettings &gluster, qsizetype bricks)
{
    const int wanted = std::max(1, gluster.replica);
    if (bricks < wanted)
        return Text::tr("%1 of %2 bricks").arg(bricks).arg(wanted);
    if (gluster.arbiter)
        return Text::tr("2 copies and an arbiter");
    return wanted == 1 ? Text::tr("no second copy") : Text::tr("%n copies", nullptr, wanted);
}

CardRow rowOf(const GlusterSettings &gluster, qsizetype index, const QHash<HostId, QString> &names)
{
    const Brick &brick = gluster.bricks.at(index);
    const bool arbiter = gluster.arbiter && index % gluster.replica == gluster.replica - 1;
    return {brick.host.isEmpty() ? Text::tr("free") : names.value(brick.host, brick.host.value),
            arbiter ? Text::tr("%1, arbiter").arg(brick.path()) : brick.path()};
}

/// What the card says when it is pointed at and when it is read out.
void tellRows(Card &card)
{
    QStringList lines{card.title, card.subtitle};
    QStringList holders;
    for (const CardRow &row : std::as_const(card.rows)) {
        holders += row.name;
        lines += QString(row.name + u':' + row.detail);
    }
    card.toolTip = lines.join(u'\n');
    card.spoken = Text::tr("%1, %2, on %3")
                      .arg(card.title, card.subtitle, holders.join(QStringLiteral(", ")));
}

Card setCard(const GlusterSettings &gluster, int set, const QHash<HostId, QString> &names)
{
    const qsizetype size = std::max(1, gluster.replica);
    const qsizetype first = set * size;
    const qsizetype end = std::min(first + size, gluster.bricks.size());
    Card card;
    card.kind = CardKind::BrickSet;
    card.key = setKey(set);
    card.set = set;
    card.title =
        size == 1 ? Text::tr("Brick %1").arg(set + 1) : Text::tr("Replica set %1").arg(set + 1);
    card.subtitle = Text::tr("%1, volume %2").arg(copies(gluster, end - first), gluster.volume);
    for (qsizetype i = first; i < end; ++i)
        card.rows += rowOf(gluster, i, names);
    tellRows(card);
    return card;
}

Card leavingCard(const GlusterSettings &gluster, const LeavingSet &bricks, int set,
                 const QHash<HostId, QString> &names)
{
    Card card;
    card.kind = CardKind::BrickSet;
    card.key = leavingSetKey(set);
    card.leaving = true;
    card.title =
        bricks.size() == 1 ? Text::tr("Brick that leaves") : Text::tr("Replica set that leaves");
    card.subtitle = Text::tr("Emptied, then out of volume %1").arg(gluster.volume);
    for (const LeavingBrick &brick : bricks)
        card.rows.append(CardRow{names.value(brick.host, brick.node), brick.path});
    tellRows(card);
    return card;
}

Link brickLink(const HostId &host, const QString &path, const QString &set)
{
    return {.kind = LinkKind::Brick,
            .from = cardKey(host),
            .to = set,
            .label = Text::tr("brick"),
            .toolTip = Text::tr("Brick %1:%2").arg(host.value, path)};
}

void appendLeaving(const Project &project, const QList<LeavingSet> &leaving,
                   const QHash<HostId, QString> &names, SiteGraph &graph)
{
    for (int set = 0; set < leaving.size(); ++set) {
        graph.cards += leavingCard(project.gluster, leaving.at(set), set, names);
        for (const LeavingBrick &brick : leaving.at(set)) {
            if (names.contains(brick.host))
                graph.links.append(brickLink(brick.host, brick.path, leavingSetKey(set)));
        }
    }
}

} // namespace

SiteGraph brickSets(const Project &project, const QList<LeavingSet> &leaving,
                    const QHash<HostId, QString> &names)
{
    SiteGraph graph;
    if (project.backend != Backend::GlusterFs)
        return graph;
    const GlusterSettings &gluster = project.gluster;
    const qsizetype size = std::max(1, gluster.replica);
    for (qsizetype i = 0; i < gluster.bricks.size(); ++i) {
        const int set = static_cast<int>(i / size);
        if (i % size == 0)
            graph.cards += setCard(gluster, set, names);
        const Brick &brick = gluster.bricks.at(i);
        if (names.contains(brick.host))
            graph.links.append(brickLink(brick.host, brick.path(), setKey(set)));
    }
    appendLeaving(project, leaving, names, graph);
    return graph;
}

QString setKey(int set)
{
    return QStringLiteral("set:%1").arg(set);
}

QString leavingSetKey(int set)
{
    return QStringLiteral("leaving:%1").arg(set);
}

} // namespace sharewright
