// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/planmarks.h"

#include <algorithm>

#include "core/facts/poolview.h"
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

// The way back may delete the volume; whatever it calls its bricks, all sets of the document go with it.
bool deletesVolume(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) {
        return std::holds_alternative<RetireVolume>(step.action);
    });
}

void markSets(const Plan &plan, const Project &project, PlanMarks &marks)
{
    if (project.backend != Backend::GlusterFs)
        return;
    const auto bricks = bricksOf(plan);
    const bool deleted = deletesVolume(plan);
    const qsizetype size = std::max(1, project.gluster.replica);
    for (qsizetype i = 0; i < project.gluster.bricks.size(); ++i) {
        const QString name = brickName(project, project.gluster.bricks.at(i));
        const Pending brick = deleted ? Pending::Removed : bricks.value(name, Pending::Nothing);
        const int set = static_cast<int>(i / size);
        const auto known = marks.sets.constFind(set);
        marks.sets.insert(set, known == marks.sets.cend() ? brick : together(*known, brick));
    }
}

/// `name` is "node:/path", as the volume has it.
LeavingBrick leavingBrick(const PoolView &pool, const QString &name)
{
    const qsizetype slash = name.indexOf(QLatin1StringView(":/")) + 1;
    GlusterBrick brick;
    brick.host = name.left(slash - 1);
    brick.path = name.mid(slash);
    if (pool.volume() != nullptr)
        for (const GlusterBrick &running : pool.volume()->bricks)
            if (running.name() == name)
                brick = running; // with the identity of its node
    for (const Host &host : pool.project().hosts)
        if (pool.isOn(brick, host.id))
            return {host.id, brick.host, brick.path};
    return {{}, brick.host, brick.path};
}

// The document has forgotten these sets, so only the step that drains them still knows them.
void markLeaving(const Plan &plan, const Project &project, const SiteFacts &facts, PlanMarks &marks)
{
    const PoolView pool(project, facts);
    for (const Step &step : plan.steps) {
        const auto *removal = std::get_if<RemoveBricks>(&step.action);
        if (removal == nullptr)
            continue;
        const qsizetype size = std::max(1, removal->replica);
        for (qsizetype i = 0; i < removal->bricks.size(); ++i) {
            if (i % size == 0)
                marks.leaving.append(LeavingSet());
            marks.leaving.last().append(leavingBrick(pool, removal->bricks.at(i)));
        }
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
    markLeaving(plan, project, facts, marks);
    return marks;
}

} // namespace sharewright
