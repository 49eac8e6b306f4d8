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

/// The NFS shares of a project, seen together with the facts. A view: project and facts must outlive it.
class ShareView
{
public:
    ShareView(const Project &project, const SiteFacts &facts) : m_project(project), m_facts(facts)
    {}

    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const SiteFacts &site() const { return m_facts; }

    /// Hosts that take part: clients and the NFS server, document order.
    [[nodiscard]] QList<ProbedHost> hosts() const;
    /// Hosts that mount at least one folder.
    [[nodiscard]] QList<ProbedHost> clients() const;
    [[nodiscard]] QList<ProbedHost> clientsOf(const SharedFolder &folder) const;
    /// Null when the back-end is not NFS or the server is not in the document.
    [[nodiscard]] const Host *server() const;
    /// Null when there is no server or nothing is known of it.
    [[nodiscard]] const HostFacts *serverFacts() const;
    [[nodiscard]] bool isServer(const HostId &id) const;

    /// Where the folder lives on the server.
    [[nodiscard]] QString serverPath(const SharedFolder &folder) const;
    /// What clients mount, "nas:/srv/pandora/conf".
    [[nodiscard]] QString source(const SharedFolder &folder) const;
    /// Whether the host has the share mounted at the folder's path, or an idle automount of it.
    [[nodiscard]] bool usesShare(const HostFacts &facts, const SharedFolder &folder) const;

private:
    const Project &m_project;
    const SiteFacts &m_facts;
};

/// The address as mount sources write it: IPv6 in brackets.
[[nodiscard]] QString mountAddress(const QString &address);

/// The source that /etc/fstab names for this mount point; empty when no line does.
[[nodiscard]] QString fstabSourceFor(const HostFacts &facts, const QString &target);

} // namespace sharewright
