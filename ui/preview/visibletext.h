// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sharewright {

/// Bytes as text in which nothing hides: control characters show as their pictures, invisible and direction
/// changing characters as ‹U+202E›, invalid UTF-8 as U+FFFD. A reviewer sees what a shell would read.
[[nodiscard]] QString visibleText(const QByteArray &bytes);

} // namespace sharewright
