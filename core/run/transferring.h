// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/plan/plan.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// What a transfer needs from its run.
struct TransferContext {
    RemoteHost &target;                                  ///< connected, on the calling thread
    std::function<std::unique_ptr<RemoteHost>()> source; ///< makes a connection to the other host
    QString prelude;
    /// Text lines of either side; called on two threads.
    std::function<void(const HostId &host, Stream stream, QByteArrayView bytes)> say;
};

/// Runs a step's transfer: list on the target, pack on the source, unpack on the target, bytes relayed through this
/// machine; when both are one host, in one command there. Fails when either side fails, whichever way the other ended. The result is unpack's exit status (0).
[[nodiscard]] Result<> runTransfer(const Step &step, const TransferContext &context,
                                   const std::stop_token &stop);

} // namespace sharewright
