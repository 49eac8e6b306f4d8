// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

#include <QString>

#include "core/base/result.h"
#include "core/base/uniquefd.h"
#include "core/ssh/target.h"

namespace sharewright {

struct SshContext;
class JumpHost;

/// The connections to jump hosts: one to each, shared by all hosts behind it. Thread-safe.
class JumpHosts
{
public:
    JumpHosts();
    ~JumpHosts();
    Q_DISABLE_COPY_MOVE(JumpHosts)

    /// A socket whose other end is `target`, reached through `jump`. Errors: as openSession for the
    /// jump host, and Unreachable when it cannot reach the target.
    [[nodiscard]] Result<UniqueFd> connectThrough(const SshTarget &jump, const SshTarget &target,
                                                  SshContext &context, const std::stop_token &stop);

private:
    std::mutex m_mutex;
    std::map<QString, std::shared_ptr<JumpHost>> m_jumps; // by log-in and what lies before it
};

} // namespace sharewright
