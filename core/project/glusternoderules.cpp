// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QSet>

#include "core/project/editdistance.h"
#include "core/project/glusterrules.h"
#include "core/project/netaddress.h"

namespace sharewright {

namespace {

void checkBackupServers(const Project &project, RuleReport &report)
{
    QSet<QString> seen;
    const QStringList &servers = project.gluster.backupServers;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const Place place = GlusterRules::key("backup-servers").item(i);
        const Host *host = project.host(HostId(servers[i]));
        if (host == nullptr) {
            const QString near = nearestWord(servers[i], hostNames(project));
            report.error(
                "glusterfs.unknown-backup-server", place,
                {.text = GlusterRules::tr("The backup server “%1” is not a host of this project.")
                             .arg(servers[i]),
                 .cause = {},
                 .remedy = near.isEmpty() ? GlusterRules::tr("Choose a host of the project.")
                                          : GlusterRules::tr("Did you mean “%1”?").arg(near)});
        } else if (!host->roles.testFlag(Role::GlusterNode)) {
            report.error(
                "glusterfs.backup-server-role", place,
                {.text = GlusterRules::tr("The backup server %1 lacks the role “gluster-node”.")
                             .arg(servers[i]),
                 .cause = GlusterRules::tr("Only a node of the pool can tell clients about the "
                                           "volume."),
                 .remedy = GlusterRules::tr("Choose a node, or add the role to the host.")});
        } else if (seen.contains(servers[i])) {
            report.warning(
                "glusterfs.backup-server-twice", place,
                {.text = GlusterRules::tr("The backup server %1 is listed twice.").arg(servers[i]),
                 .cause = {},
                 .remedy = GlusterRules::tr("Remove one of them.")});
        }
        seen.insert(servers[i]);
    }
}

QList<qsizetype> nodesOf(const Project &project)
{
    QList<qsizetype> nodes;
    for (qsizetype i = 0; i < project.hosts.size(); ++i)
        if (project.hosts[i].roles.testFlag(Role::GlusterNode))
            nodes.append(i);
    return nodes;
}

// Nodes and clients find each other by this address, so it must mean the same host for all of them.
void checkNodeAddress(const Host &node, const Place &place, RuleReport &report)
{
    const QString &address = node.addressForStorage();
    const Place here = place.key(node.storageAddress.isEmpty() ? "address" : "storage-address");
    if (const auto loopback = loopbackMessage(node)) {
        report.error("glusterfs.loopback-address", here, *loopback);
    } else if (isIpAddress(address) && address.contains(u':')) {
        report.error(
            "glusterfs.ipv6-address", here,
            {.text =
                 GlusterRules::tr("Node %1 has the IPv6 address %2.").arg(node.id.value, address),
             .cause = GlusterRules::tr("GlusterFS speaks IPv4 unless every glusterd is configured "
                                       "otherwise (transport.address-family), which Sharewright "
                                       "does not do."),
             .remedy =
                 GlusterRules::tr("Use a host name or an IPv4 address as “storage-address”.")});
    }
}

void checkRoles(const Project &project, RuleReport &report)
{
    const QList<qsizetype> nodes = nodesOf(project);
    if (nodes.isEmpty())
        report.error("glusterfs.no-nodes", {QStringLiteral("hosts"), QStringLiteral("hosts")},
                     {.text = GlusterRules::tr("No host is a GlusterFS node."),
                      .cause = GlusterRules::tr("The volume needs hosts that hold its bricks."),
                      .remedy = GlusterRules::tr("Choose three hosts on the GlusterFS page (role "
                                                 "gluster-node in the project); the Pandora hosts "
                                                 "themselves may be nodes.")});
    for (const qsizetype index : nodes) {
        const Host &node = project.hosts[index];
        const Place place = placeOf(node, index);
        checkNodeAddress(node, place, report);
        const QList<Brick> &bricks = project.gluster.bricks;
        if (!bricks.isEmpty()
            && std::none_of(bricks.begin(), bricks.end(),
                            [&](const Brick &brick) { return brick.host == node.id; }))
            report.hint(
                "glusterfs.idle-node", place.key("roles"),
                {.text = GlusterRules::tr("Node %1 holds no brick.").arg(node.id.value),
                 .cause = GlusterRules::tr("It joins the pool and counts for its quorum, nothing "
                                           "more."),
                 .remedy = GlusterRules::tr("Give it a brick, or take it out of the machines that "
                                            "keep copies (role gluster-node in the project).")});
    }
}

// What the manual's own example lacks: two servers cannot tell a dead partner from a lost cable.
void adviseArbiter(const Project &project, RuleReport &report)
{
    const auto servers =
        std::count_if(project.hosts.begin(), project.hosts.end(),
                      [](const Host &host) { return host.roles.testFlag(Role::Server); });
    if (project.gluster.replica != 2 || (servers != 2 && nodesOf(project).size() != 2))
        return;
    report.hint(
        "glusterfs.arbiter-advice", GlusterRules::key("arbiter"),
        {.text = GlusterRules::tr("A third host with a small arbiter brick would prevent "
                                  "split-brain."),
         .cause = GlusterRules::tr("It keeps names and votes, no file contents: about 4 KB for "
                                   "each file. Any machine will do, such as a console, the "
                                   "database host or a load balancer."),
         .remedy =
             GlusterRules::tr("Add such a host, set “replica: 3” and “arbiter: true”, and put "
                              "its brick third in each set. Without a third machine, NFS on a "
                              "separate server is the safer choice.")});
}

} // namespace

std::optional<Message> loopbackMessage(const Host &host)
{
    const QString &address = host.addressForStorage();
    if (!isLoopback(address))
        return std::nullopt;
    return Message{
        .text =
            GlusterRules::tr("The other hosts cannot reach %1 at %2.").arg(host.id.value, address),
        .cause = GlusterRules::tr("For each host this address is the host itself."),
        .remedy = GlusterRules::tr("Enter its address in the storage network on the Hosts page "
                                   "(storage-address in the project).")};
}

void checkNodes(const Project &project, RuleReport &report)
{
    checkRoles(project, report);
    checkBackupServers(project, report);
    adviseArbiter(project, report);
}

} // namespace sharewright
