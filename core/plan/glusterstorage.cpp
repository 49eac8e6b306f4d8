// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlusterPlanner, the disks: from blank device to the folder of a brick, and what makes a brick larger in place.

#include <algorithm>

#include <QCoreApplication>

#include "core/base/shellquote.h"
#include "core/facts/diskcontent.h"
#include "core/facts/disktable.h"
#include "core/plan/fileedits.h"
#include "core/plan/glusterfiles.h"
#include "core/plan/glusterplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

QStringList devicesOf(const Brick &brick)
{
    return QStringList{brick.device} + brick.extraDevices;
}

/// Whether the device is in the brick's volume group already.
bool isInGroup(const HostFacts &facts, const QString &device, const QString &group)
{
    const DiskFact *disk = diskNamed(facts, device);
    return disk != nullptr && groupOf(facts, *disk) == group;
}

bool lacksDevices(const PlannedHost &host, const Brick &brick)
{
    if (host.facts == nullptr || !host.facts->lvm.known)
        return true;
    const QStringList devices = devicesOf(brick);
    return std::any_of(devices.begin(), devices.end(), [&](const QString &device) {
        return !isInGroup(*host.facts, device, brick.volumeGroupName());
    });
}

} // namespace

QString brickKey(qsizetype index)
{
    return QStringLiteral("brick%1").arg(index + 1);
}

bool GlusterPlanner::isReady(const Brick &brick) const
{
    const QList<SeenBrick> &seen = m_view.bricks();
    return std::any_of(seen.begin(), seen.end(), [&](const SeenBrick &each) {
        return each.brick == brick && each.isMounted();
    });
}

void GlusterPlanner::prepareBricks()
{
    m_builder.beginPhase(
        "bricks", Text::tr("Prepare the bricks"),
        Text::tr("Each brick gets a file system of its own, so that a full or missing "
                 "one never fills the system's."));
    for (const GlusterNode &node : m_layout.nodes) {
        for (qsizetype i = 0; i < node.bricks.size(); ++i)
            if (!node.bricks[i].device.isEmpty())
                makeDevice(node, i);
        addBrickFstab(node);
        for (qsizetype i = 0; i < node.bricks.size(); ++i)
            addBrick(node, i);
    }
    m_bricks = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::makeDevice(const GlusterNode &node, qsizetype index)
{
    const PlannedHost &host = *node.planned;
    const Brick &brick = node.bricks[index];
    const QString key = brickKey(index);
    const bool ready = isReady(brick);
    if (!ready || lacksDevices(host, brick)) {
        requireBlank(host, brick);
        m_builder.add(
            host, key + QStringLiteral(".group"),
            EnsureVolumeGroup{brick.volumeGroupName(), devicesOf(brick)},
            {.reason = ready ? Text::tr("A further disk enlarges the brick in place: no file "
                                        "has to move.")
                             : Text::tr("With LVM the brick can grow later without moving "
                                        "files."),
             .source = QStringLiteral("vgcreate(8), vgextend(8); docs.gluster.org, "
                                      "Formatting and Mounting Bricks"),
             .timeLimit = 300s,
             .weight = 2});
    }
    m_builder.add(
        host, key + QStringLiteral(".volume"),
        EnsureLogicalVolume{brick.volumeGroupName(), brick.logicalVolumeName(),
                            brick.size.isEmpty() ? QStringLiteral("100%") : brick.size},
        {.reason = Text::tr("The brick's room; a larger size in the document enlarges it, a "
                            "smaller one is left alone."),
         .source = QStringLiteral("lvcreate(8), lvextend(8)"),
         .timeLimit = 300s,
         .weight = 2});
    if (!ready)
        m_builder.add(host, key + QStringLiteral(".xfs"), MakeFileSystem{brick.blockDevice()},
                      {.reason = Text::tr("Inodes of 512 bytes have room for GlusterFS' extended "
                                          "attributes."),
                       .source = QStringLiteral("mkfs.xfs(8), -i size=512; docs.gluster.org, "
                                                "Setting Up Storage"),
                       .timeLimit = 600s,
                       .weight = 5});
}

/// The plan rests on a disk that it found blank: it refuses to run when somebody has used it since.
void GlusterPlanner::requireBlank(const PlannedHost &host, const Brick &brick)
{
    if (host.facts == nullptr)
        return;
    for (const QString &device : devicesOf(brick)) {
        const DiskFact *disk = diskNamed(*host.facts, device);
        if (disk == nullptr
            || !contentOf(*host.facts, *disk, brick.volumeGroupName()).found.isEmpty()
            || isInGroup(*host.facts, device, brick.volumeGroupName()))
            continue;
        m_builder.require(host, Text::tr("blank disk %1").arg(device),
                          QStringLiteral("lsblk -nro TYPE,FSTYPE,PTTYPE %1 | tr '\\n' ' '")
                              .arg(shellQuoted(device)),
                          disk->type);
    }
}

void GlusterPlanner::addBrickFstab(const GlusterNode &node)
{
    for (qsizetype i = 0; i < node.bricks.size(); ++i)
        if (!node.bricks[i].device.isEmpty() && !isReady(node.bricks[i]))
            m_builder.add(
                *node.planned, brickKey(i) + QStringLiteral(".mountpoint"),
                EnsureMountPoint{node.bricks[i].mountPoint},
                {.reason = Text::tr("Mode 0000 keeps files out while the disk is not mounted."),
                 .source = QStringLiteral("mount(8)")});
    // Without devices of the document's the block holds what leaves at most, and stands already.
    if (!brickLines(node).isEmpty())
        addFstabBlock(
            m_builder, *node.planned, QStringLiteral("fstab-bricks"), QStringLiteral("bricks"),
            brickLines(node, leavingMounts(node)),
            {.reason = Text::tr("nofail and a short time limit let a host start whose disk is "
                                "gone; its brick then stays down instead of filling the "
                                "system's disk."),
             .source = QStringLiteral("fstab(5), systemd.mount(5), xfs(5)")},
            linesWhenDone(node));
}

void GlusterPlanner::addBrick(const GlusterNode &node, qsizetype index)
{
    const PlannedHost &host = *node.planned;
    const Brick &brick = node.bricks[index];
    const QString key = brickKey(index);
    if (!brick.device.isEmpty()) {
        m_builder.add(host, key + QStringLiteral(".mount"),
                      EnsureMount{brick.blockDevice(), brick.mountPoint},
                      {.reason = Text::tr("The brick lies on this file system and nowhere else."),
                       .source = QStringLiteral("mount(8)"),
                       .timeLimit = 120s,
                       .weight = 2});
        if (isReady(brick))
            m_builder.add(
                host, key + QStringLiteral(".grow"),
                GrowFileSystem{brick.blockDevice(), brick.mountPoint},
                {.reason = Text::tr("The file system fills its volume; it grows while it is "
                                    "in use."),
                 .source = QStringLiteral("xfs_growfs(8)"),
                 .timeLimit = 600s,
                 .weight = 2});
    }
    const bool onRoot = brick.device.isEmpty() && !gluster().forceBecause.isEmpty();
    m_builder.add(
        host, key + QStringLiteral(".directory"),
        CreateBrick{brick.mountPoint, brick.path(), onRoot},
        {.reason = Text::tr("A folder below the mount point: with the disk missing the folder "
                            "is missing too, and the brick refuses to start."),
         .source = QStringLiteral("docs.gluster.org, Brick naming conventions; "
                                  "glusterd-utils.c")});
}

} // namespace sharewright
