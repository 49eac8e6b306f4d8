// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/ids/ownertable.h"

#include <atomic>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace sharewright::practice {

namespace {

constexpr std::uint64_t kSlots = 1U << 17;
constexpr char kFile[] = "/.practice/ids/table";

struct Slot {
    std::atomic<std::uint64_t> key;
    std::atomic<std::uint64_t> owner;
};

Slot *table()
{
    static Slot *const slots = [] {
        // Not open(): that one asks this table.
        const auto fd = static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, kFile, O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (fd < 0 || ftruncate(fd, kSlots * sizeof(Slot)) != 0)
            return static_cast<Slot *>(nullptr);
        void *memory =
            mmap(nullptr, kSlots * sizeof(Slot), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        close(fd);
        return memory == MAP_FAILED ? nullptr : static_cast<Slot *>(memory);
    }();
    return slots;
}

std::uint64_t keyOf(dev_t device, std::uint64_t inode)
{
    return (static_cast<std::uint64_t>(minor(device)) << 40
            | (inode & ((std::uint64_t{1} << 40) - 1)))
           + 1;
}

// The slot of a key, or the free one where it would go.
Slot *find(std::uint64_t key)
{
    Slot *const slots = table();
    std::uint64_t at = (key * 0x9E3779B97F4A7C15U) >> 47;
    for (std::uint64_t tries = 0; slots != nullptr && tries < kSlots;
         ++tries, at = (at + 1) % kSlots) {
        const std::uint64_t found = slots[at].key.load();
        if (found == key || found == 0)
            return &slots[at];
    }
    return nullptr;
}

} // namespace

std::optional<PretendedIds> ownerOf(dev_t device, std::uint64_t inode)
{
    const std::uint64_t key = keyOf(device, inode);
    const Slot *slot = find(key);
    if (slot == nullptr || slot->key.load() != key)
        return std::nullopt;
    const std::uint64_t owner = slot->owner.load();
    return PretendedIds{static_cast<unsigned>(owner >> 32), static_cast<unsigned>(owner)};
}

bool setOwner(dev_t device, std::uint64_t inode, PretendedIds owner)
{
    const std::uint64_t key = keyOf(device, inode);
    for (;;) {
        Slot *slot = find(key);
        if (slot == nullptr)
            return false;
        std::uint64_t expected = 0;
        if (slot->key.load() != key && !slot->key.compare_exchange_strong(expected, key)
            && expected != key)
            continue;
        slot->owner.store(static_cast<std::uint64_t>(owner.user) << 32 | owner.group);
        return true;
    }
}

} // namespace sharewright::practice
