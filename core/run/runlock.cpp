// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runlock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

#include <QCoreApplication>
#include <QFile>

namespace sharewright {

namespace {

int openForLocking(const RunFiles &files, int flags)
{
    return ::open(QFile::encodeName(files.lock()).constData(), flags | O_CLOEXEC, 0600);
}

} // namespace

Result<RunLock> RunLock::take(const RunFiles &files)
{
    RunLock lock(openForLocking(files, O_RDWR | O_CREAT));
    if (lock.m_fd < 0)
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("RunLock",
                                                   "The run cannot be marked as going on in %1. "
                                                   "Make room or check the rights, then try again.")
                           .arg(files.directory),
                       QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(ErrorCode::AlreadyExists,
                       QCoreApplication::translate(
                           "RunLock", "This run is going on in another window or terminal. Wait "
                                      "for its end, or stop it there."));
    return lock;
}

bool RunLock::isHeld(const RunFiles &files)
{
    const RunLock look(openForLocking(files, O_RDONLY));
    return look.m_fd >= 0 && ::flock(look.m_fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

RunLock::RunLock(RunLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

RunLock &RunLock::operator=(RunLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

RunLock::~RunLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace sharewright
