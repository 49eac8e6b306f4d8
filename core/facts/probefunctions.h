// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sharewright {

/// The read-only shell functions that questions to hosts are made of (resources/probe/probe.sh). A script is
/// this text, then `{ sw_begin … sw_end; } </dev/null 2>/dev/null`. Thread-safe.
[[nodiscard]] const QString &probeFunctions();

/// Those about disks, LVM and GlusterFS (resources/probe/storage.sh); they stand after the others.
[[nodiscard]] const QString &storageFunctions();
/// resources/probe/inventory.sh, sourced only where files are merged.
[[nodiscard]] const QString &inventoryFunctions();

/// The form in which answers name a path.
[[nodiscard]] QString probeKey(const QString &path);

/// One call of such a function, ended by \n.
[[nodiscard]] QString probeCall(const QString &function, const QStringList &arguments = {});

/// Asks for the state of these units. PHP pools (`php8.2-fpm.service`) are left out: the hosts name the ones that
/// they have themselves, which spares a question per PHP version.
[[nodiscard]] QString probeUnitsCall(QStringList units);

/// The same as `probeCall`, beside the calls that follow. It must print short lines only, and `wait` must stand before the
/// first call that prints long ones: only short writes to a pipe are whole.
[[nodiscard]] QString probeCallInBackground(const QString &function, const QStringList &arguments);

} // namespace sharewright
