// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/hostworld.h"

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/practice/keeper/archive.h"
#include "core/practice/keeper/commandfarm.h"
#include "core/practice/keeper/storageslots.h"

namespace sharewright::practice {

namespace {

const std::string kSite = kSiteRoot;

// A read-only remount must repeat the flags that came from outside the user namespace.
unsigned long keptFlags(const std::string &path)
{
    struct statvfs info{};
    if (statvfs(path.c_str(), &info) != 0)
        return 0;
    unsigned long flags =
        info.f_flag & (ST_NOSUID | ST_NODEV | ST_NOEXEC | ST_NOATIME | ST_NODIRATIME);
    if ((info.f_flag & ST_RELATIME) != 0)
        flags |= MS_RELATIME;
    return flags;
}

Failure bind(const std::string &from, const std::string &to, bool readOnly = false)
{
    if (mount(from.c_str(), to.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
        return failureNow("bind " + from);
    if (readOnly
        && mount(nullptr, to.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | keptFlags(to),
                 nullptr)
               != 0)
        return failureNow("read-only " + from);
    return {};
}

/// Does one thing after the other until one fails.
class Sequence
{
public:
    template <class Work> Sequence &then(Work work)
    {
        if (!m_failure.failed())
            m_failure = work();
        return *this;
    }
    [[nodiscard]] Failure result() const { return m_failure; }

private:
    Failure m_failure;
};

// The libraries of this machine serve as they are; which of them are links differs per distribution.
Failure makeLibraryLinks(const std::string &root)
{
    for (const char *name : {"lib", "lib32", "lib64", "libx32"}) {
        const std::string path = std::string("/") + name;
        char target[256];
        if (isSymlink(path)) {
            const ssize_t n = readlink(path.c_str(), target, sizeof target - 1);
            target[n < 0 ? 0 : n] = '\0';
            if (symlink(target, (root + path).c_str()) != 0)
                return failureNow("link " + path);
        } else if (isDirectory(path)) {
            if (const Failure failure = makePath(root + path); failure.failed())
                return failure;
        }
    }
    return {};
}

Failure bindLibraries(const std::string &root)
{
    for (const char *name : {"lib", "lib32", "lib64", "libx32"}) {
        const std::string path = std::string("/") + name;
        if (isSymlink(path) || !isDirectory(path))
            continue;
        if (const Failure failure = bind(path, root + path, true); failure.failed())
            return failure;
    }
    return {};
}

Failure makeSystemTree(const HostPlace &host)
{
    const std::string root = host.root();
    for (const char *name : {"boot",
                             "dev",
                             "etc",
                             "home",
                             "media",
                             "mnt",
                             "opt",
                             "proc",
                             "root",
                             "run",
                             "srv",
                             "sys",
                             "tmp",
                             "usr",
                             "var",
                             ".old",
                             ".practice/usr",
                             ".practice/lib",
                             ".practice/peers",
                             ".practice/ids",
                             ".practice/units",
                             ".practice/local/bin",
                             ".practice/local/sbin",
                             ".practice/local/lib/systemd/system",
                             "etc/alternatives"})
        if (const Failure failure = makePath(root + '/' + name); failure.failed())
            return failure;
    chmod((root + "/tmp").c_str(), 01777);
    chmod((root + "/root").c_str(), 0700);
    for (const char *name :
         {"var/lib", "var/log", "var/cache", "var/mail", "var/spool", "var/tmp", "srv"})
        if (const Failure failure = makePath(host.dataDisk() + '/' + name); failure.failed())
            return failure;
    chmod((host.dataDisk() + "/var/tmp").c_str(), 01777);
    if (symlink("/run", (host.dataDisk() + "/var/run").c_str()) != 0
        || symlink("usr/bin", (root + "/bin").c_str()) != 0
        || symlink("usr/sbin", (root + "/sbin").c_str()) != 0)
        return failureNow("links");
    return makeLibraryLinks(root);
}

// What every command of the host loads first. Disks look like disks before owners are put right.
std::string preloadedLibraries(const HostPlace &host)
{
    return std::string(hasBrickDisks(host) ? "/.practice/lib/devices.so\n" : "")
           + (host.scheme == IdScheme::Many ? "" : "/.practice/lib/ids.so\n");
}

Failure writeIdentity(const HostPlace &host)
{
    const std::string etc = host.root() + "/etc/";
    return Sequence()
        .then([&] { return writeFile(etc + "hostname", host.name + '\n', 0644); })
        .then([&] { return writeFile(etc + "ld.so.cache", readFile("/etc/ld.so.cache"), 0644); })
        .then([&] {
            return writeFile(host.root() + "/.practice/host",
                             "HOST=" + host.name + "\nROLE=" + host.role
                                 + "\nADDRESS=" + host.address + '\n',
                             0644);
        })
        .then([&] {
            const std::string libraries = preloadedLibraries(host);
            return libraries.empty() ? Failure{}
                                     : writeFile(etc + "ld.so.preload", libraries, 0644);
        })
        .result();
}

Failure mountDevices(const std::string &root)
{
    const std::string dev = root + "/dev";
    if (mount("udev", dev.c_str(), "tmpfs", MS_NOSUID, "mode=755,size=1m") != 0)
        return failureNow("dev");
    for (const char *name : {"null", "zero", "full", "random", "urandom", "tty"}) {
        const std::string path = dev + '/' + name;
        if (const Failure failure = writeFile(path, {}, 0666); failure.failed())
            return failure;
        if (mount((std::string("/dev/") + name).c_str(), path.c_str(), nullptr, MS_BIND, nullptr)
            != 0)
            return failureNow(path);
    }
    if (const Failure failure = makePath(dev + "/shm"); failure.failed())
        return failure;
    chmod((dev + "/shm").c_str(), 01777);
    const bool done = symlink("/proc/self/fd", (dev + "/fd").c_str()) == 0
                      && symlink("/proc/self/fd/0", (dev + "/stdin").c_str()) == 0
                      && symlink("/proc/self/fd/1", (dev + "/stdout").c_str()) == 0
                      && symlink("/proc/self/fd/2", (dev + "/stderr").c_str()) == 0;
    return done ? Failure{} : failureNow("dev links");
}

Failure mountProc(const std::string &root)
{
    const std::string proc = root + "/proc";
    if (mount("proc", proc.c_str(), "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0)
        return {};
    return bind("/proc", proc); // some containers cover parts of /proc: theirs is better than none
}

Failure mountUsr(const std::string &root)
{
    return Sequence()
        .then([&] { return bind("/usr", root + "/.practice/usr", true); })
        .then([&] { return bind("/usr", root + "/usr", true); })
        .then([&] { return bind(root + "/.practice/bin", root + "/usr/bin"); })
        .then([&] {
            return isSymlink("/usr/sbin") ? Failure{}
                                          : bind(root + "/.practice/sbin", root + "/usr/sbin");
        })
        .then([&] { return bind(root + "/.practice/local", root + "/usr/local"); })
        .then([&] {
            const std::string units = isDirectory("/usr/lib/systemd/system")
                                          ? root + "/usr/lib/systemd/system"
                                          : root + "/usr/local/lib/systemd/system";
            return bind(root + "/.practice/units", units);
        })
        .result();
}

Failure moveInto(const std::string &root)
{
    if (chdir(root.c_str()) != 0 || syscall(SYS_pivot_root, ".", ".old") != 0 || chdir("/") != 0)
        return failureNow("pivot_root");
    if (umount2("/.old", MNT_DETACH) != 0)
        return failureNow("leaving the old root");
    rmdir("/.old");
    return {};
}

} // namespace

std::string HostPlace::root() const
{
    return kSite + "/hosts/" + name;
}

std::string HostPlace::dataDisk() const
{
    return kSite + "/data/" + name;
}

std::string siteLibrary()
{
    return kSite + "/lib";
}

Failure makeSitePlaces()
{
    return Sequence()
        .then([] { return makePath(kSite + "/hosts"); })
        .then([] { return makePath(kSite + "/data"); })
        .then([] { return makePath(kSite + "/ids"); })
        .then([] { return makePath(siteLibrary()); })
        .result();
}

Failure makeDisks(const HostPlace &host, const std::string &archive)
{
    const std::string diskName = "practice-disk-" + host.name;
    return Sequence()
        .then([&] { return makePath(host.root()); })
        .then([&] { return makePath(host.dataDisk()); })
        .then([&] {
            return mount("/dev/vda1", host.root().c_str(), "tmpfs", 0, "mode=755,size=256m") == 0
                           && mount(diskName.c_str(), host.dataDisk().c_str(), "tmpfs", 0,
                                    "mode=755,size=1g")
                                  == 0
                       ? Failure{}
                       : failureNow("disks");
        })
        .then([&] { return makeSystemTree(host); })
        .then([&] { return unpackArchive(archive, "tree/", host.root()); })
        .then([&] { return writeIdentity(host); })
        .then([&] { return makeCommandFarm(host); })
        .then([&] { return makeStorageSlots(host); })
        .result();
}

Failure enterWorld(const HostPlace &host)
{
    const std::string root = host.root();
    if (const Failure failure = makePath(root + "/.old"); failure.failed())
        return failure;
    return Sequence()
        .then([&] { return mountUsr(root); })
        .then([&] { return bindLibraries(root); })
        .then([&] { return bind(root + "/etc", root + "/etc"); })
        .then([&] {
            return isDirectory("/etc/alternatives")
                       ? bind("/etc/alternatives", root + "/etc/alternatives", true)
                       : Failure{};
        })
        .then([&] { return bind(host.dataDisk() + "/var", root + "/var"); })
        .then([&] { return bind(host.dataDisk() + "/srv", root + "/srv"); })
        .then([&] { return bind(siteLibrary(), root + "/.practice/lib", true); })
        .then([&] { return bind(kSite + "/data", root + "/.practice/peers"); })
        .then([&] { return bind(kSite + "/ids", root + "/.practice/ids"); })
        .then([&] { return bindStorageSlots(host); })
        .then([&] {
            return mount("tmpfs", (root + "/run").c_str(), "tmpfs", MS_NOSUID | MS_NODEV,
                         "mode=755,size=64m")
                           == 0
                       ? Failure{}
                       : failureNow("run");
        })
        .then([&] { return mountDevices(root); })
        .then([&] { return mountProc(root); })
        .then([&] { return moveInto(root); })
        .then([&] {
            return sethostname(host.name.c_str(), host.name.size()) == 0 ? Failure{}
                                                                         : failureNow("hostname");
        })
        .result();
}

} // namespace sharewright::practice
