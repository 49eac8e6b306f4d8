// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether nodes and clients find each other: names and ways.

#include <algorithm>

#include <QSet>

#include "core/facts/findingrules.h"
#include "core/project/netaddress.h"

namespace sharewright {

namespace {

constexpr int kGlusterdPort = 24007;
constexpr int kFirstBrickPort = 49152;

void add(const Host &host, Severity severity, const char *code, const FactMessage &message,
         QList<Finding> &findings)
{
    findings.append(factFinding(severity, code, FactWords::onHost(host), message));
}

/// Hosts that must find the nodes: the nodes themselves, and those that mount the volume.
QList<ProbedHost> askingHosts(const PoolView &view)
{
    QList<ProbedHost> hosts;
    for (const Host &host : view.project().hosts) {
        const bool node =
            std::any_of(view.nodes().begin(), view.nodes().end(),
                        [&](const ProbedHost &each) { return each.host.id == host.id; });
        if (const HostFacts *facts = view.site().of(host.id);
            facts != nullptr && (node || host.runsPandora()))
            hosts.append({host, facts});
    }
    return hosts;
}

/// The first address that is not the asking host itself; empty: there is none.
QString reachableAddress(const QStringList &addresses)
{
    for (const QString &address : addresses)
        if (!isLoopback(address))
            return address;
    return {};
}

void checkLoopback(const ProbedHost &asking, const Host &node, const QStringList &addresses,
                   QList<Finding> &findings)
{
    const auto loop = std::find_if(addresses.begin(), addresses.end(), isLoopback);
    if (loop == addresses.end())
        return;
    const QString name = node.addressForStorage();
    const bool own = asking.host.id == node.id;
    add(asking.host, own ? Severity::Warning : Severity::Error,
        own ? "name.own-loopback" : "name.loopback",
        {.text =
             FactWords::tr("On %1 the name %2 means %3.").arg(asking.host.id.value, name, *loop),
         .cause =
             own ? FactWords::tr("Installers write the host's name there. GlusterFS then takes "
                                 "itself for a stranger in its own pool: “Host is not in "
                                 "‘Peer in Cluster’ state”.")
                 : FactWords::tr("It would look for %1 on itself.").arg(node.id.value),
         .remedy = FactWords::tr("Take the name %1 out of the line of %2 in /etc/hosts of %3, or "
                                 "give the node's address in the storage network as a number "
                                 "(“storage-address”).")
                       .arg(name, *loop, asking.host.id.value)},
        findings);
}

/// One name must mean one address everywhere. Hosts that do not know it get it from the plan's block in /etc/hosts,
/// which takes it from those that do, or else the number that the admin's machine connects to.
void checkName(const Host &node, const QList<ProbedHost> &asking, QList<Finding> &findings)
{
    const QString name = node.addressForStorage();
    QString address;
    QString by;
    bool asked = false;
    for (const ProbedHost &host : asking) {
        const auto answer = host.facts->resolved.constFind(name);
        if (answer == host.facts->resolved.constEnd())
            continue;
        asked = true;
        checkLoopback(host, node, *answer, findings);
        const QString here = reachableAddress(*answer);
        if (here.isEmpty())
            continue;
        if (address.isEmpty()) {
            address = here;
            by = host.host.id.value;
        } else if (!answer->contains(address)) {
            add(host.host, Severity::Error, "name.differs",
                {.text = FactWords::tr("%1 knows %2 as %3, but %4 knows it as %5.")
                             .arg(host.host.id.value, name, here, by, address),
                 .cause = FactWords::tr("All hosts must reach a node at the same address, or some "
                                        "see a brick that others do not."),
                 .remedy =
                     FactWords::tr("Correct the DNS or /etc/hosts, or give the node's address "
                                   "as a number (“storage-address”).")},
                findings);
        }
    }
    if (!asked || !address.isEmpty() || isIpAddress(node.address))
        return;
    add(node, Severity::Error, "name.unknown",
        {.text = FactWords::tr("No host knows the name %1 of node %2.").arg(name, node.id.value),
         .cause = FactWords::tr("Nodes and clients find each other by their storage addresses."),
         .remedy = FactWords::tr("Add the name to the DNS or to /etc/hosts of all hosts, or give "
                                 "the address as a number (“storage-address”).")},
        findings);
}

/// What is known of a node's readiness to answer.
bool opensItself(const HostFacts *node)
{
    return node == nullptr || node->firewall != FirewallKind::None;
}

bool isRunning(const HostFacts *node)
{
    return node != nullptr && node->units.value(QStringLiteral("glusterd.service")).isActive();
}

void checkWay(const ProbedHost &asking, const Host &node, const HostFacts *facts,
              QList<Finding> &findings)
{
    const QString address = node.addressForStorage();
    const auto portAt = [&](int port) -> QString { return address + u':' + QString::number(port); };
    const QMap<QString, PortAnswer> &answers = asking.facts->portAnswers;
    const auto glusterd = answers.constFind(portAt(kGlusterdPort));
    if (glusterd == answers.constEnd() || *glusterd == PortAnswer::Open
        || *glusterd == PortAnswer::Unresolved)
        return;
    const QString &id = asking.host.id.value;
    const PortAnswer ssh = answers.value(portAt(node.port), PortAnswer::Refused);
    if (*glusterd == PortAnswer::Filtered && ssh == PortAnswer::Filtered) {
        add(asking.host, Severity::Warning, "way.no-route",
            {.text = FactWords::tr("%1 gets no answer from %2, neither on the SSH port nor on the "
                                   "port of GlusterFS.")
                         .arg(id, address),
             .cause =
                 FactWords::tr("The address may be wrong, the network between them missing, or "
                               "a firewall in between."),
             .remedy = FactWords::tr("Check the storage address of %1 in the project and the "
                                     "network between both hosts.")
                           .arg(node.id.value)},
            findings);
        return;
    }
    // A firewall of the node itself is opened by the plan; a refusal is normal before glusterd runs.
    const bool expected = (*glusterd == PortAnswer::Filtered && opensItself(facts))
                          || (*glusterd == PortAnswer::Refused && !isRunning(facts));
    if (expected)
        return;
    add(asking.host, Severity::Warning, "way.port-blocked",
        {.text = FactWords::tr("%1 cannot reach port %2 of %3.")
                     .arg(id, QString::number(kGlusterdPort), address),
         .cause =
             *glusterd == PortAnswer::Refused
                 ? FactWords::tr("glusterd is running, but refuses connections on this "
                                 "address.")
                 : FactWords::tr("The address answers on its SSH port, so something in between "
                                 "blocks GlusterFS."),
         .remedy = FactWords::tr("Open the TCP ports 24007 and 49152-60999 from %1 to %2 in the "
                                 "network's firewall.")
                       .arg(id, address)},
        findings);
}

/// Bricks have ports of their own; one blocked port tells of all.
void checkBrickPorts(const PoolView &view, const ProbedHost &asking, QList<Finding> &findings)
{
    QSet<QString> told;
    const QMap<QString, PortAnswer> &answers = asking.facts->portAnswers;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString address = it.key().section(u':', 0, -2);
        const int port = it.key().section(u':', -1).toInt();
        if (it.value() != PortAnswer::Filtered || port < kFirstBrickPort || told.contains(address))
            continue;
        told.insert(address);
        const auto node =
            std::find_if(view.nodes().begin(), view.nodes().end(), [&](const ProbedHost &each) {
                return each.host.addressForStorage() == address || each.host.address == address;
            });
        if (node == view.nodes().end() || node->host.id == asking.host.id
            || opensItself(node->facts))
            continue;
        add(asking.host, Severity::Warning, "way.brick-port-blocked",
            {.text = FactWords::tr("%1 cannot reach the brick at port %2 of %3.")
                         .arg(asking.host.id.value, QString::number(port), address),
             .cause = FactWords::tr("Every brick listens on a port of its own between 49152 and "
                                    "60999, and clients talk to each of them."),
             .remedy =
                 FactWords::tr("Open the TCP ports 49152-60999 from %1 to %2 in the network's "
                               "firewall.")
                     .arg(asking.host.id.value, address)},
            findings);
    }
}

} // namespace

void findNameTroubles(const PoolView &view, QList<Finding> &findings)
{
    const QList<ProbedHost> asking = askingHosts(view);
    for (const ProbedHost &node : view.nodes()) {
        checkName(node.host, asking, findings);
        for (const ProbedHost &host : asking)
            if (host.host.id != node.host.id)
                checkWay(host, node.host, node.facts, findings);
    }
    if (!view.nodes().isEmpty())
        for (const ProbedHost &host : asking)
            checkBrickPorts(view, host, findings);
}

} // namespace sharewright
