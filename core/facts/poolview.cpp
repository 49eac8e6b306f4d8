// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/poolview.h"

#include <algorithm>

#include <QRegularExpression>

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
    for (const Host &host : glusterNodes(project)) {
        const HostFacts *known = facts.of(host.id);
        m_nodes.append({host, known});
        if (m_volume == nullptr && known != nullptr)
            m_volume = volumeNamed(known->gluster.volumes, project.gluster.volume);
    }
    for (qsizetype i = 0; i < project.gluster.bricks.size(); ++i) {
        const Brick &brick = project.gluster.bricks[i];
        const Host *host = project.host(brick.host);
        const HostFacts *known = facts.of(brick.host);
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

bool PoolView::isSame(const GlusterBrick &running, const Brick &planned) const
{
    return running.path == planned.path() && isOn(running, planned.host);
}

const GlusterBrick *PoolView::running(const Brick &brick) const
{
    if (m_volume == nullptr)
        return nullptr;
    const QList<GlusterBrick> &all = m_volume->bricks;
    const auto it = std::find_if(all.begin(), all.end(), [&](const GlusterBrick &candidate) {
        return isSame(candidate, brick);
    });
    return it == all.end() ? nullptr : &*it;
}

QList<Brick> PoolView::missingBricks() const
{
    QList<Brick> missing;
    for (const Brick &brick : m_project.gluster.bricks)
        if (m_volume != nullptr && running(brick) == nullptr)
            missing.append(brick);
    return missing;
}

QList<GlusterBrick> PoolView::surplusBricks() const
{
    QList<GlusterBrick> surplus;
    if (m_volume == nullptr)
        return surplus;
    const QList<Brick> &planned = m_project.gluster.bricks;
    for (const GlusterBrick &brick : m_volume->bricks)
        if (std::none_of(planned.begin(), planned.end(),
                         [&](const Brick &candidate) { return isSame(brick, candidate); }))
            surplus.append(brick);
    return surplus;
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
