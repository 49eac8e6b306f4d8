// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planner.h"
#include "tests/core/plan/planorder.h"

namespace sharewright {

/// nas exports, web1 and web2 run Pandora; facts say Debian 12 unless told otherwise.
struct PlanSite {
    Project project;
    SiteFacts facts;

    PlanSite()
    {
        project.name = QStringLiteral("site");
        project.hosts = {host("nas", "10.0.0.1", Role::NfsServer),
                         host("web1", "10.0.0.11", Roles(Role::Server) | Role::Console),
                         host("web2", "10.0.0.12", Roles(Role::Server) | Role::Console)};
        project.folders = {standardFolders().constFirst()};
        project.nfs.server = HostId(QStringLiteral("nas"));
        project.migration.seedHost = HostId(QStringLiteral("web1"));
        for (const Host &h : project.hosts)
            facts.hosts.insert(h.id, debian(h.id));
    }
    static Host host(const char *name, const char *address, Roles roles)
    {
        Host h;
        h.id = HostId(QLatin1StringView(name));
        h.address = QLatin1StringView(address);
        h.roles = roles;
        return h;
    }
    static HostFacts debian(const HostId &id)
    {
        HostFacts f;
        f.host = id;
        f.takenAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        f.isRoot = true;
        f.os = {.id = QStringLiteral("debian"),
                .versionId = QStringLiteral("12"),
                .idLike = {},
                .prettyName = QStringLiteral("Debian 12")};
        f.users.insert(QStringLiteral("pandora"), {.uid = 998, .gid = 998, .groups = {}});
        f.users.insert(QStringLiteral("www-data"), {.uid = 33, .gid = 33, .groups = {}});
        f.groups = {{QStringLiteral("pandora"), 998}, {QStringLiteral("www-data"), 33}};
        for (const char *unit : {"pandora_server.service", "tentacle_serverd.service",
                                 "pandora_ha.service", "apache2.service"})
            f.units.insert(
                QLatin1StringView(unit),
                {QStringLiteral("loaded"), QStringLiteral("active"), QStringLiteral("enabled")});
        f.files.insert(QStringLiteral("/etc/fstab"),
                       {.exists = true, .content = "# mine\n", .mode = 0644});
        FolderFact folder;
        folder.exists = true;
        f.folders.insert(standardFolders().constFirst().path, folder);
        return f;
    }
    void mountEverywhere()
    {
        for (const char *name : {"web1", "web2"}) {
            HostFacts &f = facts.hosts[HostId(QLatin1StringView(name))];
            f.mounts.append(
                {.target = project.folders[0].path,
                 .source = QStringLiteral("10.0.0.1:/srv/pandora/") + project.folders[0].id.value,
                 .fsType = QStringLiteral("nfs4"),
                 .options = {}});
        }
    }
    HostFacts &host(const char *name) { return facts.hosts[HostId(QLatin1StringView(name))]; }
    [[nodiscard]] Plan plan(const PlanTask &task = {}) const
    {
        return makePlan(project, facts, task);
    }
};

} // namespace sharewright
