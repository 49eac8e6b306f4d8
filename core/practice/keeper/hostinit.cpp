// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/hostinit.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <map>
#include <poll.h>
#include <pwd.h>
#include <string>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "core/practice/keeper/user.h"

namespace sharewright::practice {

namespace {

struct Command {
    std::string user;
    std::string text;
    std::vector<std::string> environment;
};

Command readRequest(int fd)
{
    std::string all;
    char buffer[16384];
    lseek(fd, 0, SEEK_SET);
    for (ssize_t n = 0; (n = read(fd, buffer, sizeof buffer)) > 0;)
        all.append(buffer, static_cast<size_t>(n));
    Command command;
    int part = 0;
    for (size_t at = 0; at < all.size(); ++part) {
        const size_t end = std::min(all.find('\0', at), all.size());
        const std::string text = all.substr(at, end - at);
        if (part == 0)
            command.user = text;
        else if (part == 1)
            command.text = text;
        else
            command.environment.push_back(text);
        at = end + 1;
    }
    return command;
}

// What sshd gives a session.
void setEnvironment(const Command &command, const passwd &user)
{
    clearenv();
    setenv("PATH",
           user.pw_uid == 0 ? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
                            : "/usr/local/bin:/usr/bin:/bin:/usr/games",
           1);
    setenv("HOME", user.pw_dir, 1);
    setenv("USER", user.pw_name, 1);
    setenv("LOGNAME", user.pw_name, 1);
    setenv("SHELL", user.pw_shell, 1);
    for (const std::string &setting : command.environment)
        putenv(strdup(setting.c_str()));
}

[[noreturn]] void runCommand(const Command &command, IdScheme scheme)
{
    const passwd *user = getpwnam(command.user.c_str());
    if (user == nullptr)
        _exit(254);
    setEnvironment(command, *user);
    const std::string home = user->pw_dir;
    if (!becomeUser(*user, scheme))
        _exit(254);
    if (chdir(home.c_str()) != 0 && chdir("/") != 0)
        _exit(254);
    if (command.text.empty())
        execl("/bin/sh", "-sh", static_cast<char *>(nullptr));
    else
        execl("/bin/sh", "sh", "-c", command.text.c_str(), static_cast<char *>(nullptr));
    _exit(127);
}

void resetSignals()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < 32; ++number)
        signal(number, SIG_DFL);
}

void tell(int fd, std::int32_t value)
{
    while (write(fd, &value, sizeof value) < 0 && errno == EINTR)
        continue;
}

class HostInit
{
public:
    HostInit(IdScheme scheme, int socket) : m_scheme(scheme), m_socket(socket) {}

    void boot()
    {
        const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
        int log = open("/var/log/boot.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
        if (log < 0) // a full disk is no reason not to boot
            log = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (log < 0 || null < 0)
            return;
        const pid_t pid = start({"root", "exec /.practice/lib/boot", {}}, null, log, log);
        close(log);
        close(null);
        while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR)
            continue;
    }

    [[noreturn]] void serve()
    {
        sigset_t children;
        sigemptyset(&children);
        sigaddset(&children, SIGCHLD);
        sigprocmask(SIG_BLOCK, &children, nullptr);
        const int ended = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
        pollfd sources[2] = {{m_socket, POLLIN, 0}, {ended, POLLIN, 0}};
        for (;;) {
            reap();
            if (poll(sources, 2, -1) < 0)
                continue;
            signalfd_siginfo ignored{};
            while (read(ended, &ignored, sizeof ignored) > 0)
                continue;
            if ((sources[0].revents & (POLLIN | POLLHUP)) != 0 && !takeMessage())
                _exit(0); // the kernel ends every other process of this namespace
        }
    }

private:
    pid_t start(const Command &command, int in, int out, int err)
    {
        const pid_t pid = fork();
        if (pid != 0)
            return pid;
        resetSignals();
        setsid();
        dup2(in, STDIN_FILENO);
        dup2(out, STDOUT_FILENO);
        dup2(err, STDERR_FILENO);
        runCommand(command, m_scheme);
    }

    bool takeMessage()
    {
        Message message;
        int fds[5];
        if (!receiveMessage(m_socket, message, fds, 5))
            return false;
        if (message.kind == Kind::Signal && message.pid > 1)
            kill(-message.pid, message.number);
        if (message.kind == Kind::Run && fds[4] >= 0) {
            const pid_t pid = start(readRequest(fds[0]), fds[1], fds[2], fds[3]);
            tell(fds[4], pid);
            m_statusPipes[pid] = fds[4];
            fds[4] = -1;
        }
        for (const int fd : fds)
            if (fd >= 0)
                close(fd);
        return true;
    }

    void reap()
    {
        int status = 0;
        for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
            const auto it = m_statusPipes.find(pid);
            if (it == m_statusPipes.end())
                continue;
            tell(it->second, status);
            close(it->second);
            m_statusPipes.erase(it);
        }
    }

    IdScheme m_scheme;
    int m_socket;
    std::map<pid_t, int> m_statusPipes;
};

} // namespace

void runHost(const HostPlace &host, int socket)
{
    signal(SIGPIPE, SIG_IGN);
    const Failure failure = enterWorld(host);
    HostInit init(host.scheme, socket);
    if (!failure.failed())
        init.boot();
    const Answer answer = failure.asAnswer();
    if (send(socket, &answer, sizeof answer, MSG_NOSIGNAL) < 0 || failure.failed())
        _exit(1);
    init.serve();
}

} // namespace sharewright::practice
