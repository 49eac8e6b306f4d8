// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include "core/facts/hostfacts.h"

namespace sharewright {

/// Disks, pool and volumes of one host, a line each and indented. The stable name of a disk is what a project's
/// `device` wants.
[[nodiscard]] QString storageText(const HostFacts &facts);

/// The same as the members `disks` and `gluster`; the latter only where GlusterFS is installed.
[[nodiscard]] QJsonObject storageJson(const HostFacts &facts);

} // namespace sharewright
