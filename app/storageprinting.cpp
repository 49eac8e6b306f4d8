// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storageprinting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/facts/diskcontent.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QString joined(const QStringList &words)
{
    return words.join(QLatin1StringView(", "));
}

QString diskLine(const HostFacts &facts, const DiskFact &disk)
{
    QStringList details{shownLocale().formattedDataSize(disk.bytes, 1)};
    if (!disk.model.isEmpty())
        details.append(disk.model);
    if (!disk.serial.isEmpty())
        details.append(Text::tr("serial %1").arg(disk.serial));
    const QStringList found = contentOf(facts, disk, {}).found;
    const QString content = !found.isEmpty()       ? Text::tr("holds %1").arg(joined(found))
                            : disk.signaturesKnown ? Text::tr("blank")
                                                   : Text::tr("looks unused");
    return QStringLiteral("%1 (%2): %3")
        .arg(disk.links.value(0, disk.path), joined(details), content);
}

QString stateWord(GlusterVolume::State state)
{
    switch (state) {
    case GlusterVolume::State::Created:
        return Text::tr("created");
    case GlusterVolume::State::Started:
        return Text::tr("started");
    case GlusterVolume::State::Stopped:
        return Text::tr("stopped");
    case GlusterVolume::State::Unknown:
        return Text::tr("state unknown");
    }
    Q_UNREACHABLE();
}

QStringList glusterLines(const GlusterFacts &gluster)
{
    if (gluster.version.isEmpty())
        return {};
    QStringList lines{
        Text::tr("GlusterFS %1").arg(gluster.version)
        + (gluster.error.isEmpty() ? QString() : QStringLiteral(": ") + gluster.error)};
    for (const GlusterPeer &peer : gluster.pool)
        if (peer.hostName != QLatin1StringView("localhost"))
            lines.append((peer.connected ? Text::tr("peer %1: connected")
                                         : Text::tr("peer %1: not connected"))
                             .arg(peer.hostName));
    for (const GlusterVolume &volume : gluster.volumes)
        lines.append(Text::tr("volume %1: %2, %3 bricks")
                         .arg(volume.name, stateWord(volume.state))
                         .arg(volume.bricks.size()));
    return lines;
}

QJsonObject glusterJson(const GlusterFacts &gluster)
{
    QJsonArray peers;
    for (const GlusterPeer &peer : gluster.pool)
        peers.append(QJsonObject{{QStringLiteral("uuid"), peer.uuid},
                                 {QStringLiteral("hostName"), peer.hostName},
                                 {QStringLiteral("connected"), peer.connected}});
    QJsonArray volumes;
    for (const GlusterVolume &volume : gluster.volumes) {
        QJsonArray bricks;
        for (const GlusterBrick &brick : volume.bricks)
            bricks.append(brick.name());
        volumes.append(
            QJsonObject{{QStringLiteral("name"), volume.name},
                        {QStringLiteral("started"), volume.state == GlusterVolume::State::Started},
                        {QStringLiteral("bricks"), bricks}});
    }
    return {{QStringLiteral("version"), gluster.version},
            {QStringLiteral("answers"), gluster.answers},
            {QStringLiteral("error"), gluster.error},
            {QStringLiteral("uuid"), gluster.uuid},
            {QStringLiteral("opVersion"), gluster.opVersion},
            {QStringLiteral("peers"), peers},
            {QStringLiteral("volumes"), volumes}};
}

} // namespace

QString storageText(const HostFacts &facts)
{
    QString text;
    for (const DiskFact &disk : facts.disks)
        if (disk.type == QLatin1StringView("disk"))
            text += QStringLiteral("    ") + diskLine(facts, disk) + QLatin1Char('\n');
    for (const QString &line : glusterLines(facts.gluster))
        text += QStringLiteral("    ") + line + QLatin1Char('\n');
    return text;
}

QJsonObject storageJson(const HostFacts &facts)
{
    QJsonArray disks;
    for (const DiskFact &disk : facts.disks)
        disks.append(QJsonObject{{QStringLiteral("path"), disk.path},
                                 {QStringLiteral("parent"), disk.parent},
                                 {QStringLiteral("type"), disk.type},
                                 {QStringLiteral("bytes"), disk.bytes},
                                 {QStringLiteral("model"), disk.model},
                                 {QStringLiteral("serial"), disk.serial},
                                 {QStringLiteral("links"), QJsonArray::fromStringList(disk.links)},
                                 {QStringLiteral("looked"), disk.signaturesKnown},
                                 {QStringLiteral("holds"),
                                  QJsonArray::fromStringList(contentOf(facts, disk, {}).found)}});
    QJsonObject object{{QStringLiteral("disks"), disks}};
    if (!facts.gluster.version.isEmpty())
        object.insert(QStringLiteral("gluster"), glusterJson(facts.gluster));
    return object;
}

} // namespace sharewright
