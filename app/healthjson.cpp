// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>

#include "app/healthprinting.h"
#include "core/health/healthwords.h"

namespace sharewright {

namespace {

using namespace Qt::StringLiterals;

/// Null for what is not known.
QJsonValue count(qint64 number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue age(const QDateTime &at, const QDateTime &asOf)
{
    return at.isValid() ? QJsonValue(std::max<qint64>(0, at.secsTo(asOf))) : QJsonValue();
}

QJsonObject roomJson(const SpaceHealth &room)
{
    return {{u"bytes"_s, count(room.bytes)},
            {u"freeBytes"_s, count(room.freeBytes)},
            {u"inodes"_s, count(room.inodes)},
            {u"freeInodes"_s, count(room.freeInodes)}};
}

QJsonObject reasonJson(const HealthReason &reason)
{
    return {{u"state"_s, keywordOf(reason.state)}, {u"host"_s, reason.host.value},
            {u"folder"_s, reason.folder.value},    {u"text"_s, reason.text},
            {u"remedy"_s, reason.remedy},          {u"ageSeconds"_s, count(reason.age.count())}};
}

QJsonObject peerJson(const PeerHealth &peer)
{
    QJsonObject seenBy;
    for (auto it = peer.seenBy.constBegin(); it != peer.seenBy.constEnd(); ++it)
        seenBy.insert(it.key().value, keywordOf(it.value()));
    return {{u"uuid"_s, peer.uuid},
            {u"name"_s, peer.name},
            {u"host"_s, peer.host.value},
            {u"seenBy"_s, seenBy}};
}

QJsonObject brickJson(const BrickHealth &brick, const QDateTime &asOf)
{
    QJsonObject object = roomJson(brick.room);
    object.insert(u"name"_s, brick.brick.name());
    object.insert(u"host"_s, brick.host.value);
    object.insert(u"arbiter"_s, brick.brick.arbiter);
    object.insert(u"state"_s, keywordOf(brick.state));
    object.insert(u"trouble"_s, brick.trouble);
    object.insert(u"toHeal"_s, count(brick.toHeal));
    object.insert(u"splitBrain"_s, count(brick.splitBrain));
    object.insert(u"roomAgeSeconds"_s, age(brick.roomAt, asOf));
    return object;
}

QJsonObject progressJson(const GlusterRebalanceNode &node)
{
    return {{u"node"_s, node.node},
            {u"state"_s, keywordOf(node.state)},
            {u"files"_s, count(node.files)},
            {u"bytes"_s, count(node.bytes)},
            {u"scanned"_s, count(node.scanned)},
            {u"failures"_s, count(node.failures)},
            {u"skipped"_s, count(node.skipped)},
            {u"seconds"_s, node.seconds < 0 ? QJsonValue() : QJsonValue(node.seconds)}};
}

QJsonValue workJson(const std::optional<GlusterRebalance> &work)
{
    if (!work)
        return {};
    QJsonObject object = progressJson(work->total);
    object.remove(u"node"_s);
    QJsonArray nodes;
    for (const GlusterRebalanceNode &node : work->nodes)
        nodes.append(progressJson(node));
    object.insert(u"nodes"_s, nodes);
    return object;
}

QJsonObject volumeJson(const VolumeHealth &volume, const QDateTime &asOf)
{
    QJsonArray sets;
    for (const BrickSetHealth &set : volume.sets) {
        QJsonArray bricks;
        for (const BrickHealth &brick : set.bricks)
            bricks.append(brickJson(brick, asOf));
        sets.append(QJsonObject{{u"state"_s, keywordOf(set.state)}, {u"bricks"_s, bricks}});
    }
    QJsonArray daemons;
    for (const DaemonHealth &daemon : volume.daemons)
        daemons.append(QJsonObject{
            {u"name"_s, daemon.name}, {u"node"_s, daemon.node}, {u"online"_s, daemon.online}});
    QJsonArray tasks;
    for (const GlusterTask &task : volume.tasks)
        tasks.append(QJsonObject{{u"type"_s, task.type},
                                 {u"state"_s, keywordOf(task.state)},
                                 {u"fixLayout"_s, task.fixLayout},
                                 {u"bricks"_s, QJsonArray::fromStringList(task.bricks)}});
    return {{u"name"_s, volume.name},
            {u"type"_s, volume.type},
            {u"state"_s, keywordOf(volume.state)},
            {u"definitionKnown"_s, volume.definitionKnown},
            {u"sets"_s, sets},
            {u"daemons"_s, daemons},
            {u"tasks"_s, tasks},
            {u"rebalance"_s, workJson(volume.rebalance)},
            {u"removal"_s, workJson(volume.removal)},
            {u"toHeal"_s, volume.healKnown ? QJsonValue(volume.toHeal) : QJsonValue()},
            {u"splitBrain"_s, volume.splitBrain},
            {u"splitBrainFiles"_s, QJsonArray::fromStringList(volume.splitBrainFiles)}};
}

QJsonObject pictureJson(const GlusterPicture &picture, const QDateTime &asOf)
{
    QJsonArray peers;
    for (const PeerHealth &peer : picture.peers)
        peers.append(peerJson(peer));
    QJsonArray volumes;
    for (const VolumeHealth &volume : picture.volumes)
        volumes.append(volumeJson(volume, asOf));
    return {{u"toldBy"_s, picture.teller.value},
            {u"ageSeconds"_s, age(picture.toldAt, asOf)},
            {u"error"_s, picture.error ? picture.error->message : QString()},
            {u"peers"_s, peers},
            {u"volumes"_s, volumes}};
}

QJsonObject hostJson(const HostHealth &health, HealthState state, const QDateTime &asOf)
{
    QJsonObject exports;
    if (health.exports)
        for (auto it = health.exports->constBegin(); it != health.exports->constEnd(); ++it)
            exports.insert(it.key(), QJsonArray::fromStringList(*it));
    QJsonObject mounts;
    for (auto it = health.mounts.constBegin(); it != health.mounts.constEnd(); ++it)
        mounts.insert(it.key(), QJsonObject{{u"mounted"_s, it->mounted},
                                            {u"source"_s, it->source},
                                            {u"type"_s, it->fsType},
                                            {u"link"_s, it->linkTarget},
                                            {u"access"_s, keywordOf(it->access)}});
    QJsonObject units;
    for (auto it = health.units.constBegin(); it != health.units.constEnd(); ++it)
        if (it->exists())
            units.insert(it.key(), it->activeState);
    QJsonObject room;
    for (auto it = health.space.constBegin(); it != health.space.constEnd(); ++it)
        room.insert(it.key(), roomJson(*it));
    return {{u"state"_s, keywordOf(state)},
            {u"ageSeconds"_s, age(health.takenAt, asOf)},
            {u"exports"_s, health.exports ? QJsonValue(exports) : QJsonValue()},
            {u"mounts"_s, mounts},
            {u"units"_s, units},
            {u"room"_s, room}};
}

} // namespace

QJsonObject healthJson(const Project &project, const HealthSnapshot &snapshot,
                       const Verdict &verdict)
{
    QJsonArray reasons;
    for (const HealthReason &reason : verdict.reasons)
        reasons.append(reasonJson(reason));
    QJsonObject hosts;
    for (auto it = verdict.hosts.constBegin(); it != verdict.hosts.constEnd(); ++it) {
        const auto health = snapshot.hosts.constFind(it.key());
        QJsonObject host = health == snapshot.hosts.constEnd()
                               ? QJsonObject{{u"state"_s, keywordOf(*it)}}
                               : hostJson(*health, *it, snapshot.asOf);
        if (const auto failure = snapshot.failures.constFind(it.key());
            failure != snapshot.failures.constEnd())
            host.insert(u"error"_s, failure->error.message);
        hosts.insert(it.key().value, host);
    }
    QJsonObject folders;
    for (auto it = verdict.folders.constBegin(); it != verdict.folders.constEnd(); ++it)
        folders.insert(it.key().value, keywordOf(*it));
    QJsonObject object{{u"verdict"_s, keywordOf(verdict.state)},
                       {u"asOf"_s, snapshot.asOf.toUTC().toString(Qt::ISODate)},
                       {u"reasons"_s, reasons},
                       {u"hosts"_s, hosts},
                       {u"folders"_s, folders}};
    if (project.backend == Backend::GlusterFs)
        object.insert(u"gluster"_s,
                      pictureJson(glusterPictureOf(project, snapshot), snapshot.asOf));
    return object;
}

} // namespace sharewright
