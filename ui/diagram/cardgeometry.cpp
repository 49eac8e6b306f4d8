// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes and places of what sitegraph.cpp makes.

#include <algorithm>
#include <cmath>

#include <QSet>

#include "ui/diagram/sitegraph.h"

namespace sharewright {

namespace {

constexpr QSizeF kMachineSize(248, 116);
constexpr double kShareWidth = 384;
constexpr double kSetWidth = 320;
constexpr double kListHeader = 56;
constexpr double kListRow = 26;
constexpr double kListFoot = 12;
constexpr double kFrameHead = 44;
constexpr double kFramePadding = 16;
constexpr double kFrameGap = 14;

int frameColumns(qsizetype members)
{
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(double(members) * 1.3))));
}

} // namespace

QSizeF cardSize(const Card &card)
{
    if (card.kind == CardKind::Machine)
        return kMachineSize;
    return {card.kind == CardKind::Share ? kShareWidth : kSetWidth,
            kListHeader + kListRow * static_cast<double>(card.rows.size()) + kListFoot};
}

QSizeF frameSize(const Frame &frame)
{
    const int columns = frameColumns(frame.members.size());
    const auto rows = static_cast<double>((frame.members.size() + columns - 1) / columns);
    return {2 * kFramePadding + columns * kMachineSize.width() + (columns - 1) * kFrameGap,
            kFrameHead + kFramePadding + rows * kMachineSize.height() + (rows - 1) * kFrameGap};
}

LayoutGraph layoutInput(const SiteGraph &graph)
{
    LayoutGraph input;
    QSet<QString> framed;
    for (const Frame &frame : graph.frames) {
        framed += QSet<QString>(frame.members.cbegin(), frame.members.cend());
        input.nodes.append({frame.key, frameSize(frame), std::nullopt});
    }
    for (const Card &card : graph.cards) {
        if (!framed.contains(card.key))
            input.nodes.append({card.key, cardSize(card), card.position});
    }
    // A host that holds bricks stands before its set, and so before what it mounts: three of them make one column.
    QSet<QString> holders;
    for (const Link &link : graph.links) {
        if (link.kind == LinkKind::Brick)
            holders += link.from;
    }
    for (const Link &link : graph.links)
        input.edges.append(
            {link.from, link.to, 1, link.kind == LinkKind::Mount && holders.contains(link.to)});
    return input;
}

QHash<QString, QPointF> places(const SiteGraph &graph, const GraphLayout &layout)
{
    QHash<QString, QPointF> result = layout.centres;
    for (const Frame &frame : graph.frames) {
        const QSizeF size = frameSize(frame);
        const QPointF corner = layout.centres.value(frame.key)
                               - QPointF(size.width(), size.height()) / 2
                               + QPointF(kFramePadding, kFrameHead);
        const int columns = frameColumns(frame.members.size());
        for (int i = 0; i < frame.members.size(); ++i) {
            const QPointF cell((i % columns) * (kMachineSize.width() + kFrameGap),
                               (i / columns) * (kMachineSize.height() + kFrameGap));
            result.insert(frame.members.at(i),
                          corner + cell + QPointF(kMachineSize.width(), kMachineSize.height()) / 2);
        }
    }
    return result;
}

} // namespace sharewright
