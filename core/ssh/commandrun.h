// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

#include <QCoreApplication>

#include "core/remote/remotehost.h"
#include "core/ssh/connection.h"
#include "core/ssh/remoteprocess.h"

namespace sharewright {

/// Runs one RemoteCommand to its end: script, input, output, time limit, stop. Used once.
class CommandRun
{
    Q_DECLARE_TR_FUNCTIONS(CommandRun)

public:
    CommandRun(LiveConnection &connection, const RemoteCommand &command);
    /// Errors: as RemoteHost::run.
    [[nodiscard]] Result<CommandResult> run(const OutputSink &sink, const std::stop_token &stop);

private:
    [[nodiscard]] Result<> feedAndServe(Deadline deadline, const std::stop_token &stop);
    void feedOnce(const std::stop_token &stop);
    [[nodiscard]] bool wantsInput() const;
    [[nodiscard]] std::unexpected<Error> endAfter(Error error);

    LiveConnection &m_connection;
    SshSession &m_session;
    const RemoteCommand &m_command;
    std::unique_ptr<RemoteProcess> m_process; ///< handed over when the run was stopped
    CommandChannel &m_channel;
    QByteArray m_pending; // input not yet written
    bool m_inputOpen = true;
};

} // namespace sharewright
