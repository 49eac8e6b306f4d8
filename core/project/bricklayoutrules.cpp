// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include <QHash>
#include <QSet>

#include "core/project/bricksize.h"
#include "core/project/glusterrules.h"
#include "core/project/pathrules.h"

namespace sharewright {

namespace {

bool isArbiterBrick(const GlusterSettings &gluster, qsizetype index)
{
    return gluster.arbiter && gluster.replica == 3 && index % 3 == 2;
}

void checkCount(const GlusterSettings &gluster, qsizetype perSet, RuleReport &report)
{
    if (gluster.bricks.isEmpty()) {
        report.error("glusterfs.no-bricks", GlusterRules::key("bricks"),
                     {.text = GlusterRules::tr("There is no brick yet."),
                      .cause = GlusterRules::tr("The volume keeps its files on bricks."),
                      .remedy = GlusterRules::tr(
                          "Let Sharewright propose disks on the GlusterFS page (glusterfs.bricks "
                          "in the project).")});
        return;
    }
    if (gluster.bricks.size() % perSet == 0)
        return;
    report.error("glusterfs.brick-count", GlusterRules::key("bricks"),
                 {.text = GlusterRules::tr("%1 bricks cannot form sets of %2.")
                              .arg(gluster.bricks.size())
                              .arg(perSet),
                  .cause = {},
                  .remedy = GlusterRules::tr("Add bricks until each set is complete.")});
}

void checkHostsOfSets(const GlusterSettings &gluster, qsizetype perSet, RuleReport &report)
{
    QSet<QString> hosts;
    for (qsizetype i = 0; i < gluster.bricks.size(); ++i) {
        const QString &host = gluster.bricks[i].host.value;
        if (i % perSet == 0)
            hosts.clear();
        if (!host.isEmpty() && hosts.contains(host)) {
            report.error(
                "glusterfs.host-twice-in-set", GlusterRules::brick(i).key("host"),
                {.text = GlusterRules::tr("Host %1 holds two bricks of replica set %2.")
                             .arg(host)
                             .arg(i / perSet + 1),
                 .cause = GlusterRules::tr("Both copies would be lost with that host."),
                 .remedy = GlusterRules::tr("Put each %1 bricks in a row on different hosts.")
                               .arg(perSet)});
        }
        hosts.insert(host);
    }
}

// A set holds what its smallest brick holds; an arbiter's brick keeps names only.
void checkSizesOfSets(const GlusterSettings &gluster, qsizetype perSet, RuleReport &report)
{
    std::optional<BrickSize> wanted;
    QString shown;
    for (qsizetype i = 0; i < gluster.bricks.size(); ++i) {
        if (i % perSet == 0)
            wanted.reset();
        const Brick &brick = gluster.bricks[i];
        const auto size = brick.device.isEmpty() ? std::nullopt : parseBrickSize(brick.size);
        if (isArbiterBrick(gluster, i) || !size || size->bytes == 0)
            continue;
        if (!wanted) {
            wanted = size;
            shown = brick.size;
        } else if (*size != *wanted) {
            report.warning(
                "glusterfs.sizes-differ", GlusterRules::brick(i).key("size"),
                {.text = GlusterRules::tr("The bricks of replica set %1 have different sizes: %2 "
                                          "and %3.")
                             .arg(QString::number(i / perSet + 1), shown, brick.size),
                 .cause = GlusterRules::tr("Each file lies on all bricks of a set, so the smallest "
                                           "one is full first and the rest of the others is "
                                           "wasted."),
                 .remedy = GlusterRules::tr("Give all bricks of a set the same size.")});
        }
    }
}

struct Placed {
    qsizetype index;
    const Brick *brick;
    QString path;
};

// The first thing that is wrong between two bricks of one host. True when they are the same one.
bool checkPair(const Placed &earlier, const Placed &later, RuleReport &report)
{
    const QString &mine = later.path;
    const QString &theirs = earlier.path;
    const QString &mount = later.brick->mountPoint;
    const QString &otherMount = earlier.brick->mountPoint;
    const auto overlap = [](const QString &one, const QString &other) {
        return isSameOrInside(one, other) || isSameOrInside(other, one);
    };
    if (!overlap(mount, otherMount))
        return false;
    const Place place = GlusterRules::brick(later.index);
    const QString other = GlusterRules::brick(earlier.index).target;
    const QString &host = later.brick->host.value;
    if (mine == theirs) {
        report.error("glusterfs.duplicate-brick", place,
                     {.text = GlusterRules::tr("The brick %1:%2 is listed twice.").arg(host, mine),
                      .cause = {},
                      .remedy = GlusterRules::tr("Remove one of them.")});
    } else if (overlap(mine, theirs)) {
        report.error("glusterfs.brick-inside-brick", place.key("directory"),
                     {.text = GlusterRules::tr("The %1 and %2 lie inside each other on %3.")
                                  .arg(place.target, other, host),
                      .cause = GlusterRules::tr("GlusterFS refuses such bricks."),
                      .remedy = GlusterRules::tr("Give each brick a directory of its own.")});
    } else if (mount == otherMount) {
        report.error(
            "glusterfs.mount-point-twice", place.key("mount-point"),
            {.text = GlusterRules::tr("The %1 and %2 of host %3 have the same mount point %4.")
                         .arg(place.target, other, host, mount),
             .cause = GlusterRules::tr("Only one file system can be mounted there, and bricks that "
                                       "share one show the same free space twice."),
             .remedy =
                 GlusterRules::tr("Give each brick a file system and mount point of its own.")});
    } else {
        report.error(
            "glusterfs.mount-point-nested", place.key("mount-point"),
            {.text = GlusterRules::tr("On %1 the mount points %2 and %3 lie inside each other.")
                         .arg(host, otherMount, mount),
             .cause = GlusterRules::tr("One mount would hide the other, or depend on it."),
             .remedy = GlusterRules::tr("Mount them side by side, such as /glusterfs/brick1 and "
                                        "/glusterfs/brick2.")});
    }
    return mine == theirs;
}

void checkGroup(const Placed &placed, QHash<QString, qsizetype> &groups, RuleReport &report)
{
    const QString group = placed.brick->volumeGroupName();
    const auto earlier = groups.constFind(group);
    if (earlier == groups.constEnd()) {
        groups.insert(group, placed.index);
        return;
    }
    const Place place = GlusterRules::brick(placed.index);
    report.error(
        "glusterfs.group-twice",
        place.key(placed.brick->volumeGroup.isEmpty() ? "mount-point" : "volume-group"),
        {.text = GlusterRules::tr("On %1 the %2 and %3 use the same volume group %4.")
                     .arg(placed.brick->host.value, GlusterRules::brick(*earlier).target,
                          place.target, group),
         .cause = GlusterRules::tr("A disk that fails would take both bricks, and they would "
                                   "compete for room."),
         .remedy = GlusterRules::tr("Give each brick a group of its own. To enlarge a brick, add a "
                                    "disk to its “extra-devices” instead.")});
}

void checkDisks(const Placed &placed, QHash<QString, qsizetype> &disks, RuleReport &report)
{
    const auto check = [&](const QString &device, const Place &place) {
        if (const auto earlier = disks.constFind(device); earlier != disks.constEnd())
            report.error("glusterfs.device-twice", place,
                         {.text = GlusterRules::tr("On %1 the disk %2 is used twice, by %3 and %4.")
                                      .arg(placed.brick->host.value, device,
                                           GlusterRules::brick(*earlier).target, place.target),
                          .cause = {},
                          .remedy = GlusterRules::tr("Name another disk, or remove one of them.")});
        disks.insert(device, placed.index);
    };
    const Place place = GlusterRules::brick(placed.index);
    check(placed.brick->device, place.key("device"));
    for (qsizetype i = 0; i < placed.brick->extraDevices.size(); ++i)
        check(placed.brick->extraDevices[i], place.key("extra-devices").item(i));
}

void checkHost(const QList<Placed> &bricks, RuleReport &report)
{
    QHash<QString, qsizetype> groups;
    QHash<QString, qsizetype> disks;
    for (qsizetype later = 0; later < bricks.size(); ++later) {
        bool twin = false;
        for (qsizetype earlier = 0; earlier < later && !twin; ++earlier)
            twin = checkPair(bricks[earlier], bricks[later], report);
        if (twin || bricks[later].brick->device.isEmpty())
            continue;
        checkGroup(bricks[later], groups, report);
        checkDisks(bricks[later], disks, report);
    }
}

} // namespace

void checkBrickLayout(const Project &project, RuleReport &report)
{
    const GlusterSettings &gluster = project.gluster;
    const qsizetype perSet = qMax(1, gluster.replica);
    checkCount(gluster, perSet, report);
    checkHostsOfSets(gluster, perSet, report);
    checkSizesOfSets(gluster, perSet, report);
    for (const Host &host : project.hosts) {
        QList<Placed> bricks;
        for (qsizetype i = 0; i < gluster.bricks.size(); ++i)
            if (gluster.bricks[i].host == host.id)
                bricks.append({i, &gluster.bricks[i], gluster.bricks[i].path()});
        checkHost(bricks, report);
    }
}

} // namespace sharewright
