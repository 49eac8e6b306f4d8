// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/jumphosts.h"

#include "core/ssh/jumphost.h"

namespace sharewright {

namespace {

/// Two targets share a connection when they log in as the same user to the same place by the same
/// way.
QString wayTo(const SshTarget &jump)
{
    const QString here = jump.login() + u' ' + jump.identityFile;
    return jump.via ? wayTo(*jump.via) + u'\n' + here : here;
}

} // namespace

JumpHosts::JumpHosts() = default;
JumpHosts::~JumpHosts() = default;

Result<UniqueFd> JumpHosts::connectThrough(const SshTarget &jump, const SshTarget &target,
                                           SshContext &context, const std::stop_token &stop)
{
    std::shared_ptr<JumpHost> host;
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<JumpHost> &known = m_jumps[wayTo(jump)];
        if (!known)
            known = std::make_shared<JumpHost>(jump);
        host = known;
    }
    return host->connectTo(target, context, stop);
}

} // namespace sharewright
