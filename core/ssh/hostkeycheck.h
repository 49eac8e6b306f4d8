// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include <QStringList>

#include "core/base/result.h"
#include "core/ssh/gate.h"
#include "core/ssh/session.h"
#include "core/ssh/sshcontext.h"

namespace sharewright {

/// The known_hosts files that count for a host, the one that we write to first.
[[nodiscard]] QStringList knownHostsFiles(const SshTarget &target);

/// Compares the key that the server proved to have with the ones on record and asks where nobody
/// vouches for it; `place` is given back while a person decides. Errors: HostKeyUnknown,
/// HostKeyChanged, Cancelled, Io.
[[nodiscard]] Result<> checkHostKey(SshSession &session, SshContext &context,
                                    HandshakeGate::Place &place, const std::stop_token &stop);

} // namespace sharewright
