// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/healthprinting.h"

#include <QCoreApplication>

#include "app/textcolumns.h"
#include "core/health/healthwords.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthPrinting)
};

QString age(const QDateTime &at, const QDateTime &asOf)
{
    return at.isValid() ? Text::tr("%1 s ago").arg(std::max<qint64>(0, at.secsTo(asOf)))
                        : Text::tr("never");
}

QString freeText(const SpaceHealth &space)
{
    if (space.bytes < 0 || space.freeBytes < 0)
        return Text::tr("room not known");
    const QLocale locale = shownLocale();
    QString text =
        Text::tr("%1 of %2 free")
            .arg(locale.formattedDataSize(space.freeBytes), locale.formattedDataSize(space.bytes));
    if (space.inodes > 0 && space.freeInodes >= 0)
        text += Text::tr(", inodes %1 % free").arg(100 * space.freeInodes / space.inodes);
    return text;
}

QString reasonText(const HealthReason &reason)
{
    const QString word =
        reason.state == HealthState::Healthy ? Text::tr("note") : healthStateName(reason.state);
    QString text = word + QStringLiteral(": ") + reason.text;
    if (reason.age.count() > 0)
        text += QStringLiteral(" [") + Text::tr("%1 s ago").arg(reason.age.count()) + u']';
    text += u'\n';
    if (!reason.remedy.isEmpty())
        text += QStringLiteral("    ") + Text::tr("Remedy: %1").arg(reason.remedy) + u'\n';
    return text;
}

QString poolText(const GlusterPicture &picture)
{
    if (picture.peers.isEmpty())
        return {};
    QStringList header{Text::tr("node")};
    for (const HostId &seer : picture.peers.first().seenBy.keys())
        header += Text::tr("as %1 sees it").arg(seer.value);
    TextColumns table(header);
    for (const PeerHealth &peer : picture.peers) {
        QStringList row{peer.name};
        for (auto it = peer.seenBy.constBegin(); it != peer.seenBy.constEnd(); ++it)
            row += it.value() == PeerView::NotMember
                       ? peer.stateNames.value(it.key(), peerViewName(it.value()))
                       : peerViewName(it.value());
        table.add(row);
    }
    return u'\n' + Text::tr("Pool") + u'\n' + table.text();
}

QString healText(const BrickHealth &brick)
{
    if (brick.toHeal < 0)
        return Text::tr("to heal: unknown");
    QString text = Text::tr("to heal: %1").arg(brick.toHeal);
    if (brick.splitBrain > 0)
        text += Text::tr(", in split-brain: %1").arg(brick.splitBrain);
    return text;
}

QString setText(const VolumeHealth &volume, qsizetype number, const QDateTime &asOf)
{
    const BrickSetHealth &set = volume.sets[number];
    QString text = QStringLiteral("  ");
    text += volume.definitionKnown
                ? Text::tr("Replica set %1: %2").arg(number + 1).arg(setStateName(set.state))
                : Text::tr("Bricks that were heard of");
    TextColumns table;
    for (const BrickHealth &brick : set.bricks)
        table.add({brick.brick.name() + (brick.brick.arbiter ? Text::tr(" (arbiter)") : QString()),
                   brickStateName(brick.state), freeText(brick.room), healText(brick),
                   brick.roomAt.isValid() ? age(brick.roomAt, asOf) : QString()});
    return text + u'\n' + table.text(2);
}

QString workText(const char *title, GlusterTaskState state,
                 const std::optional<GlusterRebalance> &progress)
{
    QString text = QStringLiteral("  ") + Text::tr(title).arg(taskStateName(state)) + u'\n';
    if (!progress)
        return text;
    TextColumns table;
    for (const GlusterRebalanceNode &node : progress->nodes)
        table.add({node.node, taskStateName(node.state), progressText(node)});
    return text + table.text(2);
}

QString tasksText(const VolumeHealth &volume)
{
    QString text;
    for (const GlusterTask &task : volume.tasks) {
        if (task.type == u"Rebalance")
            text += workText(QT_TRANSLATE_NOOP("HealthPrinting", "Rebalance: %1"), task.state,
                             volume.rebalance);
        else if (task.type == u"Remove brick")
            text += workText(QT_TRANSLATE_NOOP("HealthPrinting", "Removal of bricks: %1"),
                             task.state, volume.removal);
        else
            text += QStringLiteral("  %1: %2\n").arg(task.type, taskStateName(task.state));
    }
    return text;
}

QString volumeText(const GlusterPicture &picture, const VolumeHealth &volume, const QDateTime &asOf)
{
    QString text =
        u'\n'
        + Text::tr("Volume %1: %2, %3 (told by %4, %5)")
              .arg(volume.name.isEmpty() ? QStringLiteral("?") : volume.name, volumeShape(volume),
                   volumeStateName(volume.state), picture.teller.value, age(picture.toldAt, asOf))
        + u'\n';
    for (qsizetype i = 0; i < volume.sets.size(); ++i)
        text += setText(volume, i, asOf);
    if (!volume.daemons.isEmpty()) {
        TextColumns table;
        for (const DaemonHealth &daemon : volume.daemons)
            table.add({daemon.name, daemon.node,
                       daemon.online ? Text::tr("runs") : Text::tr("does not run")});
        text += QStringLiteral("  ") + Text::tr("Daemons") + u'\n' + table.text(2);
    }
    for (const QString &file : volume.splitBrainFiles)
        text += QStringLiteral("  ") + Text::tr("In split-brain: %1").arg(file) + u'\n';
    return text + tasksText(volume);
}

QString mountText(const MountHealth &mount)
{
    if (!mount.linkTarget.isEmpty())
        return Text::tr("link to %1").arg(mount.linkTarget);
    return mount.mounted ? QStringLiteral("%1 (%2)").arg(mount.source, mount.fsType)
                         : Text::tr("not mounted");
}

QString hostText(const HostHealth &health, const Verdict &verdict, const QDateTime &asOf)
{
    TextColumns table;
    if (health.exports)
        for (auto it = health.exports->constBegin(); it != health.exports->constEnd(); ++it)
            table.add({Text::tr("export"), it.key(), it->join(QStringLiteral(", "))});
    for (auto it = health.mounts.constBegin(); it != health.mounts.constEnd(); ++it)
        table.add({Text::tr("mount"), it.key(), mountText(*it), keywordOf(it->access)});
    for (auto it = health.units.constBegin(); it != health.units.constEnd(); ++it)
        if (it->exists())
            table.add({Text::tr("service"), it.key(), it->activeState, it->unitFileState});
    for (auto it = health.space.constBegin(); it != health.space.constEnd(); ++it)
        table.add({Text::tr("room"), it.key(), freeText(*it)});
    if (table.isEmpty())
        return {};
    return QStringLiteral("\n%1: %2 (%3)\n")
               .arg(health.host.value,
                    healthStateName(verdict.hosts.value(health.host, HealthState::Unknown)),
                    age(health.takenAt, asOf))
           + table.text();
}

} // namespace

QString healthText(const Project &project, const HealthSnapshot &snapshot, const Verdict &verdict)
{
    QString text = Text::tr("%1 (as of %2)")
                       .arg(healthStateName(verdict.state),
                            snapshot.asOf.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                   + QStringLiteral(" UTC\n");
    for (const HealthReason &reason : verdict.reasons)
        text += reasonText(reason);
    if (project.backend == Backend::GlusterFs) {
        const GlusterPicture picture = glusterPictureOf(project, snapshot);
        text += poolText(picture);
        for (const VolumeHealth &volume : picture.volumes)
            text += volumeText(picture, volume, snapshot.asOf);
    }
    for (const HostHealth &health : snapshot.hosts)
        text += hostText(health, verdict, snapshot.asOf);
    return text;
}

} // namespace sharewright
