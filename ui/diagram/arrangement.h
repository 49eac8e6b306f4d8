// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/sitegraph.h"

namespace sharewright {

enum class Arrangement {
    Left,   ///< one below the other, at the left one's edge
    Top,    ///< side by side, at the upper one's edge
    Across, ///< equal distances from left to right
    Down,   ///< equal distances from top to bottom
};

/// Where the hosts stand after that. Cards that would come to lie on one another are pushed apart, in the order in which
/// they stood. Fewer than two hosts stay as they are. Pure.
[[nodiscard]] HostPlaces arranged(const HostPlaces &places, Arrangement how);

} // namespace sharewright
