// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the clients can reach the NFS server at all.

#include "core/facts/findingrules.h"
#include "core/platform/platform.h"

namespace sharewright {

namespace {

constexpr int kNfsPort = 2049;

/// What is known of the server's readiness to answer on the NFS port.
struct ServerSide {
    bool known = false;
    bool running = false;
    bool ownFirewall = false; ///< active, and the plan opens it
};

ServerSide serverSide(const ShareView &view)
{
    const HostFacts *facts = view.serverFacts();
    if (facts == nullptr)
        return {};
    const auto platform = platformFor(facts->os);
    const QString unit = platform ? platform->nfsServerUnit : assumedPlatform().nfsServerUnit;
    return {.known = true,
            .running = facts->units.value(unit).isActive(),
            .ownFirewall = facts->firewall != FirewallKind::None};
}

Finding aboutWay(const ProbedHost &client, Severity severity, const QString &code,
                 const QString &text, const QString &cause, const QString &remedy)
{
    return {.severity = severity,
            .code = code,
            .target = FactWords::onHost(client.host),
            .text = text,
            .cause = cause,
            .remedy = remedy,
            .position = {}};
}

/// Whether the server's address can't be reached at all, whatever the port.
bool checkAddress(const ProbedHost &client, const QString &address, PortAnswer nfs, PortAnswer ssh,
                  QList<Finding> &findings)
{
    const QString &id = client.host.id.value;
    if (nfs == PortAnswer::Unresolved) {
        findings.append(aboutWay(
            client, Severity::Error, QStringLiteral("way.unresolved"),
            FactWords::tr("%1 does not know the NFS server's name %2.").arg(id, address),
            FactWords::tr("Clients mount the server by its storage address."),
            FactWords::tr("Add the name to the DNS or to /etc/hosts of %1, or give the server's "
                          "storage address as a number.")
                .arg(id)));
        return true;
    }
    if (nfs != PortAnswer::Filtered || ssh != PortAnswer::Filtered)
        return false;
    findings.append(aboutWay(
        client, Severity::Warning, QStringLiteral("way.no-route"),
        FactWords::tr("%1 gets no answer from %2, neither on the SSH port nor on the NFS port.")
            .arg(id, address),
        FactWords::tr("The address may be wrong, the network between them missing, or a firewall "
                      "in between."),
        FactWords::tr("Check the server's storage address in the project and the network between "
                      "both hosts.")));
    return true;
}

void checkPort(const ProbedHost &client, const QString &address, PortAnswer answer,
               const ServerSide &server, QList<Finding> &findings)
{
    // A firewall of the server itself is opened by the plan; a refusal is normal before the server runs.
    const bool expected = (answer == PortAnswer::Filtered && (server.ownFirewall || !server.known))
                          || (answer == PortAnswer::Refused && !server.running);
    if (answer == PortAnswer::Open || expected)
        return;
    findings.append(aboutWay(
        client, Severity::Warning, QStringLiteral("way.port-blocked"),
        FactWords::tr("%1 cannot reach port %2 of %3.")
            .arg(client.host.id.value, QString::number(kNfsPort), address),
        answer == PortAnswer::Refused
            ? FactWords::tr("The NFS server is running, but refuses connections on this address.")
            : FactWords::tr(
                  "The address answers on its SSH port, so something in between blocks NFS."),
        FactWords::tr("Open TCP port %1 from %2 to %3 in the network's firewall.")
            .arg(QString::number(kNfsPort), client.host.id.value, address)));
}

} // namespace

void findWayTroubles(const ShareView &view, QList<Finding> &findings)
{
    if (view.server() == nullptr)
        return;
    const QString address = view.server()->addressForStorage();
    const ServerSide server = serverSide(view);
    for (const ProbedHost &client : view.clients()) {
        if (client.facts == nullptr)
            continue;
        const QMap<QString, PortAnswer> &answers = client.facts->portAnswers;
        const auto nfs = answers.constFind(address + u':' + QString::number(kNfsPort));
        if (nfs == answers.constEnd())
            continue;
        const PortAnswer ssh = answers.value(address + u':' + QString::number(view.server()->port),
                                             PortAnswer::Refused);
        if (!checkAddress(client, address, *nfs, ssh, findings))
            checkPort(client, address, *nfs, server, findings);
    }
}

} // namespace sharewright
