// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/storageanswer.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "core/facts/disktable.h"
#include "core/facts/mounttable.h"
#include "core/gluster/glusteranswer.h"

namespace sharewright {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

int smallNumber(const QString &text)
{
    bool number = false;
    const int value = text.toInt(&number);
    return number && value >= 0 ? value : -1;
}

// Saturating: a damaged answer must not overflow.
qint64 product(qint64 count, qint64 size)
{
    if (count <= 0 || size <= 0)
        return 0;
    return count > std::numeric_limits<qint64>::max() / size ? std::numeric_limits<qint64>::max()
                                                             : count * size;
}

bool isRunning(const GlusterVolumeStatus &status)
{
    return std::any_of(status.tasks.begin(), status.tasks.end(), [](const GlusterTask &task) {
        return task.state == GlusterTaskState::Running;
    });
}

} // namespace

void StorageReader::read(const AnswerLine &line)
{
    using Method = void (StorageReader::*)(const AnswerLine &);
    static const QHash<QByteArray, Method> methods{
        {"disks", &StorageReader::readDisks},       {"diskpairs", &StorageReader::readDisks},
        {"disklinks", &StorageReader::readDisks},   {"holder", &StorageReader::readDevice},
        {"device", &StorageReader::readDevice},     {"signatures", &StorageReader::readDevice},
        {"lvm", &StorageReader::readLvm},           {"brick", &StorageReader::readBrick},
        {"gluster", &StorageReader::readGluster},   {"glusterd", &StorageReader::readGlusterd},
        {"resolved", &StorageReader::readResolved},
    };
    if (const Method method = methods.value(line.keyword()))
        (this->*method)(line);
}

void StorageReader::readDisks(const AnswerLine &line)
{
    const QByteArray table = line.bytes(0).value_or(QByteArray());
    if (line.keyword() == "disklinks")
        m_links = table;
    else
        m_disks = line.keyword() == "disks" ? disksFromLsblk(table) : disksFromPairs(table);
}

void StorageReader::readDevice(const AnswerLine &line)
{
    if (line.keyword() == "device") {
        if (const QString name = line.decodedText(0); !name.isEmpty())
            m_devices.insert(name, line.text(1));
        return;
    }
    QString name = line.text(0);
    if (line.keyword() == "holder") {
        // The kernel writes a slash of a name as "!" there.
        m_holders[name.replace(u'!', u'/')].append(line.text(1));
        return;
    }
    const QStringList found = line.rest(1).split(u' ', Qt::SkipEmptyParts);
    if (!name.isEmpty())
        m_signatures.insert(name, found);
}

void StorageReader::readLvm(const AnswerLine &line)
{
    const QString what = line.text(0);
    const QByteArray report = line.bytes(1).value_or(QByteArray());
    if (what == u"known")
        m_lvm.known = true;
    else if (what == u"pvs")
        m_lvm.physicalVolumes = physicalVolumesFrom(report);
    else if (what == u"vgs")
        m_lvm.volumeGroups = volumeGroupsFrom(report);
    else if (what == u"lvs")
        m_lvm.logicalVolumes = logicalVolumesFrom(report);
}

void StorageReader::readBrick(const AnswerLine &line)
{
    const QString path = line.decodedText(0);
    if (path.isEmpty())
        return;
    Place &place = m_bricks[path];
    const QString what = line.text(1);
    if (what == u"mountpoint") {
        place.fact.mountPointExists = true;
        place.mountPoint = line.decodedText(2);
    } else if (what == u"space") {
        const qint64 block = line.number(4).value_or(0);
        place.fact.bytes = product(line.number(2).value_or(0), block);
        place.fact.freeBytes = product(line.number(3).value_or(0), block);
    } else if (what == u"empty" || what == u"full") {
        place.fact.exists = true;
        place.fact.empty = what == u"empty";
    } else if (what == u"ours") {
        place.fact.seenBlank = true;
    } else if (what == u"bookkeeping") {
        if (place.fact.volumeId.isEmpty()) {
            place.fact.volumeId = QStringLiteral("?");
            place.fact.markedAt = path;
        }
    } else if (what == u"mark") {
        const bool id = line.text(2) == u"trusted.glusterfs.volume-id";
        place.fact.volumeId = id ? line.text(3) : QStringLiteral("?");
        place.fact.markedAt = line.decodedText(4);
    }
}

void StorageReader::readGluster(const AnswerLine &line)
{
    const QString what = line.text(0);
    if (what == u"version")
        m_gluster.version = line.text(1);
    else if (what == u"uuid")
        m_gluster.uuid = line.text(1);
    else if (what == u"op-version")
        m_gluster.opVersion = smallNumber(line.text(1));
}

void StorageReader::readGlusterd(const AnswerLine &line)
{
    const QString what = line.text(0);
    const QByteArray answer = line.bytes(1).value_or(QByteArray());
    const auto note = [this](const Error &error) {
        if (m_gluster.error.isEmpty())
            m_gluster.error = error.message;
    };
    if (line.text(1) == u"late") {
        note({ErrorCode::Timeout, Messages::tr("It gave no answer within 10 seconds."), {}});
    } else if (what == u"pool") {
        const auto pool = readGlusterPeers(answer);
        m_gluster.answers = pool.has_value();
        pool ? void(m_gluster.pool = *pool) : note(pool.error());
    } else if (what == u"volumes") {
        const auto volumes = readGlusterVolumes(answer);
        volumes ? void(m_gluster.volumes = *volumes) : note(volumes.error());
    } else if (what == u"options") {
        const auto options = readGlusterOptions(answer);
        for (const GlusterOption &option : options.value_or(QList<GlusterOption>()))
            if (option.name == u"cluster.max-op-version")
                m_gluster.maxOpVersion = smallNumber(option.value.section(u' ', 0, 0));
    } else if (what == u"status") {
        const auto status = readGlusterStatus(answer);
        m_gluster.statusKnown = status.has_value();
        m_gluster.status = status.value_or(QList<GlusterVolumeStatus>());
        for (const GlusterVolumeStatus &each : std::as_const(m_gluster.status))
            m_gluster.rebalanceRunning.insert(each.volume, isRunning(each));
    }
}

void StorageReader::readResolved(const AnswerLine &line)
{
    const QString name = line.rest(1);
    if (name.isEmpty())
        return;
    const QString list = line.text(0);
    m_resolved.insert(name, list == u"-" ? QStringList() : list.split(u',', Qt::SkipEmptyParts));
}

void StorageReader::finishDisks(HostFacts &facts)
{
    // lsblk is told to leave out loop devices, but the project may name one.
    for (const QString &path : std::as_const(m_devices)) {
        const bool listed = std::any_of(m_disks.begin(), m_disks.end(), [&](const DiskFact &disk) {
            return disk.kernelPath == path || disk.path == path;
        });
        if (!path.isEmpty() && !listed)
            m_disks.append({.path = path, .kernelPath = path});
    }
    addDiskLinks(m_disks, m_links);
    for (DiskFact &disk : m_disks) {
        disk.holders = m_holders.value(disk.kernelPath.mid(5));
        const auto signatures = m_signatures.constFind(disk.kernelPath);
        disk.signaturesKnown = signatures != m_signatures.constEnd();
        if (disk.signaturesKnown)
            disk.signatures = *signatures;
    }
    facts.disks = m_disks;
    facts.devices = m_devices;
}

void StorageReader::finishBricks(HostFacts &facts)
{
    for (auto it = m_bricks.begin(); it != m_bricks.end(); ++it) {
        BrickFact &fact = it->fact;
        const QString where = it->mountPoint.isEmpty() ? it.key() : it->mountPoint;
        const MountFact *mount = mountOf(facts.mounts, where);
        if (mount != nullptr) {
            fact.fsType = mount->fsType;
            fact.source = mount->source;
            fact.mounted = !it->mountPoint.isEmpty() && mount->target == it->mountPoint
                           && mount->target != u"/";
        }
        facts.bricks.insert(it.key(), fact);
    }
}

void StorageReader::finish(HostFacts &facts)
{
    finishDisks(facts);
    finishBricks(facts);
    facts.lvm = m_lvm;
    facts.gluster = m_gluster;
    facts.resolved = m_resolved;
}

} // namespace sharewright
