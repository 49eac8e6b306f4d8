// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/nfslayout.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>

#include "core/configfile/exports.h"
#include "core/configfile/fstab.h"
#include "core/facts/shareview.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NfsPlanner)
};

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

/// What each client mounts, once every folder is laid out.
void addClients(NfsLayout &layout, const Project &project, const PlanBuilder &builder)
{
    const ShareView view(project, builder.facts());
    for (const PlannedHost &planned : builder.hosts()) {
        ShareClient client{.planned = &planned, .places = {}};
        for (qsizetype i = 0; i < layout.share.folders.size(); ++i) {
            const ShareFolder &share = layout.share.folders[i];
            if (!share.clients.contains(planned.host.id))
                continue;
            SharePlace place{.folder = i};
            place.source = mountHost(layout.server->host.addressForStorage()) + QLatin1Char(':')
                           + share.keptAt;
            place.fstabLine = fstabLine({.source = place.source,
                                         .target = share.folder.path,
                                         .fsType = layout.fsType,
                                         .options = layout.mountOptions});
            place.present =
                planned.facts != nullptr && view.usesShare(*planned.facts, share.folder);
            client.places.append(place);
        }
        if (!client.places.isEmpty())
            layout.share.clients.append(client);
    }
}

PlacementReasons nfsReasons()
{
    return {
        .selinux = {.reason = Text::tr("SELinux keeps the web server off NFS without it."),
                    .source = QStringLiteral("httpd_selinux(8)"),
                    .timeLimit = 120s,
                    .weight = 3},
        .fstab = {.reason = Text::tr("_netdev and nofail keep a missing server from stopping the "
                                     "boot; automount brings the share back when the server "
                                     "returns."),
                  .source = QStringLiteral("fstab(5), systemd.mount(5), nfs(5)")},
        .mount = {.reason = Text::tr("From here on all hosts see the same files."),
                  .source = QStringLiteral("mount(8), systemd.automount(5)"),
                  .timeLimit = 120s,
                  .weight = 2},
        .canaryRead = {.reason = Text::tr("What one host writes, all others must see within the "
                                          "attribute cache's time."),
                       .source = QStringLiteral("nfs(5), actimeo"),
                       .timeLimit = 180s,
                       .weight = 2}};
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
    layout.share.keeper = layout.server;
    layout.share.selinuxBooleans = &Platform::selinuxClientBooleans;
    layout.share.reasons = nfsReasons();
    for (const SharedFolder &folder : project.folders) {
        ShareFolder share{.folder = folder};
        share.keptAt = project.nfs.exportRoot + QLatin1Char('/') + folder.id.value;
        for (const Host &client : project.clientsOf(folder))
            if (client.id != layout.server->host.id)
                share.clients.append(client.id);
        nameOwner(share, project, builder);
        layout.share.folders.append(share);
    }
    addClients(layout, project, builder);
    return layout;
}

QByteArray exportsFile(const Project &project, const NfsLayout &layout, const PlanBuilder &builder)
{
    const QStringList options{
        QStringLiteral("rw"), QStringLiteral("sync"), QStringLiteral("no_subtree_check"),
        project.nfs.rootSquash ? QStringLiteral("root_squash") : QStringLiteral("no_root_squash"),
        QStringLiteral("sec=sys")};
    QByteArray text = "# Written by Sharewright for " + project.name.simplified().toUtf8()
                      + ". Edit the project, not this file.\n";
    for (const ShareFolder &share : layout.share.folders) {
        ExportEntry entry{.path = share.keptAt, .clients = {}};
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
