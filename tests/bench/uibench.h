// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QString>

#include "core/project/project.h"

namespace sharewright {

/// CPU time of this thread that `work` takes, in ms: a busy machine does not change it.
[[nodiscard]] double spent(const std::function<void()> &work);

/// Prints `name<TAB>value<TAB>unit<TAB>relation<TAB>bound`, as tests/bench/ui.sh reads it.
void atMost(const QString &name, double value, double bound);
/// A value was above its bound.
[[nodiscard]] bool anyBroken();

/// One NFS server, and servers, consoles and hosts that are both; every tenth one was placed by hand.
[[nodiscard]] Project benchSite(int hosts);

} // namespace sharewright
