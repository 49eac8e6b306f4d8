// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/glusterpicture.h"
#include "ui/diagram/badge.h"
#include "ui/models/sitesession.h"

namespace sharewright {

/// Mark of a host after or during a probe; empty where nobody has asked.
[[nodiscard]] Badge probeBadge(SiteSession::HostProbe state);
/// Mark of a state of health.
[[nodiscard]] Badge healthBadge(HealthState state);
/// The same for a host, with its reasons and the age of what is known in the tooltip.
[[nodiscard]] Badge healthBadge(const Verdict &verdict, const HostId &host, const QDateTime &asOf);

/// How the worst of these folders is doing; empty where nobody has looked.
[[nodiscard]] Badge folderHealthBadge(const Verdict &verdict, const QList<FolderId> &folders,
                                      const QDateTime &asOf);

/// How a set of bricks is doing: complete is not healthy while files wait to heal.
[[nodiscard]] Badge setHealthBadge(const BrickSetHealth &set);

} // namespace sharewright
