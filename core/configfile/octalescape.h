// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sharewright {

/// Replaces `\ooo` (three octal digits) by the byte it stands for, as getmntent(3) and exports(5) do.
/// A backslash that begins no such group stays.
[[nodiscard]] QByteArray withoutOctalEscapes(const QByteArray &text);

/// The UTF-8 text of a field with blanks, control characters and each of `special` written as `\ooo`.
[[nodiscard]] QByteArray withOctalEscapes(const QString &text, const QByteArray &special);

} // namespace sharewright
