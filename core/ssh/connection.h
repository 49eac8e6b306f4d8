// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/base/result.h"
#include "core/ssh/session.h"
#include "core/ssh/sshcontext.h"
#include "core/ssh/sudoaccess.h"

namespace sharewright {

class RemoteProcess;

/// A session that is logged in, with the way to become root on it. Whoever works with it holds
/// `inUse`; in between, the idle keeper answers the server.
struct LiveConnection {
    LiveConnection(std::unique_ptr<SshSession> loggedIn, std::shared_ptr<SshContext> shared);
    ~LiveConnection();
    Q_DISABLE_COPY_MOVE(LiveConnection)

    /// Ends a remote process from a thread of its own, as soon as the connection is free: a stop
    /// must not wait for the host.
    void endLater(qint64 pid, bool asRoot);
    /// The same for one whose channel must stay open until it has been told to end: a command that is fed would take the
    /// closing for the end of its input. The caller holds `inUse`.
    void endLater(std::unique_ptr<RemoteProcess> process);

    const std::shared_ptr<SshContext> context;
    const std::unique_ptr<SshSession> session;
    SudoAccess sudo;
    std::mutex inUse;

private:
    std::vector<std::jthread> m_endings;
};

/// Connects, checks the host key and logs in, through the target's jump hosts where it has some.
/// Errors: as RemoteHost::connectToHost, and Protocol, Unsupported.
[[nodiscard]] Result<std::unique_ptr<SshSession>>
openSession(const SshTarget &target, SshContext &context, const std::stop_token &stop);

} // namespace sharewright
