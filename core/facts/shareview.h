// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// One host of the site together with what is known of it.
struct ProbedHost {
    Host host;
    const HostFacts *facts = nullptr; ///< null: not known; lives as long as the SiteFacts
};

/// The shares of a project, seen together with the facts. A view: project and facts must outlive it.
class ShareView
{
public:
    ShareView(const Project &project, const SiteFacts &facts) : m_project(project), m_facts(facts)
    {}

    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const SiteFacts &site() const { return m_facts; }

    /// Whether the document says enough for the folders to be shared at all.
    [[nodiscard]] bool isPlanned() const;
    /// Hosts that take part: clients, the NFS server or the GlusterFS nodes, document order.
    [[nodiscard]] QList<ProbedHost> hosts() const;
    /// Hosts that mount at least one folder.
    [[nodiscard]] QList<ProbedHost> clients() const;
    [[nodiscard]] QList<ProbedHost> clientsOf(const SharedFolder &folder) const;
    /// Null when the back-end is not NFS or the server is not in the document.
    [[nodiscard]] const Host *server() const;
    /// Null when there is no server or nothing is known of it.
    [[nodiscard]] const HostFacts *serverFacts() const;
    [[nodiscard]] bool isServer(const HostId &id) const;
    /// Whether the host belongs to the GlusterFS pool.
    [[nodiscard]] bool isNode(const HostId &id) const;

    /// Where the folder lives on the NFS server.
    [[nodiscard]] QString serverPath(const SharedFolder &folder) const;
    /// What a line of /etc/fstab mounts at the folder's path: "nas:/srv/pandora/conf", or the folder within the mounted
    /// GlusterFS volume.
    [[nodiscard]] QString source(const SharedFolder &folder) const;
    /// Whether the host has the share at the folder's path: mounted, as an idle automount, or through a symbolic link
    /// where the document asks for links.
    [[nodiscard]] bool usesShare(const HostFacts &facts, const SharedFolder &folder) const;

    /// Whether some host has the folder from the share already.
    [[nodiscard]] bool isInUse(const SharedFolder &folder) const;

    /// Whether a source of a mount is the project's GlusterFS volume: "localhost:/pandora", "n1,n2:/pandora".
    [[nodiscard]] bool isVolumeSource(const QString &source) const;
    /// Whether the host has the GlusterFS volume at its mount point, mounted or as an idle automount.
    [[nodiscard]] bool usesVolume(const HostFacts &facts) const;

private:
    [[nodiscard]] bool usesVolumeFolder(const HostFacts &facts, const SharedFolder &folder) const;

    const Project &m_project;
    const SiteFacts &m_facts;
};

/// The address as mount sources write it: IPv6 in brackets.
[[nodiscard]] QString mountAddress(const QString &address);

/// The source that /etc/fstab names for this mount point; empty when no line does.
[[nodiscard]] QString fstabSourceFor(const HostFacts &facts, const QString &target);

} // namespace sharewright
