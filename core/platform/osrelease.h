// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/platform/platform.h"

namespace sharewright {

/// Reads /etc/os-release: shell-like assignments, quoted or bare (os-release(5)). Lines that are no
/// assignment are skipped, missing fields stay empty.
[[nodiscard]] OsRelease parseOsRelease(const QByteArray &text);

} // namespace sharewright
