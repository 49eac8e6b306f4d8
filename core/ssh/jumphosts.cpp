// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/jumphosts.h"

#include "core/ssh/sshcontext.h"

namespace sharewright {

class JumpHost
{
};

JumpHosts::JumpHosts() = default;
JumpHosts::~JumpHosts() = default;

Result<UniqueFd> JumpHosts::connectThrough(const SshTarget &, const SshTarget &, SshContext &,
                                           const std::stop_token &)
{
    return failure(ErrorCode::Unsupported, {});
}

} // namespace sharewright
