// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "core/ssh/remoteprocess.h"

namespace sharewright {

/// The sh script that ends a remote process with everything it started: descendants by parent, and what
/// shares its session (sshd gives each channel one). SIGTERM now, SIGKILL two seconds later for what is left. A
/// daemon that went into a session of its own and left its parent stays.
[[nodiscard]] QByteArray killScript(qint64 pid);

/// Ends what `process` runs on its host, from a channel of its own. `patience` bounds how long we wait for that.
void endRemotely(SshSession &session, SudoAccess &sudo, const RemoteProcess &process,
                 std::chrono::milliseconds patience);

} // namespace sharewright
