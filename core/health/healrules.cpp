// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/volumerules.h"

namespace sharewright {

namespace {

constexpr qsizetype kMostNames = 5;

QString firstOf(const QStringList &names)
{
    QString text = names.mid(0, kMostNames).join(QStringLiteral(", "));
    if (names.size() > kMostNames)
        text += HealthWords::tr(" and %1 more").arg(names.size() - kMostNames);
    return text;
}

void judgeSplitBrain(const VolumeView &volume)
{
    const VolumeHealth &health = volume.volume;
    if (health.splitBrain <= 0)
        return;
    QString text = HealthWords::tr("Files of %1 in split-brain: %2. Their copies contradict each "
                                   "other, and nobody can read them.")
                       .arg(volume.name())
                       .arg(health.splitBrain);
    if (!health.splitBrainFiles.isEmpty())
        text += u' ' + firstOf(health.splitBrainFiles);
    const QString name = health.name.isEmpty() ? QStringLiteral("VOLUME") : health.name;
    volume.report(
        HealthState::SplitBrain, text,
        HealthWords::tr("Look at the copies on the bricks, keep the losing one aside, then "
                        "decide for each file: gluster volume heal %1 split-brain "
                        "latest-mtime FILE, or bigger-file FILE, or source-brick "
                        "HOST:BRICK FILE.")
            .arg(name));
}

void judgeWaiting(const VolumeView &volume)
{
    const VolumeHealth &health = volume.volume;
    if (health.toHeal <= 0)
        return;
    const QList<BrickHealth> bricks = health.bricks();
    const bool allServe = std::all_of(bricks.begin(), bricks.end(),
                                      [](const BrickHealth &brick) { return brick.serves(); });
    const QString text =
        HealthWords::tr("Files of %1 that wait to heal: %2.").arg(volume.name()).arg(health.toHeal);
    volume.report(
        HealthState::Degraded, text,
        allServe ? HealthWords::tr("They heal by themselves; a file that is being written "
                                   "may stand in the list for a while. Look again in a "
                                   "minute. If the number stays, a node has forgotten its last "
                                   "changes in a power cut: Site > Heal the copies, or "
                                   "sharewright heal.")
                 : HealthWords::tr("They heal when the missing bricks are back."));
}

void judgeDaemons(const VolumeView &volume)
{
    const VolumeHealth &health = volume.volume;
    const QString option = health.options.value(QStringLiteral("cluster.self-heal-daemon"));
    if (option == u"off" || option == u"disable" || option == u"no" || option == u"false") {
        volume.report(HealthState::Degraded,
                      HealthWords::tr("Self-healing of %1 is switched off.").arg(volume.name()),
                      HealthWords::tr("gluster volume heal %1 enable").arg(health.name));
        return;
    }
    QStringList nodes;
    for (const DaemonHealth &daemon : health.daemons)
        if (!daemon.online && daemon.name.contains(u"heal", Qt::CaseInsensitive))
            nodes += daemon.node == u"localhost" && !volume.picture.teller.isEmpty()
                         ? volume.picture.teller.value
                         : daemon.node;
    if (!nodes.isEmpty())
        volume.report(HealthState::Degraded,
                      HealthWords::tr("The self-heal daemon does not run on %1: what waits there "
                                      "does not heal by itself.")
                          .arg(nodes.join(QStringLiteral(", "))),
                      HealthWords::tr("Start what is missing: gluster volume start %1 force")
                          .arg(health.name));
}

} // namespace

void judgeHeal(const VolumeView &volume)
{
    const VolumeHealth &health = volume.volume;
    judgeSplitBrain(volume);
    judgeWaiting(volume);
    if (!health.keepsCopies)
        return;
    judgeDaemons(volume);
    if (!health.healKnown) {
        const QString why = health.healError ? health.healError->message : QString();
        volume.report(
            HealthState::Unknown,
            HealthWords::tr("What waits to heal on %1 is not known. %2")
                .arg(volume.name(), why)
                .trimmed(),
            HealthWords::tr("Ask again; while a node is just going down, answers may fail for a "
                            "minute."));
    }
}

} // namespace sharewright
