// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GlusterPlanner, the clients: the volume's own mount, the folders in it, the first copy and the trial.

#include <QCoreApplication>

#include "core/plan/fileedits.h"
#include "core/plan/glusterfiles.h"
#include "core/plan/glusterplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterPlanner)
};

} // namespace

void GlusterPlanner::mountVolume()
{
    m_builder.beginPhase(
        "volume-mount", Text::tr("Mount the volume"),
        Text::tr("Each Pandora host mounts the whole volume at a place of its own; "
                 "nothing of Pandora looks there yet."));
    for (const ShareClient &client : m_layout.share.clients) {
        const PlannedHost &host = *client.planned;
        const QString source = volumeSource(m_project, m_layout, host.host.id);
        m_builder.add(
            host, QStringLiteral("volume-mountpoint"), EnsureMountPoint{gluster().mountPoint},
            {.reason = Text::tr("Mode 0000 keeps everybody from writing below a volume that is "
                                "not mounted."),
             .source = QStringLiteral("mount(8)")});
        addOwnFile(
            m_builder, host, QStringLiteral("volume-wait"), waitUnitPath(),
            waitUnitText(m_project, m_layout, host),
            {.reason = Text::tr("When all hosts start at once the volume comes later than they; "
                                "its mount waits for it instead of failing for good."),
             .source = QStringLiteral("systemd.mount(5), x-systemd.requires=; "
                                      "gluster/glusterfs#4308, #3731"),
             .timeLimit = 120s,
             .weight = 2});
        addVolumeFstab(host);
        m_builder.add(
            host, QStringLiteral("volume-mount"), EnsureMount{source, gluster().mountPoint},
            {.reason = Text::tr("Through this mount the host talks to every brick itself."),
             .source = QStringLiteral("mount.glusterfs(8)"),
             .timeLimit = 180s,
             .weight = 3});
        m_builder.waitFor(m_volume);
    }
    m_mounted = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::addVolumeFstab(const PlannedHost &client)
{
    addFstabBlock(
        m_builder, client, QStringLiteral("fstab-volume"), QStringLiteral("volume"),
        volumeLine(m_project, m_layout, client.host.id),
        {.reason =
             Text::tr("backup-volfile-servers: the volume is found while a node is down; _netdev "
                      "and nofail: a missing volume does not stop the boot; acl: access lists come "
                      "along."),
         .source = QStringLiteral("mount.glusterfs(8), fstab(5)")});
}

void GlusterPlanner::makeFolders()
{
    m_builder.beginPhase(
        "storage", Text::tr("Make the folders"),
        Text::tr("Owner, group and the setgid bit are what Pandora's packages set."));
    for (const ShareFolder &share : m_layout.share.folders) {
        m_builder.add(*m_layout.share.keeper, QStringLiteral("directory.") + share.folder.id.value,
                      EnsureDirectory{share.keptAt, share.owner, share.group, share.folder.mode},
                      {.reason = Text::tr("Numbers, since GlusterFS carries them and not names."),
                       .source = QStringLiteral("pandora_server packaging")});
        m_builder.waitFor(m_mounted);
    }
    m_folders = m_builder.lastStepsOfPhase();
}

void GlusterPlanner::seed()
{
    m_builder.beginPhase(
        "seed", Text::tr("Copy the first content"),
        Text::tr(
            "The bulk is copied while services run, to a place that no service knows. An agent "
            "that "
            "finds an empty folder uploads its own configuration over the one that administrators "
            "staged."));
    m_switch.addSeedCopies();
}

void GlusterPlanner::tryOut()
{
    m_builder.beginPhase(
        "trial", Text::tr("Try it out"),
        Text::tr(
            "Each host writes into the volume as the real users, and every other host reads it "
            "back, before any service is touched."));
    m_switch.addCanaries(
        QStringLiteral("trial"), [](const ShareFolder &share) { return share.keptAt; }, m_folders);
}

} // namespace sharewright
