// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/outage.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>
#include <QSet>

namespace sharewright {

namespace {

/// What is said of one folder.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outage)
};

/// What is said of the whole site.
struct SiteText {
    Q_DECLARE_TR_FUNCTIONS(HostLoss)
};

/// The same for all folders: they lie on one storage side.
struct StorageFate {
    FolderFate fate = FolderFate::Unknown;
    QString reason;  ///< of each folder
    QString summary; ///< of the site
};

StorageFate keepsNothing(const HostId &host)
{
    return {FolderFate::Stays, Text::tr("%1 does not keep it.").arg(host.value),
            SiteText::tr("%1 keeps no files, so the folders stay for all others.").arg(host.value)};
}

StorageFate nfsFate(const Project &project, const HostId &host)
{
    if (!project.host(project.nfs.server))
        return {FolderFate::Unknown, Text::tr("The project names no NFS server yet."),
                SiteText::tr("No NFS server is chosen yet, so nothing can be said.")};
    if (project.nfs.server != host)
        return keepsNothing(host);
    return {FolderFate::Lost,
            Text::tr("%1 alone keeps it. Every access waits until it is back; nothing is deleted.")
                .arg(host.value),
            SiteText::tr("%1 keeps all files: every host waits at the folders until it is back. "
                         "Nothing is lost while its disks survive.")
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

/// Which nodes run and see each other.
using NodeRuns = std::function<bool(const HostId &)>;

/// Nodes without a brick count as well: they join the pool.
QSet<HostId> poolOf(const Project &project)
{
    QSet<HostId> pool;
    for (const Host &host : project.hosts) {
        if (host.roles.testFlag(Role::GlusterNode))
            pool.insert(host.id);
    }
    for (const Brick &brick : project.gluster.bricks) {
        if (!brick.host.isEmpty())
            pool.insert(brick.host);
    }
    return pool;
}

// With server quorum glusterd stops its bricks where no more than half of the pool is left.
bool hasServerQuorum(const Project &project, const NodeRuns &runs)
{
    const GlusterVolume volume = plannedVolume(project.gluster);
    if (volume.option(QStringLiteral("cluster.server-quorum-type")) != u"server")
        return true;
    const QSet<HostId> pool = poolOf(project);
    return 2 * std::count_if(pool.begin(), pool.end(), runs) > pool.size();
}

/// The states of all sets while only these nodes' bricks can serve.
QList<SetState> setsWhile(const Project &project, const NodeRuns &runs)
{
    const GlusterSettings &gluster = project.gluster;
    const GlusterVolume volume = plannedVolume(gluster);
    const bool served = hasServerQuorum(project, runs);
    const qsizetype size = std::max(1, gluster.replica);
    QList<SetState> states;
    for (qsizetype first = 0; first < gluster.bricks.size(); first += size) {
        QList<BrickHealth> bricks;
        for (qsizetype i = first; i < std::min(first + size, gluster.bricks.size()); ++i) {
            BrickHealth brick;
            brick.brick.arbiter = gluster.arbiter && size > 2 && i - first == size - 1;
            brick.state = served && runs(gluster.bricks.at(i).host) ? BrickState::Online
                                                                    : BrickState::Offline;
            bricks += brick;
        }
        states += setStateOf(volume, bricks);
    }
    return states;
}

/// Whether the host and the others can change the same files apart from each other, when it is not dead but cut off.
bool maySplit(const Project &project, const QList<SetState> &without, const HostId &host)
{
    const QList<SetState> alone =
        setsWhile(project, [&](const HostId &node) { return node == host; });
    for (qsizetype i = 0; i < without.size(); ++i) {
        if (without.at(i) == SetState::Degraded && alone.at(i) == SetState::Degraded)
            return true;
    }
    return false;
}

StorageFate degradedFate(bool splits, const HostId &host)
{
    if (splits) {
        const QString why =
            SiteText::tr("The other copy goes on alone. If both go on apart from each other, "
                         "nobody can tell which is right (split-brain).");
        return {FolderFate::Thinner, why, why};
    }
    return {FolderFate::Thinner,
            Text::tr("The other copies serve it; %1 catches up when it is back.").arg(host.value),
            SiteText::tr("The other copies go on; what changes meanwhile is healed when %1 is "
                         "back. Until then a second failure would stop the folders.")
                .arg(host.value)};
}

StorageFate stoppedFate(qsizetype stopped, qsizetype sets, const HostId &host)
{
    if (stopped == sets) {
        const QString why = SiteText::tr("Without %1 too few copies are left: nothing can be read "
                                         "or written until it is back.")
                                .arg(host.value);
        return {FolderFate::Lost, why, why};
    }
    return {FolderFate::Partly,
            Text::tr("Too few copies of a part of the files are left: they cannot be reached until "
                     "%1 is back.")
                .arg(host.value),
            SiteText::tr("%1 of %2 replica sets cannot be used until %3 is back; files there "
                         "cannot be read or written.")
                .arg(stopped)
                .arg(sets)
                .arg(host.value)};
}

/// `sets`: what is left of them without the host.
StorageFate glusterFate(const Project &project, const QList<SetState> &sets, const HostId &host)
{
    if (sets.isEmpty())
        return {FolderFate::Unknown, Text::tr("The project names no bricks yet."),
                SiteText::tr("No bricks are chosen yet, so nothing can be said.")};
    if (!hasServerQuorum(project, [&](const HostId &node) { return node != host; })) {
        const QString why =
            Text::tr("Without %1 no more than half of the pool is left, and the volume stops.")
                .arg(host.value);
        return {FolderFate::Lost, why, why};
    }
    if (const qsizetype stopped = sets.count(SetState::Down) + sets.count(SetState::NoQuorum);
        stopped > 0)
        return stoppedFate(stopped, sets.size(), host);
    if (sets.contains(SetState::Degraded))
        return degradedFate(maySplit(project, sets, host), host);
    return keepsNothing(host);
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
    Outage outage{host, {}, {}, {}, {}};
    if (project.backend == Backend::GlusterFs)
        outage.sets = setsWhile(project, [&](const HostId &node) { return node != host; });
    const StorageFate storage = project.backend == Backend::Nfs
                                    ? nfsFate(project, host)
                                    : glusterFate(project, outage.sets, host);
    outage.summary = storage.summary;
    for (const SharedFolder &folder : project.folders) {
        const QList<HostId> users = usersLeft(project, folder, host);
        // That files cannot be reached is the worse news, also where nobody asks for them.
        if (users.isEmpty() && storage.fate < FolderFate::Partly) {
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

QString fateWords(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Stays:
        return SiteText::tr("stays");
    case FolderFate::Unused:
        return SiteText::tr("nobody left");
    case FolderFate::Thinner:
        return SiteText::tr("stays, fewer copies");
    case FolderFate::Partly:
        return SiteText::tr("only in part");
    case FolderFate::Lost:
        return SiteText::tr("waits");
    case FolderFate::Unknown:
        break;
    }
    return SiteText::tr("unknown");
}

} // namespace sharewright
