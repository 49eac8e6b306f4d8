// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QStringView>
#include <QtGlobal>

namespace sharewright {

/// The size of a brick's logical volume. Exactly one of both is set.
struct BrickSize {
    qint64 bytes = 0;
    int percent = 0; ///< of the volume group

    bool operator==(const BrickSize &) const = default;
};

/// Reads what the project file says: a whole number with M, G or T (counted in 1024, as LVM does), or a percentage from
/// 1 to 100. An empty text means all of the group. Nothing for anything else.
[[nodiscard]] std::optional<BrickSize> parseBrickSize(QStringView text);

} // namespace sharewright
