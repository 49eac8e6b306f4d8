// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthrules.h"

namespace sharewright {

/// One volume as the rules see it.
struct VolumeView {
    const HealthView &view;
    const GlusterPicture &picture;
    const VolumeHealth &volume;

    [[nodiscard]] QString name() const; ///< for sentences; of a volume without a name: "the volume"
    void report(HealthState state, const QString &text, const QString &remedy = {}) const;
    void reportBrick(HealthState state, const BrickHealth &brick, const QString &text,
                     const QString &remedy = {}) const;
};

void judgeSets(const VolumeView &volume);
void judgeHeal(const VolumeView &volume);
void judgeTasks(const VolumeView &volume);
void judgeBrickRoom(const VolumeView &volume);

} // namespace sharewright
