// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "core/project/editdistance.h"
#include "core/project/pathrules.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct GlusterRules {
    Q_DECLARE_TR_FUNCTIONS(GlusterRules)
};

Place glusterKey(const char *key)
{
    return {QStringLiteral("glusterfs.") + QLatin1StringView(key),
            QStringLiteral("glusterfs/") + QLatin1StringView(key)};
}

Place brickPlace(qsizetype index)
{
    return {GlusterRules::tr("brick number %1").arg(index + 1),
            QStringLiteral("glusterfs/bricks/") + QString::number(index)};
}

// The gluster command line's own rule and its reserved words.
void checkVolume(const GlusterSettings &gluster, RuleReport &report)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,255}\\z"));
    static const QStringList reserved =
        QStringLiteral(
            "volume type help subvolumes option end-volume all volume_not_in_ring description "
            "force snap-max-hard-limit snap-max-soft-limit auto-delete activate-on-create")
            .split(u' ');
    const Place place = glusterKey("volume");
    if (!checkVisible(gluster.volume, place, report))
        return;
    if (!shape.match(gluster.volume).hasMatch() || reserved.contains(gluster.volume)) {
        report.error(
            "glusterfs.bad-volume", place,
            {.text = GlusterRules::tr("“%1” cannot be the name of a volume.").arg(gluster.volume),
             .cause = {},
             .remedy = GlusterRules::tr("Use letters, digits, “-” and “_”, such as “pandora”.")});
    }
}

void checkReplica(const GlusterSettings &gluster, RuleReport &report)
{
    const Place place = glusterKey("replica");
    if (gluster.replica < 1) {
        report.error(
            "glusterfs.bad-replica", place,
            {.text =
                 GlusterRules::tr("%1 copies of each file are impossible.").arg(gluster.replica),
             .cause = {},
             .remedy = GlusterRules::tr("Use 3, with an arbiter where disks are short.")});
    } else if (gluster.arbiter && gluster.replica != 3) {
        report.error(
            "glusterfs.arbiter-replica", glusterKey("arbiter"),
            {.text = GlusterRules::tr("An arbiter needs replica 3, not %1.").arg(gluster.replica),
             .cause = GlusterRules::tr("The third brick of each set only keeps names and votes."),
             .remedy = GlusterRules::tr("Set replica to 3 or leave the arbiter out.")});
    } else if (gluster.replica == 1) {
        report.warning("glusterfs.no-redundancy", place,
                       {.text = GlusterRules::tr("With replica 1 each file lies on one host only."),
                        .cause = GlusterRules::tr("A host that fails takes its files away."),
                        .remedy = GlusterRules::tr("Use replica 3.")});
    } else if (gluster.replica == 2) {
        report.add(
            gluster.acceptReplica2 ? Severity::Warning : Severity::Error, "glusterfs.replica-2",
            place,
            {.text = GlusterRules::tr("Replica 2 is prone to split-brain."),
             .cause =
                 GlusterRules::tr("When two hosts lose sight of each other, both change files and "
                                  "nobody can say which copy is right."),
             .remedy = GlusterRules::tr("Use replica 3 or an arbiter, or accept the risk with "
                                        "“accept-replica-2: true”.")});
    }
}

void checkBrickHost(const Project &project, const Brick &brick, const Place &place,
                    RuleReport &report)
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

void checkBrickPaths(const Brick &brick, const Place &place, RuleReport &report)
{
    checkAbsolutePath(brick.mountPoint, "glusterfs", place.key("mount-point"), report);
    if (!brick.device.isEmpty() && checkVisible(brick.device, place.key("device"), report)) {
        if (!brick.device.startsWith(QLatin1StringView("/dev/")) || brick.device.contains(u"/..")) {
            report.error("glusterfs.bad-device", place.key("device"),
                         {.text = GlusterRules::tr("“%1” is no device.").arg(brick.device),
                          .cause = {},
                          .remedy = GlusterRules::tr("Use a path below /dev/disk/by-id/.")});
        } else if (!brick.device.startsWith(QLatin1StringView("/dev/disk/by-"))) {
            report.warning(
                "glusterfs.unstable-device", place.key("device"),
                {.text = GlusterRules::tr("The name %1 may mean another disk after a reboot.")
                             .arg(brick.device),
                 .cause =
                     GlusterRules::tr("Kernel names follow the order in which disks are found."),
                 .remedy = GlusterRules::tr("Use a path below /dev/disk/by-id/.")});
        }
    }
    const QStringList names = brick.directory.split(u'/');
    if (checkVisible(brick.directory, place.key("directory"), report)
        && (names.contains(QString()) || names.contains(QStringLiteral(".."))
            || names.contains(QStringLiteral(".")))) {
        report.error("glusterfs.bad-directory", place.key("directory"),
                     {.text = GlusterRules::tr("The %1 needs a directory below its mount point.")
                                  .arg(place.target),
                      .cause = GlusterRules::tr(
                          "GlusterFS refuses a mount point itself as a brick: with the disk "
                          "missing it would fill the root file system."),
                      .remedy = GlusterRules::tr("Use a relative name such as “brick”.")});
    }
}

void checkReplicaSets(const GlusterSettings &gluster, RuleReport &report)
{
    const qsizetype perSet = qMax(1, gluster.replica);
    if (gluster.bricks.isEmpty() || gluster.bricks.size() % perSet != 0) {
        report.error("glusterfs.brick-count", glusterKey("bricks"),
                     {.text = GlusterRules::tr("%1 bricks cannot form sets of %2.")
                                  .arg(gluster.bricks.size())
                                  .arg(perSet),
                      .cause = {},
                      .remedy = GlusterRules::tr("Add bricks until each set is complete.")});
    }
    QSet<QString> hosts;
    QSet<QString> places;
    for (qsizetype i = 0; i < gluster.bricks.size(); ++i) {
        const Brick &brick = gluster.bricks[i];
        if (i % perSet == 0)
            hosts.clear();
        if (!brick.host.isEmpty() && hosts.contains(brick.host.value)) {
            report.error(
                "glusterfs.host-twice-in-set", brickPlace(i).key("host"),
                {.text = GlusterRules::tr("Host %1 holds two bricks of one replica set.")
                             .arg(brick.host.value),
                 .cause = GlusterRules::tr("Both copies would be lost with that host."),
                 .remedy = GlusterRules::tr("Put each %1 bricks in a row on different hosts.")
                               .arg(perSet)});
        }
        hosts.insert(brick.host.value);
        const QString where = brick.host.value + u':' + brick.mountPoint + u'/' + brick.directory;
        if (places.contains(where)) {
            report.error("glusterfs.duplicate-brick", brickPlace(i),
                         {.text = GlusterRules::tr("The brick %1 is listed twice.").arg(where),
                          .cause = {},
                          .remedy = GlusterRules::tr("Remove one of them.")});
        }
        places.insert(where);
    }
}

void checkVolumeOptions(const GlusterSettings &gluster, RuleReport &report)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9.-]*=[^\\s'\"\\\\]+\\z"));
    for (qsizetype i = 0; i < gluster.options.size(); ++i) {
        const Place place = glusterKey("options").item(i);
        if (!checkVisible(gluster.options[i], place, report)
            || shape.match(gluster.options[i]).hasMatch())
            continue;
        report.error("glusterfs.bad-option", place,
                     {.text = GlusterRules::tr("“%1” is no volume option.").arg(gluster.options[i]),
                      .cause = {},
                      .remedy = GlusterRules::tr("Write it as “key=value”.")});
    }
}

void checkMountPoint(const Project &project, RuleReport &report)
{
    const Place place = glusterKey("mount-point");
    const QString &mountPoint = project.gluster.mountPoint;
    if (!checkAbsolutePath(mountPoint, "glusterfs", place, report))
        return;
    for (const SharedFolder &folder : project.folders) {
        if (isSameOrInside(mountPoint, folder.path) || isSameOrInside(folder.path, mountPoint)) {
            report.error(
                "glusterfs.mount-point-overlaps", place,
                {.text = GlusterRules::tr("The mount point %1 and the shared path %2 overlap.")
                             .arg(mountPoint, folder.path),
                 .cause = GlusterRules::tr("The volume would be mounted over its own contents."),
                 .remedy = GlusterRules::tr("Choose a directory apart, such as /pandora_files.")});
        }
    }
}

} // namespace

void checkGluster(const Project &project, RuleReport &report)
{
    const GlusterSettings &gluster = project.gluster;
    checkVolume(gluster, report);
    checkReplica(gluster, report);
    for (qsizetype i = 0; i < gluster.bricks.size(); ++i) {
        checkBrickHost(project, gluster.bricks[i], brickPlace(i), report);
        checkBrickPaths(gluster.bricks[i], brickPlace(i), report);
    }
    checkReplicaSets(gluster, report);
    checkMountPoint(project, report);
    checkVolumeOptions(gluster, report);
}

} // namespace sharewright
