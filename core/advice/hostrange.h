// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace sharewright {

/// No more addresses than these are taken from one range: a wizard's table, and a probe of each, must stay usable.
inline constexpr int kMostAddressesOfRange = 512;

/// What a text that looks like a range means.
struct HostRange {
    QStringList addresses; ///< empty: see `problem`
    QString problem;       ///< translated sentence; empty: none
};

/// "10.0.0.0/28" (without network and broadcast address) or "10.0.0.10-20" or "10.0.0.250-10.0.1.5". Nothing when the
/// text does not look like a range of addresses at all. IPv4 only: nobody lists an IPv6 network.
[[nodiscard]] std::optional<HostRange> hostRange(const QString &text);

} // namespace sharewright
