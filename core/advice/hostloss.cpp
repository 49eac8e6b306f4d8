// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/hostloss.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostLoss)
};

/// What is left of the volume's replica sets.
struct SetsLeft {
    int sets = 0;
    int touched = 0;         ///< lack a copy, and work
    int stopped = 0;         ///< cannot be used
    bool unsafePair = false; ///< a set goes on with one copy of two, and nobody counts votes
};

/// Whether a set with these bricks can be used: with three and more a majority must be there, the arbiter alone keeps no
/// data; of two, either one goes on.
bool isUsable(const GlusterSettings &gluster, const QList<bool> &alive)
{
    const auto left = std::count(alive.begin(), alive.end(), true);
    if (alive.size() <= 2)
        return left > 0;
    const bool dataLeft = !gluster.arbiter || alive.first(alive.size() - 1).contains(true);
    return dataLeft && 2 * left > alive.size();
}

SetsLeft setsWithout(const GlusterSettings &gluster, const HostId &dead)
{
    SetsLeft result;
    const int size = std::max(1, gluster.replica);
    for (int first = 0; first < gluster.bricks.size(); first += size) {
        QList<bool> alive;
        for (int i = first;
             i < std::min<int>(first + size, static_cast<int>(gluster.bricks.size())); ++i)
            alive.append(gluster.bricks[i].host != dead);
        ++result.sets;
        if (!alive.contains(false))
            continue;
        if (!isUsable(gluster, alive))
            ++result.stopped;
        else
            ++result.touched;
        result.unsafePair = result.unsafePair || (alive.size() == 2 && alive.contains(true));
    }
    return result;
}

LossFate fateOnGluster(const SetsLeft &sets)
{
    if (sets.stopped == 0)
        return LossFate::Stays;
    return sets.stopped == sets.sets ? LossFate::Waits : LossFate::Partly;
}

QString glusterWords(const SetsLeft &sets, const HostId &dead)
{
    if (sets.sets == 0)
        return Text::tr("No bricks are chosen yet, so nothing can be said.");
    if (sets.stopped == sets.sets)
        return Text::tr("Without %1 too few copies are left: nothing can be read or written until "
                        "it is back.")
            .arg(dead.value);
    if (sets.stopped > 0)
        return Text::tr("%1 of %2 replica sets cannot be used until %3 is back; files there cannot "
                        "be read or written.")
            .arg(sets.stopped)
            .arg(sets.sets)
            .arg(dead.value);
    if (sets.unsafePair)
        return Text::tr("The other copy goes on alone. If both go on apart from each other, nobody "
                        "can tell which is right (split-brain).");
    if (sets.touched > 0)
        return Text::tr("The other copies go on; what changes meanwhile is healed when %1 is back. "
                        "Until then a second failure would stop the folders.")
            .arg(dead.value);
    return Text::tr("%1 keeps no files, so the folders stay for all others.").arg(dead.value);
}

QString nfsWords(const Project &project, const HostId &dead)
{
    if (project.nfs.server.isEmpty())
        return Text::tr("No NFS server is chosen yet, so nothing can be said.");
    if (dead == project.nfs.server)
        return Text::tr("%1 keeps all files: every host waits at the folders until it is back. "
                        "Nothing is lost while its disks survive.")
            .arg(dead.value);
    return Text::tr("%1 keeps no files, so the folders stay for all others.").arg(dead.value);
}

bool hasClientsWithout(const Project &project, const SharedFolder &folder, const HostId &dead)
{
    const QList<Host> clients = project.clientsOf(folder);
    return std::any_of(clients.begin(), clients.end(),
                       [&](const Host &host) { return host.id != dead; });
}

} // namespace

bool HostLoss::everythingStays() const
{
    return std::all_of(folders.begin(), folders.end(),
                       [](const FolderLoss &loss) { return loss.fate == LossFate::Stays; });
}

HostLoss lossOf(const Project &project, const HostId &dead)
{
    HostLoss loss{.host = dead, .folders = {}, .summary = {}};
    LossFate storage = LossFate::Stays;
    if (project.backend == Backend::Nfs) {
        storage = !dead.isEmpty() && dead == project.nfs.server ? LossFate::Waits : LossFate::Stays;
        loss.summary = nfsWords(project, dead);
    } else {
        const SetsLeft sets = setsWithout(project.gluster, dead);
        storage = fateOnGluster(sets);
        loss.safetyGone = sets.stopped == 0 && sets.touched > 0;
        loss.summary = glusterWords(sets, dead);
    }
    for (const SharedFolder &folder : project.folders) {
        const bool used = hasClientsWithout(project, folder, dead);
        loss.folders.append({folder.id, used ? storage : LossFate::NobodyLeft});
    }
    return loss;
}

QList<HostLoss> allLosses(const Project &project)
{
    QList<HostLoss> all;
    for (const Host &host : project.hosts)
        all.append(lossOf(project, host.id));
    return all;
}

QString fateWords(LossFate fate)
{
    switch (fate) {
    case LossFate::Stays:
        return Text::tr("stays");
    case LossFate::Partly:
        return Text::tr("only in part");
    case LossFate::Waits:
        return Text::tr("waits");
    case LossFate::NobodyLeft:
        break;
    }
    return Text::tr("nobody left");
}

} // namespace sharewright
