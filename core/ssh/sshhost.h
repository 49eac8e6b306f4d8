// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QCoreApplication>

#include "core/remote/remotehost.h"

namespace sharewright {

struct LiveConnection;
struct SshContext;

/// The connection to one host behind core/remote.
class SshHost final : public RemoteHost
{
    Q_DECLARE_TR_FUNCTIONS(SshHost)

public:
    SshHost(Project project, Host host, std::shared_ptr<SshContext> context);
    ~SshHost() override;
    Q_DISABLE_COPY_MOVE(SshHost)

    Result<> connectToHost(std::stop_token stop) override;
    Result<CommandResult> run(const RemoteCommand &command, const OutputSink &sink,
                              std::stop_token stop) override;
    Result<std::unique_ptr<RemoteShell>> openShell(bool asRoot, std::stop_token stop) override;
    bool isConnected() const override;
    void disconnectFromHost() override;

private:
    [[nodiscard]] std::unexpected<Error> notConnected() const;

    const Project m_project;
    const Host m_host;
    const std::shared_ptr<SshContext> m_context;
    std::shared_ptr<LiveConnection> m_connection; // shared with the shells, which may outlive us
};

} // namespace sharewright
