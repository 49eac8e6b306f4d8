// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <sys/types.h>

#include <QByteArray>
#include <QByteArrayList>

namespace sharewright::test {

/// A child process with pipes to its standard streams. By posix_spawn, which ThreadSanitizer follows; it loses track where
/// QProcess forks in a thread of its own. One thread at a time.
class PipedChild
{
public:
    PipedChild() = default;
    /// Kills the child, if it has not ended, and the rest of its process group.
    ~PipedChild();
    Q_DISABLE_COPY_MOVE(PipedChild)

    /// `program` is a path. False: it could not be started.
    [[nodiscard]] bool start(const QByteArray &program, const QByteArrayList &arguments,
                             const QByteArrayList &environment, const QByteArray &directory);
    /// Waits at most `patience` for room to write or for output; writes of `pending` what fits and takes it off there, and
    /// hands out output with its stream, 1 or 2.
    void exchange(QByteArray &pending, const std::function<void(int, const QByteArray &)> &output,
                  std::chrono::milliseconds patience);
    void closeInput();
    /// False once the input was closed, or the child has closed its end.
    [[nodiscard]] bool takesInput() const { return m_input >= 0; }
    /// The status as of waitpid(2) once it has ended; its output may not be read yet.
    [[nodiscard]] std::optional<int> ended();

private:
    void closeOutput(int &fd);

    pid_t m_pid = 0;
    std::optional<int> m_status;
    int m_input = -1;
    std::array<int, 2> m_outputs{-1, -1};
};

} // namespace sharewright::test
