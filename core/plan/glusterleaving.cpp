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

/// The lines that an earlier plan wrote for bricks. Empty where there are none, or where they cannot be read: then
/// addFstabBlock has said so.
QByteArray writtenLines(const PlannedHost &host)
{
    const FileFact *fstab = fileFact(host, kFstab);
    if (fstab == nullptr)
        return {};
    const Result<std::optional<QByteArray>> block =
        managedBlock(fstab->content, QStringLiteral("bricks"));
    return block ? block->value_or(QByteArray()) : QByteArray();
}

} // namespace

QList<FstabEntry> GlusterPlanner::droppedMounts(const GlusterNode &node) const
{
    QList<FstabEntry> dropped = parseFstab(writtenLines(*node.planned));
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
    QList<GlusterVolume> volumes;
    if (node.planned->facts != nullptr)
        volumes = node.planned->facts->gluster.volumes;
    if (m_view.volume() != nullptr)
        volumes.append(*m_view.volume());
    QList<GlusterBrick> below;
    for (const GlusterVolume &volume : std::as_const(volumes))
        for (const GlusterBrick &brick : volume.bricks)
            if (brick.path.startsWith(mountPoint + QLatin1Char('/'))
                && m_view.isOn(brick, node.planned->host.id))
                below.append(brick);
    return below;
}

/// A reboot before they are drained must not lose them. Where nothing is known of the volume, none is given up.
QList<FstabEntry> GlusterPlanner::leavingMounts(const GlusterNode &node) const
{
    QList<FstabEntry> leaving = droppedMounts(node);
    if (m_view.volume() != nullptr)
        leaving.removeIf(
            [&](const FstabEntry &entry) { return bricksBelow(node, entry.target).isEmpty(); });
    return leaving;
}

bool GlusterPlanner::leaves(const GlusterBrick &brick) const
{
    return m_growth.removed.contains(brick.name())
           || std::any_of(m_growth.replaced.begin(), m_growth.replaced.end(),
                          [&](const BrickReplacement &each) { return each.from == brick.name(); });
}

void GlusterPlanner::letBricksGo()
{
    if (m_view.volume() == nullptr)
        return;
    m_builder.beginPhase("leave", Text::tr("Let go of the bricks that left"),
                         Text::tr("Their disks are no longer mounted and no longer waited for. "
                                  "What is on them stays."));
    for (const PlannedHost &host : m_builder.hosts()) {
        const GlusterNode *node = m_layout.node(host.host.id);
        letBricksGo(node != nullptr ? *node : GlusterNode{.planned = &host, .bricks = {}});
    }
}

void GlusterPlanner::letBricksGo(const GlusterNode &node)
{
    QList<FstabEntry> gone;
    QList<FstabEntry> staying;
    for (const FstabEntry &entry : droppedMounts(node)) {
        const QList<GlusterBrick> bricks = bricksBelow(node, entry.target);
        const bool goes = std::all_of(bricks.begin(), bricks.end(),
                                      [&](const GlusterBrick &brick) { return leaves(brick); });
        (goes ? gone : staying).append(entry);
    }
    if (gone.isEmpty())
        return;
    forgetMounts(node, staying);
    for (qsizetype i = 0; i < gone.size(); ++i)
        takeOff(*node.planned, i, gone[i]);
}

/// The first step of the phase on this host: it waits until the volume has given the bricks up.
void GlusterPlanner::forgetMounts(const GlusterNode &node, const QList<FstabEntry> &staying)
{
    const PlannedHost &host = *node.planned;
    const StepReason why{.reason = Text::tr("A disk that left the volume may be taken out of the "
                                            "host; the next boot does not ask for it."),
                         .source = QStringLiteral("fstab(5)"),
                         .timeLimit = 120s};
    const QString key = QStringLiteral("fstab-bricks.left");
    const QString block = QStringLiteral("bricks");
    if (const QByteArray lines = brickLines(node, staying); !lines.isEmpty())
        addFstabBlock(m_builder, host, key, block, lines, why);
    else
        removeBlock(m_builder, host, key, kFstab, block, writtenLines(host), why);
    m_builder.waitFor(m_volume);
    loosenGuard(node, staying);
}

void GlusterPlanner::loosenGuard(const GlusterNode &node, const QList<FstabEntry> &staying)
{
    const PlannedHost &host = *node.planned;
    const StepReason why{
        .reason = Text::tr("glusterd must start without disks that it does not need any more."),
        .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
        .timeLimit = 120s};
    const QString key = QStringLiteral("guard-glusterd.left");
    const QString path = guardPath(host.platform.glusterUnit);
    if (const QStringList needed = brickMountPoints(node, staying); !needed.isEmpty())
        addOwnFile(m_builder, host, key, path, guardText(needed), why);
    else if (const FileFact *guard = fileFact(host, path); guard != nullptr && guard->exists)
        removeOwnFile(m_builder, host, key, path, guard->content, why);
}

void GlusterPlanner::takeOff(const PlannedHost &host, qsizetype index, const FstabEntry &mount)
{
    const QString key = QStringLiteral("left%1").arg(index + 1);
    m_builder.add(
        host, key + QStringLiteral(".unmount"),
        Unmount{mountedSource(host, mount.target, mount.source), mount.target},
        {.reason = Text::tr("Nothing uses the disk any more; its files stay on it for as long as "
                            "you want."),
         .source = QStringLiteral("umount(8)"),
         .timeLimit = 180s});
    m_builder.add(host, key + QStringLiteral(".no-mountpoint"), RemoveMountPoint{mount.target},
                  {.reason = Text::tr("It was made for the brick and is empty."),
                   .source = QStringLiteral("rmdir(1)")});
}

} // namespace sharewright
