// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// The project as `sharewright merge` looks at it: where it names no hosts to merge from, all Pandora hosts are compared
/// with the seed, so that one sees what there would be to decide.
[[nodiscard]] Project mergedForLook(Project project);

/// Prints what the hosts' files say to each other; an ExitCode. Reads only.
[[nodiscard]] int printMerge(const Project &project, const SiteFacts &facts, bool json);

/// Prints how the hosts' versions of `file` ("conf/0123.conf") differ, as unified diffs; an ExitCode. Asks the hosts for
/// that one file.
[[nodiscard]] int printMergeDiff(const Project &project, const SiteFacts &facts,
                                 RemoteConnector &connector, const QString &file,
                                 const std::stop_token &stop);

} // namespace sharewright
