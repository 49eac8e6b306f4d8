// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>

#include "core/project/editdistance.h"
#include "core/project/mountoptionrules.h"
#include "core/project/netaddress.h"
#include "core/project/pathrules.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct NfsRules {
    Q_DECLARE_TR_FUNCTIONS(NfsRules)
};

Place nfsKey(const char *key)
{
    return {QStringLiteral("nfs.") + QLatin1StringView(key),
            QStringLiteral("nfs/") + QLatin1StringView(key)};
}

QString didYouMean(const QString &near)
{
    return near.isEmpty() ? NfsRules::tr("Choose a host of the project.")
                          : NfsRules::tr("Did you mean “%1”?").arg(near);
}

void checkServerRole(const Host &server, RuleReport &report)
{
    const Place place = nfsKey("server");
    if (!server.roles.testFlag(Role::NfsServer)) {
        report.error(
            "nfs.server-role", place,
            {.text = NfsRules::tr("Host %1 is the NFS server but lacks the role “nfs-server”.")
                         .arg(server.id.value),
             .cause = {},
             .remedy = NfsRules::tr("Add the role to the host, or choose another server.")});
    }
    if (server.runsPandora()) {
        report.warning(
            "nfs.server-runs-pandora", place,
            {.text =
                 NfsRules::tr("The NFS server %1 runs Pandora FMS itself.").arg(server.id.value),
             .cause =
                 NfsRules::tr("The manual asks for a separate server: when this one fails, the "
                              "others lose the shared files together with it, and Pandora FMS "
                              "runs into errors everywhere."),
             .remedy = NfsRules::tr("Use a machine of its own, or GlusterFS when there is none.")});
    }
}

void checkServer(const Project &project, RuleReport &report)
{
    const HostId &id = project.nfs.server;
    if (id.isEmpty()) {
        report.error(
            "nfs.no-server", nfsKey("server"),
            {.text = NfsRules::tr("No NFS server is chosen."),
             .cause = {},
             .remedy = NfsRules::tr("Choose the machine that keeps the files on the NFS page "
                                    "(nfs.server in the project).")});
    } else if (const Host *server = project.host(id)) {
        checkServerRole(*server, report);
    } else {
        report.error(
            "nfs.unknown-server", nfsKey("server"),
            {.text =
                 NfsRules::tr("The NFS server “%1” is not a host of this project.").arg(id.value),
             .cause = {},
             .remedy = didYouMean(nearestWord(id.value, hostNames(project)))});
    }
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        if (host.roles.testFlag(Role::NfsServer) && host.id != id) {
            report.warning(
                "nfs.unused-server", placeOf(host, i).key("roles"),
                {.text = NfsRules::tr("Host %1 has the role “nfs-server” but is not used as one.")
                             .arg(host.id.value),
                 .cause = NfsRules::tr("A site has one NFS server: nfs.server."),
                 .remedy = NfsRules::tr("Remove the role or make the host nfs.server.")});
        }
    }
}

// The exports name the clients, and the clients the server, by these addresses. A trial on one machine may want it so.
void checkAddresses(const Project &project, RuleReport &report)
{
    for (qsizetype i = 0; i < project.hosts.size(); ++i) {
        const Host &host = project.hosts[i];
        const bool isAlone = project.hosts.size() == 1;
        const bool takesPart = host.id == project.nfs.server || host.runsPandora();
        if (const auto loopback = loopbackMessage(host); loopback && takesPart && !isAlone)
            report.warning(
                "nfs.loopback-address",
                placeOf(host, i).key(host.storageAddress.isEmpty() ? "address" : "storage-address"),
                *loopback);
    }
}

void checkExportRoot(const Project &project, RuleReport &report)
{
    const Place place = nfsKey("export-root");
    const QString &root = project.nfs.exportRoot;
    if (!checkAbsolutePath(root, "nfs", place, report))
        return;
    const Host *server = project.host(project.nfs.server);
    const bool mountsHere = server != nullptr && server->runsPandora();
    for (const SharedFolder &folder : project.folders) {
        const bool inside = isSameOrInside(root, folder.path);
        const bool around = mountsHere && isSameOrInside(folder.path, root);
        if (inside || around) {
            report.error(
                "nfs.export-root-overlaps", place,
                {.text = NfsRules::tr("The export root %1 and the shared path %2 overlap.")
                             .arg(root, folder.path),
                 .cause = NfsRules::tr("The share would be mounted over its own contents."),
                 .remedy = NfsRules::tr("Choose a directory apart, such as /srv/pandora.")});
        }
    }
}

void checkVersion(const NfsSettings &nfs, RuleReport &report)
{
    const QStringList known{QStringLiteral("4.2"), QStringLiteral("4.1"), QStringLiteral("4"),
                            QStringLiteral("3")};
    if (nfs.version.isEmpty() || !checkVisible(nfs.version, nfsKey("version"), report))
        return;
    if (!known.contains(nfs.version)) {
        report.error(
            "nfs.unknown-version", nfsKey("version"),
            {.text = NfsRules::tr("There is no NFS version “%1”.").arg(nfs.version),
             .cause = {},
             .remedy = NfsRules::tr("Use 4.2, 4.1, 4 or 3, or leave it out for the best that all "
                                    "hosts know.")});
    } else if (nfs.version == u"3") {
        report.warning(
            "nfs.old-version", nfsKey("version"),
            {.text = NfsRules::tr("NFS 3 needs more open ports and keeps locks less safely."),
             .cause = NfsRules::tr("It relies on rpcbind, mountd and statd beside port 2049."),
             .remedy = NfsRules::tr("Leave the version out unless a host knows nothing newer.")});
    }
}

void checkCacheTime(const NfsSettings &nfs, RuleReport &report)
{
    const Place place = nfsKey("attribute-cache-seconds");
    constexpr int kLongest = 3600;
    constexpr int kNoticeable = 60;
    if (nfs.attributeCacheSeconds < 0 || nfs.attributeCacheSeconds > kLongest) {
        report.error("nfs.bad-cache-time", place,
                     {.text = NfsRules::tr("%1 seconds cannot be the attribute cache time.")
                                  .arg(nfs.attributeCacheSeconds),
                      .cause = {},
                      .remedy = NfsRules::tr("Use 0 to 3600; 5 is a good value.")});
    } else if (nfs.attributeCacheSeconds > kNoticeable) {
        report.warning(
            "nfs.long-cache-time", place,
            {.text =
                 NfsRules::tr("A change on one host may stay unseen on the others for %1 seconds.")
                     .arg(nfs.attributeCacheSeconds),
             .cause = NfsRules::tr("Agents could get an outdated configuration that long."),
             .remedy = NfsRules::tr("Use 5 unless the NFS server is overloaded.")});
    }
}

Message networkMessage(const QString &network, const NetworkCheck &check)
{
    const QString write = check.better.isEmpty()
                              ? NfsRules::tr("Write a network such as 10.0.0.0/24.")
                              : NfsRules::tr("Write %1.").arg(check.better);
    switch (check.problem) {
    case NetworkProblem::None:
        return {};
    case NetworkProblem::NotANetwork:
        return {NfsRules::tr("“%1” is not a network.").arg(network), {}, write};
    case NetworkProblem::BadPrefix:
        return {NfsRules::tr("The prefix length of %1 is impossible.").arg(network), {}, write};
    case NetworkProblem::BadNetmask:
        return {NfsRules::tr("The netmask of %1 has gaps.").arg(network), {}, write};
    case NetworkProblem::Netmask:
        return {NfsRules::tr("%1 is written with a netmask.").arg(network),
                NfsRules::tr("Firewalls and exports are written with a prefix length."), write};
    case NetworkProblem::HostBits:
        return {NfsRules::tr("%1 is an address inside a network, not the network.").arg(network),
                {},
                write};
    case NetworkProblem::WholeInternet:
        return {NfsRules::tr("%1 lets the whole world mount the folders.").arg(network),
                NfsRules::tr("NFS believes whatever user number a client claims."),
                NfsRules::tr("Name the networks that need it; Pandora hosts are allowed anyway.")};
    }
    return {};
}

void checkNetworks(const NfsSettings &nfs, RuleReport &report)
{
    const Place list = nfsKey("allowed-networks");
    for (qsizetype i = 0; i < nfs.allowedNetworks.size(); ++i) {
        const QString &network = nfs.allowedNetworks[i];
        const Place place = list.item(i);
        if (!checkVisible(network, place, report))
            continue;
        const NetworkCheck check = checkNetwork(network);
        const Message message = networkMessage(network, check);
        if (check.problem == NetworkProblem::WholeInternet)
            report.warning("nfs.open-to-all", place, message);
        else if (check.problem != NetworkProblem::None)
            report.error("nfs.bad-network", place, message);
        if (nfs.allowedNetworks.indexOf(network) < i) {
            report.warning("nfs.duplicate-network", place,
                           {.text = NfsRules::tr("The network %1 is listed twice.").arg(network),
                            .cause = {},
                            .remedy = NfsRules::tr("Remove one of them.")});
        }
    }
}

} // namespace

void checkNfs(const Project &project, RuleReport &report)
{
    checkServer(project, report);
    checkAddresses(project, report);
    checkExportRoot(project, report);
    checkVersion(project.nfs, report);
    checkCacheTime(project.nfs, report);
    checkMountOptions(project.nfs, nfsKey("extra-mount-options"), report);
    checkNetworks(project.nfs, report);
}

} // namespace sharewright
