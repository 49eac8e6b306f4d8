// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthrules.h"

namespace sharewright {

namespace {

/// "gv0" for "host1:/gv0", "host1,host2:gv0" and "host1:/gv0[/conf]", as a bind mount of a part is shown.
QString volumeIn(const QString &source)
{
    QString name = source.section(u':', -1);
    name.truncate(name.indexOf(u'[') < 0 ? name.size() : name.indexOf(u'['));
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.section(u'/', 0, 0);
}

/// The directory of the volume that is bound there: "[/conf]" in findmnt(8)'s words; nothing: not told.
QString boundPart(const QString &source)
{
    const qsizetype bracket = source.indexOf(u'[');
    return bracket < 0 ? QString() : source.sliced(bracket + 1).chopped(1);
}

bool isOfVolume(const Project &project, const MountHealth &mount)
{
    return mount.fsType == u"fuse.glusterfs" && volumeIn(mount.source) == project.gluster.volume;
}

bool isFolderOfVolume(const Project &project, const MountHealth &mount, const SharedFolder &folder)
{
    const QString part = boundPart(mount.source);
    return isOfVolume(project, mount) && (part.isEmpty() || part == u'/' + folder.id.value);
}

/// Whether the volume is mounted where it should be. What lies below it is not worth a sentence of its own otherwise.
bool judgeMountPoint(const HealthView &view, const HostHealth &health)
{
    const Project &project = view.shares.project();
    const QString &path = project.gluster.mountPoint;
    const auto mount = health.mounts.constFind(path);
    if (mount == health.mounts.constEnd()) {
        view.reportHostFolders(HealthState::Unknown, health.host,
                               HealthWords::tr("Whether the volume is mounted on %1 is not known.")
                                   .arg(health.host.value));
        return false;
    }
    if (!mount->mounted && mount->access != MountAccess::Waiting) {
        view.reportHostFolders(
            HealthState::Down, health.host,
            HealthWords::tr("The volume is not mounted on %1 (%2).").arg(health.host.value, path),
            HealthWords::tr("Mount it: mount %1. If that fails, its log says "
                            "why: /var/log/glusterfs.")
                .arg(path));
        return false;
    }
    if (mount->mounted && !isOfVolume(project, *mount)) {
        view.reportHostFolders(
            HealthState::Down, health.host,
            HealthWords::tr("%1 on %2 is mounted from %3 instead of volume %4.")
                .arg(path, health.host.value, mount->source, project.gluster.volume),
            HealthWords::tr("Unmount it and correct /etc/fstab, or the "
                            "project."));
        return false;
    }
    return true;
}

void judgeBind(const HealthView &view, const HostHealth &health, const SharedFolder &folder,
               const MountHealth &mount)
{
    if (!mount.mounted && mount.access != MountAccess::Waiting)
        view.report(HealthState::Down, health.host, folder.id,
                    HealthWords::tr("%1 on %2 is not bound to the volume: what is written there "
                                    "stays on that host.")
                        .arg(folder.path, health.host.value),
                    HealthWords::tr("Mount it: mount %1. If that fails, its message says why.")
                        .arg(folder.path));
    else if (mount.mounted && !isFolderOfVolume(view.shares.project(), mount, folder))
        view.report(HealthState::Down, health.host, folder.id,
                    HealthWords::tr("%1 on %2 is mounted from %3 instead of /%4 of volume %5.")
                        .arg(folder.path, health.host.value, mount.source, folder.id.value,
                             view.shares.project().gluster.volume),
                    HealthWords::tr("Unmount it and correct /etc/fstab, or the project."));
    else
        judgeAccess(view, health.host, folder, mount.access);
}

void judgeLink(const HealthView &view, const HostHealth &health, const SharedFolder &folder,
               const MountHealth &mount)
{
    const QString expected = view.shares.project().gluster.mountPoint + u'/' + folder.id.value;
    if (mount.linkTarget == expected) {
        judgeAccess(view, health.host, folder, mount.access);
        return;
    }
    const QString found =
        mount.linkTarget.isEmpty()
            ? HealthWords::tr("%1 on %2 is no link into the volume: what is "
                              "written there stays on that host.")
                  .arg(folder.path, health.host.value)
            : HealthWords::tr("%1 on %2 leads to %3 instead of %4.")
                  .arg(folder.path, health.host.value, mount.linkTarget, expected);
    view.report(HealthState::Down, health.host, folder.id, found,
                HealthWords::tr("Apply the plan again, which puts it right."));
}

} // namespace

void judgeGlusterMounts(const HealthView &view, const Host &client)
{
    const HostHealth *health = view.fresh(client.id);
    Q_ASSERT(health != nullptr);
    if (!judgeMountPoint(view, *health))
        return;
    const Project &project = view.shares.project();
    for (const SharedFolder &folder : project.folders) {
        if (!(client.roles & folder.usedBy))
            continue;
        const auto mount = health->mounts.constFind(folder.path);
        if (mount == health->mounts.constEnd())
            judgeAccess(view, client.id, folder, MountAccess::Unknown);
        else if (project.gluster.placement == Placement::Symlink)
            judgeLink(view, *health, folder, *mount);
        else
            judgeBind(view, *health, folder, *mount);
    }
}

} // namespace sharewright
