// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sharewright {

/// True for an IPv4 or IPv6 address without brackets.
[[nodiscard]] bool isIpAddress(const QString &text);

/// True for a host name (RFC 1123, underscores tolerated) or an IP address; an IPv6 zone (`%eth0`) is allowed.
[[nodiscard]] bool isHostAddress(const QString &text);

/// The same address always in the same spelling: names in lower case without a last dot, IPs in the
/// shortest form. For comparing.
[[nodiscard]] QString canonicalAddress(const QString &text);

/// True for names and addresses that mean "this very machine".
[[nodiscard]] bool isLoopback(const QString &text);

/// `[user@]host[:port]` in parts; IPv6 needs brackets when a port follows. `valid` says whether it is one.
struct JumpTarget {
    QString user;
    QString host;
    int port = 0; ///< 0: not given
    bool valid = false;
};
[[nodiscard]] JumpTarget parseJumpTarget(const QString &text);

/// What is wrong with a network in CIDR form.
enum class NetworkProblem {
    None,
    NotANetwork,   ///< not an address at all
    BadPrefix,     ///< the prefix length is no number or too long
    BadNetmask,    ///< a netmask whose ones are not in a row
    Netmask,       ///< a right netmask where a prefix length is wanted
    HostBits,      ///< bits behind the prefix are set
    WholeInternet, ///< prefix length 0
};
struct NetworkCheck {
    NetworkProblem problem = NetworkProblem::None;
    QString better; ///< the right spelling when it is known
};
[[nodiscard]] NetworkCheck checkNetwork(const QString &text);

} // namespace sharewright
