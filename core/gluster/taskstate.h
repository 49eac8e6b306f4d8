// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gluster/glustervalues.h"

namespace sharewright {

struct TaskProgress {
    GlusterTaskState state = GlusterTaskState::Unknown;
    bool fixLayout = false;
};

/// The number that GlusterFS writes for the state of a task (gf_defrag_status_t).
[[nodiscard]] TaskProgress taskProgressFrom(int number);

} // namespace sharewright
