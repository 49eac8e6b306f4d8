// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// What the application and the keeper say to each other. Both ends are built from this file, on one
/// machine, so plain structures are enough. Sockets are AF_UNIX SOCK_SEQPACKET: one message, one packet.
namespace sharewright::practice {

inline constexpr int kControlFd = 3; ///< the keeper's end of the site socket
inline constexpr int kArchiveFd = 4; ///< the skeleton files, see archive.h

enum class Kind : std::uint32_t {
    AddHost = 1,   ///< site socket: name, role, address; makes its disks
    StartHost = 2, ///< site socket: powers on; carries the host's socket
    StopHost = 3,  ///< site socket: pulls the plug
    Run = 4,       ///< host socket: five descriptors: request, in, out, err, status
    Signal = 5,    ///< host socket: signal `number` to the process group `pid`
};

struct Message {
    Kind kind{};
    std::int32_t pid{};
    std::int32_t number{};
    char name[64]{};
    char role[32]{};
    char address[32]{};
};

/// The keeper's answer to each message on the site socket, and a host's only message: it is up.
struct Answer {
    std::int32_t error{}; ///< errno; 0: done
    char what[120]{};     ///< the call that failed
};

/// The request of `Run` is a memory file: user, command and then `NAME=value` texts, each ended by NUL.
/// The status pipe first carries the process id, then the wait status, both as int32.

} // namespace sharewright::practice
