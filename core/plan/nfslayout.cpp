// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/nfslayout.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Planner", text);
}

QString lowestVersion(const Project &project, const PlanBuilder &builder)
{
    if (!project.nfs.version.isEmpty())
        return project.nfs.version;
    QString lowest = QStringLiteral("4.2");
    for (const PlannedHost &planned : builder.hosts())
        lowest = std::min(lowest, planned.platform.bestNfsVersion);
    return lowest;
}

// exports(5) and fstab take IPv6 addresses differently; only the mount source wants brackets.
QString mountHost(const QString &address)
{
    const bool ipv6 = QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
    return ipv6 ? QLatin1Char('[') + address + QLatin1Char(']') : address;
}

/// The host whose numbers for users and groups the share takes: the seed, else the first client with facts.
const PlannedHost *identityHost(const Project &project, const PlanBuilder &builder,
                                const NfsShare &share)
{
    if (const PlannedHost *seed = builder.host(project.migration.seedHost);
        seed != nullptr && seed->facts != nullptr)
        return seed;
    for (const HostId &client : share.clients)
        if (const PlannedHost *planned = builder.host(client); planned->facts != nullptr)
            return planned;
    return nullptr;
}

void nameOwner(NfsShare &share, const Project &project, PlanBuilder &builder)
{
    const PlannedHost *model = identityHost(project, builder, share);
    share.owner = share.folder.owner;
    share.group = share.folder.group;
    if (share.group.isEmpty())
        share.group = model ? model->platform.webGroup : assumedPlatform().webGroup;
    if (model == nullptr) {
        builder.assume(say("The user %1 and the group %2 have the same numbers on all hosts.")
                           .arg(share.owner, share.group));
        return;
    }
    // A dedicated NFS server need not know the names; NFS carries numbers (RFC 5531, AUTH_SYS).
    if (const auto user = model->facts->users.constFind(share.owner);
        user != model->facts->users.constEnd())
        share.owner = QString::number(user->uid);
    if (const auto group = model->facts->groups.constFind(share.group);
        group != model->facts->groups.constEnd())
        share.group = QString::number(*group);
}

QStringList mountOptionsFor(const Project &project, const QString &version)
{
    QStringList options{
        QStringLiteral("rw"),
        QStringLiteral("hard"),
        QStringLiteral("vers=") + version,
        QStringLiteral("noatime"),
        QStringLiteral("actimeo=") + QString::number(project.nfs.attributeCacheSeconds),
        QStringLiteral("_netdev"),
        QStringLiteral("nofail"),
        QStringLiteral("x-systemd.automount"),
        QStringLiteral("x-systemd.mount-timeout=30s"),
    };
    for (const QString &extra : project.nfs.extraMountOptions)
        if (!options.contains(extra))
            options.append(extra);
    return options;
}

bool allSwitched(const NfsLayout &layout, const PlanBuilder &builder)
{
    bool any = false;
    for (const NfsShare &share : layout.shares)
        for (const HostId &client : share.clients) {
            any = true;
            if (!isMounted(*builder.host(client), share.source, share.folder.path))
                return false;
        }
    return any;
}

} // namespace

NfsLayout nfsLayout(const Project &project, PlanBuilder &builder)
{
    NfsLayout layout;
    layout.server = builder.host(project.nfs.server);
    layout.version = lowestVersion(project, builder);
    layout.fsType = layout.version.startsWith(QLatin1Char('4')) ? QStringLiteral("nfs4")
                                                                : QStringLiteral("nfs");
    layout.mountOptions = mountOptionsFor(project, layout.version);
    if (layout.server == nullptr)
        return layout;
    for (const SharedFolder &folder : project.folders) {
        NfsShare share{.folder = folder};
        share.serverPath = project.nfs.exportRoot + QLatin1Char('/') + folder.id.value;
        share.source = mountHost(layout.server->host.addressForStorage()) + QLatin1Char(':')
                       + share.serverPath;
        for (const Host &client : project.clientsOf(folder))
            if (client.id != layout.server->host.id)
                share.clients.append(client.id);
        nameOwner(share, project, builder);
        layout.shares.append(share);
    }
    layout.switched = allSwitched(layout, builder);
    return layout;
}

bool isMounted(const PlannedHost &host, const QString &source, const QString &path)
{
    if (host.facts == nullptr)
        return false;
    const QList<MountFact> &mounts = host.facts->mounts;
    return std::any_of(mounts.begin(), mounts.end(), [&](const MountFact &mount) {
        return mount.target == path && mount.source == source;
    });
}

QByteArray fstabBody(const NfsLayout &layout, const HostId &client)
{
    QByteArray body;
    for (const NfsShare &share : layout.shares) {
        if (!share.clients.contains(client))
            continue;
        body += fstabLine({.source = share.source,
                           .target = share.folder.path,
                           .fsType = layout.fsType,
                           .options = layout.mountOptions});
        body += '\n';
    }
    return body;
}

QByteArray exportsFile(const Project &project, const NfsLayout &layout, const PlanBuilder &builder)
{
    const QStringList options{
        QStringLiteral("rw"), QStringLiteral("sync"), QStringLiteral("no_subtree_check"),
        project.nfs.rootSquash ? QStringLiteral("root_squash") : QStringLiteral("no_root_squash"),
        QStringLiteral("sec=sys")};
    QByteArray text = "# Written by Sharewright for " + project.name.simplified().toUtf8()
                      + ". Edit the project, not this file.\n";
    for (const NfsShare &share : layout.shares) {
        ExportEntry entry{.path = share.serverPath, .clients = {}};
        for (const HostId &client : share.clients)
            entry.clients.append({builder.host(client)->host.addressForStorage(), options});
        for (const QString &network : project.nfs.allowedNetworks)
            entry.clients.append({network, options});
        if (!entry.clients.isEmpty())
            text += exportsLine(entry) + '\n';
    }
    return text;
}

QString plainMountOptions(const NfsLayout &layout)
{
    QStringList plain;
    for (const QString &option : layout.mountOptions)
        if (!option.startsWith(QLatin1Char('_')) && !option.startsWith(QLatin1StringView("x-"))
            && option != QLatin1StringView("nofail"))
            plain.append(option);
    return plain.join(QLatin1Char(','));
}

} // namespace sharewright
