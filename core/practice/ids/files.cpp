// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/ids/files.h"

#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/practice/ids/credentials.h"
#include "core/practice/ids/ownertable.h"

namespace sharewright::practice {

namespace {

constexpr unsigned kNobody = 65534;

bool allows(const struct stat &info, unsigned wish)
{
    unsigned bits = info.st_mode & 7;
    if (info.st_uid == effectiveUser())
        bits = (info.st_mode >> 6) & 7;
    else if (isMemberOf(info.st_gid))
        bits = (info.st_mode >> 3) & 7;
    return (bits & wish) == wish;
}

bool allowsAt(int directory, const char *path, unsigned wish)
{
    struct stat info{};
    if (plainStat(directory, path, &info, 0) != 0)
        return true; // the kernel has its own words for that
    correct(info);
    if (allows(info, wish))
        return true;
    errno = EACCES;
    return false;
}

// Every directory on the way, as it is written.
bool mayReach(int directory, const char *path)
{
    char part[PATH_MAX];
    for (const char *slash = std::strchr(path, '/'); slash != nullptr;
         slash = std::strchr(slash + 1, '/')) {
        const auto length = static_cast<size_t>(slash == path ? 1 : slash - path);
        if (length >= sizeof part)
            return true;
        std::memcpy(part, path, length);
        part[length] = '\0';
        if (!allowsAt(directory, part, kSearch))
            return false;
    }
    return *path == '/' || allowsAt(directory, ".", kSearch);
}

void parentOf(const char *path, char *parent)
{
    std::string_view text(path);
    while (text.size() > 1 && text.ends_with('/'))
        text.remove_suffix(1);
    const size_t slash = text.rfind('/');
    text = slash == std::string_view::npos ? "." : text.substr(0, slash == 0 ? 1 : slash);
    const size_t length = text.size() < PATH_MAX ? text.size() : 0;
    std::memcpy(parent, text.data(), length);
    parent[length] = '\0';
}

} // namespace

int plainStat(int directory, const char *path, struct stat *info, int flags)
{
    return static_cast<int>(syscall(SYS_newfstatat, directory, path, info, flags));
}

void correct(struct stat &info)
{
    if (const auto owner = ownerOf(info.st_dev, info.st_ino); owner.has_value()) {
        info.st_uid = owner->user;
        info.st_gid = owner->group;
        return;
    }
    if (info.st_uid == kNobody)
        info.st_uid = 0; // this machine's root, seen from inside
    if (info.st_gid == kNobody)
        info.st_gid = 0;
}

bool mayUse(int directory, const char *path, unsigned wish)
{
    if (effectiveUser() == 0)
        return true;
    const int error = errno;
    const bool may = mayReach(directory, path) && (wish == 0 || allowsAt(directory, path, wish));
    if (may)
        errno = error;
    return may;
}

bool mayChangeNames(int directory, const char *path)
{
    if (effectiveUser() == 0)
        return true;
    char parent[PATH_MAX];
    parentOf(path, parent);
    if (!mayUse(directory, path, 0) || !allowsAt(directory, parent, kWrite | kSearch))
        return false;
    struct stat folder{};
    struct stat file{};
    if (plainStat(directory, parent, &folder, 0) != 0 || (folder.st_mode & S_ISVTX) == 0
        || plainStat(directory, path, &file, AT_SYMLINK_NOFOLLOW) != 0)
        return true;
    correct(folder);
    correct(file);
    if (file.st_uid == effectiveUser() || folder.st_uid == effectiveUser())
        return true;
    errno = EPERM;
    return false;
}

void rememberMaker(int directory, const char *path)
{
    const int error = errno;
    char parent[PATH_MAX];
    parentOf(path, parent);
    struct stat file{};
    struct stat folder{};
    PretendedIds owner = pretendedIds();
    owner.user = effectiveUser();
    if (plainStat(directory, parent, &folder, 0) == 0 && (folder.st_mode & S_ISGID) != 0) {
        correct(folder);
        owner.group = folder.st_gid;
    }
    if ((owner.user != 0 || owner.group != 0)
        && plainStat(directory, path, &file, AT_SYMLINK_NOFOLLOW) == 0)
        setOwner(file.st_dev, file.st_ino, owner);
    errno = error;
}

} // namespace sharewright::practice
