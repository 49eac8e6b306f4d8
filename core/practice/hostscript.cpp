// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/hostscript.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>

#include <QCoreApplication>
#include <QElapsedTimer>

namespace sharewright::practice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

void drain(Descriptor &pipe, QByteArray &text)
{
    std::array<char, 16384> buffer;
    const ssize_t n = read(pipe.get(), buffer.data(), buffer.size());
    if (n > 0)
        text.append(buffer.data(), n);
    else if (n == 0 || (errno != EINTR && errno != EAGAIN))
        pipe.reset();
}

bool makePipe(Descriptor &reading, Descriptor &writing)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    reading = Descriptor(ends[0]);
    writing = Descriptor(ends[1]);
    return true;
}

int exitStatusOf(const QByteArray &status)
{
    std::int32_t words[2] = {0, SIGKILL};
    std::memcpy(words, status.constData(),
                size_t(std::min<qsizetype>(status.size(), sizeof words)));
    return WIFSIGNALED(words[1]) ? 128 + WTERMSIG(words[1]) : WEXITSTATUS(words[1]);
}

} // namespace

Result<HostAnswer> runInHost(PracticeWorld &world, const QByteArray &host, const QByteArray &script,
                             int timeLimitMs)
{
    HostAnswer answer;
    QByteArray statusBytes;
    Descriptor outEnd;
    Descriptor errEnd;
    std::array<Descriptor, 3> pipes; // output, errors, status
    const Descriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!makePipe(pipes[0], outEnd) || !makePipe(pipes[1], errEnd))
        return failure(ErrorCode::Io, Text::tr("No more file handles on this machine."));
    auto status = world.run(host, {"root", script, {}}, nothing.get(), outEnd.get(), errEnd.get());
    if (!status)
        return std::unexpected(status.error());
    pipes[2] = std::move(*status);
    outEnd.reset();
    errEnd.reset();
    const std::array<QByteArray *, 3> texts{&answer.output, &answer.errors, &statusBytes};
    QElapsedTimer timer;
    timer.start();
    while (pipes[0].isOpen() || pipes[1].isOpen() || pipes[2].isOpen()) {
        std::array<pollfd, 3> sources;
        for (size_t i = 0; i < 3; ++i)
            sources[i] = {pipes[i].get(), POLLIN, 0};
        const int left = timeLimitMs - int(timer.elapsed());
        if (left <= 0 || poll(sources.data(), 3, left) == 0) {
            std::int32_t pid = 0;
            std::memcpy(&pid, statusBytes.constData(),
                        std::min<size_t>(size_t(statusBytes.size()), 4));
            world.signal(host, pid, SIGKILL);
            return failure(ErrorCode::Timeout,
                           Text::tr("A script on the practice host %1 did not end in time.")
                               .arg(QString::fromUtf8(host)),
                           QString::fromUtf8(answer.errors));
        }
        for (size_t i = 0; i < 3; ++i)
            if (pipes[i].isOpen() && sources[i].revents != 0)
                drain(pipes[i], *texts[i]);
    }
    answer.exitStatus = exitStatusOf(statusBytes);
    return answer;
}

} // namespace sharewright::practice
