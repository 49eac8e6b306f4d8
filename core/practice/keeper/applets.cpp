// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/applets.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sharewright::practice {

namespace {

flock wholeFile()
{
    flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool parseAddress(const char *address, const char *port, sockaddr_in &name)
{
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<unsigned short>(std::atoi(port)));
    return inet_pton(AF_INET, address, &name.sin_addr) == 1;
}

int complain(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
    return 1;
}

} // namespace

int holdLock(const char *file)
{
    prctl(PR_SET_NAME, "unattended-upgr");
    const int fd = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    flock lock = wholeFile();
    if (fd < 0 || fcntl(fd, F_SETLK, &lock) != 0)
        return complain(file);
    for (;;)
        pause();
}

int lockHolder(const char *file)
{
    const int fd = open(file, O_RDWR | O_CLOEXEC);
    flock lock = wholeFile();
    if (fd < 0 || fcntl(fd, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return 1;
    std::printf("%d\n", static_cast<int>(lock.l_pid));
    return 0;
}

int listenOn(const char *address, const char *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name{};
    if (fd < 0 || !parseAddress(address, port, name)
        || bind(fd, reinterpret_cast<sockaddr *>(&name), sizeof name) != 0 || listen(fd, 16) != 0)
        return complain(address);
    for (;;) {
        const int peer = accept4(fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer >= 0)
            close(peer);
    }
}

int reach(const char *address, const char *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in name{};
    const bool reached = fd >= 0 && parseAddress(address, port, name)
                         && connect(fd, reinterpret_cast<sockaddr *>(&name), sizeof name) == 0;
    close(fd);
    return reached ? 0 : 1;
}

int listReached(int count, char **addressesAndPorts)
{
    for (int i = 0; i + 1 < count; i += 2)
        if (reach(addressesAndPorts[i], addressesAndPorts[i + 1]) == 0)
            std::printf("%s %s\n", addressesAndPorts[i], addressesAndPorts[i + 1]);
    return 0;
}

int coverWithNothing(const char *target)
{
    // The /proc directory of a process that has ended stays mounted and answers every look-up with an error.
    const pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    const std::string source = "/proc/" + std::to_string(child) + "/task";
    const int done = mount(source.c_str(), target, nullptr, MS_BIND, nullptr);
    const int error = errno;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    errno = error;
    return done == 0 ? 0 : complain(target);
}

} // namespace sharewright::practice
