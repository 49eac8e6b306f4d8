// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sharewright {

class SshSession;
class SudoAccess;

/// The sh script that ends a remote process with everything it started: descendants by parent, and
/// what shares its session (sshd gives each channel one). SIGTERM now, SIGKILL two seconds later
/// for what is left. A daemon that went into a session of its own and left its parent stays.
[[nodiscard]] QByteArray killScript(qint64 pid);

/// Ends what a process runs on its host, from a channel of its own, through sudo where the process
/// is root's. Waits a few seconds at most.
void endRemotely(SshSession &session, SudoAccess &sudo, qint64 pid, bool asRoot);

} // namespace sharewright
