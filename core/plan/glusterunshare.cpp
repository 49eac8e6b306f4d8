// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glusterunshare.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/facts/mounttable.h"
#include "core/plan/fileedits.h"
#include "core/plan/glusterfiles.h"
#include "core/plan/glusterplanner.h"
#include "core/plan/guard.h"
#include "core/plan/unshareplanner.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GlusterUnshare)
};

const QString kFstab = QStringLiteral("/etc/fstab");

/// Whether something is mounted there, as far as is known; without facts it is taken for granted.
bool maybeMounted(const PlannedHost &host, const QString &path)
{
    return host.facts == nullptr || mountAt(host.facts->mounts, path) != nullptr;
}

} // namespace

GlusterUnshare::GlusterUnshare(const Project &project, PlanBuilder &builder, bool retire)
    : m_project(project)
    , m_builder(builder)
    , m_view(project, builder.facts())
    , m_layout(glusterLayout(project, builder))
    , m_retire(retire)
{}

void GlusterUnshare::plan()
{
    if (m_layout.speaker == nullptr || m_layout.share.clients.isEmpty())
        return;
    UnsharePlanner home(m_project, m_builder, m_layout.share,
                        {.sizeOf = {},
                         .atMost = usedBytes(),
                         .leave = [this](const ShareClient &client) { leaveVolume(client); }});
    home.run();
    if (m_retire)
        retire(home.home());
}

/// What the bricks hold of the volume, one of each replica set: more than its files, since a file system needs room for
/// itself. -1: not known.
qint64 GlusterUnshare::usedBytes() const
{
    const QList<Brick> &bricks = m_project.gluster.bricks;
    const int replica = std::max(1, m_project.gluster.replica);
    qint64 all = 0;
    for (qsizetype set = 0; set + replica <= bricks.size(); set += replica) {
        qint64 most = -1;
        for (qsizetype i = set; i < set + replica; ++i) {
            const PlannedHost *host = m_builder.host(bricks[i].host);
            const auto facts =
                host && host->facts ? host->facts->bricks.value(bricks[i].path()) : BrickFact();
            if (facts.mounted && facts.bytes > 0)
                most = std::max(most, facts.bytes - facts.freeBytes);
        }
        if (most < 0)
            return -1;
        all += most;
    }
    return all;
}

void GlusterUnshare::leaveVolume(const ShareClient &client)
{
    const PlannedHost &host = *client.planned;
    const QString &mountPoint = m_project.gluster.mountPoint;
    const bool mounted = maybeMounted(host, mountPoint);
    if (mounted)
        m_builder.add(host, QStringLiteral("unmount-volume"),
                      Unmount{mountedSource(host, mountPoint,
                                            volumeSource(m_project, m_layout, host.host.id)),
                              mountPoint},
                      {.reason = Text::tr("Nothing on this host needs the volume any more."),
                       .source = QStringLiteral("umount(8)"),
                       .timeLimit = 180s,
                       .weight = 2});
    removeBlock(
        m_builder, host, QStringLiteral("fstab-volume"), kFstab, QStringLiteral("volume"),
        volumeLine(m_project, m_layout, host.host.id),
        {.reason = Text::tr("A mount that stays written down would come back at the next boot."),
         .source = QStringLiteral("fstab(5)"),
         .timeLimit = 120s});
    removeOwnFile(m_builder, host, QStringLiteral("volume-wait"), waitUnitPath(),
                  waitUnitText(m_project, m_layout, host),
                  {.reason = Text::tr("There is no mount left that would wait for the volume."),
                   .source = QStringLiteral("systemd.unit(5)"),
                   .timeLimit = 120s});
    if (mounted)
        m_builder.add(host, QStringLiteral("no-volume-mountpoint"), RemoveMountPoint{mountPoint},
                      {.reason = Text::tr("It was made for the volume and is empty."),
                       .source = QStringLiteral("rmdir(1)")});
    if (m_layout.node(host.host.id) == nullptr)
        forgetNames(host, {});
}

void GlusterUnshare::forgetNames(const PlannedHost &host, const QList<StepId> &behind)
{
    const auto step =
        removeBlock(m_builder, host, QStringLiteral("hosts"), QStringLiteral("/etc/hosts"),
                    QStringLiteral("hosts"), m_layout.names.hostsLines(host),
                    {.reason = Text::tr("The names were written down for the pool alone."),
                     .source = QStringLiteral("hosts(5)")});
    if (step)
        m_builder.waitFor(behind);
}

bool GlusterUnshare::poolServesOthers() const
{
    return std::any_of(m_layout.nodes.begin(), m_layout.nodes.end(), [&](const GlusterNode &node) {
        if (node.planned->facts == nullptr)
            return false;
        const QList<GlusterVolume> &volumes = node.planned->facts->gluster.volumes;
        return std::any_of(volumes.begin(), volumes.end(), [&](const GlusterVolume &volume) {
            return volume.name != m_project.gluster.volume;
        });
    });
}

void GlusterUnshare::retire(const QList<StepId> &home)
{
    m_builder.beginPhase("retire", Text::tr("Retire the storage side"),
                         Text::tr("The volume is deleted, its bricks get another name and are "
                                  "unmounted. Every file on them stays, but the volume cannot be "
                                  "brought back by undo."));
    retireVolume(home);
    retireBricks();
    detachPeers();
    for (const GlusterNode &node : m_layout.nodes)
        if (!poolServesOthers())
            forgetNames(*node.planned, m_detached);
    reportRetirement();
}

void GlusterUnshare::retireVolume(const QList<StepId> &home)
{
    m_deleted = home;
    if (m_layout.speaker->facts != nullptr && m_view.volume() == nullptr)
        return;
    QStringList bricks;
    if (m_view.volume() != nullptr)
        for (const GlusterBrick &brick : m_view.volume()->bricks)
            bricks.append(brick.name());
    else
        for (const Brick &brick : m_project.gluster.bricks)
            bricks.append(brickName(m_project, brick));
    const StepId step = m_builder.add(
        *m_layout.speaker, QStringLiteral("retire-volume"),
        RetireVolume{m_project.gluster.volume, bricks},
        {.reason = Text::tr("Every host has its own folders again; nothing mounts the volume."),
         .source = QStringLiteral("docs.gluster.org, Managing Volumes"),
         .timeLimit = 300s,
         .weight = 3});
    m_builder.waitFor(home);
    m_deleted = {step};
}

void GlusterUnshare::retireBricks()
{
    for (const GlusterNode &node : m_layout.nodes) {
        for (qsizetype i = 0; i < node.bricks.size(); ++i) {
            const Brick &brick = node.bricks[i];
            const HostFacts *facts = node.planned->facts;
            if (facts != nullptr && !facts->bricks.value(brick.path()).exists)
                continue;
            m_builder.add(
                *node.planned, QStringLiteral("retire.") + brickKey(i), RetireFolder{brick.path()},
                {.reason = Text::tr("The folder carries the marks of the deleted volume, so "
                                    "no other volume could use it."),
                 .source = QStringLiteral("rename(2); glusterd-utils.c"),
                 .timeLimit = 300s});
            m_builder.waitFor(m_deleted);
        }
        if (!poolServesOthers())
            unmountBricks(node);
    }
}

void GlusterUnshare::unmountBricks(const GlusterNode &node)
{
    const PlannedHost &host = *node.planned;
    const auto guard =
        removeOwnFile(m_builder, host, QStringLiteral("guard-glusterd"),
                      guardPath(host.platform.glusterUnit), guardText(brickMountPoints(node)),
                      {.reason = Text::tr("glusterd no longer waits for the bricks' disks."),
                       .source = QStringLiteral("systemd.unit(5), RequiresMountsFor="),
                       .timeLimit = 120s});
    if (guard)
        m_builder.waitFor(m_deleted);
    for (qsizetype i = 0; i < node.bricks.size(); ++i) {
        const Brick &brick = node.bricks[i];
        if (brick.device.isEmpty() || !maybeMounted(host, brick.mountPoint))
            continue;
        m_builder.add(
            host, QStringLiteral("unmount.") + brickKey(i),
            Unmount{mountedSource(host, brick.mountPoint, brick.blockDevice()), brick.mountPoint},
            {.reason = Text::tr("The disk holds nothing that is in use."),
             .source = QStringLiteral("umount(8)"),
             .timeLimit = 180s});
        m_builder.waitFor(m_deleted);
    }
    const auto block =
        removeBlock(m_builder, host, QStringLiteral("fstab-bricks"), kFstab,
                    QStringLiteral("bricks"), brickLines(node),
                    {.reason = Text::tr("The bricks' disks are not mounted at the next boot."),
                     .source = QStringLiteral("fstab(5)"),
                     .timeLimit = 120s});
    if (block)
        m_builder.waitFor(m_deleted);
    for (qsizetype i = 0; i < node.bricks.size(); ++i) {
        const Brick &brick = node.bricks[i];
        if (brick.device.isEmpty()
            || (host.facts != nullptr && !host.facts->bricks.value(brick.path()).mountPointExists))
            continue;
        m_builder.add(host, QStringLiteral("no-mountpoint.") + brickKey(i),
                      RemoveMountPoint{brick.mountPoint},
                      {.reason = Text::tr("It was made for the brick and is empty."),
                       .source = QStringLiteral("rmdir(1)")});
        m_builder.waitFor(m_deleted);
    }
}

void GlusterUnshare::detachPeers()
{
    if (poolServesOthers()) {
        m_builder.addFinding(
            {.severity = Severity::Warning,
             .code = QStringLiteral("unshare.pool-stays"),
             .target = Text::tr("host %1").arg(m_layout.speaker->host.id.value),
             .text =
                 Text::tr("The pool has other volumes, so its peers, their names and the bricks' "
                          "file systems stay as they are."),
             .cause = Text::tr("Only the volume %1 belongs to this project.")
                          .arg(m_project.gluster.volume)});
        return;
    }
    const HostFacts *facts = m_layout.speaker->facts;
    if (facts != nullptr && facts->gluster.answers && facts->gluster.pool.size() < 2)
        return;
    for (const GlusterNode &node : m_layout.nodes) {
        if (node.planned == m_layout.speaker)
            continue;
        m_detached = {m_builder.add(
            *m_layout.speaker, QStringLiteral("detach.") + node.planned->host.id.value,
            DetachPeer{node.planned->host.addressForStorage()},
            {.reason = Text::tr("No volume is left that the pool could serve."),
             .source = QStringLiteral("docs.gluster.org, Managing Trusted Storage Pools"),
             .timeLimit = 200s})};
        m_builder.waitFor(m_deleted);
    }
}

void GlusterUnshare::reportRetirement()
{
    m_builder.addFinding(
        {.severity = Severity::Warning,
         .code = QStringLiteral("unshare.retires"),
         .target = QStringLiteral("volume"),
         .text = Text::tr("The volume %1 is deleted. Undo cannot bring it back.")
                     .arg(m_project.gluster.volume),
         .cause = Text::tr("Its files stay in the bricks' folders, which get the ending "
                           ".retired-sharewright.")});
    for (const GlusterNode &node : m_layout.nodes) {
        QStringList commands;
        for (const Brick &brick : node.bricks)
            if (!brick.device.isEmpty())
                commands.append(QStringLiteral("lvremove %1/%2; vgremove %1; pvremove %3")
                                    .arg(brick.volumeGroupName(), brick.logicalVolumeName(),
                                         (QStringList{brick.device} + brick.extraDevices)
                                             .join(QLatin1Char(' '))));
        if (!commands.isEmpty())
            m_builder.addFinding(
                {.severity = Severity::Hint,
                 .code = QStringLiteral("unshare.reclaim"),
                 .target = Text::tr("host %1").arg(node.planned->host.id.value),
                 .text = Text::tr("The disks of the bricks on %1 keep their volume groups and file "
                                  "systems.")
                             .arg(node.planned->host.id.value),
                 .cause = Text::tr("Sharewright deletes no data."),
                 .remedy = Text::tr("To reclaim them once nobody needs their files: %1")
                               .arg(commands.join(QLatin1StringView("; ")))});
    }
}

} // namespace sharewright
