// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include <QRegularExpression>

#include "core/project/bricksize.h"
#include "core/project/editdistance.h"
#include "core/project/glusterrules.h"
#include "core/project/pathrules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

// What mkfs.xfs of xfsprogs 5.19 and later takes at least.
constexpr qint64 kSmallestFileSystem = qint64(300) << 20;

void checkHost(const Project &project, const Brick &brick, const Place &place, RuleReport &report)
{
    const Host *host = project.host(brick.host);
    if (brick.host.isEmpty() || host == nullptr) {
        const QString near = nearestWord(brick.host.value, hostNames(project));
        report.error(
            "glusterfs.unknown-host", place.key("host"),
            {.text = brick.host.isEmpty()
                         ? GlusterRules::tr("The %1 has no host.").arg(place.target)
                         : GlusterRules::tr("The host “%1” of %2 is not a host of this project.")
                               .arg(brick.host.value, place.target),
             .cause = {},
             .remedy = near.isEmpty() ? GlusterRules::tr("Choose a host of the project.")
                                      : GlusterRules::tr("Did you mean “%1”?").arg(near)});
    } else if (!host->roles.testFlag(Role::GlusterNode)) {
        report.error(
            "glusterfs.host-role", place.key("host"),
            {.text = GlusterRules::tr("Host %1 holds a brick but lacks the role “gluster-node”.")
                         .arg(brick.host.value),
             .cause = {},
             .remedy = GlusterRules::tr("Add the role to the host.")});
    }
}

void checkDevice(const QString &device, const Place &place, RuleReport &report)
{
    if (!checkVisible(device, place, report))
        return;
    const QStringList names = device.split(u'/');
    if (!device.startsWith(QLatin1StringView("/dev/")) || names.contains(QStringLiteral(".."))
        || names.contains(QStringLiteral(".")) || device.endsWith(u'/')) {
        report.error("glusterfs.bad-device", place,
                     {.text = GlusterRules::tr("“%1” is no device.").arg(device),
                      .cause = {},
                      .remedy = GlusterRules::tr("Use a path below /dev/disk/by-id/.")});
    } else if (!device.startsWith(QLatin1StringView("/dev/disk/by-"))) {
        report.warning(
            "glusterfs.unstable-device", place,
            {.text =
                 GlusterRules::tr("The name %1 may mean another disk after a reboot.").arg(device),
             .cause = GlusterRules::tr("Kernel names follow the order in which disks are found."),
             .remedy = GlusterRules::tr("Use a path below /dev/disk/by-id/.")});
    }
}

void checkDevices(const Brick &brick, const Place &place, RuleReport &report)
{
    if (!brick.device.isEmpty())
        checkDevice(brick.device, place.key("device"), report);
    for (qsizetype i = 0; i < brick.extraDevices.size(); ++i)
        checkDevice(brick.extraDevices[i], place.key("extra-devices").item(i), report);
}

// lvm(8), VALID NAMES. The reserved parts are names of LVM's own hidden volumes.
bool isLvmName(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,127}\\z"));
    return shape.match(name).hasMatch() && name != u"." && name != u"..";
}

bool isReservedVolumeName(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 2> starts{QLatin1StringView("snapshot"),
                                                             QLatin1StringView("pvmove")};
    static constexpr std::array<QLatin1StringView, 14> parts{
        QLatin1StringView("_cdata"),  QLatin1StringView("_cmeta"),  QLatin1StringView("_corig"),
        QLatin1StringView("_cpool"),  QLatin1StringView("_cvol"),   QLatin1StringView("_wcorig"),
        QLatin1StringView("_mimage"), QLatin1StringView("_mlog"),   QLatin1StringView("_rimage"),
        QLatin1StringView("_rmeta"),  QLatin1StringView("_tdata"),  QLatin1StringView("_tmeta"),
        QLatin1StringView("_vdata"),  QLatin1StringView("_vorigin")};
    return std::any_of(starts.begin(), starts.end(),
                       [&](QLatin1StringView start) { return name.startsWith(start); })
           || std::any_of(parts.begin(), parts.end(),
                          [&](QLatin1StringView part) { return name.contains(part); });
}

void checkLvmNames(const Brick &brick, const Place &place, RuleReport &report)
{
    const bool ownGroup = !brick.volumeGroup.isEmpty();
    const Place groupPlace = place.key(ownGroup ? "volume-group" : "mount-point");
    const QString group = brick.volumeGroupName();
    if (checkVisible(group, groupPlace, report) && !isLvmName(group)) {
        report.error(
            "glusterfs.bad-group-name", groupPlace,
            {.text = GlusterRules::tr("“%1” cannot be the name of a volume group.").arg(group),
             .cause = {},
             .remedy = GlusterRules::tr("Use up to 127 letters, digits, “+”, “_”, “.” and “-” in "
                                        "“volume-group”, not starting with “-”.")});
    }
    const bool ownVolume = !brick.logicalVolume.isEmpty();
    const Place volumePlace = place.key(ownVolume ? "logical-volume" : "mount-point");
    const QString volume = brick.logicalVolumeName();
    if (checkVisible(volume, volumePlace, report)
        && (!isLvmName(volume) || isReservedVolumeName(volume))) {
        report.error(
            "glusterfs.bad-logical-name", volumePlace,
            {.text = GlusterRules::tr("“%1” cannot be the name of a logical volume.").arg(volume),
             .cause = isReservedVolumeName(volume)
                          ? GlusterRules::tr("LVM keeps such names for volumes of its own.")
                          : QString(),
             .remedy = GlusterRules::tr("Use a name such as “lv_brick1” in “logical-volume”.")});
    }
}

void checkSize(const Brick &brick, const Place &place, RuleReport &report)
{
    const Place here = place.key("size");
    if (!checkVisible(brick.size, here, report))
        return;
    const auto size = parseBrickSize(brick.size);
    if (!size) {
        report.error(
            "glusterfs.bad-size", here,
            {.text = GlusterRules::tr("“%1” is no size of a logical volume.").arg(brick.size),
             .cause = {},
             .remedy = GlusterRules::tr("Write a whole number with M, G or T, such as "
                                        "“500G”, or a percentage of the group, such as "
                                        "“80%”.")});
    } else if (size->bytes > 0 && size->bytes < kSmallestFileSystem) {
        report.error("glusterfs.small-size", here,
                     {.text = GlusterRules::tr("%1 is too small for a brick.").arg(brick.size),
                      .cause = GlusterRules::tr("XFS needs 300 MB at least."),
                      .remedy = GlusterRules::tr(
                          "Give it room for all shared files, and for more to come.")});
    }
}

// Without a disk there is nothing that LVM would do; the author probably meant one.
void checkLvmWithoutDisk(const Brick &brick, const Place &place, RuleReport &report)
{
    const char *key = !brick.extraDevices.isEmpty()    ? "extra-devices"
                      : !brick.volumeGroup.isEmpty()   ? "volume-group"
                      : !brick.logicalVolume.isEmpty() ? "logical-volume"
                      : !brick.size.isEmpty()          ? "size"
                                                       : nullptr;
    if (key == nullptr)
        return;
    report.error(
        "glusterfs.lvm-without-device", place.key(key),
        {.text = GlusterRules::tr("“%1” of %2 has no effect without a “device”.")
                     .arg(QLatin1StringView(key), place.target),
         .cause = GlusterRules::tr("Without a disk the brick uses the file system that is mounted "
                                   "at its mount point."),
         .remedy = GlusterRules::tr("Name the disk in “device”, or remove the key.")});
}

void checkDirectory(const Brick &brick, const Place &place, RuleReport &report)
{
    const Place here = place.key("directory");
    const QStringList names = brick.directory.split(u'/');
    if (!checkVisible(brick.directory, here, report)
        || !(names.contains(QString()) || names.contains(QStringLiteral(".."))
             || names.contains(QStringLiteral("."))))
        return;
    report.error(
        "glusterfs.bad-directory", here,
        {.text =
             GlusterRules::tr("The %1 needs a directory below its mount point.").arg(place.target),
         .cause =
             GlusterRules::tr("GlusterFS refuses a mount point itself as a brick: with the disk "
                              "missing it would fill the root file system."),
         .remedy = GlusterRules::tr("Use a relative name such as “brick”.")});
}

void checkMountPoint(const Project &project, const Brick &brick, const Place &place,
                     RuleReport &report)
{
    const Place here = place.key("mount-point");
    if (!checkAbsolutePath(brick.mountPoint, "glusterfs", here, report))
        return;
    const auto overlaps = [&](const QString &path) {
        return isSameOrInside(path, brick.mountPoint) || isSameOrInside(brick.mountPoint, path);
    };
    for (const SharedFolder &folder : project.folders) {
        if (overlaps(folder.path))
            report.error(
                "glusterfs.brick-overlaps-folder", here,
                {.text = GlusterRules::tr("The %1 at %2 and the shared path %3 overlap.")
                             .arg(place.target, brick.mountPoint, folder.path),
                 .cause = GlusterRules::tr("Files in a brick must be changed through the volume "
                                           "only, never directly."),
                 .remedy = GlusterRules::tr("Choose a directory apart, such as "
                                            "/glusterfs/brick1.")});
    }
    if (overlaps(project.gluster.mountPoint))
        report.error(
            "glusterfs.brick-overlaps-mount", here,
            {.text = GlusterRules::tr("The %1 at %2 and the volume's mount point %3 overlap.")
                         .arg(place.target, brick.mountPoint, project.gluster.mountPoint),
             .cause = GlusterRules::tr("GlusterFS refuses to mount a volume over one of its own "
                                       "bricks."),
             .remedy = GlusterRules::tr("Choose a directory apart, such as /glusterfs/brick1.")});
}

} // namespace

void checkBricks(const Project &project, RuleReport &report)
{
    const QList<Brick> &bricks = project.gluster.bricks;
    for (qsizetype i = 0; i < bricks.size(); ++i) {
        const Brick &brick = bricks[i];
        const Place place = GlusterRules::brick(i);
        checkHost(project, brick, place, report);
        checkDevices(brick, place, report);
        if (brick.device.isEmpty()) {
            checkLvmWithoutDisk(brick, place, report);
        } else {
            checkLvmNames(brick, place, report);
            checkSize(brick, place, report);
        }
        checkMountPoint(project, brick, place, report);
        checkDirectory(brick, place, report);
    }
}

} // namespace sharewright
