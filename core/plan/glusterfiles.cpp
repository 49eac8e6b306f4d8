// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glusterfiles.h"

namespace sharewright {

namespace {

/// Mount options for mount(8) by hand: without those that only fstab and systemd understand.
QString plainOptions(const QStringList &options)
{
    QStringList plain;
    for (const QString &option : options)
        if (!option.startsWith(QLatin1Char('_')) && !option.startsWith(QLatin1StringView("x-"))
            && option != QLatin1StringView("nofail"))
            plain.append(option);
    return plain.join(QLatin1Char(','));
}

/// In a unit file `%` is a specifier and `$` a variable (systemd.service(5)).
QString forExecStart(QString command)
{
    return command.replace(QLatin1Char('%'), QLatin1StringView("%%"))
        .replace(QLatin1Char('$'), QLatin1StringView("$$"));
}

QByteArray brickLine(const QString &device, const QString &mountPoint)
{
    return fstabLine({.source = device,
                      .target = mountPoint,
                      .fsType = QStringLiteral("xfs"),
                      .options = {QStringLiteral("noatime"), QStringLiteral("inode64"),
                                  QStringLiteral("nofail"),
                                  QStringLiteral("x-systemd.device-timeout=15s")}})
           + '\n';
}

} // namespace

QByteArray volumeLine(const Project &project, const GlusterLayout &layout, const HostId &client)
{
    return fstabLine({.source = volumeSource(project, layout, client),
                      .target = project.gluster.mountPoint,
                      .fsType = QStringLiteral("glusterfs"),
                      .options = volumeMountOptions(project, layout, client)})
           + '\n';
}

QString waitUnitPath()
{
    return QStringLiteral("/etc/systemd/system/") + waitUnit();
}

QByteArray waitUnitText(const Project &project, const GlusterLayout &layout,
                        const PlannedHost &host)
{
    const HostId &id = host.host.id;
    const QString source = volumeSource(project, layout, id);
    const QString options = plainOptions(volumeMountOptions(project, layout, id));
    const QString glusterUnit = layout.node(id) ? host.platform.glusterUnit : QString();
    const QString after = glusterUnit.isEmpty() ? QString() : QLatin1Char(' ') + glusterUnit;
    const QString trial = QStringLiteral("/run/sharewright/volume");
    const QString loop =
        QStringLiteral(
            "mkdir -p %1; until mount -t glusterfs -o %2 %3 %1; do sleep 3; done; umount %1")
            .arg(trial, options, source);
    return QStringLiteral("# Written by Sharewright.\n"
                          "# A mount that fails at boot is not tried again. Until enough bricks of "
                          "the volume run "
                          "it would fail,\n"
                          "# so the mount waits for this unit, and services wait for the mount.\n"
                          "[Unit]\n"
                          "Description=Wait until the GlusterFS volume %1 can be mounted\n"
                          "Wants=network-online.target%2\n"
                          "After=network-online.target%2\n"
                          "\n"
                          "[Service]\n"
                          "Type=oneshot\n"
                          "PrivateMounts=yes\n"
                          "TimeoutStartSec=infinity\n"
                          "ExecStart=/bin/sh -c '%3'\n")
        .arg(project.gluster.volume, after, forExecStart(loop))
        .toUtf8();
}

QByteArray brickLines(const GlusterNode &node, const QList<FstabEntry> &others)
{
    QByteArray lines;
    for (const Brick &brick : node.bricks)
        if (!brick.device.isEmpty())
            lines += brickLine(brick.blockDevice(), brick.mountPoint);
    for (const FstabEntry &other : others)
        lines += brickLine(other.source, other.target);
    return lines;
}

QStringList brickMountPoints(const GlusterNode &node, const QList<FstabEntry> &others)
{
    QStringList mountPoints;
    for (const Brick &brick : node.bricks)
        mountPoints.append(brick.mountPoint);
    for (const FstabEntry &other : others)
        mountPoints.append(other.target);
    return mountPoints;
}

} // namespace sharewright
