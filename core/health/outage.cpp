// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/outage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outage)
};

/// The same for all folders: they lie on one storage side.
struct StorageFate {
    FolderFate fate = FolderFate::Unknown;
    QString reason;
};

StorageFate nfsFate(const Project &project, const HostId &host)
{
    if (!project.host(project.nfs.server))
        return {FolderFate::Unknown, Text::tr("The project names no NFS server yet.")};
    if (project.nfs.server != host)
        return {FolderFate::Stays, Text::tr("%1 does not keep it.").arg(host.value)};
    return {FolderFate::Lost,
            Text::tr("%1 alone keeps it. Every access waits until it is back; nothing is deleted.")
                .arg(host.value)};
}

GlusterVolume plannedVolume(const GlusterSettings &gluster)
{
    GlusterVolume volume;
    volume.replicaCount = gluster.replica;
    for (const QString &option : gluster.options)
        volume.options += {option.section(u'=', 0, 0), option.section(u'=', 1)};
    return volume;
}

/// The states of all sets while the host's bricks do not serve.
QList<SetState> setsWithout(const GlusterSettings &gluster, const HostId &host)
{
    const GlusterVolume volume = plannedVolume(gluster);
    const qsizetype size = std::max(1, gluster.replica);
    QList<SetState> states;
    for (qsizetype first = 0; first < gluster.bricks.size(); first += size) {
        QList<BrickHealth> bricks;
        for (qsizetype i = first; i < std::min(first + size, gluster.bricks.size()); ++i) {
            BrickHealth brick;
            brick.brick.arbiter = gluster.arbiter && i - first == size - 1;
            brick.state =
                gluster.bricks.at(i).host == host ? BrickState::Offline : BrickState::Online;
            bricks += brick;
        }
        states += setStateOf(volume, bricks);
    }
    return states;
}

// With server quorum glusterd stops its bricks where no more than half of the pool is left.
bool losesServerQuorum(const GlusterSettings &gluster, const HostId &host)
{
    QSet<HostId> nodes;
    for (const Brick &brick : gluster.bricks)
        nodes.insert(brick.host);
    if (!nodes.contains(host)
        || plannedVolume(gluster).option(QStringLiteral("cluster.server-quorum-type")) != u"server")
        return false;
    return 2 * (nodes.size() - 1) <= nodes.size();
}

StorageFate glusterFate(const GlusterSettings &gluster, const HostId &host)
{
    const QList<SetState> sets = setsWithout(gluster, host);
    if (sets.isEmpty())
        return {FolderFate::Unknown, Text::tr("The project names no bricks yet.")};
    if (losesServerQuorum(gluster, host))
        return {FolderFate::Lost,
                Text::tr("Without %1 no more than half of the pool is left, and the volume stops.")
                    .arg(host.value)};
    if (sets.contains(SetState::Down))
        return {FolderFate::Lost,
                Text::tr("Files whose only copy lies on %1 cannot be reached until it is back.")
                    .arg(host.value)};
    if (sets.contains(SetState::ReadOnly))
        return {
            FolderFate::ReadOnly,
            Text::tr("Too few copies are left to write safely until %1 is back.").arg(host.value)};
    if (sets.contains(SetState::Degraded))
        return {
            FolderFate::Thinner,
            Text::tr("The other copies serve it; %1 catches up when it is back.").arg(host.value)};
    return {FolderFate::Stays, Text::tr("%1 does not keep it.").arg(host.value)};
}

QList<HostId> usersLeft(const Project &project, const SharedFolder &folder, const HostId &without)
{
    QList<HostId> users;
    for (const Host &client : project.clientsOf(folder)) {
        if (client.id != without)
            users += client.id;
    }
    return users;
}

} // namespace

FolderFate Outage::worst() const
{
    FolderFate result = FolderFate::Stays;
    for (const FolderOutage &folder : folders)
        result = std::max(result, folder.fate);
    return result;
}

int Outage::count(FolderFate fate) const
{
    return static_cast<int>(
        std::count_if(folders.begin(), folders.end(),
                      [fate](const FolderOutage &folder) { return folder.fate == fate; }));
}

Outage outageOf(const Project &project, const HostId &host)
{
    const StorageFate storage = project.backend == Backend::Nfs
                                    ? nfsFate(project, host)
                                    : glusterFate(project.gluster, host);
    Outage outage{host, {}, {}, {}};
    if (project.backend == Backend::GlusterFs)
        outage.sets = setsWithout(project.gluster, host);
    for (const SharedFolder &folder : project.folders) {
        const QList<HostId> users = usersLeft(project, folder, host);
        if (users.isEmpty() && storage.fate != FolderFate::Lost) {
            outage.folders.append(
                {folder.id, FolderFate::Unused, Text::tr("No host that uses it is left.")});
        } else {
            outage.folders.append({folder.id, storage.fate, storage.reason});
        }
        for (const HostId &user : users)
            outage.others[user] = std::max(outage.others.value(user), storage.fate);
    }
    return outage;
}

} // namespace sharewright
