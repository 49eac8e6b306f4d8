// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "core/practice/keeper/protocol.h"

namespace sharewright::practice {

/// The first failure of a sequence of system calls, kept with its name so that the person can be told.
struct Failure {
    int error = 0;
    std::string what;
    [[nodiscard]] bool failed() const { return error != 0; }
    [[nodiscard]] Answer asAnswer() const;
};

[[nodiscard]] Failure failureNow(std::string what);

/// The small file operations that the keeper is made of. They return the failure, never throw.
[[nodiscard]] Failure writeFile(const std::string &path, const std::string &text, unsigned mode);
[[nodiscard]] Failure makePath(const std::string &path, unsigned mode = 0755);
[[nodiscard]] std::string readFile(const std::string &path);
[[nodiscard]] bool isDirectory(const std::string &path);
[[nodiscard]] bool isSymlink(const std::string &path);

/// Receives a message with up to `wanted` descriptors (unused ones are -1). False: the peer is gone.
[[nodiscard]] bool receiveMessage(int socket, Message &message, int *descriptors, int wanted);

} // namespace sharewright::practice
