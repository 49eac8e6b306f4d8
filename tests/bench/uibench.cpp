// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/uibench.h"

#include <cstdio>
#include <ctime>

namespace sharewright {

using namespace Qt::StringLiterals;

namespace {

int s_broken = 0;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

double spent(const std::function<void()> &work)
{
    const double began = cpuMs();
    work();
    return cpuMs() - began;
}

void atMost(const QString &name, double value, double bound)
{
    std::printf("%s\t%.2f\tCPU ms\t<=\t%.1f\n", qPrintable(name), value, bound);
    std::fflush(stdout);
    s_broken += value > bound;
}

Project benchSite(int hosts)
{
    Project project;
    project.name = u"bench"_s;
    project.folders = standardFolders();
    const QList<Roles> roles{Role::Server, Role::Console, Roles(Role::Server) | Role::Console};
    for (int i = 0; i < hosts; ++i) {
        Host host;
        host.id = HostId(u"host%1.dc%2.example.org"_s.arg(i).arg(i % 4));
        host.address = u"10.%1.%2.%3"_s.arg(i / 65536).arg(i / 256 % 256).arg(i % 256);
        host.roles = i == 0 ? Roles(Role::NfsServer) : roles.at(i % roles.size());
        if (i > 0 && i % 10 == 0 && hosts <= 500)
            host.position = QPointF(3000 + 300 * (i % 7), 130 * (i / 7));
        project.hosts += host;
    }
    project.nfs.server = project.hosts.first().id;
    return project;
}

bool anyBroken()
{
    return s_broken > 0;
}

} // namespace sharewright
