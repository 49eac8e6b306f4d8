// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/base/ids.h"
#include "core/plan/plan.h"

namespace sharewright {

/// One host's whole script: the runtime, one function a step, and a driver that understands `--check`, `--undo`,
/// `--list`, `--from STEP` and `--help`. Idempotent. Steps that need another host's data say so and stop there.
[[nodiscard]] QByteArray hostScript(const Plan &plan, const HostId &host,
                                    const QString &fingerprint);

} // namespace sharewright
