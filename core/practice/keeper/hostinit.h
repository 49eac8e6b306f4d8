// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/keeper/hostworld.h"

namespace sharewright::practice {

/// The first process of a host: enters its world, boots it, answers once on the socket, then starts
/// commands on request and reaps whatever ends, until the socket closes.
[[noreturn]] void runHost(const HostPlace &host, int socket);

} // namespace sharewright::practice
