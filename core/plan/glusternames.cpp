// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/glusternames.h"

#include <algorithm>

#include <QHostAddress>
#include <QSet>

#include "core/configfile/managedblock.h"
#include "core/plan/fileedits.h"

namespace sharewright {

namespace {

/// What all hosts say about a name, without the loopback address that a host often has for its own
/// (Debian writes 127.0.1.1 into /etc/hosts).
QSet<QString> seenAddresses(const QList<const PlannedHost *> &hosts, const QString &name)
{
    QSet<QString> seen;
    for (const PlannedHost *host : hosts) {
        if (host->facts == nullptr)
            continue;
        const QStringList addresses = host->facts->resolved.value(name);
        for (const QString &address : addresses)
            if (const QHostAddress parsed(address);
                parsed.protocol() == QAbstractSocket::IPv4Protocol && !parsed.isLoopback())
                seen.insert(address);
    }
    return seen;
}

QString addressBehind(const QList<const PlannedHost *> &hosts, const PlannedHost &host)
{
    const QString &name = host.host.addressForStorage();
    if (isIpText(name))
        return name;
    const QSet<QString> seen = seenAddresses(hosts, name);
    if (seen.size() == 1)
        return *seen.begin();
    // The way from the admin's machine is the only one that is known to lead there.
    return seen.isEmpty() && isIpText(host.host.address) ? host.host.address : QString();
}

bool isInOurBlock(const PlannedHost &on, const QString &name)
{
    const FileFact *file = fileFact(on, QStringLiteral("/etc/hosts"));
    if (file == nullptr || !file->exists)
        return false;
    const Result<std::optional<QByteArray>> block =
        managedBlock(file->content, QStringLiteral("hosts"));
    if (!block || !*block)
        return false;
    for (const QByteArray &line : (**block).split('\n'))
        if (line.simplified().split(' ').mid(1).contains(name.toUtf8()))
            return true;
    return false;
}

} // namespace

PoolNames::PoolNames(const QList<const PlannedHost *> &hosts) : m_hosts(hosts)
{
    for (const PlannedHost *host : hosts)
        m_addresses.insert(host->host.id, addressBehind(hosts, *host));
}

QString PoolNames::addressOf(const PlannedHost &host) const
{
    return m_addresses.value(host.host.id);
}

bool PoolNames::mustBeWritten(const PlannedHost &on, const QString &name) const
{
    if (on.facts == nullptr || isIpText(name))
        return false;
    const auto asked = on.facts->resolved.constFind(name);
    return (asked != on.facts->resolved.constEnd() && asked->isEmpty()) || isInOurBlock(on, name);
}

QByteArray PoolNames::hostsLines(const PlannedHost &on) const
{
    QByteArray lines;
    for (const PlannedHost *host : m_hosts) {
        const QString &name = host->host.addressForStorage();
        const QString address = addressOf(*host);
        if (!address.isEmpty() && mustBeWritten(on, name))
            lines += address.toUtf8() + ' ' + name.toUtf8() + '\n';
    }
    return lines;
}

bool isIpText(const QString &address)
{
    return QHostAddress(address).protocol() != QAbstractSocket::UnknownNetworkLayerProtocol;
}

} // namespace sharewright
