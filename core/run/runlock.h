// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/run/rundirectory.h"

namespace sharewright {

/// Says that a run is going on, so that no second program works on it meanwhile. Ends with this object, and with the
/// program however that ends (flock). Where the file system knows no locks, it guards nothing and is taken all the same.
class RunLock
{
public:
    /// AlreadyExists: another program, or another part of this one, is at work on the run.
    [[nodiscard]] static Result<RunLock> take(const RunFiles &files);
    /// Whether somebody is at work on the run right now.
    [[nodiscard]] static bool isHeld(const RunFiles &files);

    RunLock(RunLock &&other) noexcept;
    RunLock &operator=(RunLock &&other) noexcept;
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

private:
    explicit RunLock(int fd) : m_fd(fd) {}

    int m_fd;
};

} // namespace sharewright
