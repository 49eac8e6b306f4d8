// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the nodes can form one pool: packages, versions, identities, members.

#include <algorithm>

#include <QHash>
#include <QSet>

#include "core/facts/findingrules.h"
#include "core/platform/platform.h"

namespace sharewright {

namespace {

void add(const Host &host, Severity severity, const char *code, const FactMessage &message,
         QList<Finding> &findings)
{
    findings.append(factFinding(severity, code, FactWords::onHost(host), message));
}

bool isInstalled(const HostFacts &facts)
{
    return !facts.gluster.version.isEmpty()
           || !facts.packages.value(QStringLiteral("glusterfs-server")).installed.isEmpty();
}

void checkPackages(const ProbedHost &node, const Platform &platform, QList<Finding> &findings)
{
    const QString &id = node.host.id.value;
    if (isInstalled(*node.facts))
        return;
    if (platform.glusterServerPackages.isEmpty())
        add(node.host, Severity::Error, "gluster.no-package",
            {.text = FactWords::tr("There are no GlusterFS packages for %1, which %2 runs.")
                         .arg(platform.name, id),
             .cause = FactWords::tr("Neither the distribution nor the project builds them (%1).")
                          .arg(platform.glusterUnavailable),
             .remedy = FactWords::tr("Use NFS, or a host with another system, such as Enterprise "
                                     "Linux 9 or Debian 12.")},
            findings);
    else if (platform.glusterEndOfLife.isValid()
             && node.facts->takenAt.date() > platform.glusterEndOfLife)
        add(node.host, Severity::Warning, "gluster.repository-ended",
            {.text = FactWords::tr("The GlusterFS packages for %1, which %2 runs, have had no "
                                   "updates since %3.")
                         .arg(platform.name, id, platform.glusterEndOfLife.toString(Qt::ISODate)),
             .cause = FactWords::tr("Their repository was moved to an archive, where the package "
                                    "tool does not find it by itself."),
             .remedy = FactWords::tr("Point the repository file of %1 to vault.centos.org before "
                                     "the run, or better use a newer system.")
                           .arg(platform.glusterRepositoryPackages.value(0))},
            findings);
}

void checkGlusterd(const ProbedHost &node, QList<Finding> &findings)
{
    const GlusterFacts &gluster = node.facts->gluster;
    if (gluster.answers || gluster.error.isEmpty())
        return;
    add(node.host, Severity::Error, "gluster.silent",
        {.text = FactWords::tr("glusterd on %1 runs, but does not answer. %2")
                     .arg(node.host.id.value, gluster.error),
         .cause = FactWords::tr("It may be starting, or wait for a peer that is gone."),
         .remedy = FactWords::tr("Look at /var/log/glusterfs/glusterd.log on %1; restart glusterd "
                                 "if it stays silent.")
                       .arg(node.host.id.value)},
        findings);
}

QString shown(const GlusterVersion &version)
{
    return version.minor < 0 ? QString::number(version.major)
                             : QStringLiteral("%1.%2").arg(version.major).arg(version.minor);
}

void checkVersions(const PoolView &view, QList<Finding> &findings)
{
    QSet<int> majors;
    QStringList list;
    for (const ProbedHost &node : view.nodes()) {
        const GlusterVersion version =
            node.facts ? glusterVersionOf(*node.facts) : GlusterVersion{};
        if (version.major < 0)
            continue;
        majors.insert(version.major);
        list.append(FactWords::tr("%1 on %2").arg(shown(version), node.host.id.value));
    }
    if (majors.size() < 2)
        return;
    // A pool that works may be in the middle of an upgrade, node by node.
    findings.append(factFinding(
        view.volume() ? Severity::Warning : Severity::Error, "gluster.mixed-versions",
        FactWords::tr("the nodes"),
        {.text = FactWords::tr("The nodes have different versions of GlusterFS: %1.")
                     .arg(FactWords::listed(list)),
         .cause = FactWords::tr("Nodes of different major versions refuse each other or lose their "
                                "connection, now or after an update."),
         .remedy = FactWords::tr("Use the same distribution release on all nodes, or package "
                                 "sources that bring the same major version.")}));
}

void checkOperatingVersions(const PoolView &view, QList<Finding> &findings)
{
    int pool = -1; // of nodes that are in a pool with others
    for (const ProbedHost &node : view.nodes())
        if (node.facts != nullptr && node.facts->gluster.pool.size() > 1)
            pool = std::max(pool, node.facts->gluster.opVersion);
    for (const ProbedHost &node : view.nodes()) {
        if (node.facts == nullptr)
            continue;
        const GlusterFacts &gluster = node.facts->gluster;
        const bool member = gluster.pool.size() > 1;
        const QString &id = node.host.id.value;
        if (pool > 0 && gluster.maxOpVersion > 0 && gluster.maxOpVersion < pool)
            add(node.host, Severity::Error, "gluster.op-version-too-low",
                {.text = FactWords::tr("%1 cannot work in a pool of op-version %2: it knows %3 at "
                                       "most.")
                             .arg(id)
                             .arg(pool)
                             .arg(gluster.maxOpVersion),
                 .cause = FactWords::tr("The op-version says which abilities all nodes use."),
                 .remedy = FactWords::tr("Update GlusterFS on %1.").arg(id)},
                findings);
        else if (member && pool > 0 && gluster.opVersion > 0 && gluster.opVersion != pool)
            add(node.host, Severity::Warning, "gluster.op-version-differs",
                {.text = FactWords::tr("%1 works with op-version %2, the pool with %3.")
                             .arg(id)
                             .arg(gluster.opVersion)
                             .arg(pool),
                 .cause =
                     FactWords::tr("A node that was away while it was raised may be rejected."),
                 .remedy = FactWords::tr("Run gluster peer status on all nodes. If %1 is rejected, "
                                         "restart glusterd there.")
                               .arg(id)},
                findings);
    }
}

void checkIdentities(const PoolView &view, QList<Finding> &findings)
{
    QHash<QString, HostId> seen;
    for (const ProbedHost &node : view.nodes()) {
        const QString uuid = node.facts ? node.facts->gluster.uuid : QString();
        const auto twin = seen.constFind(uuid);
        if (uuid.isEmpty())
            continue;
        if (twin != seen.constEnd())
            add(node.host, Severity::Error, "gluster.duplicate-uuid",
                {.text = FactWords::tr("%1 and %2 have the same GlusterFS identity (%3).")
                             .arg(twin->value, node.host.id.value, uuid),
                 .cause = FactWords::tr("One was cloned from the other with glusterd already "
                                        "installed. Such nodes cannot be in one pool."),
                 .remedy =
                     FactWords::tr("On the one that holds no volume: systemctl stop glusterd, "
                                   "move /var/lib/glusterd/glusterd.info away, systemctl "
                                   "start glusterd.")},
                findings);
        else
            seen.insert(uuid, node.host.id);
    }
}

QString nameOf(const GlusterPeer &peer)
{
    return peer.hostName.isEmpty() ? peer.uuid : peer.hostName;
}

/// Project hosts that a node sees in its pool.
QSet<HostId> membersSeenBy(const PoolView &view, const ProbedHost &node)
{
    QSet<HostId> members;
    for (const GlusterPeer &peer : node.facts->gluster.pool)
        if (const Host *host = view.hostOf(node, peer))
            members.insert(host->id);
    return members;
}

void checkMembers(const PoolView &view, const ProbedHost &node, QList<Finding> &findings)
{
    QStringList strangers;
    for (const GlusterPeer &peer : node.facts->gluster.pool)
        if (view.hostOf(node, peer) == nullptr)
            strangers.append(nameOf(peer));
    if (strangers.isEmpty())
        return;
    const QSet<HostId> members = membersSeenBy(view, node);
    const bool together =
        std::all_of(view.nodes().begin(), view.nodes().end(),
                    [&](const ProbedHost &other) { return members.contains(other.host.id); });
    add(node.host, together ? Severity::Warning : Severity::Error, "pool.foreign-peers",
        {.text = FactWords::tr("%1 is in a pool with hosts that are not in this project: %2.")
                     .arg(node.host.id.value, FactWords::listed(strangers)),
         .cause = together ? FactWords::tr("All nodes of the project are in it, so it works; but "
                                           "nobody looks after those hosts here.")
                           : FactWords::tr("A node can be in one pool only, and the two pools "
                                           "would become one or refuse each other."),
         .remedy = FactWords::tr("Add these hosts to the project, choose another node, or take %1 "
                                 "out of that pool first: gluster peer detach, from a member.")
                       .arg(node.host.id.value)},
        findings);
}

/// Nodes that are in pools with others, but not in one and the same.
void checkOnePool(const PoolView &view, QList<Finding> &findings)
{
    const ProbedHost *first = nullptr;
    for (const ProbedHost &node : view.nodes()) {
        if (node.facts == nullptr || node.facts->gluster.pool.size() < 2)
            continue;
        if (first == nullptr) {
            first = &node;
            continue;
        }
        if (membersSeenBy(view, *first).contains(node.host.id)
            || membersSeenBy(view, node).contains(first->host.id))
            continue;
        add(node.host, Severity::Error, "pool.two-pools",
            {.text = FactWords::tr("%1 and %2 are in different pools.")
                         .arg(first->host.id.value, node.host.id.value),
             .cause = FactWords::tr("GlusterFS does not join pools that have several members."),
             .remedy = FactWords::tr("Decide for one pool and take the nodes of the other one out "
                                     "of it: gluster peer detach, from a member.")},
            findings);
    }
}

void checkPeers(const PoolView &view, const ProbedHost &node, QList<Finding> &findings)
{
    constexpr int kRejected = 6;
    for (const GlusterPeer &peer : node.facts->gluster.pool) {
        const Host *host = view.hostOf(node, peer);
        if (host == nullptr || host->id == node.host.id)
            continue;
        if (peer.state == kRejected)
            add(node.host, Severity::Error, "pool.rejected",
                {.text = FactWords::tr("%1 rejects its peer %2.")
                             .arg(node.host.id.value, host->id.value),
                 .cause = FactWords::tr("Their records of a volume or their op-versions differ."),
                 .remedy = FactWords::tr("Mend the pool first: on the rejected node keep "
                                         "/var/lib/glusterd/glusterd.info, move the rest of "
                                         "/var/lib/glusterd away, probe it again and restart "
                                         "glusterd.")},
                findings);
        else if (!peer.connected)
            add(node.host, Severity::Warning, "pool.disconnected",
                {.text = FactWords::tr("%1 has lost sight of its peer %2.")
                             .arg(node.host.id.value, host->id.value),
                 .cause = FactWords::tr("Bricks and volumes cannot be changed while a node that is "
                                        "concerned is away."),
                 .remedy =
                     FactWords::tr("Check that glusterd runs on %1 and that nothing blocks TCP "
                                   "port 24007 between them.")
                         .arg(host->id.value)},
                findings);
    }
}

} // namespace

void findPoolTroubles(const PoolView &view, QList<Finding> &findings)
{
    for (const ProbedHost &node : view.nodes()) {
        if (node.facts == nullptr)
            continue;
        if (const auto platform = platformFor(node.facts->os))
            checkPackages(node, *platform, findings);
        checkGlusterd(node, findings);
        checkMembers(view, node, findings);
        checkPeers(view, node, findings);
    }
    checkVersions(view, findings);
    checkOperatingVersions(view, findings);
    checkIdentities(view, findings);
    checkOnePool(view, findings);
}

} // namespace sharewright
