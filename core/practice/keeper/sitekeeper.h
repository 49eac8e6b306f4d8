// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sharewright::practice {

/// Keeps a practice site alive for as long as the site socket (descriptor 3) has another end: makes the
/// namespaces and the hosts' disks, starts and stops hosts on request. Whatever happens, in the end every
/// process and disk of the site is gone and the directory `temporary` with its files is removed.
[[nodiscard]] int keepSite(const char *temporary);

} // namespace sharewright::practice
