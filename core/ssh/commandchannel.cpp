// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/commandchannel.h"

#include <algorithm>
#include <poll.h>

namespace sharewright {

namespace {

// What libssh queues for a socket that does not take it is memory; a peer's window can be 2 MiB.
constexpr qsizetype kWriteAtOnce = 256 * 1024;

} // namespace

CommandChannel::CommandChannel(SshSession &session)
    : m_session(session)
    , m_channel(ssh_channel_new(session.handle()))
{
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = onData;
    m_callbacks.channel_eof_function = onEof;
    m_callbacks.channel_close_function = onClose;
    m_callbacks.channel_exit_status_function = onExitStatus;
    m_callbacks.channel_exit_signal_function = onExitSignal;
    ssh_callbacks_init(&m_callbacks);
    ssh_add_channel_callbacks(m_channel, &m_callbacks);
}

CommandChannel::~CommandChannel()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

Result<> CommandChannel::start(const QByteArray &command, OutputSink sink, Deadline deadline,
                               const std::stop_token &stop)
{
    m_sink = std::move(sink);
    auto answer =
        m_session.complete([this] { return ssh_channel_open_session(m_channel); }, deadline, stop);
    if (answer && *answer == SSH_OK) {
        answer = m_session.complete(
            [&] { return ssh_channel_request_exec(m_channel, command.constData()); }, deadline,
            stop);
    }
    if (!answer)
        return std::unexpected(answer.error());
    if (*answer == SSH_OK)
        return {};
    if (!m_session.isAlive())
        return m_session.lost();
    return failure(
        ErrorCode::Protocol,
        tr("%1 does not run commands for this user. Check MaxSessions, ForceCommand and the "
           "log-in shell there.")
            .arg(m_session.target().label()),
        m_session.libraryText());
}

qsizetype CommandChannel::writable() const
{
    if (m_closed || !m_session.isAlive() || (m_session.pollEvents() & POLLOUT) != 0)
        return 0;
    return std::min<qsizetype>(ssh_channel_window_size(m_channel), kWriteAtOnce);
}

qsizetype CommandChannel::writeSome(QByteArrayView bytes)
{
    const auto length = static_cast<uint32_t>(std::min(bytes.size(), writable()));
    if (length == 0)
        return 0;
    const int written = ssh_channel_write(m_channel, bytes.data(), length);
    return written < 0 ? -1 : written;
}

Result<> CommandChannel::writeAll(QByteArrayView bytes, Deadline deadline,
                                  const std::stop_token &stop)
{
    while (!bytes.isEmpty() && !isClosed()) {
        const qsizetype written = writeSome(bytes);
        if (written < 0)
            return {};
        bytes = bytes.sliced(written);
        if (bytes.isEmpty())
            break;
        const auto served =
            m_session.serveUntil([this] { return isClosed() || writable() > 0; }, deadline, stop);
        if (!served)
            return served;
    }
    return {};
}

void CommandChannel::sendEof()
{
    ssh_channel_send_eof(m_channel);
}

int CommandChannel::onData(ssh_session, ssh_channel, void *data, uint32_t length, int isStderr,
                           void *self)
{
    auto *channel = static_cast<CommandChannel *>(self);
    if (channel->m_sink) {
        channel->m_sink(isStderr != 0 ? Stream::Err : Stream::Out,
                        QByteArrayView(static_cast<const char *>(data), length));
    }
    channel->m_lastNews = SteadyClock::now();
    return static_cast<int>(length);
}

void CommandChannel::onEof(ssh_session, ssh_channel, void *self)
{
    auto *channel = static_cast<CommandChannel *>(self);
    channel->m_eof = true;
    channel->m_lastNews = SteadyClock::now();
}

void CommandChannel::onClose(ssh_session, ssh_channel, void *self)
{
    static_cast<CommandChannel *>(self)->m_closed = true;
}

void CommandChannel::onExitStatus(ssh_session, ssh_channel, int status, void *self)
{
    auto *channel = static_cast<CommandChannel *>(self);
    channel->m_result.exitStatus = status;
    channel->m_exited = true;
    channel->m_lastNews = SteadyClock::now();
}

void CommandChannel::onExitSignal(ssh_session, ssh_channel, const char *signal, int, const char *,
                                  const char *, void *self)
{
    auto *channel = static_cast<CommandChannel *>(self);
    channel->m_result.signal = QString::fromUtf8(signal);
    channel->m_exited = true;
    channel->m_lastNews = SteadyClock::now();
}

} // namespace sharewright
