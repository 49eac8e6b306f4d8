// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/poolview.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/facts/disktable.h"
#include "core/facts/storagequestions.h"
#include "core/platform/platform.h"

namespace sharewright {

namespace {

const GlusterVolume *volumeNamed(const QList<GlusterVolume> &volumes, const QString &name)
{
    const auto it = std::find_if(volumes.begin(), volumes.end(),
                                 [&](const GlusterVolume &volume) { return volume.name == name; });
    return it == volumes.end() ? nullptr : &*it;
}

bool sameName(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

QString brickKey(const QString &node, const QString &path)
{
    return node.toLower() + u':' + path;
}

// The device mapper doubles hyphens, so that the one between group and volume can be told.
QString mapperName(QString name)
{
    return name.replace(u'-', QLatin1StringView("--"));
}

} // namespace

GlusterVersion parseGlusterVersion(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:\\d+:)?(\\d{1,4})(?:\\.(\\d{1,4}))?"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return {.major = match.captured(1).toInt(),
            .minor = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt()};
}

GlusterVersion glusterVersionOf(const HostFacts &facts)
{
    const PackageFact package = facts.packages.value(QStringLiteral("glusterfs-server"));
    const auto platform = platformFor(facts.os);
    for (const QString &text : {facts.gluster.version, package.installed, package.candidate,
                                platform ? platform->glusterVersion : QString()})
        if (const GlusterVersion version = parseGlusterVersion(text); version.major >= 0)
            return version;
    return {};
}

QStringList SeenBrick::devices() const
{
    if (brick.device.isEmpty())
        return {};
    return QStringList{brick.device} + brick.extraDevices;
}

bool SeenBrick::isOwnVolume(const QString &source) const
{
    if (brick.device.isEmpty())
        return false;
    const QString mapped =
        QStringLiteral("/dev/mapper/%1-%2")
            .arg(mapperName(brick.volumeGroupName()), mapperName(brick.logicalVolumeName()));
    const auto isKernelName = [&] {
        const DiskFact *disk = diskNamed(*facts, source);
        return disk != nullptr && disk->path == mapped;
    };
    return source == brick.blockDevice() || source == mapped || isKernelName();
}

bool SeenBrick::isMounted() const
{
    return place != nullptr && place->mounted && isOwnVolume(place->source);
}

PoolView::PoolView(const Project &project, const SiteFacts &facts)
    : m_project(project)
    , m_facts(facts)
{
    if (project.backend != Backend::GlusterFs)
        return;
    findNodes();
    findBricks();
    if (m_volume != nullptr)
        compareVolume();
}

void PoolView::findNodes()
{
    for (const Host &host : glusterNodes(m_project)) {
        const HostFacts *known = m_facts.of(host.id);
        m_nodes.append({host, known});
        if (m_volume == nullptr && known != nullptr)
            m_volume = volumeNamed(known->gluster.volumes, m_project.gluster.volume);
    }
}

void PoolView::findBricks()
{
    for (qsizetype i = 0; i < m_project.gluster.bricks.size(); ++i) {
        const Brick &brick = m_project.gluster.bricks[i];
        const Host *host = m_project.host(brick.host);
        const HostFacts *known = m_facts.of(brick.host);
        if (host == nullptr || known == nullptr)
            continue;
        const auto place = known->bricks.constFind(brick.path());
        m_bricks.append({.index = i,
                         .brick = brick,
                         .host = *host,
                         .facts = known,
                         .place = place == known->bricks.constEnd() ? nullptr : &place.value()});
    }
}

void PoolView::compareVolume()
{
    const QList<GlusterBrick> &running = m_volume->bricks;
    for (qsizetype i = 0; i < running.size(); ++i) {
        m_byNode.insert(brickKey(running[i].hostUuid, running[i].path), i);
        m_byName.insert(brickKey(running[i].host, running[i].path), i);
    }
    QSet<qsizetype> wanted;
    for (const Brick &brick : m_project.gluster.bricks) {
        if (const qsizetype index = indexOf(brick); index < 0)
            m_missing.append(brick);
        else
            wanted.insert(index);
    }
    for (qsizetype i = 0; i < running.size(); ++i)
        if (!wanted.contains(i))
            m_surplus.append(running[i]);
}

const GlusterVolumeStatus *PoolView::status() const
{
    for (const ProbedHost &node : m_nodes) {
        if (node.facts == nullptr || !node.facts->gluster.statusKnown)
            continue;
        const QList<GlusterVolumeStatus> &all = node.facts->gluster.status;
        const auto it = std::find_if(all.begin(), all.end(), [&](const GlusterVolumeStatus &each) {
            return each.volume == m_project.gluster.volume;
        });
        if (it != all.end())
            return &*it;
    }
    return nullptr;
}

bool PoolView::isOn(const GlusterBrick &running, const HostId &id) const
{
    const HostFacts *facts = m_facts.of(id);
    if (facts != nullptr && !facts->gluster.uuid.isEmpty() && !running.hostUuid.isEmpty())
        return facts->gluster.uuid == running.hostUuid;
    const Host *host = m_project.host(id);
    return host != nullptr
           && (sameName(running.host, host->addressForStorage())
               || sameName(running.host, host->address));
}

/// A node's identity says more than its names, where both are known.
qsizetype PoolView::indexOf(const Brick &planned) const
{
    const HostFacts *facts = m_facts.of(planned.host);
    const QString uuid = facts ? facts->gluster.uuid : QString();
    const QString path = planned.path();
    if (!uuid.isEmpty())
        if (const auto it = m_byNode.constFind(brickKey(uuid, path)); it != m_byNode.constEnd())
            return *it;
    const Host *host = m_project.host(planned.host);
    if (host == nullptr)
        return -1;
    for (const QString &name : {host->addressForStorage(), host->address}) {
        const auto it = m_byName.constFind(brickKey(name, path));
        if (it != m_byName.constEnd()
            && (uuid.isEmpty() || m_volume->bricks[*it].hostUuid.isEmpty()))
            return *it;
    }
    return -1;
}

const GlusterBrick *PoolView::running(const Brick &brick) const
{
    const qsizetype index = m_volume ? indexOf(brick) : -1;
    return index < 0 ? nullptr : &m_volume->bricks[index];
}

const Host *PoolView::hostOf(const ProbedHost &asked, const GlusterPeer &peer) const
{
    const QStringList names = QStringList{peer.hostName} + peer.hostNames;
    if (names.contains(QStringLiteral("localhost")))
        return m_project.host(asked.host.id);
    for (const Host &host : m_project.hosts) {
        const HostFacts *facts = m_facts.of(host.id);
        const QString address = host.addressForStorage();
        const QStringList resolved =
            asked.facts ? asked.facts->resolved.value(address) : QStringList();
        const bool named = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return sameName(name, address) || sameName(name, host.address)
                   || resolved.contains(name);
        });
        const bool sameNode =
            facts != nullptr && !peer.uuid.isEmpty() && facts->gluster.uuid == peer.uuid;
        if (named || sameNode)
            return &host;
    }
    return nullptr;
}

} // namespace sharewright
