// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace sharewright {

/// A managed block is what stands between `# BEGIN sharewright NAME` and `# END sharewright NAME`, both
/// on lines of their own. Everything outside is not ours and survives byte for byte, CR LF line ends
/// and a missing last line end included. The runtime's `sw_apply_block` does exactly the same edit:
/// a property test compares the two.

/// The body of the block, or nothing when there is no such block. InvalidInput when the markers are
/// damaged (a begin without an end, two blocks of one name, nested): the caller must not edit then.
[[nodiscard]] Result<std::optional<QByteArray>> managedBlock(const QByteArray &text,
                                                             const QString &name);

/// The text with the block set to `body` (lines, each ended by \n). An existing block is replaced in
/// place; a new one is appended at the end, after completing a missing last line end, or, where `after` is given,
/// behind the last line that begins with it. InvalidInput when no line does.
[[nodiscard]] Result<QByteArray> withManagedBlock(const QByteArray &text, const QString &name,
                                                  const QByteArray &body,
                                                  const QByteArray &after = {});

/// The text without the block. Undoes `withManagedBlock` byte for byte, except that a last line that had no
/// line end before has one afterwards… unless the block remembers it: the begin marker then ends in
/// ` (no newline before)`.
[[nodiscard]] Result<QByteArray> withoutManagedBlock(const QByteArray &text, const QString &name);

} // namespace sharewright
