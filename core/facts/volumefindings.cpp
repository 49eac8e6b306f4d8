// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the running volume says against the volume that the project describes.

#include <algorithm>

#include <QSet>

#include "core/facts/findingrules.h"

namespace sharewright {

namespace {

QString target(const PoolView &view)
{
    return FactWords::tr("volume %1").arg(view.project().gluster.volume);
}

void add(const PoolView &view, Severity severity, const char *code, const FactMessage &message,
         QList<Finding> &findings)
{
    findings.append(factFinding(severity, code, target(view), message));
}

QStringList namesOf(const QList<GlusterBrick> &bricks)
{
    QStringList names;
    for (const GlusterBrick &brick : bricks)
        names.append(brick.name());
    return names;
}

/// A volume that shares no brick with the project is somebody else's. True when it is.
bool checkOwnership(const PoolView &view, QList<Finding> &findings)
{
    const QList<GlusterBrick> surplus = view.surplusBricks();
    if (surplus.size() < view.volume()->bricks.size() || surplus.isEmpty())
        return false;
    add(view, Severity::Error, "volume.other-bricks",
        {.text = FactWords::tr("There is a volume %1 already, with other bricks: %2.")
                     .arg(view.volume()->name, FactWords::listed(namesOf(surplus))),
         .cause = FactWords::tr("None of the project's bricks belongs to it."),
         .remedy =
             FactWords::tr("Choose another name in “volume”. If that volume is meant, list its "
                           "bricks in the project.")},
        findings);
    return true;
}

void checkShape(const PoolView &view, QList<Finding> &findings)
{
    const GlusterVolume &volume = *view.volume();
    const GlusterSettings &gluster = view.project().gluster;
    if (volume.disperseCount > 0) {
        add(view, Severity::Error, "volume.type",
            {.text =
                 FactWords::tr("The volume %1 is of type %2, which Sharewright does not manage.")
                     .arg(volume.name, volume.type),
             .cause = {},
             .remedy = FactWords::tr("Choose another name in “volume”.")},
            findings);
        return;
    }
    const int arbiters = gluster.arbiter ? 1 : 0;
    const bool sameCopies = volume.replicaCount < 0 || volume.replicaCount == gluster.replica;
    const bool sameArbiter = volume.arbiterCount < 0 || volume.arbiterCount == arbiters;
    if (sameCopies && sameArbiter)
        return;
    const auto words = [](int replica, int arbiter) {
        return arbiter > 0 ? FactWords::tr("replica %1 with an arbiter").arg(replica)
                           : FactWords::tr("replica %1").arg(replica);
    };
    add(view, Severity::Error, "volume.replica-differs",
        {.text = FactWords::tr("The volume %1 has %2, the project says %3.")
                     .arg(volume.name, words(volume.replicaCount, volume.arbiterCount),
                          words(gluster.replica, arbiters)),
         .cause =
             FactWords::tr("Sharewright adds and replaces bricks, but does not change how many "
                           "copies a volume keeps."),
         .remedy = FactWords::tr("Correct “replica” and “arbiter” in the project, or change the "
                                 "volume by hand first (gluster volume add-brick … replica …).")},
        findings);
}

/// Running bricks by replica set: which of the project's sets each one belongs to must be one and the same. True when
/// it is not.
bool checkSets(const PoolView &view, QList<Finding> &findings)
{
    const GlusterVolume &volume = *view.volume();
    const QList<Brick> &planned = view.project().gluster.bricks;
    const qsizetype perSet = std::max(1, view.project().gluster.replica);
    if (volume.replicaCount != perSet)
        return false;
    QHash<QString, qsizetype> plannedSet;
    for (qsizetype i = 0; i < planned.size(); ++i)
        if (const GlusterBrick *brick = view.running(planned[i]))
            plannedSet.insert(brick->name(), i / perSet);
    for (qsizetype set = 0; set * perSet < volume.bricks.size(); ++set) {
        QSet<qsizetype> sets;
        const QList<GlusterBrick> bricks = volume.bricks.mid(set * perSet, perSet);
        for (const GlusterBrick &brick : bricks)
            if (plannedSet.contains(brick.name()))
                sets.insert(plannedSet.value(brick.name()));
        if (sets.size() < 2)
            continue;
        add(view, Severity::Error, "volume.sets-differ",
            {.text = FactWords::tr("These bricks are copies of each other, but stand in different "
                                   "replica sets of the project: %1.")
                         .arg(FactWords::listed(namesOf(bricks))),
             .cause = FactWords::tr("Each %1 bricks in a row are one set; a running volume cannot "
                                    "be sorted anew.")
                          .arg(perSet),
             .remedy = FactWords::tr("List the bricks in the volume's order: %1.")
                           .arg(FactWords::listed(namesOf(volume.bricks)))},
            findings);
        return true;
    }
    return false;
}

/// And the other way round: a set of the project may not be put together from several of the volume's.
void checkMixedSets(const PoolView &view, QList<Finding> &findings)
{
    const GlusterVolume &volume = *view.volume();
    const QList<Brick> &planned = view.project().gluster.bricks;
    const qsizetype perSet = std::max(1, view.project().gluster.replica);
    if (volume.replicaCount != perSet)
        return;
    for (qsizetype set = 0; set * perSet < planned.size(); ++set) {
        QSet<qsizetype> sets;
        for (const Brick &brick : planned.mid(set * perSet, perSet))
            if (const GlusterBrick *there = view.running(brick))
                sets.insert((there - volume.bricks.constData()) / perSet);
        if (sets.size() < 2)
            continue;
        add(view, Severity::Error, "volume.sets-mixed",
            {.text =
                 FactWords::tr("Replica set %1 of the project has bricks of several sets of the "
                               "volume.")
                     .arg(set + 1),
             .cause = FactWords::tr("A brick cannot move from one set to another."),
             .remedy = FactWords::tr("List the bricks in the volume's order: %1.")
                           .arg(FactWords::listed(namesOf(volume.bricks)))},
            findings);
        return;
    }
}

void checkState(const PoolView &view, QList<Finding> &findings)
{
    if (view.volume()->state != GlusterVolume::State::Stopped)
        return;
    add(view, Severity::Warning, "volume.stopped",
        {.text = FactWords::tr("The volume %1 exists, but is stopped. The plan starts it.")
                     .arg(view.volume()->name),
         .cause = FactWords::tr("Somebody stopped it; there may be a reason."),
         .remedy = FactWords::tr("Ask who stopped it, and why, before the run.")},
        findings);
}

bool changesBricks(const PoolView &view)
{
    return !view.missingBricks().isEmpty() || !view.surplusBricks().isEmpty();
}

void checkRebalance(const PoolView &view, QList<Finding> &findings)
{
    const QString &name = view.volume()->name;
    const bool running =
        std::any_of(view.nodes().begin(), view.nodes().end(), [&](const ProbedHost &node) {
            return node.facts != nullptr && node.facts->gluster.rebalanceRunning.value(name);
        });
    if (!running)
        return;
    const bool changes = changesBricks(view);
    add(view, changes ? Severity::Error : Severity::Hint, "volume.rebalance-running",
        {.text = FactWords::tr("Files of the volume %1 are being moved between bricks.").arg(name),
         .cause = changes ? FactWords::tr("Until that is finished, bricks can neither be added nor "
                                          "removed.")
                          : FactWords::tr("A rebalance or the removal of bricks is under way."),
         .remedy = changes ? FactWords::tr("Wait until it is finished: gluster volume rebalance %1 "
                                           "status. Then ask the hosts again.")
                                 .arg(name)
                           : QString()},
        findings);
}

/// Bricks of the volume whose process does not run, as far as the status tells. Those of a node that is away are missing
/// in it.
QStringList bricksDown(const PoolView &view)
{
    QStringList down;
    const GlusterVolumeStatus *status = view.status();
    if (status == nullptr)
        return down;
    QSet<QString> online;
    for (const GlusterProcess &process : status->processes)
        if (process.online)
            online.insert(process.host + u':' + process.path);
    for (const GlusterBrick &brick : view.volume()->bricks)
        if (!online.contains(brick.name()))
            down.append(brick.name());
    return down;
}

void checkBricksUp(const PoolView &view, QList<Finding> &findings)
{
    const QStringList down = bricksDown(view);
    if (down.isEmpty())
        return;
    // What is down and leaves the volume is being replaced: that is the remedy, not the trouble.
    const QStringList leaving = namesOf(view.surplusBricks());
    const bool onlyLeaving = std::all_of(
        down.begin(), down.end(), [&](const QString &name) { return leaving.contains(name); });
    const bool blocks = changesBricks(view) && !onlyLeaving;
    add(view, blocks ? Severity::Error : Severity::Warning, "volume.bricks-down",
        {.text = FactWords::tr("Bricks of the volume %1 are down: %2.")
                     .arg(view.volume()->name, FactWords::listed(down)),
         .cause = blocks
                      ? FactWords::tr("While they are away, other bricks should stay as they are: "
                                      "they may hold the only good copy.")
                      : FactWords::tr("Their files live on the other bricks of the set alone."),
         .remedy = FactWords::tr("Bring them back first: look at their hosts and disks, then run "
                                 "gluster volume start %1 force on a node.")
                       .arg(view.volume()->name)},
        findings);
}

/// The oldest version in the pool decides.
GlusterVersion oldestVersion(const PoolView &view)
{
    GlusterVersion oldest;
    for (const ProbedHost &node : view.nodes()) {
        const GlusterVersion version =
            node.facts ? glusterVersionOf(*node.facts) : GlusterVersion{};
        if (version.major >= 0 && (oldest.major < 0 || version < oldest))
            oldest = version;
    }
    return oldest;
}

/// gluster/glusterfs#4148: a rebalance can lose files; mended in 11.1.
void checkRebalanceVersion(const PoolView &view, QList<Finding> &findings)
{
    const bool grows = view.project().gluster.bricks.size() > view.volume()->bricks.size()
                       && !view.missingBricks().isEmpty();
    const GlusterVersion version = oldestVersion(view);
    if (!grows || view.project().gluster.spread != Spread::Rebalance || version.major < 0
        || version >= GlusterVersion{.major = 11, .minor = 1})
        return;
    const bool known = version.minor >= 0;
    const bool worst = version.major == 11 && version.minor == 0;
    const QString shown = known ? QStringLiteral("%1.%2").arg(version.major).arg(version.minor)
                                : QString::number(version.major);
    add(view, worst ? Severity::Error : Severity::Warning, "rebalance.version",
        {.text = FactWords::tr("A rebalance with GlusterFS %1 can lose files.").arg(shown),
         .cause = worst ? FactWords::tr("Version 11.0 has a known fault; 11.1 mends it "
                                        "(gluster/glusterfs#4148).")
                        : FactWords::tr("The fault was found in 11.0 and mended in 11.1; whether "
                                        "this version has it was never said "
                                        "(gluster/glusterfs#4148)."),
         .remedy =
             FactWords::tr("Enlarge the bricks in place instead (“extra-devices”, “size”), "
                           "which moves no file; or set “after-adding-bricks: fix-layout”; or "
                           "update to 11.1 first.")},
        findings);
}

} // namespace

void findVolumeTroubles(const PoolView &view, QList<Finding> &findings)
{
    if (view.volume() == nullptr || checkOwnership(view, findings))
        return;
    checkShape(view, findings);
    if (!checkSets(view, findings))
        checkMixedSets(view, findings);
    checkState(view, findings);
    checkRebalance(view, findings);
    checkBricksUp(view, findings);
    checkRebalanceVersion(view, findings);
}

} // namespace sharewright
