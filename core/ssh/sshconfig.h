// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/ssh/sshconnector.h"
#include "core/ssh/target.h"

namespace sharewright {

/// Where to log in for a host of the project: its own settings, then ~/.ssh/config and the system's
/// (HostName, User, Port, IdentityFile, ProxyJump, Include, Match), then defaults. Jump hosts are
/// resolved in the same way, those that are hosts of the project with their own settings. Errors:
/// InvalidInput (a loop of jump hosts, a malformed one, a ProxyCommand that we don't run).
[[nodiscard]] Result<SshTarget> targetFor(const Project &project, const Host &host,
                                          const SshSettings &settings);

} // namespace sharewright
