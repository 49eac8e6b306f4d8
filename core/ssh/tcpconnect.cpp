// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/tcpconnect.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

#include <QCoreApplication>

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TcpConnect)
};

constexpr std::chrono::milliseconds kNextAddressAfter{250};

struct AddressListDeleter {
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};
using AddressList = std::unique_ptr<addrinfo, AddressListDeleter>;

struct Lookup {
    std::mutex mutex;
    Waker done;
    int status = EAI_AGAIN;
    AddressList addresses;
};

int lookUp(const QByteArray &name, const QByteArray &port, int flags, AddressList &addresses)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo *list = nullptr;
    const int status = ::getaddrinfo(name.constData(), port.constData(), &hints, &list);
    addresses.reset(list);
    return status;
}

/// Waits on the given descriptors; false when the deadline passed or the stop was requested.
Result<> waitOn(std::vector<pollfd> &fds, Deadline deadline, const std::stop_token &stop,
                const QString &label)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, Text::tr("Connecting to %1 was stopped.").arg(label));
    ::poll(fds.data(), fds.size(), millisecondsUntil(deadline));
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, Text::tr("Connecting to %1 was stopped.").arg(label));
    return {};
}

std::unexpected<Error> timedOut(const QString &label, quint16 port)
{
    return failure(
        ErrorCode::Timeout,
        Text::tr("%1 did not answer on port %2 in time. Check that the machine is up and "
                 "that no firewall drops the connection.")
            .arg(label)
            .arg(port));
}

// getaddrinfo cannot be interrupted, so it runs in a thread that may outlive an abandoned attempt.
Result<AddressList> resolve(const QString &address, quint16 port, const QString &label,
                            Deadline deadline, const std::stop_token &stop)
{
    const QByteArray name = address.toUtf8();
    const QByteArray service = QByteArray::number(port);
    if (AddressList list; lookUp(name, service, AI_NUMERICHOST | AI_NUMERICSERV, list) == 0)
        return list;

    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name, service] {
        AddressList list;
        const int status = lookUp(name, service, AI_NUMERICSERV | AI_ADDRCONFIG, list);
        const std::lock_guard lock(lookup->mutex);
        lookup->status = status;
        lookup->addresses = std::move(list);
        lookup->done.wake();
    }).detach();

    const Waker stopped;
    const StopWake stopWake(stop, stopped);
    std::vector<pollfd> fds{{lookup->done.fd(), POLLIN, 0}, {stopped.fd(), POLLIN, 0}};
    if (auto waited = waitOn(fds, deadline, stop, label); !waited)
        return std::unexpected(waited.error());
    if (!(fds[0].revents & POLLIN)) {
        return failure(
            ErrorCode::Timeout,
            Text::tr("The name %1 could not be looked up in time. Check the name server of "
                     "this machine.")
                .arg(address));
    }
    const std::lock_guard lock(lookup->mutex);
    if (lookup->status != 0) {
        return failure(ErrorCode::Unreachable,
                       Text::tr("The name %1 of host %2 does not resolve. Check the address in the "
                                "project.")
                           .arg(address, label),
                       QString::fromLocal8Bit(::gai_strerror(lookup->status)));
    }
    return std::move(lookup->addresses);
}

QString reasonSentence(int error, const QString &label, quint16 port)
{
    switch (error) {
    case ECONNREFUSED:
        return Text::tr(
                   "%1 refuses connections on port %2. Check that its SSH server runs and listens "
                   "on this port.")
            .arg(label)
            .arg(port);
    case EHOSTUNREACH:
    case ENETUNREACH:
        return Text::tr("There is no route to %1. Check the address and the network.").arg(label);
    case ETIMEDOUT:
        return Text::tr("%1 did not answer on port %2. Check that the machine is up and that no "
                        "firewall drops the connection.")
            .arg(label)
            .arg(port);
    default:
        return Text::tr("No connection to %1 on port %2. Check the address and the network.")
            .arg(label)
            .arg(port);
    }
}

/// Several connection attempts side by side.
class Race
{
public:
    explicit Race(const addrinfo *addresses) : m_next(addresses) {}

    [[nodiscard]] bool hasMore() const { return m_next != nullptr; }
    [[nodiscard]] bool isOver() const { return !hasMore() && m_attempts.empty(); }
    [[nodiscard]] int lastError() const { return m_lastError; }

    void startNext()
    {
        const addrinfo *address = std::exchange(m_next, m_next->ai_next);
        UniqueFd fd(::socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (!fd.isValid()
            || (::connect(fd.get(), address->ai_addr, address->ai_addrlen) < 0
                && errno != EINPROGRESS)) {
            m_lastError = errno;
            return;
        }
        m_attempts.push_back(std::move(fd));
    }

    void addTo(std::vector<pollfd> &fds) const
    {
        for (const UniqueFd &attempt : m_attempts)
            fds.push_back({attempt.get(), POLLOUT, 0});
    }

    /// The winner, invalid while there is none; failed attempts leave the race.
    [[nodiscard]] UniqueFd takeConnected(const std::vector<pollfd> &fds)
    {
        for (const pollfd &polled : fds) {
            const auto attempt = std::ranges::find(m_attempts, polled.fd, &UniqueFd::get);
            if (attempt == m_attempts.end() || polled.revents == 0)
                continue;
            int error = 0;
            socklen_t length = sizeof error;
            ::getsockopt(polled.fd, SOL_SOCKET, SO_ERROR, &error, &length);
            if (error == 0)
                return std::move(*attempt);
            m_lastError = error;
            m_attempts.erase(attempt);
        }
        return {};
    }

private:
    const addrinfo *m_next;
    std::vector<UniqueFd> m_attempts;
    int m_lastError = 0;
};

} // namespace

Result<UniqueFd> connectTcp(const QString &address, quint16 port, const QString &label,
                            Deadline deadline, const std::stop_token &stop)
{
    const auto addresses = resolve(address, port, label, deadline, stop);
    if (!addresses)
        return std::unexpected(addresses.error());

    const Waker stopped;
    const StopWake stopWake(stop, stopped);
    Race race(addresses->get());
    Deadline startNextAt = SteadyClock::now();
    while (!race.isOver()) {
        const auto now = SteadyClock::now();
        if (now >= deadline)
            return timedOut(label, port);
        if (race.hasMore() && now >= startNextAt) {
            race.startNext();
            startNextAt = now + kNextAddressAfter;
        }
        std::vector<pollfd> fds{{stopped.fd(), POLLIN, 0}};
        race.addTo(fds);
        if (fds.size() == 1) {
            startNextAt = now; // nothing under way: no reason to wait before the next address
            continue;
        }
        const Deadline until = race.hasMore() ? std::min(deadline, startNextAt) : deadline;
        if (auto waited = waitOn(fds, until, stop, label); !waited)
            return std::unexpected(waited.error());
        if (UniqueFd winner = race.takeConnected(fds); winner.isValid()) {
            const int on = 1;
            ::setsockopt(winner.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            return winner;
        }
    }
    const int error = race.lastError();
    return failure(ErrorCode::Unreachable, reasonSentence(error, label, port),
                   QString::fromLocal8Bit(std::strerror(error)));
}

void watchForDeadPeer(int socket, std::chrono::milliseconds limit)
{
    const int on = 1;
    const auto seconds = std::max<int>(1, static_cast<int>(limit.count() / 3000));
    const int probes = 2;
    const auto userTimeout = static_cast<unsigned int>(limit.count());
    ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &seconds, sizeof seconds);
    ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &seconds, sizeof seconds);
    ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
    ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &userTimeout, sizeof userTimeout);
}

} // namespace sharewright
