// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/siteedits.h"

#include <algorithm>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SiteEdits)
};

constexpr qsizetype kMostNames = 3; // more of them make a menu too wide

template <class Id> QString listed(const QList<Id> &ids)
{
    QStringList names;
    for (const Id &id : ids.first(std::min(ids.size(), kMostNames)))
        names += id.value;
    if (ids.size() > kMostNames)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

Host *hostIn(Project &project, const HostId &id)
{
    const auto found = std::find_if(project.hosts.begin(), project.hosts.end(),
                                    [&](const Host &host) { return host.id == id; });
    return found == project.hosts.end() ? nullptr : &*found;
}

Roles usersOf(const Project &project, const QList<FolderId> &folders)
{
    Roles roles;
    for (const SharedFolder &folder : project.folders) {
        if (folders.contains(folder.id))
            roles |= folder.usedBy;
    }
    return roles;
}

Project withServer(const Project &project, const HostId &server)
{
    Project after = project;
    for (Host &host : after.hosts)
        host.roles.setFlag(Role::NfsServer, host.id == server);
    after.nfs.server = server;
    return after;
}

Project withRole(const Project &project, const HostId &id, Role role, bool on)
{
    Project after = project;
    if (Host *host = hostIn(after, id))
        host->roles.setFlag(role, on);
    return after;
}

Project withUsers(const Project &project, const QList<FolderId> &folders, Role role)
{
    Project after = project;
    for (SharedFolder &folder : after.folders) {
        if (folders.contains(folder.id))
            folder.usedBy |= role;
    }
    return after;
}

QString useText(const HostId &host, const QString &folders, Role role)
{
    return role == Role::Server
               ? Text::tr("Let %1 use %2 as a Pandora server").arg(host.value, folders)
               : Text::tr("Let %1 use %2 as a console").arg(host.value, folders);
}

QString everyText(const QString &folders, Role role)
{
    return role == Role::Server ? Text::tr("Let every Pandora server use %1").arg(folders)
                                : Text::tr("Let every console use %1").arg(folders);
}

QString roleText(const HostId &host, Role role, bool takesOn)
{
    switch (role) {
    case Role::Server:
        return takesOn ? Text::tr("Make %1 a Pandora server").arg(host.value)
                       : Text::tr("%1 is no Pandora server any more").arg(host.value);
    case Role::Console:
        return takesOn ? Text::tr("Make %1 a console").arg(host.value)
                       : Text::tr("%1 is no console any more").arg(host.value);
    case Role::NfsServer:
        return takesOn ? Text::tr("Make %1 the NFS server").arg(host.value)
                       : Text::tr("%1 is no NFS server any more").arg(host.value);
    case Role::GlusterNode:
        break;
    }
    return takesOn ? Text::tr("Make %1 a GlusterFS node").arg(host.value)
                   : Text::tr("%1 is no GlusterFS node any more").arg(host.value);
}

} // namespace

QList<SiteEdit> connectEdits(const Project &project, const QList<FolderId> &folders,
                             const HostId &id)
{
    QList<SiteEdit> edits;
    const Host *host = project.host(id);
    if (!host || folders.isEmpty())
        return edits;
    const QString names = listed(folders);
    if (project.backend == Backend::Nfs && project.nfs.server != id)
        edits.append({[id] { return Text::tr("Let %1 keep and share all folders").arg(id.value); },
                      withServer(project, id)});
    const Roles users = usersOf(project, folders);
    for (const Role role : {Role::Server, Role::Console}) {
        const bool has = host->roles.testFlag(role);
        if (!has && users.testFlag(role))
            edits.append({[id, names, role] { return useText(id, names, role); },
                          withRole(project, id, role, true)});
        if (Project all = withUsers(project, folders, role); has && all != project)
            edits.append({[names, role] { return everyText(names, role); }, all});
    }
    return edits;
}

QList<SiteEdit> disconnectEdits(const Project &project, const QList<FolderId> &folders,
                                const HostId &id)
{
    QList<SiteEdit> edits;
    const Host *host = project.host(id);
    if (!host || folders.isEmpty())
        return edits;
    if (project.backend == Backend::Nfs && project.nfs.server == id)
        edits.append({[id] { return Text::tr("%1 no longer shares the folders").arg(id.value); },
                      withServer(project, HostId())});
    const Roles users = usersOf(project, folders);
    for (const Role role : {Role::Server, Role::Console}) {
        if (host->roles.testFlag(role) && users.testFlag(role))
            edits.append({[id, role] { return roleText(id, role, false); },
                          withRole(project, id, role, false)});
    }
    return edits;
}

QList<SiteEdit> roleEdits(const Project &project, const HostId &id)
{
    QList<SiteEdit> edits;
    const Host *host = project.host(id);
    if (!host)
        return edits;
    for (const Role role : allRoles()) {
        const bool takesOn = !host->roles.testFlag(role);
        const bool servesNfs = role == Role::NfsServer && project.backend == Backend::Nfs;
        edits.append({[id, role, takesOn] { return roleText(id, role, takesOn); },
                      servesNfs ? withServer(project, takesOn ? id : HostId())
                                : withRole(project, id, role, takesOn)});
    }
    return edits;
}

SiteEdit removeHosts(const Project &project, const QList<HostId> &hosts)
{
    Project after = project;
    const auto gone = [&](const HostId &id) { return hosts.contains(id); };
    after.hosts.removeIf([&](const Host &host) { return gone(host.id); });
    for (Host &host : after.hosts) {
        if (gone(HostId(host.jumpHost)))
            host.jumpHost.clear();
    }
    if (gone(after.nfs.server))
        after.nfs.server = {};
    if (gone(after.migration.seedHost))
        after.migration.seedHost = {};
    after.migration.mergeFrom.removeIf(gone);
    after.migration.choices.removeIf([&](const MergeChoice &choice) { return gone(choice.take); });
    after.gluster.backupServers.removeIf([&](const QString &name) { return gone(HostId(name)); });
    for (Brick &brick : after.gluster.bricks) {
        if (gone(brick.host))
            brick.host = {};
    }
    return {[names = listed(hosts)] { return Text::tr("Remove %1").arg(names); }, after};
}

SiteEdit removeFolders(const Project &project, const QList<FolderId> &folders)
{
    Project after = project;
    after.folders.removeIf([&](const SharedFolder &folder) { return folders.contains(folder.id); });
    after.migration.choices.removeIf(
        [&](const MergeChoice &choice) { return folders.contains(choice.folder); });
    return {[names = listed(folders)] { return Text::tr("No longer share %1").arg(names); }, after};
}

} // namespace sharewright
