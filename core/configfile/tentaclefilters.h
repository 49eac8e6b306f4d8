// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"

namespace sharewright {

/// Where Tentacle puts what agents send: `regex:directory` pieces joined by `;`. The first piece whose regular
/// expression (Perl, not anchored) matches the file's name wins; the directory is relative to Tentacle's own
/// (bin/tentacle_server, parse_options and apply_filters). The same text stands in tentacle_server.conf, in the
/// init script's TENTACLE_EXT_OPTS and behind `-i` on a command line.

/// The filters with agents' XML (`NAME.<time>.data`) going to `directory`. Pieces that are about .data go; all
/// others stay, in their order. The new piece stands last, but in front of a piece that would catch .data as well.
[[nodiscard]] QString withDataFilter(const QString &filters, const QString &directory);

/// The directory that agents' XML goes to by these filters; empty: Tentacle's own.
[[nodiscard]] QString dataDirectoryOf(const QString &filters);

/// The filters behind `-i` in a unit's ExecStart= value; empty: it has none. Quotes and escapes of unit files are
/// undone (systemd.syntax(7), systemd.service(5)).
[[nodiscard]] QString execFilters(const QString &execStart);

/// The value of any other one-letter option of such a line ('s': the directory, 'F': the configuration file); empty: it
/// is not there.
[[nodiscard]] QString execOption(const QString &execStart, QChar letter);

/// The ExecStart= value with other filters, all other words as they were written. InvalidInput when it has no `-i`.
[[nodiscard]] Result<QString> withExecFilters(const QString &execStart, const QString &filters);

} // namespace sharewright
