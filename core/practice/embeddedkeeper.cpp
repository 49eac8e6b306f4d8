// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/embeddedkeeper.h"

// The assembler puts the files into the program as they are; the paths come from CMake.
asm(".section .rodata\n"
    ".balign 16\n"
    "sharewright_keeper_begin:\n"
    ".incbin \"" SHAREWRIGHT_KEEPER_FILE "\"\n"
    "sharewright_keeper_end:\n"
    ".balign 16\n"
    "sharewright_ids_begin:\n"
    ".incbin \"" SHAREWRIGHT_IDS_FILE "\"\n"
    "sharewright_ids_end:\n"
    ".balign 16\n"
    "sharewright_devices_begin:\n"
    ".incbin \"" SHAREWRIGHT_DEVICES_FILE "\"\n"
    "sharewright_devices_end:\n"
    ".global sharewright_keeper_begin, sharewright_keeper_end, sharewright_ids_begin, "
    "sharewright_ids_end, sharewright_devices_begin, sharewright_devices_end\n"
    ".previous\n");

extern "C" {
extern const char sharewright_keeper_begin[]; // NOLINT(readability-identifier-naming)
extern const char sharewright_keeper_end[];
extern const char sharewright_ids_begin[];
extern const char sharewright_ids_end[];
extern const char sharewright_devices_begin[];
extern const char sharewright_devices_end[];
}

namespace sharewright::practice {

QByteArrayView embeddedKeeper()
{
    return {sharewright_keeper_begin, sharewright_keeper_end - sharewright_keeper_begin};
}

QByteArrayView embeddedIdsLibrary()
{
    return {sharewright_ids_begin, sharewright_ids_end - sharewright_ids_begin};
}

QByteArrayView embeddedDevicesLibrary()
{
    return {sharewright_devices_begin, sharewright_devices_end - sharewright_devices_begin};
}

} // namespace sharewright::practice
