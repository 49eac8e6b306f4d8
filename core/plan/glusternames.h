// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "core/plan/planbuilder.h"

namespace sharewright {

/// What the storage addresses of nodes and clients mean. Every node must resolve every other, and all alike; where they
/// do not, the findings of the facts say so.
class PoolNames
{
public:
    PoolNames() = default;
    /// `hosts`: all that take part, document order.
    explicit PoolNames(const QList<const PlannedHost *> &hosts);

    /// The IP address behind a host's storage address. Empty: nobody knows it, or hosts disagree.
    [[nodiscard]] QString addressOf(const PlannedHost &host) const;
    /// The lines for /etc/hosts on this host: names that it cannot resolve, and those that an earlier run wrote there.
    /// Each ended by \n; empty: nothing to write.
    [[nodiscard]] QByteArray hostsLines(const PlannedHost &on) const;

private:
    [[nodiscard]] bool mustBeWritten(const PlannedHost &on, const QString &name) const;

    QList<const PlannedHost *> m_hosts;
    QHash<HostId, QString> m_addresses;
};

/// Whether the text is an IP address and no name.
[[nodiscard]] bool isIpText(const QString &address);

} // namespace sharewright
