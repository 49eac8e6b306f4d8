// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/sitekeeper.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <map>
#include <net/if.h>
#include <sched.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/practice/keeper/archive.h"
#include "core/practice/keeper/hostinit.h"
#include "core/practice/keeper/hostworld.h"
#include "core/practice/keeper/idmap.h"

namespace sharewright::practice {

namespace {

constexpr int kNamespaces =
    CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS;

void answer(const Failure &failure)
{
    const Answer text = failure.asAnswer();
    while (send(kControlFd, &text, sizeof text, MSG_NOSIGNAL) < 0 && errno == EINTR)
        continue;
}

// The site has a network of its own in which only its addresses exist, all on this one loop.
Failure addAddress(int number, const char *address)
{
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return failureNow("socket");
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    if (number > 0)
        std::strcpy(request.ifr_name, ("lo:" + std::to_string(number)).c_str());
    auto *name = reinterpret_cast<sockaddr_in *>(&request.ifr_addr);
    name->sin_family = AF_INET;
    inet_pton(AF_INET, address, &name->sin_addr);
    bool done = ioctl(fd, SIOCSIFADDR, &request) == 0;
    request.ifr_flags = IFF_UP | IFF_RUNNING | IFF_LOOPBACK;
    done = done && ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    const Failure failure = done ? Failure{} : failureNow(std::string("address ") + address);
    close(fd);
    return failure;
}

struct RunningHost {
    HostPlace place;
    pid_t init = -1;
};

class SiteKeeper
{
public:
    explicit SiteKeeper(IdScheme scheme) : m_scheme(scheme) {}

    Failure prepare()
    {
        if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return failureNow("private mounts");
        if (mount("practice", kSiteRoot, "tmpfs", 0, "mode=755,size=64m") != 0)
            return failureNow("tmpfs");
        umask(022);
        if (const Failure failure = makeSitePlaces(); failure.failed())
            return failure;
        if (const Failure failure = addAddress(0, "127.0.0.1"); failure.failed())
            return failure;
        char buffer[65536];
        for (ssize_t n = 0; (n = read(kArchiveFd, buffer, sizeof buffer)) > 0;)
            m_archive.append(buffer, static_cast<size_t>(n));
        close(kArchiveFd);
        return unpackArchive(m_archive, "lib/", siteLibrary());
    }

    void serve()
    {
        Message message;
        int hostSocket = -1;
        while (receiveMessage(kControlFd, message, &hostSocket, 1)) {
            message.name[sizeof message.name - 1] = '\0';
            if (message.kind == Kind::AddHost)
                answer(addHost(message));
            else if (message.kind == Kind::StartHost)
                answer(startHost(m_hosts[message.name], hostSocket));
            else if (message.kind == Kind::StopHost)
                answer(stopHost(m_hosts[message.name]));
            if (hostSocket >= 0)
                close(hostSocket);
        }
    }

private:
    Failure addHost(const Message &message)
    {
        RunningHost &host = m_hosts[message.name];
        host.place = {message.name, message.role, message.address, m_scheme};
        if (const Failure failure = makeDisks(host.place, m_archive); failure.failed())
            return failure;
        return addAddress(++m_addresses, message.address);
    }

    Failure startHost(RunningHost &host, int hostSocket)
    {
        if (hostSocket < 0 || host.init > 0)
            return {EINVAL, "start"};
        constexpr int kHostNamespaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC;
        const auto child =
            static_cast<pid_t>(syscall(SYS_clone, kHostNamespaces | SIGCHLD, 0, 0, 0, 0));
        if (child < 0)
            return failureNow("clone");
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            close(kControlFd);
            runHost(host.place, hostSocket); // answers on its socket, never returns
        }
        host.init = child;
        return {};
    }

    static Failure stopHost(RunningHost &host)
    {
        if (host.init > 0) {
            kill(host.init, SIGKILL);
            waitpid(host.init, nullptr, 0);
            host.init = -1;
        }
        return {};
    }

    IdScheme m_scheme;
    std::string m_archive;
    std::map<std::string, RunningHost> m_hosts;
    int m_addresses = 0;
};

void removeDirectory(const std::string &path)
{
    if (DIR *directory = opendir(path.c_str()); directory != nullptr) {
        while (const dirent *entry = readdir(directory))
            unlink((path + '/' + entry->d_name).c_str());
        closedir(directory);
    }
    rmdir(path.c_str());
}

bool becomeRoot()
{
    const auto setGroups = setgroups(0, nullptr);
    static_cast<void>(setGroups); // refused with one id, where there is nothing to drop
    const bool done = setresgid(0, 0, 0) == 0 && setresuid(0, 0, 0) == 0;
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a change of ids clears it
    return done;
}

// The part inside the namespaces. `gate` tells the outside "ready for ids" and learns the scheme.
int keepInside(int gate)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    Failure failure = unshare(kNamespaces) == 0 ? Failure{} : failureNow("user namespace");
    char word = failure.failed() ? 'x' : 'r';
    if (write(gate, &word, 1) != 1 || (!failure.failed() && read(gate, &word, 1) != 1))
        return 1;
    if (!failure.failed() && word == 'x')
        failure = {EPERM, "user ids"};
    if (!failure.failed() && !becomeRoot())
        failure = failureNow("becoming root");
    close(gate);
    SiteKeeper keeper(word == '1' ? IdScheme::One : IdScheme::Many);
    if (!failure.failed())
        failure = keeper.prepare();
    answer(failure);
    if (!failure.failed())
        keeper.serve();
    return failure.failed() ? 1 : 0;
}

} // namespace

int keepSite(const char *temporary)
{
    setsid();
    signal(SIGPIPE, SIG_IGN);
    int gate[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, gate) != 0)
        return 1;
    const pid_t inside = fork();
    if (inside == 0) {
        close(gate[0]);
        _exit(keepInside(gate[1]));
    }
    close(gate[1]);
    close(kControlFd);
    close(kArchiveFd);
    char word = 'x';
    if (inside > 0 && read(gate[0], &word, 1) == 1 && word == 'r') {
        IdScheme scheme = IdScheme::Many;
        word = mapIds(inside, scheme).failed() ? 'x' : static_cast<char>(scheme);
        if (write(gate[0], &word, 1) != 1)
            kill(inside, SIGKILL);
    }
    close(gate[0]);
    int status = 0;
    while (waitpid(inside, &status, 0) < 0 && errno == EINTR)
        continue;
    removeDirectory(temporary);
    return status == 0 ? 0 : 1;
}

} // namespace sharewright::practice
