// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/glusterrows.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/health/healthwords.h"
#include "ui/dashboard/healthrows.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthModel)
};

HealthLook lookOf(const PeerHealth &peer)
{
    if (peer.isConnectedForAll())
        return goodLook(Text::tr("connected"));
    const QList<PeerView> views = peer.seenBy.values();
    if (views.contains(PeerView::Connected))
        return {Symbol::StateWarning, Tone::Warning, Text::tr("nodes disagree")};
    if (views.contains(PeerView::NotMember))
        return {Symbol::StateWarning, Tone::Warning, peerViewName(PeerView::NotMember)};
    if (views.contains(PeerView::Missing))
        return {Symbol::StateWarning, Tone::Warning, peerViewName(PeerView::Missing)};
    return badLook(peerViewName(PeerView::Disconnected));
}

/// "host1: itself · host2: connected"
QString viewsText(const PeerHealth &peer)
{
    QStringList views;
    for (auto it = peer.seenBy.cbegin(); it != peer.seenBy.cend(); ++it)
        views += QStringLiteral("%1: %2").arg(
            it.key().value, peer.stateNames.value(it.key(), peerViewName(it.value())));
    return views.join(QStringLiteral(" · "));
}

HealthGroup poolGroup(const GlusterPicture &picture, const HealthSnapshot &snapshot)
{
    HealthGroup group{Text::tr("Pool, as each node sees it"), {}, {}};
    for (const PeerHealth &peer : picture.peers) {
        QDateTime oldest;
        for (const HostId &seer : peer.seenBy.keys())
            if (const QDateTime at = snapshot.hosts.value(seer).takenAt;
                !oldest.isValid() || at < oldest)
                oldest = at;
        const HealthLook look = lookOf(peer);
        group.rows += HealthRow{peer.name, peer.host.value, look.symbol, look.tone,
                                look.word, viewsText(peer), oldest};
    }
    return group;
}

HealthLook lookOf(BrickState state)
{
    switch (state) {
    case BrickState::Online:
        return goodLook(brickStateName(state));
    case BrickState::Serving:
        return {Symbol::StateWarning, Tone::Warning, Text::tr("serves, glusterd silent")};
    case BrickState::Offline:
        return badLook(brickStateName(state));
    case BrickState::Unknown:
        break;
    }
    return unknownLook(brickStateName(state));
}

HealthLook lookOf(SetState state)
{
    switch (state) {
    case SetState::Full:
        return goodLook(setStateName(state));
    case SetState::Degraded:
        return {Symbol::StateWarning, Tone::Warning, setStateName(state)};
    case SetState::NoQuorum:
    case SetState::Down:
        return badLook(setStateName(state));
    case SetState::Unknown:
        break;
    }
    return unknownLook(setStateName(state));
}

QString healText(const BrickHealth &brick)
{
    if (brick.splitBrain > 0)
        return Text::tr("in split-brain: %1").arg(brick.splitBrain);
    if (brick.toHeal > 0)
        return Text::tr("to heal: %1").arg(brick.toHeal);
    return brick.toHeal == 0 ? Text::tr("nothing to heal") : Text::tr("heal not known");
}

HealthRow brickRow(const BrickHealth &brick, const QDateTime &toldAt)
{
    HealthLook look = lookOf(brick.state);
    if (brick.serves() && (brick.toHeal > 0 || brick.splitBrain > 0)) {
        look.symbol = brick.splitBrain > 0 ? Symbol::StateError : Symbol::StateWarning;
        look.tone = brick.splitBrain > 0 ? Tone::Bad : Tone::Warning;
    }
    QStringList details{healText(brick)};
    if (const QString room = roomDetail(brick.room); !room.isEmpty())
        details += room;
    if (brick.brick.arbiter)
        details += Text::tr("arbiter");
    if (!brick.trouble.isEmpty())
        details += brick.trouble;
    const QDateTime at = brick.roomAt.isValid() ? std::min(brick.roomAt, toldAt) : toldAt;
    return {brick.brick.name(),
            brick.host.value,
            look.symbol,
            look.tone,
            look.word,
            details.join(QStringLiteral(" · ")),
            at};
}

HealthGroup setGroup(const VolumeHealth &volume, qsizetype number, const QDateTime &toldAt)
{
    const BrickSetHealth &set = volume.sets[number];
    HealthGroup group{volume.definitionKnown
                          ? Text::tr("Volume %1, replica set %2").arg(volume.name).arg(number + 1)
                          : Text::tr("Bricks of volume %1").arg(volume.name),
                      lookOf(set.state),
                      {}};
    for (const BrickHealth &brick : set.bricks)
        group.rows += brickRow(brick, toldAt);
    return group;
}

HealthLook lookOf(GlusterTaskState state)
{
    switch (state) {
    case GlusterTaskState::Running:
        return {Symbol::StateRunning, Tone::Accent, taskStateName(state)};
    case GlusterTaskState::Completed:
        return goodLook(taskStateName(state));
    case GlusterTaskState::Failed:
        return badLook(taskStateName(state));
    case GlusterTaskState::Stopped:
    case GlusterTaskState::NotStarted:
        return {Symbol::StateSkipped, Tone::Muted, taskStateName(state)};
    case GlusterTaskState::Unknown:
        break;
    }
    return unknownLook(taskStateName(state));
}

/// gluster names nodes by address; people know them by the names of the project.
QString hostOf(const QString &node, const GlusterPicture &picture)
{
    if (node == u"localhost")
        return picture.teller.value;
    const auto peer = std::ranges::find(picture.peers, node, &PeerHealth::name);
    return peer == picture.peers.end() || peer->host.isEmpty() ? node : peer->host.value;
}

/// The whole in the heading, each node's part below it.
HealthGroup workGroup(const QString &title, const GlusterTask &task,
                      const std::optional<GlusterRebalance> &progress,
                      const GlusterPicture &picture)
{
    HealthGroup group{title, lookOf(task.state), {}};
    if (!progress) {
        const HealthLook look = lookOf(task.state);
        group.rows += HealthRow{task.bricks.isEmpty() ? title : task.bricks.join(u' '),
                                {},
                                look.symbol,
                                look.tone,
                                look.word,
                                Text::tr("no numbers told"),
                                picture.toldAt};
        return group;
    }
    for (const GlusterRebalanceNode &node : progress->nodes) {
        const HealthLook look = lookOf(node.state);
        group.rows += HealthRow{hostOf(node.node, picture),
                                {},
                                look.symbol,
                                look.tone,
                                look.word,
                                progressText(node),
                                picture.toldAt};
    }
    return group;
}

/// A removal that is finished waits for somebody to commit it.
HealthGroup removalGroup(const VolumeHealth &volume, const GlusterTask &task,
                         const GlusterPicture &picture)
{
    HealthGroup group = workGroup(Text::tr("Removal of bricks from volume %1").arg(volume.name),
                                  task, volume.removal, picture);
    if (task.state == GlusterTaskState::Completed)
        group.look = {Symbol::StateWarning, Tone::Warning, Text::tr("not committed")};
    return group;
}

QList<HealthGroup> workGroups(const VolumeHealth &volume, const GlusterPicture &picture)
{
    QList<HealthGroup> groups;
    for (const GlusterTask &task : volume.tasks) {
        if (task.state == GlusterTaskState::NotStarted)
            continue;
        if (task.type == u"Remove brick")
            groups += removalGroup(volume, task, picture);
        else if (task.type == u"Rebalance")
            groups += workGroup(Text::tr("Rebalance of volume %1").arg(volume.name), task,
                                volume.rebalance, picture);
    }
    return groups;
}

HealthGroup daemonGroup(const VolumeHealth &volume, const GlusterPicture &picture)
{
    HealthGroup group{Text::tr("Daemons of volume %1").arg(volume.name), {}, {}};
    for (const DaemonHealth &daemon : volume.daemons) {
        const HealthLook look = daemon.online ? goodLook(Text::tr("running"))
                                              : HealthLook{Symbol::StateWarning, Tone::Warning,
                                                           Text::tr("not running")};
        group.rows += HealthRow{
            daemon.name,   hostOf(daemon.node, picture), look.symbol, look.tone, look.word, {},
            picture.toldAt};
    }
    return group;
}

HealthGroup splitBrainGroup(const VolumeHealth &volume, const QDateTime &toldAt)
{
    HealthGroup group{
        Text::tr("Files in split-brain"), badLook(Text::tr("contradict each other")), {}};
    for (const QString &file : volume.splitBrainFiles)
        group.rows += HealthRow{file,
                                {},
                                Symbol::StateError,
                                Tone::Bad,
                                Text::tr("split-brain"),
                                Text::tr("Nobody can read it until somebody decides which copy is "
                                         "right."),
                                toldAt};
    return group;
}

} // namespace

QList<HealthGroup> glusterGroups(const GlusterPicture &picture, const HealthSnapshot &snapshot)
{
    QList<HealthGroup> groups{poolGroup(picture, snapshot)};
    for (const VolumeHealth &volume : picture.volumes) {
        groups += splitBrainGroup(volume, picture.toldAt);
        for (qsizetype i = 0; i < volume.sets.size(); ++i)
            groups += setGroup(volume, i, picture.toldAt);
        groups += workGroups(volume, picture);
        groups += daemonGroup(volume, picture);
    }
    return groups;
}

} // namespace sharewright
