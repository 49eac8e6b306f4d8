// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthwords.h"
#include "core/health/volumerules.h"

namespace sharewright {

namespace {

/// A task, with its numbers where they were told.
struct Work {
    GlusterTaskState state = GlusterTaskState::Unknown;
    bool fixLayout = false;
    QStringList bricks;
    std::optional<GlusterRebalance> progress;
};

/// The numbers as a sentence of their own; empty where there are none.
QString soFar(const Work &work)
{
    const QString text = work.progress ? progressText(work.progress->total) : QString();
    return text.isEmpty() ? text : HealthWords::tr(" So far: %1.").arg(text);
}

bool hasFailures(const Work &work)
{
    return work.progress && work.progress->total.failures > 0;
}

QString failuresRemedy(const VolumeView &volume)
{
    return HealthWords::tr("Why: /var/log/glusterfs/%1-rebalance.log on each node.")
        .arg(volume.volume.name);
}

void judgeRebalance(const VolumeView &volume, const Work &work)
{
    const QString name = volume.name();
    const HealthState unlessFailures =
        hasFailures(work) ? HealthState::Degraded : HealthState::Healthy;
    const QString remedy = hasFailures(work) ? failuresRemedy(volume) : QString();
    switch (work.state) {
    case GlusterTaskState::Running:
        volume.report(unlessFailures,
                      (work.fixLayout
                           ? HealthWords::tr("The layout of %1 is being spread over its bricks.")
                           : HealthWords::tr("A rebalance of %1 is running; the shares work "
                                             "meanwhile, more slowly."))
                              .arg(name)
                          + soFar(work),
                      remedy);
        return;
    case GlusterTaskState::Completed:
        volume.report(unlessFailures,
                      HealthWords::tr("The last rebalance of %1 is finished.").arg(name)
                          + soFar(work),
                      remedy);
        return;
    case GlusterTaskState::Failed:
        volume.report(HealthState::Degraded,
                      HealthWords::tr("The rebalance of %1 failed: files lie unevenly.").arg(name)
                          + soFar(work),
                      failuresRemedy(volume));
        return;
    case GlusterTaskState::Stopped:
        volume.report(
            HealthState::Healthy,
            HealthWords::tr("The rebalance of %1 was stopped before its end.").arg(name)
                + soFar(work),
            HealthWords::tr("Go on: gluster volume rebalance %1 start").arg(volume.volume.name));
        return;
    case GlusterTaskState::NotStarted:
    case GlusterTaskState::Unknown:
        return;
    }
}

void judgeRemoval(const VolumeView &volume, const Work &work)
{
    const QString name = volume.name();
    const QString bricks = work.bricks.join(u' ');
    const QString command =
        QStringLiteral("gluster volume remove-brick %1 %2 ")
            .arg(volume.volume.name.isEmpty() ? QStringLiteral("VOLUME") : volume.volume.name,
                 bricks.isEmpty() ? QStringLiteral("BRICK…") : bricks);
    const QString what = bricks.isEmpty() ? HealthWords::tr("bricks") : bricks;
    switch (work.state) {
    case GlusterTaskState::Running:
        volume.report(hasFailures(work) ? HealthState::Degraded : HealthState::Healthy,
                      HealthWords::tr("Bricks are being removed from %1: files move away from %2.")
                              .arg(name, what)
                          + soFar(work),
                      hasFailures(work) ? failuresRemedy(volume) : QString());
        return;
    case GlusterTaskState::Completed:
        volume.report(
            HealthState::Degraded,
            HealthWords::tr("The removal of %2 from %1 is finished but not committed: the "
                            "bricks are still part of the volume.")
                    .arg(name, what)
                + soFar(work),
            HealthWords::tr("Commit it when nothing failed: %1commit. Or keep them: %1stop")
                .arg(command));
        return;
    case GlusterTaskState::Failed:
        volume.report(
            HealthState::Degraded,
            HealthWords::tr("The removal of %2 from %1 failed.").arg(name, what) + soFar(work),
            failuresRemedy(volume) + u' '
                + HealthWords::tr("Do not commit it: files would be lost. Give it up: %1stop")
                      .arg(command));
        return;
    case GlusterTaskState::Stopped:
        volume.report(HealthState::Healthy,
                      HealthWords::tr("The removal of %2 from %1 was stopped.").arg(name, what));
        return;
    case GlusterTaskState::NotStarted:
    case GlusterTaskState::Unknown:
        return;
    }
}

/// The state of the whole; where versions leave out the total, that of the node that is least far.
GlusterTaskState stateOf(const GlusterRebalance &progress)
{
    if (progress.total.state != GlusterTaskState::Unknown)
        return progress.total.state;
    for (const GlusterTaskState state : {GlusterTaskState::Running, GlusterTaskState::Failed,
                                         GlusterTaskState::Stopped, GlusterTaskState::Completed})
        for (const GlusterRebalanceNode &node : progress.nodes)
            if (node.state == state)
                return state;
    return GlusterTaskState::Unknown;
}

/// The task of this kind that `volume status` lists, with the progress of the question made for it.
std::optional<Work> workOf(const VolumeHealth &volume, QStringView type,
                           const std::optional<GlusterRebalance> &progress)
{
    for (const GlusterTask &task : volume.tasks)
        if (task.type.compare(type, Qt::CaseInsensitive) == 0)
            return Work{task.state, task.fixLayout, task.bricks, progress};
    if (progress)
        return Work{stateOf(*progress), progress->total.fixLayout, {}, progress};
    return std::nullopt;
}

} // namespace

void judgeTasks(const VolumeView &volume)
{
    if (const auto work = workOf(volume.volume, u"Rebalance", volume.volume.rebalance))
        judgeRebalance(volume, *work);
    if (const auto work = workOf(volume.volume, u"Remove brick", volume.volume.removal))
        judgeRemoval(volume, *work);
}

} // namespace sharewright
