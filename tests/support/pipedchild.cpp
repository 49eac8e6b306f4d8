// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pipedchild.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace sharewright::test {

namespace {

std::vector<char *> pointersTo(QByteArrayList &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

PipedChild::~PipedChild()
{
    if (m_pid > 0 && !m_status) { // before it can take the closing of its input for the end of that
        ::kill(-m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    closeInput();
    for (int &fd : m_outputs)
        closeOutput(fd);
}

bool PipedChild::start(const QByteArray &program, const QByteArrayList &arguments,
                       const QByteArrayList &environment, const QByteArray &directory)
{
    ::signal(SIGPIPE, SIG_IGN); // a child that has stopped reading is no reason to die
    std::array<std::array<int, 2>, 3> pipes{};
    for (auto &ends : pipes)
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, directory.constData());
    posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0);
    posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1);
    posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t asUsual;
    sigemptyset(&asUsual);
    sigaddset(&asUsual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &asUsual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    QByteArrayList words = QByteArrayList{program} + arguments;
    QByteArrayList variables = environment;
    const int failed = ::posix_spawn(&m_pid, program.constData(), &actions, &attributes,
                                     pointersTo(words).data(), pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(pipes[0][0]);
    ::close(pipes[1][1]);
    ::close(pipes[2][1]);
    m_input = pipes[0][1];
    m_outputs = {pipes[1][0], pipes[2][0]};
    for (const int fd : {m_input, m_outputs[0], m_outputs[1]})
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    if (failed != 0)
        m_pid = 0;
    return failed == 0;
}

void PipedChild::exchange(QByteArray &pending,
                          const std::function<void(int, const QByteArray &)> &output,
                          std::chrono::milliseconds patience)
{
    std::array<pollfd, 3> polled{pollfd{m_outputs[0], POLLIN, 0}, pollfd{m_outputs[1], POLLIN, 0},
                                 pollfd{pending.isEmpty() ? -1 : m_input, POLLOUT, 0}};
    if (m_outputs[0] < 0 && m_outputs[1] < 0) // about to end
        patience = std::min(patience, std::chrono::milliseconds(1));
    if (::poll(polled.data(), polled.size(), static_cast<int>(patience.count())) <= 0)
        return;
    for (std::size_t i = 0; i < m_outputs.size(); ++i) {
        if (polled.at(i).revents == 0)
            continue;
        QByteArray piece(65536, Qt::Uninitialized);
        const auto got = ::read(m_outputs.at(i), piece.data(), static_cast<size_t>(piece.size()));
        if (got > 0)
            output(static_cast<int>(i) + 1, piece.first(got));
        else if (got == 0 || errno != EAGAIN)
            closeOutput(m_outputs.at(i));
    }
    if (polled[2].revents == 0)
        return;
    const auto taken = ::write(m_input, pending.constData(), static_cast<size_t>(pending.size()));
    if (taken > 0)
        pending.remove(0, taken);
    else if (errno != EAGAIN) {
        pending.clear(); // it reads no more
        closeInput();
    }
}

void PipedChild::closeInput()
{
    if (m_input >= 0)
        ::close(std::exchange(m_input, -1));
}

void PipedChild::closeOutput(int &fd)
{
    if (fd >= 0)
        ::close(std::exchange(fd, -1));
}

std::optional<int> PipedChild::ended()
{
    int status = 0;
    if (!m_status && m_pid > 0 && ::waitpid(m_pid, &status, WNOHANG) == m_pid)
        m_status = status;
    return m_status;
}

} // namespace sharewright::test
