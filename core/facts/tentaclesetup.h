// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/facts/hostfacts.h"

namespace sharewright {

/// Where a host's Tentacle takes its filters from. Three generations are in use, and what stands on the command line
/// wins over the configuration file (bin/tentacle_server, parse_options).
enum class FilterPlace {
    ConfigFile, ///< since 7.0NG.722: `filters` in the file behind -F
    InitScript, ///< before: TENTACLE_EXT_OPTS in the init script, and whenever it holds an -i
    Unit,       ///< 2016 to 2018: the systemd unit's ExecStart= holds an -i
    Unknown,    ///< none of these was found
};

/// How Tentacle is set up on one host.
struct TentacleSetup {
    FilterPlace place = FilterPlace::Unknown;
    QString file;    ///< that holds the filters; empty for a unit
    QString filters; ///< as everybody but Sharewright has set them
    QString
        execStart; ///< of the unit, without Sharewright's drop-in; only where the unit holds the filters
    QString directory; ///< that the filters' directories lie in
    QString block;     ///< the filters in Sharewright's own block or drop-in; empty: there is none
    QString
        inForce; ///< the filters that win; differs from `block` when somebody sets them behind it
    bool secret = false; ///< a password stands on the unit's command line, so the line was not read
};
[[nodiscard]] TentacleSetup tentacleSetup(const HostFacts &facts);

/// `incomingdir` of pandora_server.conf on one host.
struct IncomingSetting {
    QString before; ///< as everybody but Sharewright has set it
    QString block;  ///< in Sharewright's own block; empty: there is none
    QString inForce;
};
[[nodiscard]] IncomingSetting incomingSetting(const HostFacts &facts);

} // namespace sharewright
