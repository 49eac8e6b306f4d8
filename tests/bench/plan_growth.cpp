// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How planning time grows with the number of hosts: `nfs N...` for NFS clients of 8 folders, `gluster N...` for nodes of 24
// bricks each. Prints "nfs|gluster<TAB>hosts<TAB>steps<TAB>milliseconds" a line: the best of three rounds each, planning
// and fingerprint together.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

#include "core/plan/planner.h"

using namespace sharewright;

namespace {

Project siteOf(int hosts, int folders)
{
    Project project;
    project.name = QStringLiteral("growth");
    Host nas;
    nas.id = HostId(QStringLiteral("nas"));
    nas.address = QStringLiteral("10.0.0.1");
    nas.roles = Role::NfsServer;
    project.hosts.append(nas);
    for (int i = 0; i < hosts; ++i) {
        Host host;
        host.id = HostId(QStringLiteral("web%1").arg(i));
        host.address = QStringLiteral("10.0.%1.%2").arg(1 + i / 250).arg(1 + i % 250);
        host.roles = Roles(Role::Server) | Role::Console;
        project.hosts.append(host);
    }
    for (int i = 0; i < folders; ++i) {
        SharedFolder folder;
        folder.id = FolderId(QStringLiteral("folder%1").arg(i));
        folder.path = QStringLiteral("/var/spool/pandora/data_in/folder%1").arg(i);
        project.folders.append(folder);
    }
    project.nfs.server = nas.id;
    project.migration.seedHost = project.hosts[1].id;
    return project;
}

/// Nodes that all run Pandora; each replica set lies on three neighbours.
Project poolOf(int nodes, int bricksEach)
{
    Project project = siteOf(nodes, 5);
    project.hosts.removeFirst();
    project.backend = Backend::GlusterFs;
    for (Host &host : project.hosts)
        host.roles |= Role::GlusterNode;
    const int sets = nodes * bricksEach / 3;
    QList<int> held(nodes);
    for (int brick = 0; brick < 3 * sets; ++brick) {
        const int node = brick % nodes;
        const int number = held[node]++;
        Brick each;
        each.host = project.hosts[node].id;
        each.device = QStringLiteral("/dev/disk/by-id/disk%1").arg(number);
        each.mountPoint = QStringLiteral("/glusterfs/brick%1").arg(number);
        each.directory = QStringLiteral("brick");
        project.gluster.bricks.append(each);
    }
    return project;
}

/// False: there was no plan to measure.
bool measure(const char *what, int hosts, const Project &project)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    qsizetype steps = 0;
    for (int round = 0; round < 3; ++round) {
        const auto began = Clock::now();
        const Plan plan = makePlan(project, {});
        steps = plan.steps.size();
        if (fingerprint(plan).isEmpty() || steps == 0)
            return false;
        const std::chrono::duration<double, std::milli> took = Clock::now() - began;
        best = std::min(best, took.count());
    }
    std::printf("%s\t%d\t%lld\t%.1f\n", what, hosts, static_cast<long long>(steps), best);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    for (int i = 2; i < argc; ++i) {
        const int hosts = std::stoi(argv[i]);
        const bool measured = what == "gluster" ? measure("gluster", hosts, poolOf(hosts, 24))
                                                : measure("nfs", hosts, siteOf(hosts, 8));
        if (!measured)
            return 1;
    }
    return 0;
}
