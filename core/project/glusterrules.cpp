// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/glusterrules.h"

#include <QRegularExpression>
#include <QSet>

#include "core/project/pathrules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

// The gluster command line's own rule and its reserved words.
void checkVolume(const GlusterSettings &gluster, RuleReport &report)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,255}\\z"));
    static const QStringList reserved =
        QStringLiteral(
            "volume type help subvolumes option end-volume all volume_not_in_ring description "
            "force snap-max-hard-limit snap-max-soft-limit auto-delete activate-on-create")
            .split(u' ');
    const Place place = GlusterRules::key("volume");
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
    const Place place = GlusterRules::key("replica");
    if (gluster.replica < 1) {
        report.error(
            "glusterfs.bad-replica", place,
            {.text =
                 GlusterRules::tr("%1 copies of each file are impossible.").arg(gluster.replica),
             .cause = {},
             .remedy = GlusterRules::tr("Use 3, with an arbiter where disks are short.")});
    } else if (gluster.arbiter && gluster.replica != 3) {
        report.error(
            "glusterfs.arbiter-replica", GlusterRules::key("arbiter"),
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

void checkVolumeOptions(const GlusterSettings &gluster, RuleReport &report)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9.-]*=[^\\s'\"\\\\]+\\z"));
    QSet<QString> seen;
    for (qsizetype i = 0; i < gluster.options.size(); ++i) {
        const QString &option = gluster.options[i];
        const QString key = option.section(u'=', 0, 0);
        const Place place = GlusterRules::key("options").item(i);
        if (!checkVisible(option, place, report))
            continue;
        if (!shape.match(option).hasMatch())
            report.error("glusterfs.bad-option", place,
                         {.text = GlusterRules::tr("“%1” is no volume option.").arg(option),
                          .cause = {},
                          .remedy = GlusterRules::tr("Write it as “key=value”.")});
        else if (seen.contains(key))
            report.error("glusterfs.option-twice", place,
                         {.text = GlusterRules::tr("The volume option %1 is set twice.").arg(key),
                          .cause = GlusterRules::tr("Only one of both values can hold."),
                          .remedy = GlusterRules::tr("Remove one of them.")});
        seen.insert(key);
    }
}

void checkMountPoint(const Project &project, RuleReport &report)
{
    const Place place = GlusterRules::key("mount-point");
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

void checkChoices(const GlusterSettings &gluster, RuleReport &report)
{
    const Place force = GlusterRules::key("force-because");
    if (checkVisible(gluster.forceBecause, force, report) && !gluster.forceBecause.isEmpty())
        report.warning(
            "glusterfs.force", force,
            {.text = GlusterRules::tr("The volume is made with “force”, because: %1.")
                         .arg(gluster.forceBecause),
             .cause = GlusterRules::tr("Then gluster accepts bricks on the root file system, mount "
                                       "points as bricks, and copies of a file on one host."),
             .remedy = GlusterRules::tr("Remove “force-because” unless the reason still holds.")});
    if (gluster.placement == Placement::Symlink)
        report.hint(
            "glusterfs.symlinks", GlusterRules::key("placement"),
            {.text = GlusterRules::tr("The folders become symbolic links into the volume."),
             .cause = GlusterRules::tr("Links point nowhere while the volume is not mounted, and "
                                       "package updates may replace them by directories."),
             .remedy =
                 GlusterRules::tr("Use “placement: bind” unless the manual's way is wanted.")});
}

void tellMaintenance(RuleReport &report)
{
    report.hint(
        "glusterfs.maintenance", {QStringLiteral("backend"), QStringLiteral("backend")},
        {.text = GlusterRules::tr("GlusterFS receives only slow maintenance."),
         .cause = GlusterRules::tr("A few people look after it since Red Hat ended its product in "
                                   "2024; releases come once in a year or two, and Enterprise "
                                   "Linux 10 has no packages."),
         .remedy = GlusterRules::tr("For a new site prefer NFS on storage that survives a failure. "
                                    "With GlusterFS use 10.x or 11.x, the same version on all "
                                    "nodes, and do not plan on Enterprise Linux 10.")});
}

} // namespace

void checkGluster(const Project &project, RuleReport &report)
{
    const GlusterSettings &gluster = project.gluster;
    checkVolume(gluster, report);
    checkReplica(gluster, report);
    checkNodes(project, report);
    checkBricks(project, report);
    checkBrickLayout(project, report);
    checkMountPoint(project, report);
    checkVolumeOptions(gluster, report);
    checkChoices(gluster, report);
    tellMaintenance(report);
}

} // namespace sharewright
