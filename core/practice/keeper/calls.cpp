// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/calls.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sharewright::practice {

Answer Failure::asAnswer() const
{
    Answer answer;
    answer.error = error;
    std::strncpy(answer.what, what.c_str(), sizeof answer.what - 1);
    return answer;
}

Failure failureNow(std::string what)
{
    return {errno != 0 ? errno : EIO, std::move(what)};
}

Failure writeFile(const std::string &path, const std::string &text, unsigned mode)
{
    const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return failureNow("open " + path);
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = write(fd, text.data() + done, text.size() - done);
        if (n < 0) {
            const Failure failure = failureNow("write " + path);
            close(fd);
            return failure;
        }
        done += static_cast<size_t>(n);
    }
    if (mode != 0 && fchmod(fd, mode) != 0) {
        const Failure failure = failureNow("chmod " + path);
        close(fd);
        return failure;
    }
    close(fd);
    return {};
}

Failure makePath(const std::string &path, unsigned mode)
{
    for (size_t at = path.find('/', 1);; at = path.find('/', at + 1)) {
        const std::string part = path.substr(0, at);
        if (mkdir(part.c_str(), mode) != 0 && errno != EEXIST)
            return failureNow("mkdir " + part);
        if (at == std::string::npos)
            return {};
    }
}

std::string readFile(const std::string &path)
{
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    std::string text;
    char buffer[16384];
    for (ssize_t n = 0; (n = read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<size_t>(n));
    close(fd);
    return text;
}

bool isDirectory(const std::string &path)
{
    struct stat info{};
    return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool isSymlink(const std::string &path)
{
    struct stat info{};
    return lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode);
}

bool receiveMessage(int socket, Message &message, int *descriptors, int wanted)
{
    for (int i = 0; i < wanted; ++i)
        descriptors[i] = -1;
    iovec part{&message, sizeof message};
    alignas(cmsghdr) char control[CMSG_SPACE(8 * sizeof(int))]{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    ssize_t n = 0;
    do
        n = recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    if (n != static_cast<ssize_t>(sizeof message))
        return false;
    for (cmsghdr *c = CMSG_FIRSTHDR(&header); c != nullptr; c = CMSG_NXTHDR(&header, c)) {
        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
            continue;
        const auto count = static_cast<int>((c->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        for (int i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(c) + sizeof(int) * static_cast<size_t>(i), sizeof fd);
            if (i < wanted)
                descriptors[i] = fd;
            else
                close(fd);
        }
    }
    return true;
}

} // namespace sharewright::practice
