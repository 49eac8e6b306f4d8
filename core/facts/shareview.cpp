// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/shareview.h"

#include "core/configfile/fstab.h"
#include "core/facts/mounttable.h"

namespace sharewright {

QList<ProbedHost> ShareView::hosts() const
{
    QList<ProbedHost> result;
    for (const Host &host : m_project.hosts)
        if (host.runsPandora() || isServer(host.id))
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

QString ShareView::serverPath(const SharedFolder &folder) const
{
    return m_project.nfs.exportRoot + u'/' + folder.id.value;
}

QString ShareView::source(const SharedFolder &folder) const
{
    if (!server())
        return {};
    return mountAddress(server()->addressForStorage()) + u':' + serverPath(folder);
}

bool ShareView::usesShare(const HostFacts &facts, const SharedFolder &folder) const
{
    const MountFact *mount = mountAt(facts.mounts, folder.path);
    if (mount == nullptr)
        return false;
    const QString shown =
        mount->fsType == u"autofs" ? fstabSourceFor(facts, folder.path) : mount->source;
    return shown == source(folder);
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
