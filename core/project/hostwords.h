// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/ids.h"

namespace sharewright {

/// How findings name a host as their target: "host web1". Translated.
[[nodiscard]] QString hostInWords(const HostId &host);

} // namespace sharewright
