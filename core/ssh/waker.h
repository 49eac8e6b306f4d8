// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <stop_token>

#include "core/base/uniquefd.h"

namespace sharewright {

using SteadyClock = std::chrono::steady_clock;
using Deadline = SteadyClock::time_point;

/// Milliseconds until a point in time, rounded up so that a poll does not return just before it;
/// never negative.
[[nodiscard]] int millisecondsUntil(Deadline deadline);

/// An eventfd that interrupts a poll from another thread.
class Waker
{
public:
    Waker();
    /// Thread-safe, also in a stop callback.
    void wake() const;
    void clear() const;
    [[nodiscard]] int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

/// Wakes for as long as it lives when `stop` is requested.
class StopWake
{
public:
    StopWake(const std::stop_token &stop, const Waker &waker) : m_callback(stop, Wake{&waker}) {}

private:
    struct Wake {
        const Waker *waker;
        void operator()() const { waker->wake(); }
    };
    std::stop_callback<Wake> m_callback;
};

} // namespace sharewright
