// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How planning time grows with the number of hosts. Prints "hosts<TAB>steps<TAB>milliseconds" a line: the best of
// three rounds each, planning and fingerprint together.

#include <algorithm>
#include <chrono>
#include <cstdio>

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

} // namespace

int main()
{
    using Clock = std::chrono::steady_clock;
    for (const int hosts : {62, 125, 250, 500}) {
        const Project project = siteOf(hosts, 8);
        double best = 1e9;
        qsizetype steps = 0;
        for (int round = 0; round < 3; ++round) {
            const auto began = Clock::now();
            const Plan plan = makePlan(project, {});
            steps = plan.steps.size();
            if (fingerprint(plan).isEmpty() || steps == 0)
                return 1;
            const std::chrono::duration<double, std::milli> took = Clock::now() - began;
            best = std::min(best, took.count());
        }
        std::printf("%d\t%lld\t%.1f\n", hosts, static_cast<long long>(steps), best);
    }
    return 0;
}
