// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/idmap.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace sharewright::practice {

namespace {

constexpr unsigned long kIds = 65536;

// A /proc file of this kind takes its whole text in one write.
bool writeProc(pid_t child, const char *name, const std::string &text)
{
    const std::string path = "/proc/" + std::to_string(child) + '/' + name;
    const int fd = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(fd);
    return done;
}

// Where 65536 unused-looking ids start in a map of this process: the site's root must not be the
// machine's root, which owns the files below /proc/sys.
unsigned long spareRange(const char *mapFile)
{
    unsigned long inside = 0;
    unsigned long outside = 0;
    unsigned long count = 0;
    unsigned long best = 0;
    const std::string map = readFile(mapFile);
    for (const char *line = map.c_str(); *line != '\0';) {
        if (std::sscanf(line, "%lu %lu %lu", &inside, &outside, &count) == 3) {
            constexpr unsigned long kPreferred = 0x4E200000;
            if (inside <= kPreferred && inside + count >= kPreferred + kIds)
                return kPreferred;
            if (count >= 2 * kIds)
                best = inside + count - kIds;
        }
        const char *next = std::strchr(line, '\n');
        if (next == nullptr)
            break;
        line = next + 1;
    }
    return best;
}

bool mapAsRoot(pid_t child)
{
    const unsigned long uids = spareRange("/proc/self/uid_map");
    const unsigned long gids = spareRange("/proc/self/gid_map");
    if (uids == 0 || gids == 0)
        return false;
    const std::string count = ' ' + std::to_string(kIds);
    return writeProc(child, "uid_map", "0 " + std::to_string(uids) + count)
           && writeProc(child, "gid_map", "0 " + std::to_string(gids) + count);
}

// The first range of the user in /etc/subuid or /etc/subgid; 0: none that is large enough.
unsigned long subordinateRange(const char *file)
{
    const passwd *self = getpwuid(getuid());
    const std::string name = self != nullptr ? self->pw_name : "";
    const std::string number = std::to_string(getuid());
    const std::string text = readFile(file);
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        at = end + 1;
        const size_t colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        const std::string owner = line.substr(0, colon);
        unsigned long start = 0;
        unsigned long count = 0;
        if ((owner == name || owner == number)
            && std::sscanf(line.c_str() + colon, ":%lu:%lu", &start, &count) == 2
            && count >= kIds - 1)
            return start;
    }
    return 0;
}

bool runMapTool(const char *tool, pid_t child, unsigned own, unsigned long start)
{
    const pid_t pid = fork();
    if (pid == 0) {
        const int null = open("/dev/null", O_RDWR);
        if (null >= 0)
            dup2(null, STDERR_FILENO);
        execlp(tool, tool, std::to_string(child).c_str(), "0", std::to_string(own).c_str(), "1",
               "1", std::to_string(start).c_str(), std::to_string(kIds - 1).c_str(),
               static_cast<char *>(nullptr));
        _exit(127);
    }
    int status = 0;
    return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

bool mapWithTools(pid_t child)
{
    const unsigned long uids = subordinateRange("/etc/subuid");
    const unsigned long gids = subordinateRange("/etc/subgid");
    return uids != 0 && gids != 0 && runMapTool("newuidmap", child, getuid(), uids)
           && runMapTool("newgidmap", child, getgid(), gids);
}

} // namespace

Failure mapIds(pid_t child, IdScheme &scheme)
{
    scheme = IdScheme::Many;
    const bool oneOnly = std::getenv("SHAREWRIGHT_PRACTICE_ONE_ID") != nullptr;
    if (!oneOnly && (geteuid() == 0 ? mapAsRoot(child) : mapWithTools(child)))
        return {};
    scheme = IdScheme::One;
    if (!writeProc(child, "setgroups", "deny"))
        return failureNow("setgroups");
    if (!writeProc(child, "uid_map", "0 " + std::to_string(geteuid()) + " 1"))
        return failureNow("uid_map");
    if (!writeProc(child, "gid_map", "0 " + std::to_string(getegid()) + " 1"))
        return failureNow("gid_map");
    return {};
}

} // namespace sharewright::practice
