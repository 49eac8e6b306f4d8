// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/project/project.h"

namespace sharewright {

/// A line of a configuration file, as the plan leaves it.
struct FileLine {
    HostId host;
    QString file; ///< "/etc/fstab"
    QString line;
    bool operator==(const FileLine &) const = default;
};

/// What the NFS server's table says of these folders. With `client` only what concerns that host. Pure.
[[nodiscard]] QList<FileLine> exportLines(const Plan &plan, const Project &project,
                                          const QList<FolderId> &folders,
                                          const HostId &client = {});

/// What /etc/fstab of the host says of these folders, and of the volume that they lie in. Pure.
[[nodiscard]] QList<FileLine> mountLines(const Plan &plan, const Project &project,
                                         const QList<FolderId> &folders, const HostId &client);

/// What /etc/fstab of the host says of its bricks' file systems. Pure.
[[nodiscard]] QList<FileLine> brickLines(const Plan &plan, const Project &project,
                                         const HostId &node);

} // namespace sharewright
