// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <dlfcn.h>

/// The C library's own function of a name that this library stands in front of.
#define SHAREWRIGHT_REAL(name, type)                                                               \
    static const auto real = reinterpret_cast<type>(dlsym(RTLD_NEXT, name))

#define SHAREWRIGHT_EXPORT extern "C" __attribute__((visibility("default")))
