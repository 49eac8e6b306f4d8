// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlusterPlanner, the pool and its volume.

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/glusterfiles.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/guard.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

QString whyOption(const QString &key)
{
    static const QHash<QString, const char *> reasons{
        {QStringLiteral("network.ping-timeout"),
         QT_TRANSLATE_NOOP("GlusterPlanner",
                           "When a node dies, everybody who writes waits this many "
                           "seconds; gluster's own 42 stall every agent.")},
        {QStringLiteral("cluster.quorum-type"),
         QT_TRANSLATE_NOOP("GlusterPlanner",
                           "Writing needs a majority of the copies: no split-brain.")},
        {QStringLiteral("cluster.lookup-optimize"),
         QT_TRANSLATE_NOOP("GlusterPlanner",
                           "A client that misses a file where it should be looks on all sets; "
                           "otherwise files can seem to be gone during a rebalance.")},
        {QStringLiteral("auth.allow"),
         QT_TRANSLATE_NOOP("GlusterPlanner",
                           "Only nodes and Pandora hosts may mount the volume; by "
                           "itself gluster lets everybody in.")},
        {QStringLiteral("storage.owner-uid"),
         QT_TRANSLATE_NOOP("GlusterPlanner", "The top of the volume belongs to Pandora's user.")},
        {QStringLiteral("storage.owner-gid"),
         QT_TRANSLATE_NOOP("GlusterPlanner",
                           "The top of the volume belongs to the web server's group.")},
    };
    const auto known = reasons.constFind(key);
    return known == reasons.constEnd() ? Text::tr("The document asks for it.") : Text::tr(*known);
}

} // namespace

void GlusterPlanner::formPool()
{
    m_builder.beginPhase(
        "pool", Text::tr("Form the pool"),
        Text::tr("The nodes trust each other from here on; each must see all others "
                 "before a volume is made."));
    for (const GlusterNode &node : m_layout.nodes) {
        guardGlusterd(node);
        m_builder.add(
            *node.planned, QStringLiteral("glusterd"),
            EnableUnit{node.planned->platform.glusterUnit},
            {.reason = Text::tr("Enabled, so that the bricks are back after a reboot; Debian "
                                "leaves it off."),
             .source = QStringLiteral("glusterd(8), systemctl(1)"),
             .timeLimit = 300s,
             .weight = 1});
        m_builder.add(*node.planned, QStringLiteral("glusterd-start"),
                      StartUnit{node.planned->platform.glusterUnit},
                      {.reason = Text::tr("Enabling starts nothing; the pool needs it now."),
                       .source = QStringLiteral("systemctl(1)"),
                       .timeLimit = 300s,
                       .weight = 3});
    }
    probePeers();
}

/// Not Requires=glusterd.service the other way round: a Pandora host whose brick disk is dead still mounts the volume
/// from its peers.
void GlusterPlanner::guardGlusterd(const GlusterNode &node)
{
    if (node.bricks.isEmpty())
        return;
    addOwnFile(
        m_builder, *node.planned, QStringLiteral("guard-glusterd"),
        guardPath(node.planned->platform.glusterUnit),
        guardText(brickMountPoints(node, leavingMounts(node))),
        {.reason = Text::tr("glusterd starts once its bricks' disks are mounted, so that a brick "
                            "is not taken for lost."),
         .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
         .timeLimit = 120s,
         .weight = 2},
        guardWhenDone(node));
}

void GlusterPlanner::probePeers()
{
    const QList<StepId> running = m_builder.lastStepsOfPhase();
    QList<StepId> probed = running;
    for (const GlusterNode &node : m_layout.nodes) {
        if (node.planned == &speaker())
            continue;
        const StepId step = m_builder.add(
            speaker(), QStringLiteral("probe.") + node.planned->host.id.value,
            ProbePeer{node.planned->host.addressForStorage()},
            {.reason = Text::tr("Only a member of the pool can take another host in."),
             .source = QStringLiteral("docs.gluster.org, Managing Trusted Storage Pools"),
             .timeLimit = 300s,
             .weight = 3});
        m_builder.waitFor(running);
        probed = {step};
    }
    for (const GlusterNode &node : m_layout.nodes) {
        if (node.planned == &speaker())
            continue;
        const StepId step = m_builder.add(
            *node.planned, QStringLiteral("probe-back"),
            ProbePeer{speaker().host.addressForStorage()},
            {.reason =
                 Text::tr("Probed back, so that the first node too is known by its storage address "
                          "and not only by the one it came from."),
             .source = QStringLiteral("docs.gluster.org, Managing Trusted Storage Pools"),
             .timeLimit = 300s,
             .weight = 2});
        m_builder.waitFor(probed);
        probed = {step};
        break;
    }
    for (const GlusterNode &node : m_layout.nodes) {
        m_builder.add(
            *node.planned, QStringLiteral("pool"), AwaitPool{m_layout.addresses()},
            {.reason = Text::tr("A volume made too early fails and leaves marks on its bricks "
                                "that make the next attempt fail as well."),
             .source = QStringLiteral("glusterd-volume-ops.c, “Staging failed”"),
             .timeLimit = 300s,
             .weight = 2});
        m_builder.waitFor(probed);
    }
    m_pool = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::makeVolume()
{
    m_builder.beginPhase("volume", Text::tr("Make the volume"),
                         Text::tr("Replica sets follow the order of the bricks; nothing is forced "
                                  "unless the document gives a reason."));
    if (m_view.volume() == nullptr) {
        QStringList bricks;
        for (const Brick &brick : gluster().bricks)
            bricks.append(brickName(m_project, brick));
        m_builder.add(speaker(), QStringLiteral("create-volume"),
                      CreateVolume{gluster().volume, gluster().replica, gluster().arbiter, bricks,
                                   !gluster().forceBecause.isEmpty()},
                      {.reason = gluster().forceBecause.isEmpty()
                                     ? Text::tr("Each file lies on all bricks of one replica set.")
                                     : Text::tr("Forced, because: %1").arg(gluster().forceBecause),
                       .source = QStringLiteral("docs.gluster.org, Setting Up Volumes"),
                       .timeLimit = 300s,
                       .weight = 3});
        m_builder.waitFor(m_pool + m_bricks);
    }
    requireVolume();
    setOptions();
    m_builder.add(speaker(), QStringLiteral("start-volume"), StartVolume{gluster().volume},
                  {.reason = Text::tr("Every brick must run before anybody mounts the volume."),
                   .source = QStringLiteral("docs.gluster.org, Managing Volumes"),
                   .timeLimit = 300s,
                   .weight = 3});
    m_builder.waitFor(m_pool + m_bricks);
    m_volume = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::setOptions()
{
    for (const GlusterOption &option : volumeOptions(m_project, m_layout)) {
        m_builder.add(speaker(), QStringLiteral("option.") + option.name,
                      SetVolumeOption{gluster().volume, option.name, option.value},
                      {.reason = whyOption(option.name),
                       .source = QStringLiteral("docs.gluster.org, Tuning Volume Options"),
                       .timeLimit = 200s});
        m_builder.waitFor(m_pool);
    }
}

/// The plan was made for these bricks, or for no volume of this name.
void GlusterPlanner::requireVolume()
{
    if (speaker().facts == nullptr)
        return;
    QStringList bricks;
    if (m_view.volume() != nullptr)
        for (const GlusterBrick &brick : m_view.volume()->bricks)
            bricks.append(brick.name());
    m_builder.require(speaker(), Text::tr("list of bricks of the volume %1").arg(gluster().volume),
                      QStringLiteral("sw_have gluster && sw_look_volume_of %1 && echo $SW_V_BRICKS")
                          .arg(gluster().volume),
                      bricks.join(QLatin1Char(' ')));
}

} // namespace sharewright
