// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/jumphost.h"

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>

#include "core/ssh/connection.h"
#include "core/ssh/sshcontext.h"

namespace sharewright {

namespace {

constexpr std::chrono::seconds kKeepUnused{60};
constexpr std::chrono::seconds kTick{1};

} // namespace

JumpHost::JumpHost(const SshTarget &target) : m_target(target) {}

JumpHost::~JumpHost() = default;

std::unexpected<Error> JumpHost::stopped() const
{
    return failure(ErrorCode::Cancelled,
                   tr("Connecting through %1 was stopped.").arg(m_target.label()));
}

Result<UniqueFd> JumpHost::connectTo(const SshTarget &target, SshContext &context,
                                     const std::stop_token &stop)
{
    if (auto serving = beServing(context, stop); !serving)
        return std::unexpected(serving.error());
    const auto request = std::make_shared<Request>(target);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
    }
    m_waker.wake();
    return awaitBridge(request, SteadyClock::now() + context.settings.connectTimeLimit, stop);
}

/// Makes sure that the session is up; one caller connects, the others wait for the same outcome.
Result<> JumpHost::beServing(SshContext &context, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool hadToWait = m_state == State::Connecting;
    if (!m_changed.wait(lock, stop, [this] { return m_state != State::Connecting; }))
        return stopped();
    if (m_state == State::Serving)
        return {};
    if (hadToWait && m_connectError)
        return std::unexpected(*m_connectError);
    m_state = State::Connecting;
    lock.unlock();
    auto session = openSession(m_target, context, stop);
    if (m_thread.joinable())
        m_thread.join(); // of a session that ended
    lock.lock();
    m_connectError = session ? std::nullopt : std::optional(session.error());
    m_state = session ? State::Serving : State::Idle;
    if (session) {
        m_thread =
            std::jthread([this, live = std::move(*session)](const std::stop_token &over) mutable {
                serve(std::move(live), over);
            });
    }
    m_changed.notify_all();
    return session ? Result<>() : std::unexpected(*m_connectError);
}

Result<UniqueFd> JumpHost::awaitBridge(const std::shared_ptr<Request> &request, Deadline deadline,
                                       const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, deadline, [&] { return request->answer.has_value(); });
    if (request->answer)
        return std::move(*request->answer);
    request->abandoned = true;
    if (stop.stop_requested())
        return stopped();
    return failure(ErrorCode::Timeout,
                   tr("%1 did not reach %2 in time. Check that the jump host can connect to it.")
                       .arg(m_target.label(), request->target.label()));
}

void JumpHost::answer(Request &request, Result<UniqueFd> result)
{
    const std::lock_guard lock(m_mutex);
    request.answer = std::move(result);
    m_changed.notify_all();
}

void JumpHost::takeRequests(SshSession &session)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &request : std::exchange(m_requests, {})) {
        int ends[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
            continue; // the one who waits runs into its time limit
        request->answer.reset();
        m_opening.push_back(
            {request, std::make_unique<JumpBridge>(session, UniqueFd(ends[0])), UniqueFd(ends[1])});
    }
}

void JumpHost::advanceOpening()
{
    std::erase_if(m_opening, [this](Opening &opening) {
        Request &request = *opening.request;
        const int outcome = opening.bridge->open(request.target);
        if (outcome == SSH_AGAIN)
            return false;
        if (outcome == SSH_OK) {
            m_bridges.push_back(std::move(opening.bridge));
            answer(request, std::move(opening.farEnd));
        } else {
            answer(request, failure(ErrorCode::Unreachable,
                                    tr("The jump host %1 cannot reach %2. Check the address as "
                                       "seen from there, and "
                                       "that it allows TCP forwarding.")
                                        .arg(m_target.label(), request.target.label()),
                                    opening.bridge->libraryText()));
        }
        return true;
    });
}

void JumpHost::waitForTraffic(SshSession &session)
{
    std::vector<pollfd> fds{{session.fd(), session.pollEvents(), 0}, {m_waker.fd(), POLLIN, 0}};
    for (const auto &bridge : m_bridges)
        fds.push_back({bridge->localFd(), bridge->pollEvents(), 0});
    ::poll(fds.data(), fds.size(), millisecondsUntil(SteadyClock::now() + kTick));
    m_waker.clear();
    if (fds[0].revents != 0)
        session.drain();
}

void JumpHost::serve(std::unique_ptr<SshSession> session, const std::stop_token &over)
{
    const StopWake wakeOnOver(over, m_waker);
    auto lastUsed = SteadyClock::now();
    session->beginListening();
    while (!over.stop_requested() && session->isAlive() && session->keepAlive()) {
        takeRequests(*session);
        advanceOpening();
        for (bool carried = true; carried && session->isAlive();) {
            // Reading for one bridge also receives for the others: until nothing moves any more.
            carried = false;
            for (const auto &bridge : m_bridges)
                carried = bridge->carry() || carried;
        }
        std::erase_if(m_bridges, [](const auto &bridge) { return bridge->isOver(); });
        if (!m_bridges.empty() || !m_opening.empty())
            lastUsed = SteadyClock::now();
        else if (SteadyClock::now() - lastUsed > kKeepUnused)
            break;
        waitForTraffic(*session);
    }
    const std::lock_guard lock(m_mutex);
    for (Opening &opening : m_opening)
        opening.request->answer = session->lost();
    for (const auto &request : std::exchange(m_requests, {}))
        request->answer = session->lost();
    m_opening.clear();
    m_bridges.clear();
    m_state = State::Idle;
    m_changed.notify_all();
}

} // namespace sharewright
