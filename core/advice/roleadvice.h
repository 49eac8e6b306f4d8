// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// What a host seems to do, from what was found on it.
struct RoleAdvice {
    Roles roles;
    QStringList
        evidence; ///< translated, one for each role: "server: pandora_server.service is installed"
};

/// Pure. Says nothing of roles that the set-up itself gives (a GlusterFS node that is to become one).
[[nodiscard]] RoleAdvice adviseRoles(const HostFacts &facts);

} // namespace sharewright
