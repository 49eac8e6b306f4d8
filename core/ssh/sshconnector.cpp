// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshconnector.h"

#include "core/ssh/sshcontext.h"
#include "core/ssh/sshhost.h"

namespace sharewright {

namespace {

class SshConnector final : public RemoteConnector
{
public:
    SshConnector(SshSettings settings, Credentials &credentials)
        : m_context(std::make_shared<SshContext>(std::move(settings), credentials))
    {}

    std::unique_ptr<RemoteHost> hostFor(const Project &project, const Host &host) override
    {
        return std::make_unique<SshHost>(project, host, m_context);
    }

private:
    std::shared_ptr<SshContext> m_context;
};

} // namespace

std::unique_ptr<RemoteConnector> makeSshConnector(SshSettings settings, Credentials &credentials)
{
    // Makes libssh 0.11 and later write down a ProxyJump in the same way as 0.10, where we can read
    // it.
    qputenv("OPENSSH_PROXYJUMP", "1");
    return std::make_unique<SshConnector>(std::move(settings), credentials);
}

} // namespace sharewright
