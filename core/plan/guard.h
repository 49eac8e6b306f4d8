// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/plan/sharelayout.h"

namespace sharewright {

/// The drop-in that keeps a service from starting while a mount is missing: where it stands …
[[nodiscard]] QString guardPath(const QString &unit);
/// … and what it says …
[[nodiscard]] QByteArray guardText(const QStringList &mountPoints);
/// … for a service of Pandora on this host.
[[nodiscard]] QByteArray guardText(const ShareLayout &layout, const ShareClient &client);

} // namespace sharewright
