// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/planmarks.h"

#include <algorithm>

#include "core/facts/shareview.h"
#include "core/plan/glusterlayout.h"
#include "ui/models/stepwords.h"

namespace sharewright {

namespace {

void count(const FileChange &change, PendingFiles &files)
{
    switch (fileState(change)) {
    case FileState::New:
        ++files.added;
        break;
    case FileState::Changed:
        ++files.changed;
        break;
    case FileState::Removed:
        ++files.removed;
        break;
    case FileState::Unseen:
        ++files.unseen;
        break;
    case FileState::Unchanged:
        break;
    }
}

/// By path: what a host's steps do at the places of folders.
QHash<std::pair<HostId, QString>, Pending> placesOf(const Plan &plan)
{
    QHash<std::pair<HostId, QString>, Pending> places;
    for (const Step &step : plan.steps) {
        if (const auto *mount = std::get_if<EnsureMount>(&step.action))
            places.insert({step.host, mount->path}, Pending::Added);
        else if (const auto *link = std::get_if<EnsureLink>(&step.action))
            places.insert({step.host, link->path}, Pending::Added);
        else if (const auto *unmount = std::get_if<Unmount>(&step.action))
            places.insert({step.host, unmount->path}, Pending::Removed);
        else if (const auto *gone = std::get_if<RemoveLink>(&step.action))
            places.insert({step.host, gone->path}, Pending::Removed);
    }
    return places;
}

Pending useOf(const Plan &plan, const ShareView &view, const HostId &host,
              const SharedFolder &folder, Pending planned)
{
    const HostFacts *facts = view.site().of(host);
    if (planned != Pending::Added || !facts || !view.usesShare(*facts, folder))
        return planned;
    const bool tableChanges =
        std::any_of(plan.files.begin(), plan.files.end(), [&](const FileChange &change) {
            return change.host == host && change.path == u"/etc/fstab"
                   && fileState(change) == FileState::Changed;
        });
    return tableChanges ? Pending::Changed : Pending::Nothing;
}

Pending together(Pending one, Pending other)
{
    return one == other ? one : Pending::Changed;
}

void markUses(const Plan &plan, const Project &project, const SiteFacts &facts, PlanMarks &marks)
{
    const ShareView view(project, facts);
    const auto places = placesOf(plan);
    for (const SharedFolder &folder : project.folders) {
        for (const Host &client : project.clientsOf(folder)) {
            const Pending planned = places.value({client.id, folder.path}, Pending::Nothing);
            const Pending use = useOf(plan, view, client.id, folder, planned);
            marks.uses.insert({client.id, folder.id}, use);
            const auto known = marks.folders.constFind(folder.id);
            marks.folders.insert(folder.id,
                                 known == marks.folders.cend() ? use : together(*known, use));
        }
    }
}

/// Names of bricks as gluster knows them, by what the plan does with them.
QHash<QString, Pending> bricksOf(const Plan &plan)
{
    QHash<QString, Pending> bricks;
    const auto put = [&](const QStringList &names, Pending what) {
        for (const QString &name : names)
            bricks.insert(name, what);
    };
    for (const Step &step : plan.steps) {
        if (const auto *volume = std::get_if<CreateVolume>(&step.action))
            put(volume->bricks, Pending::Added);
        else if (const auto *added = std::get_if<AddBricks>(&step.action))
            put(added->bricks, Pending::Added);
        else if (const auto *replaced = std::get_if<ReplaceBrick>(&step.action))
            put({replaced->to}, Pending::Changed);
    }
    return bricks;
}

void markSets(const Plan &plan, const Project &project, PlanMarks &marks)
{
    if (project.backend != Backend::GlusterFs)
        return;
    const auto bricks = bricksOf(plan);
    const qsizetype size = std::max(1, project.gluster.replica);
    for (qsizetype i = 0; i < project.gluster.bricks.size(); ++i) {
        const Pending brick =
            bricks.value(brickName(project, project.gluster.bricks.at(i)), Pending::Nothing);
        const int set = static_cast<int>(i / size);
        const auto known = marks.sets.constFind(set);
        marks.sets.insert(set, known == marks.sets.cend() ? brick : together(*known, brick));
    }
}

} // namespace

PlanMarks planMarks(const Plan &plan, const Project &project, const SiteFacts &facts)
{
    PlanMarks marks;
    for (const FileChange &change : plan.files)
        count(change, marks.files[change.host]);
    markUses(plan, project, facts, marks);
    markSets(plan, project, marks);
    return marks;
}

} // namespace sharewright
