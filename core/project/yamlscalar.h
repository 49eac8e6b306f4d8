// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sharewright {

/// Where a scalar is printed: behind a key, or within brackets, where commas and brackets mean something.
enum class ScalarContext { Block, Flow };

/// Prints a text as one YAML scalar on one line: bare when every YAML reader takes it for this very text,
/// else in double quotes. Invisible characters are escaped. Lone surrogates, which no file can hold, become
/// U+FFFD.
[[nodiscard]] QByteArray yamlScalar(const QString &text,
                                    ScalarContext context = ScalarContext::Block);

/// True for a text of several lines that a literal block (`|`) holds exactly.
[[nodiscard]] bool suitsLiteralBlock(const QString &text);

/// The lines of the literal block, not indented, its mark (`|` or `|-`) first.
[[nodiscard]] QList<QByteArray> yamlLiteralBlock(const QString &text);

} // namespace sharewright
