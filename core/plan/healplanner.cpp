// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/healplanner.h"

#include <QCoreApplication>

#include "core/plan/glusterlayout.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealPlanner)
};

QStringList foldersOf(const GlusterNode &node)
{
    QStringList folders;
    for (const Brick &brick : node.bricks)
        folders.append(brick.path());
    return folders;
}

void awaitHeal(const Project &project, const GlusterLayout &layout, PlanBuilder &builder,
               const QString &key, const QList<StepId> &behind)
{
    builder.add(*layout.speaker, key, AwaitHeal{project.gluster.volume},
                {.reason = Text::tr("Until then a copy less of some files may exist."),
                 .source = QStringLiteral("gluster(8), volume heal info summary"),
                 .timeLimit = 24h,
                 .weight = 30});
    builder.waitFor(behind);
}

void lookUpNames(const Project &project, const GlusterLayout &layout, PlanBuilder &builder,
                 const QList<StepId> &behind)
{
    builder.beginPhase(
        "names", Text::tr("Find what differs"),
        Text::tr("A node that lost power has forgotten what was created and deleted in its last "
                 "seconds, and no other node knows. Looking a name up makes all bricks compare."));
    for (const GlusterNode &node : layout.nodes) {
        if (node.bricks.isEmpty())
            continue;
        builder.add(
            *node.planned, QStringLiteral("names"),
            LookUpNames{project.gluster.volume, foldersOf(node)},
            {.reason = Text::tr("What is missing elsewhere is copied; what was deleted while "
                                "this node was losing power may come back."),
             .source = QStringLiteral("afr_lookup_entry_heal in GlusterFS, afr-common.c"),
             .timeLimit = 24h,
             .weight = 20});
        builder.waitFor(behind);
    }
}

/// A canary that was removed right before a power cut comes back like any other file.
void clearLeftovers(const Project &project, const GlusterLayout &layout, PlanBuilder &builder)
{
    if (layout.share.clients.isEmpty())
        return;
    const ShareClient &client = layout.share.clients.constFirst();
    QStringList folders{project.gluster.mountPoint};
    for (const SharePlace &place : client.places)
        folders.append(layout.share.folderOf(place).folder.path);
    const QList<StepId> healed = builder.lastStepsOfPhase();
    builder.add(*client.planned, QStringLiteral("leftovers"), ClearLeftovers{folders},
                {.reason = Text::tr("Canaries that had just been removed may have come back."),
                 .source = QStringLiteral("docs/cli.md, After a power cut")});
    builder.waitFor(healed);
}

} // namespace

void planHeal(const Project &project, PlanBuilder &builder)
{
    if (project.backend != Backend::GlusterFs) {
        builder.addFinding(
            {.severity = Severity::Error,
             .code = QStringLiteral("heal.no-copies"),
             .target = Text::tr("the project"),
             .text = Text::tr("The folders are shared by NFS: there is one copy, and "
                              "nothing that could heal."),
             .cause = {},
             .remedy = {},
             .position = {}});
        return;
    }
    const GlusterLayout layout = glusterLayout(project, builder);
    if (layout.speaker == nullptr)
        return;
    // While a folder waits for its heal, looking up what is in it puts nothing right (seen with 10.3): so the names come
    // between two heals.
    builder.beginPhase("heal", Text::tr("Heal what is known"),
                       Text::tr("GlusterFS copies what differs; services go on meanwhile."));
    awaitHeal(project, layout, builder, QStringLiteral("heal.1"), {});
    const QList<StepId> healed = builder.lastStepsOfPhase();
    lookUpNames(project, layout, builder, healed);
    const QList<StepId> lookedUp = builder.lastStepsOfPhase();
    builder.beginPhase("rest", Text::tr("Heal what was found"),
                       Text::tr("The same once more, for what nobody knew of."));
    awaitHeal(project, layout, builder, QStringLiteral("heal.2"), lookedUp);
    clearLeftovers(project, layout, builder);
}

} // namespace sharewright
