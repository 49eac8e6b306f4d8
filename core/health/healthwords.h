// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/glusterpicture.h"

namespace sharewright {

/// Translated words for people. `healthStateName` is in health.h.
[[nodiscard]] QString peerViewName(PeerView view);
[[nodiscard]] QString brickStateName(BrickState state);
[[nodiscard]] QString setStateName(SetState state);
[[nodiscard]] QString volumeStateName(GlusterVolume::State state);
[[nodiscard]] QString taskStateName(GlusterTaskState state);
/// "Replicate, 2 x 3", "Replicate, 1 x (2 + 1)" with an arbiter.
[[nodiscard]] QString volumeShape(const VolumeHealth &volume);
/// "17 files (1.6 MiB) moved, 457 looked at, 48 s"; parts that are not known are left out.
[[nodiscard]] QString progressText(const GlusterRebalanceNode &progress);

/// Words of the JSON output, never translated (docs/cli.md).
[[nodiscard]] QLatin1StringView keywordOf(HealthState state);
[[nodiscard]] QLatin1StringView keywordOf(PeerView view);
[[nodiscard]] QLatin1StringView keywordOf(BrickState state);
[[nodiscard]] QLatin1StringView keywordOf(SetState state);
[[nodiscard]] QLatin1StringView keywordOf(GlusterVolume::State state);
[[nodiscard]] QLatin1StringView keywordOf(GlusterTaskState state);
[[nodiscard]] QLatin1StringView keywordOf(MountAccess access);

} // namespace sharewright
