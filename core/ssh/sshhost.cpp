// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshhost.h"

#include "core/ssh/commandrun.h"
#include "core/ssh/connection.h"
#include "core/ssh/sshconfig.h"
#include "core/ssh/sshshell.h"

namespace sharewright {

SshHost::SshHost(Project project, Host host, std::shared_ptr<SshContext> context)
    : m_project(std::move(project))
    , m_host(std::move(host))
    , m_context(std::move(context))
{}

SshHost::~SshHost() = default;

Result<> SshHost::connectToHost(std::stop_token stop)
{
    m_connection.reset();
    const auto target = targetFor(m_project, m_host, m_context->settings);
    if (!target)
        return std::unexpected(target.error());
    auto session = openSession(*target, *m_context, stop);
    if (!session)
        return std::unexpected(session.error());
    m_connection = std::make_shared<LiveConnection>(std::move(*session), m_context);
    return {};
}

Result<CommandResult> SshHost::run(const RemoteCommand &command, const OutputSink &sink,
                                   std::stop_token stop)
{
    if (!isConnected())
        return notConnected();
    const std::lock_guard inUse(m_connection->inUse);
    return CommandRun(*m_connection, command).run(sink, stop);
}

Result<std::unique_ptr<RemoteShell>> SshHost::openShell(bool asRoot, std::stop_token stop)
{
    if (!isConnected())
        return notConnected();
    return SshShell::open(m_connection, asRoot, stop);
}

bool SshHost::isConnected() const
{
    if (!m_connection)
        return false;
    const std::lock_guard inUse(m_connection->inUse);
    return m_connection->session->isAlive();
}

void SshHost::disconnectFromHost()
{
    m_connection.reset();
}

std::unexpected<Error> SshHost::notConnected() const
{
    return failure(ErrorCode::ConnectionLost,
                   tr("There is no connection to %1. Connect to it again.").arg(m_host.id.value));
}

} // namespace sharewright
