// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sharewright {

/// The shell runtime (the parts of resources/runtime, joined) that every fragment runs under: sent to hosts once per
/// shell and put into exported scripts, the same bytes. Part of every plan's fingerprint. Thread-safe.
[[nodiscard]] const QString &shellRuntime();

} // namespace sharewright
