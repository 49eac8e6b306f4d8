// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/session.h"

#include <algorithm>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <libssh/server.h>

namespace sharewright {

namespace {

// nistp256 is the cheapest for both sides; group18 costs 119 ms of CPU and therefore comes last.
constexpr const char *kKeyExchanges =
    "ecdh-sha2-nistp256,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp384,"
    "ecdh-sha2-nistp521,diffie-hellman-group14-sha256,diffie-hellman-group-exchange-sha256,"
    "diffie-hellman-group16-sha512,diffie-hellman-group18-sha512";
constexpr const char *kCiphers =
    "aes128-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes256-ctr,"
    "aes192-ctr,aes128-ctr";

// libssh reads 4 KiB a round; in between, deadlines are looked at.
constexpr int kRoundsAtOnce = 64;
constexpr std::chrono::seconds kIdleKeepAlive{20};

bool isTcpSocket(int fd)
{
    int domain = 0;
    socklen_t length = sizeof domain;
    ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length);
    return domain == AF_INET || domain == AF_INET6;
}

void setText(ssh_session session, ssh_options_e option, const QByteArray &text)
{
    ssh_options_set(session, option, text.constData());
}

} // namespace

SshSession::SshSession(const SshTarget &target, UniqueFd socket, const QByteArray &hostKeyTypes,
                       std::chrono::milliseconds deadPeerAfter)
    : m_target(target)
    , m_session(ssh_new())
    , m_event(ssh_event_new())
    , m_isTcp(isTcpSocket(socket.get()))
    , m_deadPeerAfter(deadPeerAfter)
    , m_lastHeard(SteadyClock::now())
    , m_lastKeepAlive(m_lastHeard)
{
    const bool off = false;
    ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    setText(m_session, SSH_OPTIONS_HOST, target.address.toUtf8());
    setText(m_session, SSH_OPTIONS_USER, target.user.toUtf8());
    setText(m_session, SSH_OPTIONS_KEY_EXCHANGE, kKeyExchanges);
    setText(m_session, SSH_OPTIONS_CIPHERS_C_S, kCiphers);
    setText(m_session, SSH_OPTIONS_CIPHERS_S_C, kCiphers);
    setText(m_session, SSH_OPTIONS_HOSTKEYS, hostKeyTypes);
    // libssh would parse the whole file for each session to order the key types: done once, by us.
    setText(m_session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    setText(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    m_fd = socket.release();
    ssh_options_set(m_session, SSH_OPTIONS_FD, &m_fd);
    ssh_set_blocking(m_session, 0);
}

SshSession::~SshSession()
{
    if (m_event != nullptr)
        ssh_event_remove_session(m_event, m_session);
    if (isAlive())
        ssh_disconnect(m_session);
    ssh_free(m_session);
    ssh_event_free(m_event);
}

Result<> SshSession::handshake(Deadline deadline, const std::stop_token &stop)
{
    const auto answer = complete([this] { return ssh_connect(m_session); }, deadline, stop);
    if (!answer)
        return std::unexpected(answer.error());
    if (*answer != SSH_OK)
        return handshakeError();
    // libssh made the socket blocking: a peer that stops reading would hold us in send().
    ::fcntl(m_fd, F_SETFL, O_NONBLOCK);
    ssh_event_add_session(m_event, m_session);
    return {};
}

std::unexpected<Error> SshSession::handshakeError() const
{
    const QString text = libraryText();
    if (text.contains(QLatin1StringView("no match for method"))) {
        return failure(ErrorCode::Unsupported,
                       tr("%1 offers no encryption method that Sharewright accepts. Update the SSH "
                          "server there.")
                           .arg(m_target.label()),
                       text);
    }
    if (text.contains(QLatin1StringView("banner")) || text.contains(QLatin1StringView("Protocol"))
        || text.contains(QLatin1StringView("version"))) {
        return failure(
            ErrorCode::Protocol,
            tr("What listens at %1 is not an SSH server. Check the address and the port.")
                .arg(m_target.label()),
            text);
    }
    return failure(
        ErrorCode::ConnectionLost,
        tr("%1 closed the connection before the log-in. Its SSH server may be overloaded or "
           "may refuse this machine; look into its log.")
            .arg(m_target.label()),
        text);
}

QString SshSession::libraryText() const
{
    return QString::fromUtf8(ssh_get_error(m_session));
}

bool SshSession::isAlive() const
{
    return !m_dead && ssh_is_connected(m_session) != 0;
}

short SshSession::pollEvents() const
{
    const bool pending = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
    return static_cast<short>(POLLIN | (pending ? POLLOUT : 0));
}

void SshSession::armQuickAck() const
{
    // The kernel leaves this mode by itself; without it each answer waits 40 ms for our delayed
    // ACK.
    const int on = 1;
    if (m_isTcp && isAlive())
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

void SshSession::beginListening()
{
    m_lastHeard = SteadyClock::now();
}

void SshSession::drain(const std::stop_token &stop)
{
    int answer = SSH_OK;
    for (int round = 0; round < kRoundsAtOnce && !stop.stop_requested(); ++round) {
        answer = ssh_event_dopoll(m_event, 0);
        if (answer == SSH_AGAIN || answer == SSH_ERROR)
            break;
    }
    m_lastHeard = SteadyClock::now();
    if (answer == SSH_ERROR)
        m_dead = true;
    else
        armQuickAck();
}

bool SshSession::keepAlive()
{
    const auto now = SteadyClock::now();
    if (now - m_lastHeard >= m_deadPeerAfter)
        return false;
    const auto quiet = m_deadPeerAfter / 3;
    if (now - m_lastHeard < quiet || now - m_lastKeepAlive < quiet)
        return true;
    m_lastKeepAlive = now;
    // The first call collects the answer to the previous request, the second one sends a new
    // request.
    ssh_send_keepalive(m_session);
    ssh_send_keepalive(m_session);
    return true;
}

void SshSession::serveIdle()
{
    drain();
    if (SteadyClock::now() - m_lastKeepAlive < kIdleKeepAlive || !isAlive())
        return;
    m_lastKeepAlive = SteadyClock::now();
    ssh_send_ignore(m_session, "");
}

Result<bool> SshSession::waitForNews(Deadline deadline, const std::stop_token &stop)
{
    for (;;) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled,
                           tr("The work on %1 was stopped.").arg(m_target.label()));
        }
        const auto now = SteadyClock::now();
        if (now >= deadline) {
            return failure(ErrorCode::Timeout,
                           tr("%1 did not answer in time.").arg(m_target.label()));
        }
        const auto tick = m_authenticated ? now + m_deadPeerAfter / 12 : deadline;
        pollfd fds[] = {{m_fd, pollEvents(), 0}, {m_waker.fd(), POLLIN, 0}};
        ::poll(fds, 2, millisecondsUntil(std::min(deadline, tick)));
        if (fds[1].revents != 0)
            m_waker.clear();
        if (fds[0].revents != 0)
            return true;
        const Deadline lastKeepAlive = m_lastKeepAlive;
        if (m_authenticated && !keepAlive())
            return lost();
        if (m_lastKeepAlive != lastKeepAlive)
            return false;
    }
}

std::unexpected<Error> SshSession::lost() const
{
    return failure(ErrorCode::ConnectionLost,
                   tr("The connection to %1 broke off. Check the machine and the network, then "
                      "try again.")
                       .arg(m_target.label()),
                   libraryText());
}

} // namespace sharewright
