// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlusterPlanner, the mounts of bricks that the document has dropped: needed until the volume has given them up, and
// then written down nowhere any more.

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "core/configfile/managedblock.h"
#include "core/plan/fileedits.h"
#include "core/plan/glusterfiles.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/guard.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

const QString kFstab = QStringLiteral("/etc/fstab");

/// The lines that an earlier plan wrote for bricks, or those of `fstab` as it will be then. Empty where there are none,
/// or where they cannot be read.
QByteArray brickBlock(const QByteArray &fstab)
{
    const Result<std::optional<QByteArray>> block = managedBlock(fstab, QStringLiteral("bricks"));
    return block ? block->value_or(QByteArray()) : QByteArray();
}

/// Whether the host tells of every volume that may have bricks on it.
bool tellsItsVolumes(const PlannedHost &host)
{
    return host.facts != nullptr && host.facts->gluster.answers;
}

} // namespace

QList<FstabEntry> GlusterPlanner::droppedMounts(const GlusterNode &node) const
{
    const FileFact *fstab = fileFact(*node.planned, kFstab);
    if (fstab == nullptr)
        return {};
    QList<FstabEntry> dropped = parseFstab(brickBlock(fstab->content));
    dropped.removeIf([&](const FstabEntry &entry) {
        return std::any_of(node.bricks.begin(), node.bricks.end(),
                           [&](const Brick &brick) { return brick.mountPoint == entry.target; });
    });
    return dropped;
}

/// Also those of other volumes: two projects may have bricks on one host.
QList<GlusterBrick> GlusterPlanner::bricksBelow(const GlusterNode &node,
                                                const QString &mountPoint) const
{
    const QString folder = mountPoint + QLatin1Char('/');
    QList<GlusterBrick> below;
    for (const ProbedHost &asked : m_view.nodes()) {
        if (asked.facts == nullptr)
            continue;
        for (const GlusterVolume &volume : asked.facts->gluster.volumes)
            for (const GlusterBrick &brick : volume.bricks)
                if ((brick.path == mountPoint || brick.path.startsWith(folder))
                    && m_view.isOn(brick, node.planned->host.id))
                    below.append(brick);
    }
    return below;
}

/// A reboot before they are drained must not lose them.
QList<FstabEntry> GlusterPlanner::leavingMounts(const GlusterNode &node) const
{
    QList<FstabEntry> leaving = droppedMounts(node);
    if (tellsItsVolumes(*node.planned))
        leaving.removeIf(
            [&](const FstabEntry &entry) { return bricksBelow(node, entry.target).isEmpty(); });
    return leaving;
}

QList<FstabEntry> GlusterPlanner::stayingMounts(const GlusterNode &node) const
{
    QList<FstabEntry> staying = leavingMounts(node);
    staying.removeIf([&](const FstabEntry &entry) {
        const QList<GlusterBrick> bricks = bricksBelow(node, entry.target);
        return !bricks.isEmpty()
               && std::all_of(bricks.begin(), bricks.end(),
                              [&](const GlusterBrick &brick) { return leaves(brick); });
    });
    return staying;
}

QByteArray GlusterPlanner::linesWhenDone(const GlusterNode &node) const
{
    return stayingMounts(node) == leavingMounts(node) ? QByteArray()
                                                      : brickLines(node, stayingMounts(node));
}

QByteArray GlusterPlanner::guardWhenDone(const GlusterNode &node) const
{
    return stayingMounts(node) == leavingMounts(node)
               ? QByteArray()
               : guardText(brickMountPoints(node, stayingMounts(node)));
}

bool GlusterPlanner::leaves(const GlusterBrick &brick) const
{
    return m_growth.removed.contains(brick.name())
           || std::any_of(m_growth.replaced.begin(), m_growth.replaced.end(),
                          [&](const BrickReplacement &each) { return each.from == brick.name(); });
}

void GlusterPlanner::letBricksGo()
{
    m_builder.beginPhase("leave", Text::tr("Let go of the bricks that left"),
                         Text::tr("Their disks are no longer mounted and no longer waited for. "
                                  "What is on them stays."));
    for (const PlannedHost &host : m_builder.hosts()) {
        const GlusterNode *node = m_layout.node(host.host.id);
        letBricksGo(node != nullptr ? *node : GlusterNode{.planned = &host, .bricks = {}});
    }
}

/// In this order, so that a disk that somebody still uses keeps its line, and undo has the line before it mounts.
void GlusterPlanner::letBricksGo(const GlusterNode &node)
{
    QList<FstabEntry> gone = droppedMounts(node);
    const QList<FstabEntry> staying = stayingMounts(node);
    gone.removeIf([&](const FstabEntry &entry) { return staying.contains(entry); });
    if (gone.isEmpty())
        return;
    const auto key = [](qsizetype index, const char *what) -> QString {
        return QStringLiteral("left%1.").arg(index + 1) + QLatin1StringView(what);
    };
    loosenGuard(node);
    for (qsizetype i = 0; i < gone.size(); ++i) {
        m_builder.add(
            *node.planned, key(i, "unmount"), Unmount{gone[i].source, gone[i].target},
            {.reason = Text::tr("Nothing uses the disk any more; its files stay on it for as long "
                                "as you want."),
             .source = QStringLiteral("umount(8)"),
             .timeLimit = 180s});
        m_builder.waitFor(m_volume);
    }
    forgetMounts(node);
    for (qsizetype i = 0; i < gone.size(); ++i)
        m_builder.add(*node.planned, key(i, "no-mountpoint"), RemoveMountPoint{gone[i].target},
                      {.reason = Text::tr("It was made for the brick and is empty."),
                       .source = QStringLiteral("rmdir(1)")});
}

void GlusterPlanner::loosenGuard(const GlusterNode &node)
{
    const PlannedHost &host = *node.planned;
    const StepReason why{
        .reason = Text::tr("glusterd must start without disks that it does not need any more."),
        .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
        .timeLimit = 120s};
    const QString key = QStringLiteral("guard-glusterd.left");
    const QString path = guardPath(host.platform.glusterUnit);
    if (const QStringList needed = brickMountPoints(node, stayingMounts(node)); !needed.isEmpty())
        addOwnFile(m_builder, host, key, path, guardText(needed), why);
    else if (!removeOwnFile(m_builder, host, key, path,
                            guardText(brickMountPoints(node, droppedMounts(node))), why))
        return;
    m_builder.waitFor(m_volume);
}

void GlusterPlanner::forgetMounts(const GlusterNode &node)
{
    const PlannedHost &host = *node.planned;
    const StepReason why{.reason = Text::tr("A disk that left the volume may be taken out of the "
                                            "host; the next boot does not ask for it."),
                         .source = QStringLiteral("fstab(5)"),
                         .timeLimit = 120s};
    const QString key = QStringLiteral("fstab-bricks.left");
    const QString block = QStringLiteral("bricks");
    if (const QByteArray lines = brickLines(node, stayingMounts(node)); !lines.isEmpty())
        addFstabBlock(m_builder, host, key, block, lines, why);
    else
        removeBlock(
            m_builder, host, key, kFstab, block,
            brickBlock(
                m_builder.plannedContent(host, kFstab).value_or(fileFact(host, kFstab)->content)),
            why);
}

} // namespace sharewright
