// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/glusterpicture.h"

namespace sharewright {

/// The volumes that one node told of, each brick with all that was said about it. Without definitions the bricks are those
/// that status or heal named.
[[nodiscard]] QList<VolumeHealth> joinBricks(const GlusterNodeHealth &told);

} // namespace sharewright
