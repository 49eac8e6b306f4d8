// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/remote/remotehost.h"
#include "core/ssh/session.h"

namespace sharewright {

/// One session channel that executes one command. Output is pushed to a sink while the session is
/// served, in the order of arrival; a sink that blocks holds up the peer. Same thread as its
/// session, which must outlive it.
class CommandChannel
{
    Q_DECLARE_TR_FUNCTIONS(CommandChannel)

public:
    explicit CommandChannel(SshSession &session);
    ~CommandChannel();
    Q_DISABLE_COPY_MOVE(CommandChannel)

    /// Opens the channel and starts the command. Errors: Timeout, Cancelled, ConnectionLost,
    /// Protocol.
    [[nodiscard]] Result<> start(const QByteArray &command, OutputSink sink, Deadline deadline,
                                 const std::stop_token &stop);

    void setSink(OutputSink sink) { m_sink = std::move(sink); }
    /// How many bytes the peer would take now.
    [[nodiscard]] qsizetype writable() const;
    /// Writes at most `writable()` bytes; the number written, -1 when the peer takes no more.
    [[nodiscard]] qsizetype writeSome(QByteArrayView bytes);
    /// Writes all, serving the session meanwhile; ends early and well when the command is over.
    [[nodiscard]] Result<> writeAll(QByteArrayView bytes, Deadline deadline,
                                    const std::stop_token &stop);
    void sendEof();

    /// The peer has closed: no more output will come.
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] bool isEof() const { return m_eof; }
    [[nodiscard]] bool hasExited() const { return m_exited; }
    [[nodiscard]] const CommandResult &result() const { return m_result; }
    /// When output or a status last arrived.
    [[nodiscard]] Deadline lastNews() const { return m_lastNews; }

private:
    static int onData(ssh_session, ssh_channel, void *data, uint32_t length, int isStderr,
                      void *self);
    static void onEof(ssh_session, ssh_channel, void *self);
    static void onClose(ssh_session, ssh_channel, void *self);
    static void onExitStatus(ssh_session, ssh_channel, int status, void *self);
    static void onExitSignal(ssh_session, ssh_channel, const char *signal, int core,
                             const char *message, const char *language, void *self);

    SshSession &m_session;
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    OutputSink m_sink;
    CommandResult m_result;
    bool m_eof = false;
    bool m_closed = false;
    bool m_exited = false;
    Deadline m_lastNews = SteadyClock::now();
};

} // namespace sharewright
