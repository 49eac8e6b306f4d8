// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "core/health/glusterpicture.h"

namespace sharewright {

/// What is left of a shared folder for the hosts that still run. Ordered from best to worst, except that Unknown says
/// nothing about the folder.
enum class FolderFate {
    Stays,    ///< nothing changes for those who use it
    Unknown,  ///< the project does not say yet where the folder is kept
    Unused,   ///< it is there, but no host that uses it is left
    Thinner,  ///< works with fewer copies than it should: the next loss counts
    ReadOnly, ///< too few copies are left to write without the risk of split-brain
    Lost,     ///< nobody reaches it, or a part of it, until the host is back; nothing is deleted
};

struct FolderOutage {
    FolderId folder;
    FolderFate fate = FolderFate::Unknown;
    QString reason; ///< one translated sentence
    bool operator==(const FolderOutage &) const = default;
};

/// "What if this machine dies": the answer of the project alone, no host is asked.
struct Outage {
    HostId host;
    QList<FolderOutage> folders;     ///< every shared folder, document order
    QList<SetState> sets;            ///< of the volume, in brick order; empty: not GlusterFS
    QMap<HostId, FolderFate> others; ///< Pandora hosts that are left: the worst of their folders
    [[nodiscard]] FolderFate worst() const;
    [[nodiscard]] int count(FolderFate fate) const;
    bool operator==(const Outage &) const = default;
};

/// What happens to the shares while `host` is off and everything else runs as the project says. Pure.
[[nodiscard]] Outage outageOf(const Project &project, const HostId &host);

} // namespace sharewright
