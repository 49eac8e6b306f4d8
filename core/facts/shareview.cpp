// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/shareview.h"

#include <algorithm>

#include "core/configfile/fstab.h"
#include "core/facts/mounttable.h"
#include "core/facts/storagequestions.h"
#include "core/project/netaddress.h"

namespace sharewright {

bool ShareView::isPlanned() const
{
    return m_project.backend == Backend::Nfs ? server() != nullptr
                                             : !m_project.gluster.bricks.isEmpty();
}

QList<ProbedHost> ShareView::hosts() const
{
    QList<ProbedHost> result;
    const QList<Host> nodes = glusterNodes(m_project);
    for (const Host &host : m_project.hosts)
        if (host.runsPandora() || isServer(host.id) || nodes.contains(host))
            result.append({host, m_facts.of(host.id)});
    return result;
}

QList<ProbedHost> ShareView::clients() const
{
    QList<ProbedHost> result;
    for (const ProbedHost &probed : hosts()) {
        Roles wanted;
        for (const SharedFolder &folder : m_project.folders)
            wanted |= folder.usedBy;
        if ((probed.host.roles & wanted) && !isServer(probed.host.id))
            result.append(probed);
    }
    return result;
}

QList<ProbedHost> ShareView::clientsOf(const SharedFolder &folder) const
{
    QList<ProbedHost> result;
    for (const Host &host : m_project.clientsOf(folder))
        if (!isServer(host.id))
            result.append({host, m_facts.of(host.id)});
    return result;
}

const Host *ShareView::server() const
{
    return m_project.backend == Backend::Nfs ? m_project.host(m_project.nfs.server) : nullptr;
}

const HostFacts *ShareView::serverFacts() const
{
    return server() ? m_facts.of(server()->id) : nullptr;
}

bool ShareView::isServer(const HostId &id) const
{
    return server() && server()->id == id;
}

bool ShareView::isNode(const HostId &id) const
{
    const QList<Host> nodes = glusterNodes(m_project);
    return std::any_of(nodes.begin(), nodes.end(), [&](const Host &host) { return host.id == id; });
}

bool ShareView::isInUse(const SharedFolder &folder) const
{
    const QList<ProbedHost> clients = clientsOf(folder);
    return std::any_of(clients.begin(), clients.end(), [&](const ProbedHost &probed) {
        return probed.facts && usesShare(*probed.facts, folder);
    });
}

QString ShareView::serverPath(const SharedFolder &folder) const
{
    return m_project.nfs.exportRoot + u'/' + folder.id.value;
}

QString ShareView::source(const SharedFolder &folder) const
{
    if (m_project.backend == Backend::GlusterFs)
        return m_project.gluster.mountPoint + u'/' + folder.id.value;
    if (!server())
        return {};
    return mountAddress(server()->addressForStorage()) + u':' + serverPath(folder);
}

bool ShareView::usesShare(const HostFacts &facts, const SharedFolder &folder) const
{
    if (m_project.backend == Backend::GlusterFs)
        return usesVolumeFolder(facts, folder);
    const MountFact *mount = mountAt(facts.mounts, folder.path);
    if (mount == nullptr)
        return false;
    const QString shown =
        mount->fsType == u"autofs" ? fstabSourceFor(facts, folder.path) : mount->source;
    return shown == source(folder);
}

bool ShareView::usesVolumeFolder(const HostFacts &facts, const SharedFolder &folder) const
{
    if (m_project.gluster.placement == Placement::Symlink) {
        const FolderFact fact = facts.folders.value(folder.path);
        return fact.isSymlink && fact.realPath == source(folder);
    }
    const MountFact *mount = mountAt(facts.mounts, folder.path);
    if (mount == nullptr)
        return false;
    if (mount->fsType == u"autofs")
        return fstabSourceFor(facts, folder.path) == source(folder);
    // findmnt(8) shows the directory that is bound in brackets; /proc/self/mountinfo does not.
    const QString bound = QStringLiteral("[/%1]").arg(folder.id.value);
    const bool bracketed = mount->source.endsWith(u']');
    const QString volume =
        mount->source.endsWith(bound) ? mount->source.chopped(bound.size()) : mount->source;
    return mount->fsType == u"fuse.glusterfs" && (!bracketed || volume != mount->source)
           && isVolumeSource(volume);
}

bool ShareView::isVolumeSource(const QString &source) const
{
    const QString volume = source.section(u':', -1);
    if (volume != u'/' + m_project.gluster.volume && volume != m_project.gluster.volume)
        return false;
    const QStringList servers = source.section(u':', 0, -2).split(u',');
    return std::all_of(servers.begin(), servers.end(), [this](const QString &server) {
        return isLoopback(server)
               || std::any_of(
                   m_project.hosts.begin(), m_project.hosts.end(), [&](const Host &host) {
                       return server == host.addressForStorage() || server == host.address;
                   });
    });
}

bool ShareView::usesVolume(const HostFacts &facts) const
{
    const QString &path = m_project.gluster.mountPoint;
    const MountFact *mount = mountAt(facts.mounts, path);
    if (mount == nullptr)
        return false;
    if (mount->fsType == u"autofs")
        return isVolumeSource(fstabSourceFor(facts, path));
    return mount->fsType == u"fuse.glusterfs" && isVolumeSource(mount->source);
}

QString mountAddress(const QString &address)
{
    return address.contains(u':') && !address.startsWith(u'[') ? QString(u'[' + address + u']')
                                                               : address;
}

QString fstabSourceFor(const HostFacts &facts, const QString &target)
{
    QString source;
    const QByteArray text = facts.files.value(QStringLiteral("/etc/fstab")).content;
    for (const FstabEntry &entry : parseFstab(text))
        if (entry.target == target)
            source = entry.source;
    return source;
}

} // namespace sharewright
