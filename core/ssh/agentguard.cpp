// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/agentguard.h"

#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <QByteArray>

namespace sharewright {

namespace {

int connectToAgent()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return -1;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd.isValid()
        || ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return fd.release();
}

// A shut-down socket makes libssh's read end at once.
void shutDownLater(const std::stop_token &over, const std::stop_token &stop, int duplicate,
                   Deadline deadline)
{
    const UniqueFd fd(duplicate);
    const Waker waker;
    const StopWake wakeOnOver(over, waker);
    const StopWake wakeOnStop(stop, waker);
    while (!over.stop_requested()) {
        if (stop.stop_requested() || SteadyClock::now() >= deadline) {
            ::shutdown(fd.get(), SHUT_RDWR);
            return;
        }
        pollfd polled{waker.fd(), POLLIN, 0};
        ::poll(&polled, 1, millisecondsUntil(deadline));
        waker.clear();
    }
}

} // namespace

bool AgentGuard::isAgentThere()
{
    return !qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK");
}

AgentGuard::AgentGuard(ssh_session session, Deadline deadline, std::stop_token stop)
    : m_fd(connectToAgent())
{
    if (m_fd < 0)
        return;
    const int duplicate = ::dup(m_fd);
    if (ssh_set_agent_socket(session, m_fd) != SSH_OK) {
        ::close(m_fd);
        m_fd = -1;
    }
    m_watchdog = std::jthread(
        [=](const std::stop_token &over) { shutDownLater(over, stop, duplicate, deadline); });
}

} // namespace sharewright
