// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/ids.h"

namespace sharewright {

/// A brick of the running volume that the document has no longer.
struct LeavingBrick {
    HostId host;  ///< of the project; empty: none of its hosts holds it
    QString node; ///< what the volume calls that host
    QString path;
    bool operator==(const LeavingBrick &) const = default;
};

/// Bricks that hold the same files, in brick order: the plan drains them and takes them out of the volume.
using LeavingSet = QList<LeavingBrick>;

} // namespace sharewright
