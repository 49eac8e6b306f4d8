// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QList>

#include "core/base/result.h"
#include "core/ssh/jumpbridge.h"
#include "core/ssh/session.h"

namespace sharewright {

struct SshContext;

/// One jump host: its session, and a thread of its own that carries the bytes of all connections
/// through it. Connects with the first request, in the thread of whoever asks; lets go after a
/// minute without any use.
class JumpHost
{
    Q_DECLARE_TR_FUNCTIONS(JumpHost)

public:
    explicit JumpHost(const SshTarget &target);
    ~JumpHost();
    Q_DISABLE_COPY_MOVE(JumpHost)

    /// A socket to `target` as seen from here. Errors: as openSession for the jump host;
    /// Unreachable, Timeout, Cancelled for the way from there on.
    [[nodiscard]] Result<UniqueFd> connectTo(const SshTarget &target, SshContext &context,
                                             const std::stop_token &stop);

private:
    enum class State { Idle, Connecting, Serving };

    /// Somebody waits for a bridge.
    struct Request {
        SshTarget target;
        std::optional<Result<UniqueFd>> answer;
        bool abandoned = false;
    };

    [[nodiscard]] Result<> beServing(SshContext &context, const std::stop_token &stop);
    [[nodiscard]] Result<UniqueFd> awaitBridge(const std::shared_ptr<Request> &request,
                                               Deadline deadline, const std::stop_token &stop);
    void serve(std::unique_ptr<SshSession> session, const std::stop_token &over);
    void takeRequests(SshSession &session);
    void advanceOpening();
    void waitForTraffic(SshSession &session);
    void answer(Request &request, Result<UniqueFd> result);
    [[nodiscard]] std::unexpected<Error> stopped() const;

    const SshTarget m_target;
    Waker m_waker;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    State m_state = State::Idle;
    std::optional<Error> m_connectError; // of the latest try, for all who waited for it
    QList<std::shared_ptr<Request>> m_requests;
    // The serving thread's own:
    struct Opening {
        std::shared_ptr<Request> request;
        std::unique_ptr<JumpBridge> bridge;
        UniqueFd farEnd;
    };
    std::vector<Opening> m_opening;
    std::vector<std::unique_ptr<JumpBridge>> m_bridges;
    std::jthread m_thread; // last: ends before anything that it uses
};

} // namespace sharewright
