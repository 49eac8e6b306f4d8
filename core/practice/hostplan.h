// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/project/project.h"

namespace sharewright::practice {

/// A host of a practice site.
struct HostPlan {
    QString name;
    QString address; ///< in the site's own network, which exists nowhere else
    Roles roles;

    /// What resources/practice/lib/seed makes of it.
    [[nodiscard]] QByteArray kind() const;
};

/// An NFS server to be and `pandoraHosts` Pandora hosts.
[[nodiscard]] QList<HostPlan> nfsHosts(int pandoraHosts);
/// Pandora hosts that are GlusterFS nodes themselves.
[[nodiscard]] QList<HostPlan> glusterHosts(int nodes);

/// One brick on the first blank disk of each host of a project.
[[nodiscard]] GlusterSettings glusterSettings(const Project &project);

} // namespace sharewright::practice
