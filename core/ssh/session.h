// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <concepts>
#include <memory>
#include <stop_token>

#include <libssh/libssh.h>

#include <QCoreApplication>
#include <QString>

#include "core/base/result.h"
#include "core/base/uniquefd.h"
#include "core/ssh/target.h"
#include "core/ssh/waker.h"

namespace sharewright {

/// One libssh session on a socket that we connected ourselves, and the loop that waits for it.
/// Never blocks beyond a deadline or a stop. One thread at a time.
class SshSession
{
    Q_DECLARE_TR_FUNCTIONS(SshSession)

public:
    /// Takes the socket. `hostKeyTypes` is the order in which the server should choose its key
    /// type.
    SshSession(const SshTarget &target, UniqueFd socket, const QByteArray &hostKeyTypes,
               std::chrono::milliseconds deadPeerAfter);
    ~SshSession();
    Q_DISABLE_COPY_MOVE(SshSession)

    /// Banner and key exchange. Errors: Protocol, Unsupported, Timeout, Cancelled, ConnectionLost.
    [[nodiscard]] Result<> handshake(Deadline deadline, const std::stop_token &stop);

    /// Repeats a non-blocking libssh call until it has an answer; SSH_AGAIN is never returned.
    template <std::invocable Call>
    [[nodiscard]] Result<int> complete(Call call, Deadline deadline, const std::stop_token &stop);

    /// Serves the connection until `done()`. Errors: Timeout, Cancelled, ConnectionLost.
    template <std::predicate Done>
    [[nodiscard]] Result<> serveUntil(Done done, Deadline deadline, const std::stop_token &stop);

    /// Handles everything that has arrived, without waiting.
    void drain(const std::stop_token &stop = {});
    /// Sends a keepalive when the peer has been quiet for long; false when it is to be given up.
    [[nodiscard]] bool keepAlive();
    /// Answers what the server asked while nobody listened, and shows it (and routers) that we are
    /// there.
    void serveIdle();
    /// Before the log-in a server takes a keepalive for a breach of the protocol.
    void setAuthenticated() { m_authenticated = true; }
    /// The peer's silence counts from now: somebody listens again.
    void beginListening();

    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] ssh_session handle() const { return m_session; }
    [[nodiscard]] int fd() const { return m_fd; }
    /// What to poll `fd()` for.
    [[nodiscard]] short pollEvents() const;
    [[nodiscard]] QString libraryText() const;
    [[nodiscard]] const SshTarget &target() const { return m_target; }
    [[nodiscard]] std::unexpected<Error> lost() const;

private:
    /// True: something arrived and waits to be handled. False: look again all the same, libssh may have handled
    /// something while a keepalive was sent. Errors: Timeout, Cancelled, ConnectionLost.
    [[nodiscard]] Result<bool> waitForNews(Deadline deadline, const std::stop_token &stop);
    [[nodiscard]] std::unexpected<Error> handshakeError() const;
    void armQuickAck() const;

    SshTarget m_target;
    ssh_session m_session = nullptr;
    ssh_event m_event = nullptr;
    int m_fd = -1;
    bool m_isTcp = true;
    bool m_dead = false;
    bool m_authenticated = false;
    std::chrono::milliseconds m_deadPeerAfter;
    Deadline m_lastHeard;
    Deadline m_lastKeepAlive;
    Waker m_waker;
};

template <std::invocable Call>
Result<int> SshSession::complete(Call call, Deadline deadline, const std::stop_token &stop)
{
    const StopWake stopWake(stop, m_waker);
    beginListening();
    for (;;) {
        const int answer = call();
        armQuickAck();
        if (answer != SSH_AGAIN)
            return answer;
        if (!isAlive())
            return SSH_ERROR; // libssh would go on to say SSH_AGAIN
        if (auto news = waitForNews(deadline, stop); !news)
            return std::unexpected(news.error());
    }
}

template <std::predicate Done>
Result<> SshSession::serveUntil(Done done, Deadline deadline, const std::stop_token &stop)
{
    const StopWake stopWake(stop, m_waker);
    beginListening();
    while (!done()) {
        if (!isAlive())
            return lost();
        const Result<bool> arrived = waitForNews(deadline, stop);
        if (!arrived)
            return std::unexpected(arrived.error());
        if (*arrived)
            drain(stop);
    }
    return {};
}

} // namespace sharewright
