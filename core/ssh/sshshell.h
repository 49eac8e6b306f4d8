// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include <QCoreApplication>

#include "core/remote/remotehost.h"
#include "core/ssh/connection.h"
#include "core/ssh/markerscanner.h"
#include "core/ssh/remoteprocess.h"

namespace sharewright {

/// A persistent sh on one channel. Fragments are framed by random markers on both streams.
class SshShell final : public RemoteShell
{
    Q_DECLARE_TR_FUNCTIONS(SshShell)

public:
    /// Errors: as RemoteHost::openShell.
    [[nodiscard]] static Result<std::unique_ptr<RemoteShell>>
    open(std::shared_ptr<LiveConnection> connection, bool asRoot, const std::stop_token &stop);
    ~SshShell() override;
    Q_DISABLE_COPY_MOVE(SshShell)

    Result<> define(const QString &text, std::stop_token stop) override;
    Result<FragmentResult> run(const QString &fragment, std::chrono::milliseconds timeLimit,
                               const OutputSink &sink, std::stop_token stop) override;
    bool isAlive() const override;

private:
    SshShell(std::shared_ptr<LiveConnection> connection, bool asRoot);
    [[nodiscard]] Result<> start(const std::stop_token &stop);
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] Result<FragmentResult> execute(const QByteArray &function, const QString &text,
                                                 std::chrono::milliseconds timeLimit,
                                                 const OutputSink &sink,
                                                 const std::stop_token &stop);
    [[nodiscard]] std::unexpected<Error> endAfter(Error error, std::chrono::milliseconds timeLimit);

    std::shared_ptr<LiveConnection> m_connection;
    std::optional<RemoteProcess> m_process; // ends while the connection is held
    bool m_isUsable = true;
};

} // namespace sharewright
