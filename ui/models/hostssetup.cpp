// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hostssetup.h"

#include "core/project/netaddress.h"
#include "ui/models/document.h"

namespace sharewright {

HostsSetup::HostsSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
{
    connect(&session, &SiteSession::factsChanged, this, &HostsSetup::recogniseNewcomers);
}

void HostsSetup::change(const HostId &host, const LiveText &what,
                        const std::function<void(Host &)> &how)
{
    Project changed = project();
    for (Host &each : changed.hosts)
        if (each.id == host)
            how(each);
    edit(changed, what);
}

HostId HostsSetup::addHost()
{
    Project changed = project();
    HostId name;
    for (int i = 1; name.isEmpty() || changed.host(name) != nullptr; ++i)
        name = HostId(QStringLiteral("host%1").arg(i));
    if (document().isEmpty() && changed.folders.isEmpty())
        changed.folders = standardFolders();
    changed.hosts.append({.id = name, .address = name.value});
    edit(changed, [] { return tr("Add 1 host"); });
    return name;
}

void HostsSetup::removeHosts(const QList<HostId> &hosts)
{
    Project changed = project();
    changed.hosts.removeIf([&](const Host &host) { return hosts.contains(host.id); });
    // What referred to them would be an error that nobody meant.
    if (hosts.contains(changed.nfs.server))
        changed.nfs.server = {};
    if (hosts.contains(changed.migration.seedHost))
        changed.migration.seedHost = {};
    changed.migration.mergeFrom.removeIf([&](const HostId &id) { return hosts.contains(id); });
    changed.migration.choices.removeIf(
        [&](const MergeChoice &choice) { return hosts.contains(choice.take); });
    changed.gluster.bricks.removeIf([&](const Brick &brick) { return hosts.contains(brick.host); });
    changed.gluster.backupServers.removeIf(
        [&](const QString &name) { return hosts.contains(HostId(name)); });
    edit(changed, [hosts] {
        return hosts.size() == 1
                   ? tr("Leave out %1").arg(hosts.constFirst().value)
                   : tr("Leave out %n hosts", nullptr, static_cast<int>(hosts.size()));
    });
}

QString HostsSetup::addressText(const Host &host)
{
    QString text = host.address;
    if (host.port != 22)
        text = text.contains(u':') ? QStringLiteral("[%1]:%2").arg(text).arg(host.port)
                                   : QStringLiteral("%1:%2").arg(text).arg(host.port);
    return host.user.isEmpty() ? text : QString(host.user + u'@' + text);
}

Result<> HostsSetup::setAddress(const HostId &host, const QString &text)
{
    const JumpTarget target = parseJumpTarget(text.trimmed());
    if (!target.valid)
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no address. Write name, user@name or name:port.").arg(text));
    change(
        host, [host] { return tr("Address of %1").arg(host.value); },
        [&](Host &each) {
            each.address = target.host;
            each.user = target.user;
            each.port = target.port > 0 ? static_cast<quint16>(target.port) : 22;
        });
    return {};
}

Result<> HostsSetup::rename(const HostId &host, const QString &name)
{
    return document().renameHost(host, HostId(name.trimmed()));
}

Result<> HostsSetup::setStorageAddress(const HostId &host, const QString &address)
{
    const QString wanted = address.trimmed();
    const JumpTarget target = parseJumpTarget(wanted);
    if (!wanted.isEmpty() && (!target.valid || target.port > 0 || !target.user.isEmpty()))
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no address. Write a name or an address, without user and port.")
                           .arg(wanted));
    change(
        host, [host] { return tr("Storage address of %1").arg(host.value); },
        [&](Host &each) { each.storageAddress = wanted; });
    return {};
}

void HostsSetup::setRole(const HostId &host, Role role, bool has)
{
    Project changed = project();
    for (Host &each : changed.hosts) {
        if (each.id != host)
            continue;
        each.roles.setFlag(role, has);
        if (role == Role::NfsServer && has && changed.nfs.server.isEmpty())
            changed.nfs.server = host;
        if (role == Role::NfsServer && !has && changed.nfs.server == host)
            changed.nfs.server = {};
    }
    edit(changed, [host] { return tr("Roles of %1").arg(host.value); });
}

Result<> HostsSetup::probe()
{
    return session().probe();
}

SiteSession::HostProbe HostsSetup::probeState(const HostId &host) const
{
    return session().probeState(host);
}

Roles HostsSetup::recognised(const HostId &host) const
{
    const HostFacts *known = facts().of(host);
    return known != nullptr ? adviseRoles(*known).roles : Roles();
}

Roles HostsSetup::missingRoles(const HostId &host) const
{
    const Host *present = project().host(host);
    return present != nullptr ? recognised(host) & ~present->roles : Roles();
}

QString HostsSetup::foundWords(const HostId &host) const
{
    switch (probeState(host)) {
    case SiteSession::HostProbe::NotAsked:
        return tr("Not looked at yet");
    case SiteSession::HostProbe::Asking:
        return tr("Looking…");
    case SiteSession::HostProbe::Answered:
    case SiteSession::HostProbe::Failed:
        break;
    }
    const auto failed = facts().failures.constFind(host);
    if (failed != facts().failures.constEnd())
        return failed->message;
    const HostFacts *known = facts().of(host);
    if (known == nullptr)
        return probeState(host) == SiteSession::HostProbe::Failed ? tr("Did not answer")
                                                                  : tr("Answered");
    const QStringList evidence = adviseRoles(*known).evidence;
    const QString roles =
        evidence.isEmpty() ? tr("no part of Pandora FMS found") : evidence.join(u", ");
    return QStringLiteral("%1 – %2").arg(known->os.prettyName, roles);
}

QString HostsSetup::failureDetails(const HostId &host) const
{
    const auto failed = facts().failures.constFind(host);
    const Host *present = project().host(host);
    if (failed == facts().failures.constEnd() || present == nullptr)
        return {};
    QStringList lines{tr("Tried: SSH to %1, port %2%3")
                          .arg(present->address)
                          .arg(present->port)
                          .arg(present->jumpHost.isEmpty()
                                   ? QString()
                                   : tr(", through %1").arg(present->jumpHost)),
                      tr("Came of it: %1").arg(failed->message)};
    if (!failed->details.isEmpty())
        lines.append(failed->details);
    lines.append(tr("Correct the address and look again, or leave the host out."));
    return lines.join(u'\n');
}

QList<HostId> HostsSetup::failedHosts() const
{
    QList<HostId> failed;
    for (const Host &host : project().hosts)
        if (facts().failures.contains(host.id))
            failed.append(host.id);
    return failed;
}

void HostsSetup::takeRecognisedRoles()
{
    Project changed = project();
    for (Host &host : changed.hosts)
        host.roles |= recognised(host.id);
    edit(changed, [] { return tr("Take the roles that were recognised"); });
}

// Hosts without any role get what was found; where somebody has chosen, nothing is changed behind his back.
void HostsSetup::recogniseNewcomers()
{
    Project changed = project();
    for (Host &host : changed.hosts)
        if (!host.roles)
            host.roles = recognised(host.id);
    edit(changed, [] { return tr("Take the roles that were recognised"); });
}

} // namespace sharewright
