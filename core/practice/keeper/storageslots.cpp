// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/keeper/storageslots.h"

#include <sys/mount.h>

namespace sharewright::practice {

namespace {

constexpr int kDiskSlots = 6;   // file systems of one host
constexpr int kVolumeSlots = 4; // volumes of the site

const std::string kVolumes = std::string(kSiteRoot) + "/volumes";

std::string diskSlots(const HostPlace &host)
{
    return std::string(kSiteRoot) + "/slots/" + host.name;
}

Failure makeSlots(const std::string &folder, const char *kind, int count)
{
    for (int number = 1; number <= count; ++number) {
        const std::string path = folder + '/' + std::to_string(number);
        if (const Failure failure = makePath(path); failure.failed())
            return failure;
        const std::string name = std::string("practice-") + kind + '-' + std::to_string(number);
        if (mount(name.c_str(), path.c_str(), "tmpfs", 0, "mode=755,size=1m") != 0)
            return failureNow(name);
    }
    return {};
}

Failure bindFolder(const std::string &from, const std::string &to)
{
    if (const Failure failure = makePath(to); failure.failed())
        return failure;
    return mount(from.c_str(), to.c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0
               ? Failure{}
               : failureNow("bind " + from);
}

} // namespace

bool hasBrickDisks(const HostPlace &host)
{
    return host.role == "gluster";
}

Failure makeStorageSlots(const HostPlace &host)
{
    if (!hasBrickDisks(host))
        return {};
    if (!isDirectory(kVolumes))
        if (const Failure failure = makeSlots(kVolumes, "volume", kVolumeSlots); failure.failed())
            return failure;
    return makeSlots(diskSlots(host), "slot", kDiskSlots);
}

Failure bindStorageSlots(const HostPlace &host)
{
    if (!hasBrickDisks(host))
        return {};
    const Failure failure = bindFolder(kVolumes, host.root() + "/.practice/volumes");
    return failure.failed() ? failure
                            : bindFolder(diskSlots(host), host.root() + "/.practice/slots");
}

} // namespace sharewright::practice
