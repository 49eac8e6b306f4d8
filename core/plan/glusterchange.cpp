// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlusterPlanner, a running volume: other bricks, more bricks, fewer bricks. All on the speaker, one after the other.

#include <QCoreApplication>

#include "core/plan/glusterplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

} // namespace

/// Lost copies come back first; room is added before any is taken away; files are spread once, at the end.
void GlusterPlanner::changeVolume()
{
    if (!m_growth.changesBricks())
        return;
    m_builder.beginPhase(
        "growth", Text::tr("Change the volume's bricks"),
        Text::tr("The volume stays in use all the while; each change begins when the "
                 "one before it is complete."));
    replaceBricks();
    addSets();
    removeSets();
    rebalance();
    m_volume = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::replaceBricks()
{
    for (qsizetype i = 0; i < m_growth.replaced.size(); ++i) {
        const BrickReplacement &replacement = m_growth.replaced[i];
        m_builder.add(
            speaker(), QStringLiteral("replace.%1").arg(i + 1),
            ReplaceBrick{gluster().volume, replacement.from, brickName(m_project, replacement.to)},
            {.reason = Text::tr("The new brick is empty and is filled from the others of its "
                                "set; the old folder stays as it is."),
             .source = QStringLiteral("docs.gluster.org, Managing Volumes, Replace brick"),
             .timeLimit = 300s,
             .weight = 3});
        m_builder.waitFor(m_pool + m_bricks);
        m_builder.add(
            speaker(), QStringLiteral("heal.%1").arg(i + 1), AwaitHeal{gluster().volume},
            {.reason = Text::tr("Until the new brick is filled there is a copy less of each "
                                "file."),
             .source = QStringLiteral("gluster(8), volume heal info summary"),
             .timeLimit = 24h,
             .weight = 30});
    }
}

void GlusterPlanner::addSets()
{
    if (m_growth.added.isEmpty())
        return;
    QStringList bricks;
    for (const Brick &brick : m_growth.added)
        bricks.append(brickName(m_project, brick));
    m_builder.add(
        speaker(), QStringLiteral("add-bricks"),
        AddBricks{gluster().volume, gluster().replica, gluster().arbiter, bricks,
                  !gluster().forceBecause.isEmpty()},
        {.reason = gluster().forceBecause.isEmpty()
                       ? Text::tr("Whole replica sets: each new file lies on all bricks of one "
                                  "set.")
                       : Text::tr("Forced, because: %1").arg(gluster().forceBecause),
         .source = QStringLiteral("docs.gluster.org, Managing Volumes, Expanding"),
         .timeLimit = 300s,
         .weight = 3});
    m_builder.waitFor(m_pool + m_bricks);
}

void GlusterPlanner::removeSets()
{
    if (m_growth.removed.isEmpty())
        return;
    m_builder.add(
        speaker(), QStringLiteral("remove-bricks"),
        RemoveBricks{gluster().volume, gluster().replica, m_growth.removed},
        {.reason = Text::tr("Their files move to the other sets first; the bricks leave the "
                            "volume only when nothing is left on them. Opening a file in the "
                            "moment in which it moves may be denied; a second try succeeds."),
         .source = QStringLiteral("docs.gluster.org, Managing Volumes, Shrinking"),
         .timeLimit = 7 * 24h,
         .weight = 60});
    m_builder.waitFor(m_pool + m_bricks);
}

void GlusterPlanner::rebalance()
{
    if (m_growth.added.isEmpty() || gluster().spread == Spread::Nothing)
        return;
    QStringList bricks;
    for (const Brick &brick : m_growth.added)
        bricks.append(brickName(m_project, brick));
    const bool layoutOnly = gluster().spread == Spread::FixLayout;
    m_builder.add(speaker(), QStringLiteral("rebalance"),
                  RebalanceVolume{gluster().volume, layoutOnly, bricks},
                  {.reason = layoutOnly
                                 ? Text::tr("Folders that exist send new files to the new bricks "
                                            "only after this; files stay where they are.")
                                 : Text::tr("Files move until all sets are filled alike; they can "
                                            "be read and written meanwhile. Opening a file "
                                            "in the moment in which it moves may be denied; a "
                                            "second try succeeds."),
                   .source = QStringLiteral("docs.gluster.org, Managing Volumes, Rebalancing"),
                   .timeLimit = 7 * 24h,
                   .weight = 60});
}

} // namespace sharewright
