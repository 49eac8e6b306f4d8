// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, making, renaming and removing files: asks first, and remembers who made a new one.

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/practice/ids/credentials.h"
#include "core/practice/ids/files.h"
#include "core/practice/ids/interpose.h"

using namespace sharewright::practice;

namespace {

bool exists(int directory, const char *path)
{
    struct stat info{};
    const int error = errno;
    const bool does = plainStat(directory, path, &info, AT_SYMLINK_NOFOLLOW) == 0;
    errno = error;
    return does;
}

unsigned wishOf(int flags)
{
    switch (flags & O_ACCMODE) {
    case O_WRONLY:
        return kWrite;
    case O_RDWR:
        return kRead | kWrite;
    default:
        return kRead;
    }
}

using OpenAt = int (*)(int, const char *, int, mode_t);

int openAt(OpenAt real, int directory, const char *path, int flags, mode_t mode)
{
    const bool makes =
        (flags & O_TMPFILE) != O_TMPFILE && (flags & O_CREAT) != 0 && !exists(directory, path);
    const unsigned wish = (flags & O_PATH) != 0 ? 0 : wishOf(flags);
    if (!(makes ? mayChangeNames(directory, path) : mayUse(directory, path, wish)))
        return -1;
    const int fd = real(directory, path, flags, mode);
    if (fd >= 0 && makes)
        rememberMaker(directory, path);
    return fd;
}

mode_t modeOf(int flags, va_list arguments)
{
    const bool needed = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return needed ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

FILE *openStream(const char *name, const char *path, const char *mode)
{
    using Open = FILE *(*)(const char *, const char *);
    const auto real = reinterpret_cast<Open>(dlsym(RTLD_NEXT, name));
    const bool makes = *mode != 'r' && !exists(AT_FDCWD, path);
    unsigned wish = *mode == 'r' ? kRead : kWrite;
    if (std::strchr(mode, '+') != nullptr)
        wish = kRead | kWrite;
    if (!(makes ? mayChangeNames(AT_FDCWD, path) : mayUse(AT_FDCWD, path, wish)))
        return nullptr;
    FILE *file = real(path, mode);
    if (file != nullptr && makes)
        rememberMaker(AT_FDCWD, path);
    return file;
}

} // namespace

#define SHAREWRIGHT_OPEN(name)                                                                     \
    SHAREWRIGHT_EXPORT int name(const char *path, int flags, ...)                                  \
    {                                                                                              \
        SHAREWRIGHT_REAL("openat", OpenAt);                                                        \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeOf(flags, arguments);                                              \
        va_end(arguments);                                                                         \
        return openAt(real, AT_FDCWD, path, flags, mode);                                          \
    }
#define SHAREWRIGHT_OPENAT(name)                                                                   \
    SHAREWRIGHT_EXPORT int name(int directory, const char *path, int flags, ...)                   \
    {                                                                                              \
        SHAREWRIGHT_REAL("openat", OpenAt);                                                        \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeOf(flags, arguments);                                              \
        va_end(arguments);                                                                         \
        return openAt(real, directory, path, flags, mode);                                         \
    }
SHAREWRIGHT_OPEN(open)
SHAREWRIGHT_OPEN(open64)
SHAREWRIGHT_OPENAT(openat)
SHAREWRIGHT_OPENAT(openat64)

SHAREWRIGHT_EXPORT int creat(const char *path, mode_t mode)
{
    return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
SHAREWRIGHT_EXPORT FILE *fopen(const char *path, const char *mode)
{
    return openStream("fopen", path, mode);
}
SHAREWRIGHT_EXPORT FILE *fopen64(const char *path, const char *mode)
{
    return openStream("fopen64", path, mode);
}
SHAREWRIGHT_EXPORT DIR *opendir(const char *path)
{
    SHAREWRIGHT_REAL("opendir", DIR * (*)(const char *));
    return mayUse(AT_FDCWD, path, kRead) ? real(path) : nullptr;
}
SHAREWRIGHT_EXPORT int chdir(const char *path) noexcept
{
    SHAREWRIGHT_REAL("chdir", int (*)(const char *));
    return mayUse(AT_FDCWD, path, kSearch) ? real(path) : -1;
}

SHAREWRIGHT_EXPORT int mkdirat(int directory, const char *path, mode_t mode) noexcept
{
    SHAREWRIGHT_REAL("mkdirat", int (*)(int, const char *, mode_t));
    if (!exists(directory, path) && !mayChangeNames(directory, path))
        return -1;
    const int done = real(directory, path, mode);
    if (done == 0)
        rememberMaker(directory, path);
    return done;
}
SHAREWRIGHT_EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    return mkdirat(AT_FDCWD, path, mode);
}
SHAREWRIGHT_EXPORT int mknodat(int directory, const char *path, mode_t mode, dev_t device) noexcept
{
    SHAREWRIGHT_REAL("mknodat", int (*)(int, const char *, mode_t, dev_t));
    const int done = mayChangeNames(directory, path) ? real(directory, path, mode, device) : -1;
    if (done == 0)
        rememberMaker(directory, path);
    return done;
}
SHAREWRIGHT_EXPORT int mkfifo(const char *path, mode_t mode) noexcept
{
    return mknodat(AT_FDCWD, path, mode | S_IFIFO, 0);
}
SHAREWRIGHT_EXPORT int symlinkat(const char *target, int directory, const char *path) noexcept
{
    SHAREWRIGHT_REAL("symlinkat", int (*)(const char *, int, const char *));
    const int done = mayChangeNames(directory, path) ? real(target, directory, path) : -1;
    if (done == 0)
        rememberMaker(directory, path);
    return done;
}
SHAREWRIGHT_EXPORT int symlink(const char *target, const char *path) noexcept
{
    return symlinkat(target, AT_FDCWD, path);
}
SHAREWRIGHT_EXPORT int mkstemp(char *path)
{
    SHAREWRIGHT_REAL("mkstemp", int (*)(char *));
    const int fd = mayChangeNames(AT_FDCWD, path) ? real(path) : -1;
    if (fd >= 0)
        rememberMaker(AT_FDCWD, path);
    return fd;
}

SHAREWRIGHT_EXPORT int unlinkat(int directory, const char *path, int flags) noexcept
{
    SHAREWRIGHT_REAL("unlinkat", int (*)(int, const char *, int));
    return mayChangeNames(directory, path) ? real(directory, path, flags) : -1;
}
SHAREWRIGHT_EXPORT int unlink(const char *path) noexcept
{
    return unlinkat(AT_FDCWD, path, 0);
}
SHAREWRIGHT_EXPORT int rmdir(const char *path) noexcept
{
    return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}
SHAREWRIGHT_EXPORT int renameat2(int fromDirectory, const char *from, int toDirectory,
                                 const char *to, unsigned flags) noexcept
{
    SHAREWRIGHT_REAL("renameat2", int (*)(int, const char *, int, const char *, unsigned));
    return mayChangeNames(fromDirectory, from) && mayChangeNames(toDirectory, to)
               ? real(fromDirectory, from, toDirectory, to, flags)
               : -1;
}
SHAREWRIGHT_EXPORT int renameat(int fromDirectory, const char *from, int toDirectory,
                                const char *to) noexcept
{
    return renameat2(fromDirectory, from, toDirectory, to, 0);
}
SHAREWRIGHT_EXPORT int rename(const char *from, const char *to) noexcept
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

SHAREWRIGHT_EXPORT int faccessat(int directory, const char *path, int wish, int flags) noexcept
{
    SHAREWRIGHT_REAL("faccessat", int (*)(int, const char *, int, int));
    const int there = real(directory, path, wish, flags);
    return there != 0 || mayUse(directory, path, static_cast<unsigned>(wish)) ? there : -1;
}
SHAREWRIGHT_EXPORT int access(const char *path, int wish) noexcept
{
    return faccessat(AT_FDCWD, path, wish, 0);
}
SHAREWRIGHT_EXPORT int eaccess(const char *path, int wish) noexcept
{
    return faccessat(AT_FDCWD, path, wish, 0);
}
SHAREWRIGHT_EXPORT int euidaccess(const char *path, int wish) noexcept
{
    return faccessat(AT_FDCWD, path, wish, 0);
}
