// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/practice/practiceworld.h"

namespace sharewright::practice {

struct HostAnswer {
    int exitStatus = -1; ///< 128 + n: ended by signal n
    QByteArray output;
    QByteArray errors;
};

/// Runs sh text as root on a host, without input, and waits for its end and its output. Timeout: the command is
/// ended.
[[nodiscard]] Result<HostAnswer> runInHost(PracticeWorld &world, const QByteArray &host,
                                           const QByteArray &script, int timeLimitMs);

} // namespace sharewright::practice
