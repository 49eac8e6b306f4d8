// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/plan/planbuilder.h"

namespace sharewright {

/// The units of Pandora FMS on one host that must not run during the switch, in stop order: first the watchdog
/// (it restarts the others within `ha_interval`), then the server (on EL its init script runs the watchdog
/// too), then Tentacle, then the console's web units. With facts: those that exist; else all expected ones.
[[nodiscard]] QStringList pandoraUnits(const PlannedHost &host);

/// Of those, the ones to start again afterwards, in start order. With facts: those that were active.
[[nodiscard]] QStringList unitsToStart(const PlannedHost &host);

} // namespace sharewright
