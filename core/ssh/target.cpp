// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/target.h"

namespace sharewright {

namespace {

QString addressAndPort(const QString &address, quint16 port)
{
    if (port == 22)
        return address;
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return host + u':' + QString::number(port);
}

} // namespace

QString SshTarget::label() const
{
    const QString where = addressAndPort(address, port);
    if (host.isEmpty() || host.value == where)
        return where;
    return host.value + QStringLiteral(" (") + where + u')';
}

QString SshTarget::login() const
{
    return user + u'@' + addressAndPort(address, port);
}

QString SshTarget::knownHostsName() const
{
    const QString name = address.toLower();
    return port == 22 ? name : QStringLiteral("[%1]:%2").arg(name).arg(port);
}

} // namespace sharewright
