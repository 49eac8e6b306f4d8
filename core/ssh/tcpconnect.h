// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include <QString>

#include "core/base/result.h"
#include "core/base/uniquefd.h"
#include "core/ssh/waker.h"

namespace sharewright {

/// Resolves the name and connects to the first of its addresses that accepts; a slow address does
/// not hold up the next one (RFC 8305). The socket is non-blocking and without Nagle's delay.
/// Errors: Unreachable, Timeout, Cancelled; `label` names the host in messages.
[[nodiscard]] Result<UniqueFd> connectTcp(const QString &address, quint16 port,
                                          const QString &label, Deadline deadline,
                                          const std::stop_token &stop);

/// Lets the kernel notice a peer whose machine or network is gone.
void watchForDeadPeer(int socket, std::chrono::milliseconds limit);

} // namespace sharewright
