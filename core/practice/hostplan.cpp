// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/hostplan.h"

#include <algorithm>

namespace sharewright::practice {

using namespace Qt::StringLiterals;

namespace {

QList<HostPlan> pandoraHosts(int count, Roles roles)
{
    QList<HostPlan> hosts;
    for (int number = 1; number <= std::clamp(count, 1, 9); ++number)
        hosts.append({u"pandora%1"_s.arg(number), u"10.99.0.%1"_s.arg(10 + number), roles});
    return hosts;
}

} // namespace

QByteArray HostPlan::kind() const
{
    if (roles.testFlag(Role::GlusterNode))
        return "gluster";
    return roles.testFlag(Role::NfsServer) ? "nas" : "pandora";
}

QList<HostPlan> nfsHosts(int count)
{
    return QList<HostPlan>{{u"nas"_s, u"10.99.0.10"_s, Role::NfsServer}}
           + pandoraHosts(count, Roles(Role::Server) | Role::Console);
}

QList<HostPlan> glusterHosts(int nodes)
{
    return pandoraHosts(nodes, Roles(Role::Server) | Role::Console | Role::GlusterNode);
}

GlusterSettings glusterSettings(const Project &project)
{
    GlusterSettings gluster;
    for (const Host &host : project.hosts) {
        Brick brick;
        brick.host = host.id;
        // As resources/practice/lib/seed-gluster numbers them.
        brick.device = u"/dev/disk/by-id/virtio-%1-disk1"_s.arg(host.id.value);
        brick.mountPoint = u"/glusterfs/brick1"_s;
        brick.directory = u"brick"_s;
        gluster.bricks.append(brick);
    }
    return gluster;
}

} // namespace sharewright::practice
