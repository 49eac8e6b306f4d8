// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/health/health.h"

namespace sharewright {

bool isGlusterNode(const Project &project, const Host &host)
{
    if (project.backend != Backend::GlusterFs)
        return false;
    const QList<Brick> &bricks = project.gluster.bricks;
    return (host.roles & Role::GlusterNode)
           || std::any_of(bricks.begin(), bricks.end(),
                          [&](const Brick &brick) { return brick.host == host.id; });
}

QList<Host> participants(const Project &project)
{
    QList<Host> hosts;
    for (const Host &host : project.hosts) {
        const bool serves = project.backend == Backend::Nfs ? host.id == project.nfs.server
                                                            : isGlusterNode(project, host);
        if (host.runsPandora() || serves)
            hosts += host;
    }
    return hosts;
}

} // namespace sharewright
