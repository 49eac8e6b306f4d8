// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A user namespace may not make block devices. The disks of a practice host are therefore files below its /dev,
// marked by the sticky bit, and this library, loaded into every command of such a host, lets them look like
// what they stand for: `test -b`, stat(1), find(1) and ls(1) see block devices.

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "core/practice/ids/interpose.h"

namespace {

constexpr unsigned kDiskMajor = 254; // virtblk, where the kernel hands out numbers from the top

dev_t deviceFolder()
{
    static const dev_t folder = [] {
        SHAREWRIGHT_REAL("statx", int (*)(int, const char *, int, unsigned, struct statx *));
        struct statx info{};
        return real != nullptr && real(AT_FDCWD, "/dev", 0, STATX_BASIC_STATS, &info) == 0
                   ? makedev(info.stx_dev_major, info.stx_dev_minor)
                   : dev_t{0};
    }();
    return folder;
}

bool isDisk(mode_t mode, dev_t device)
{
    return S_ISREG(mode) && (mode & S_ISVTX) != 0 && device == deviceFolder();
}

template <class Mode> Mode asDisk(Mode mode)
{
    return static_cast<Mode>((mode & ~static_cast<Mode>(S_IFMT | S_ISVTX)) | S_IFBLK);
}

template <class Info> int shown(int done, Info *info)
{
    if (done == 0 && isDisk(info->st_mode, info->st_dev)) {
        info->st_mode = asDisk(info->st_mode);
        info->st_rdev = makedev(kDiskMajor, static_cast<unsigned>(info->st_ino));
    }
    return done;
}

} // namespace

#define SHAREWRIGHT_STAT(name, type)                                                               \
    SHAREWRIGHT_EXPORT int name(const char *path, struct type *info) noexcept                      \
    {                                                                                              \
        SHAREWRIGHT_REAL(#name, int (*)(const char *, struct type *));                             \
        return shown(real(path, info), info);                                                      \
    }
#define SHAREWRIGHT_FSTAT(name, type)                                                              \
    SHAREWRIGHT_EXPORT int name(int fd, struct type *info) noexcept                                \
    {                                                                                              \
        SHAREWRIGHT_REAL(#name, int (*)(int, struct type *));                                      \
        return shown(real(fd, info), info);                                                        \
    }
#define SHAREWRIGHT_FSTATAT(name, type)                                                            \
    SHAREWRIGHT_EXPORT int name(int fd, const char *path, struct type *info, int flags) noexcept   \
    {                                                                                              \
        SHAREWRIGHT_REAL(#name, int (*)(int, const char *, struct type *, int));                   \
        return shown(real(fd, path, info, flags), info);                                           \
    }
// glibc before 2.33
#define SHAREWRIGHT_XSTAT(name, type)                                                              \
    SHAREWRIGHT_EXPORT int name(int version, const char *path, struct type *info)                  \
    {                                                                                              \
        SHAREWRIGHT_REAL(#name, int (*)(int, const char *, struct type *));                        \
        return shown(real(version, path, info), info);                                             \
    }

SHAREWRIGHT_STAT(stat, stat)
SHAREWRIGHT_STAT(stat64, stat64)
SHAREWRIGHT_STAT(lstat, stat)
SHAREWRIGHT_STAT(lstat64, stat64)
SHAREWRIGHT_FSTAT(fstat, stat)
SHAREWRIGHT_FSTAT(fstat64, stat64)
SHAREWRIGHT_FSTATAT(fstatat, stat)
SHAREWRIGHT_FSTATAT(fstatat64, stat64)
SHAREWRIGHT_XSTAT(__xstat, stat)
SHAREWRIGHT_XSTAT(__xstat64, stat64)
SHAREWRIGHT_XSTAT(__lxstat, stat)
SHAREWRIGHT_XSTAT(__lxstat64, stat64)

SHAREWRIGHT_EXPORT int statx(int fd, const char *path, int flags, unsigned mask,
                             struct statx *info) noexcept
{
    SHAREWRIGHT_REAL("statx", int (*)(int, const char *, int, unsigned, struct statx *));
    const int done = real(fd, path, flags, mask | STATX_TYPE | STATX_MODE, info);
    if (done == 0 && isDisk(info->stx_mode, makedev(info->stx_dev_major, info->stx_dev_minor))) {
        info->stx_mode = asDisk(info->stx_mode);
        info->stx_rdev_major = kDiskMajor;
        info->stx_rdev_minor = static_cast<unsigned>(info->stx_ino);
    }
    return done;
}
