// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and changing what is said of a file: the stat and chown families, in all the names that the C
// libraries of different ages have for them.

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "core/practice/ids/credentials.h"
#include "core/practice/ids/files.h"
#include "core/practice/ids/interpose.h"
#include "core/practice/ids/ownertable.h"

using namespace sharewright::practice;

namespace {

int statAt(int directory, const char *path, void *out, int flags)
{
    auto *info = static_cast<struct stat *>(out);
    if ((flags & AT_EMPTY_PATH) == 0 && !mayUse(directory, path, 0))
        return -1;
    const int done = plainStat(directory, path, info, flags);
    if (done == 0)
        correct(*info);
    return done;
}

int changeOwner(int directory, const char *path, uid_t user, gid_t group, int flags)
{
    struct stat info{};
    if (plainStat(directory, path, &info, flags) != 0)
        return -1;
    correct(info);
    const bool keepsUser = user == static_cast<uid_t>(-1) || user == info.st_uid;
    const bool givesGroup = group == static_cast<gid_t>(-1) || isMemberOf(group);
    const bool ownsFile = info.st_uid == effectiveUser();
    if (effectiveUser() != 0 && (!ownsFile || !keepsUser || !givesGroup)) {
        errno = EPERM;
        return -1;
    }
    // A read-only file system refuses an owner, pretended or not.
    if (syscall(SYS_fchownat, directory, path, -1, -1, flags) != 0)
        return -1;
    const PretendedIds owner{user == static_cast<uid_t>(-1) ? info.st_uid : user,
                             group == static_cast<gid_t>(-1) ? info.st_gid : group};
    if (setOwner(info.st_dev, info.st_ino, owner))
        return 0;
    errno = ENOSPC;
    return -1;
}

bool mayChangeMode(int directory, const char *path, int flags)
{
    struct stat info{};
    if (effectiveUser() == 0 || plainStat(directory, path, &info, flags) != 0)
        return true;
    correct(info);
    if (info.st_uid == effectiveUser())
        return true;
    errno = EPERM;
    return false;
}

} // namespace

SHAREWRIGHT_EXPORT int stat(const char *path, struct stat *info) noexcept
{
    return statAt(AT_FDCWD, path, info, 0);
}
SHAREWRIGHT_EXPORT int stat64(const char *path, struct stat64 *info) noexcept
{
    return statAt(AT_FDCWD, path, info, 0);
}
SHAREWRIGHT_EXPORT int lstat(const char *path, struct stat *info) noexcept
{
    return statAt(AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW);
}
SHAREWRIGHT_EXPORT int lstat64(const char *path, struct stat64 *info) noexcept
{
    return statAt(AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW);
}
SHAREWRIGHT_EXPORT int fstat(int fd, struct stat *info) noexcept
{
    return statAt(fd, "", info, AT_EMPTY_PATH);
}
SHAREWRIGHT_EXPORT int fstat64(int fd, struct stat64 *info) noexcept
{
    return statAt(fd, "", info, AT_EMPTY_PATH);
}
SHAREWRIGHT_EXPORT int fstatat(int fd, const char *path, struct stat *info, int flags) noexcept
{
    return statAt(fd, path, info, flags);
}
SHAREWRIGHT_EXPORT int fstatat64(int fd, const char *path, struct stat64 *info, int flags) noexcept
{
    return statAt(fd, path, info, flags);
}
// glibc before 2.33
SHAREWRIGHT_EXPORT int __xstat(int, const char *path, struct stat *info)
{
    return statAt(AT_FDCWD, path, info, 0);
}
SHAREWRIGHT_EXPORT int __xstat64(int, const char *path, struct stat64 *info)
{
    return statAt(AT_FDCWD, path, info, 0);
}
SHAREWRIGHT_EXPORT int __lxstat(int, const char *path, struct stat *info)
{
    return statAt(AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW);
}
SHAREWRIGHT_EXPORT int __lxstat64(int, const char *path, struct stat64 *info)
{
    return statAt(AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW);
}
SHAREWRIGHT_EXPORT int __fxstat(int, int fd, struct stat *info)
{
    return statAt(fd, "", info, AT_EMPTY_PATH);
}
SHAREWRIGHT_EXPORT int __fxstat64(int, int fd, struct stat64 *info)
{
    return statAt(fd, "", info, AT_EMPTY_PATH);
}
SHAREWRIGHT_EXPORT int __fxstatat(int, int fd, const char *path, struct stat *info, int flags)
{
    return statAt(fd, path, info, flags);
}
SHAREWRIGHT_EXPORT int __fxstatat64(int, int fd, const char *path, struct stat64 *info, int flags)
{
    return statAt(fd, path, info, flags);
}
SHAREWRIGHT_EXPORT int statx(int fd, const char *path, int flags, unsigned mask,
                             struct statx *info) noexcept
{
    if ((flags & AT_EMPTY_PATH) == 0 && !mayUse(fd, path, 0))
        return -1;
    const auto done = static_cast<int>(
        syscall(SYS_statx, fd, path, flags, mask | STATX_INO | STATX_UID | STATX_GID, info));
    if (done != 0)
        return done;
    struct stat plain{};
    plain.st_dev = makedev(info->stx_dev_major, info->stx_dev_minor);
    plain.st_ino = info->stx_ino;
    plain.st_uid = info->stx_uid;
    plain.st_gid = info->stx_gid;
    correct(plain);
    info->stx_uid = plain.st_uid;
    info->stx_gid = plain.st_gid;
    return 0;
}

SHAREWRIGHT_EXPORT int chown(const char *path, uid_t user, gid_t group) noexcept
{
    return changeOwner(AT_FDCWD, path, user, group, 0);
}
SHAREWRIGHT_EXPORT int lchown(const char *path, uid_t user, gid_t group) noexcept
{
    return changeOwner(AT_FDCWD, path, user, group, AT_SYMLINK_NOFOLLOW);
}
SHAREWRIGHT_EXPORT int fchown(int fd, uid_t user, gid_t group) noexcept
{
    return changeOwner(fd, "", user, group, AT_EMPTY_PATH);
}
SHAREWRIGHT_EXPORT int fchownat(int fd, const char *path, uid_t user, gid_t group,
                                int flags) noexcept
{
    return changeOwner(fd, path, user, group, flags);
}

SHAREWRIGHT_EXPORT int chmod(const char *path, mode_t mode) noexcept
{
    SHAREWRIGHT_REAL("chmod", int (*)(const char *, mode_t));
    return mayUse(AT_FDCWD, path, 0) && mayChangeMode(AT_FDCWD, path, 0) ? real(path, mode) : -1;
}
SHAREWRIGHT_EXPORT int fchmod(int fd, mode_t mode) noexcept
{
    SHAREWRIGHT_REAL("fchmod", int (*)(int, mode_t));
    return mayChangeMode(fd, "", AT_EMPTY_PATH) ? real(fd, mode) : -1;
}
SHAREWRIGHT_EXPORT int fchmodat(int fd, const char *path, mode_t mode, int flags) noexcept
{
    SHAREWRIGHT_REAL("fchmodat", int (*)(int, const char *, mode_t, int));
    return mayUse(fd, path, 0) && mayChangeMode(fd, path, flags) ? real(fd, path, mode, flags) : -1;
}
