// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/finding.h"
#include "core/project/project.h"

namespace sharewright {

/// Hosts that somebody has written down elsewhere: without roles, to be chosen from. What cannot be taken is a finding
/// with its line; nothing is dropped silently.
struct HostListReading {
    QList<Host> hosts;
    QList<Finding> findings;
};

/// The hosts of ~/.ssh/config. The alias becomes the address, because SSH looks up the rest (user, key, jump host) by it;
/// HostName becomes the storage address, which the other hosts understand. Patterns, Match and Include are findings.
[[nodiscard]] HostListReading hostsFromSshConfig(const QByteArray &text, const QString &fileName);

/// The hosts of /etc/hosts, without loopback, broadcast and multicast.
[[nodiscard]] HostListReading hostsFromHostsFile(const QByteArray &text, const QString &fileName);

/// The hosts of a known_hosts file. Hashed names cannot be read back; they are counted in one finding.
[[nodiscard]] HostListReading hostsFromKnownHosts(const QByteArray &text, const QString &fileName);

/// A list that a person typed or pasted: `[user@]host[:port]` by blanks, commas or lines, with an optional name before
/// `=`; networks and ranges in it too ("10.0.0.0/28", "10.0.0.10-20"). `#` begins a comment.
[[nodiscard]] HostListReading hostsFromText(const QString &text);

/// The project's hosts and those of `found` that it lacks (by address and port), each with a name that is free. Findings
/// name the ones that were there already.
struct HostListMerge {
    QList<Host> hosts;
    int added = 0;
    QList<Finding> findings;
};
[[nodiscard]] HostListMerge withHostsAdded(const QList<Host> &present, const QList<Host> &found);

/// A name for a host with this address: its first label, or "host-10-0-0-5"; always safe, not necessarily free.
[[nodiscard]] HostId nameForAddress(const QString &address);

} // namespace sharewright
