// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/stat.h>

#include "core/practice/ids/pretendedids.h"

namespace sharewright::practice {

enum Wish : unsigned { kRead = 4, kWrite = 2, kSearch = 1 };

/// What the kernel says of a file, past the functions that this library puts in front; 0: done.
[[nodiscard]] int plainStat(int directory, const char *path, struct stat *info, int flags);
/// Puts the pretended owner into what the kernel said.
void correct(struct stat &info);

/// Whether this process may reach and use a path; sets EACCES when not. Root may everything.
[[nodiscard]] bool mayUse(int directory, const char *path, unsigned wish);
/// Whether it may make, rename or remove names in the directory of a path.
[[nodiscard]] bool mayChangeNames(int directory, const char *path);

/// Remembers who made a new file: this process, or the group of a setgid directory.
void rememberMaker(int directory, const char *path);

} // namespace sharewright::practice
