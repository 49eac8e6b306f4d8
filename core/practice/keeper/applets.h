// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sharewright::practice {

/// sudo(8) as far as a login without a terminal meets it. Must be setuid root.
[[nodiscard]] int sudo(int argc, char **argv);
/// Takes a write lock on the whole file, as the package tools do, and sleeps until it is ended.
[[nodiscard]] int holdLock(const char *file);
/// Prints the process that holds a lock on the file and succeeds; fails when nobody does.
[[nodiscard]] int lockHolder(const char *file);
/// Accepts and closes TCP connections: a daemon's open port.
[[nodiscard]] int listenOn(const char *address, const char *port);
/// Succeeds when a TCP connection is accepted.
[[nodiscard]] int reach(const char *address, const char *port);
/// Prints "ADDRESS PORT" for each of the pairs where a TCP connection is accepted.
[[nodiscard]] int listReached(int count, char **addressesAndPorts);
/// Mounts a directory in which nothing can be found or made over `target`: a share whose server is gone.
[[nodiscard]] int coverWithNothing(const char *target);

} // namespace sharewright::practice
