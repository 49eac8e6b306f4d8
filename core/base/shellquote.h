// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sharewright {

/// Quotes one word for a POSIX shell so that the shell hands on exactly this text. Words made only of
/// letters, digits and `_-./:=@%+,` stay bare, all others get single quotes (POSIX XCU 2.2.2).
/// The word must not contain NUL: no POSIX argument can.
[[nodiscard]] QString shellQuoted(const QString &word);

/// Joins words into one command line, each quoted; the first one also where the shell would otherwise take it for an
/// assignment (`A=b`) or for a word of its grammar (`if`).
[[nodiscard]] QString shellCommand(const QStringList &words);

} // namespace sharewright
