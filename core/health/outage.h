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
    Stays,   ///< nothing changes for those who use it
    Unknown, ///< the project does not say yet where the folder is kept
    Unused,  ///< it is there, but no host that uses it is left
    Thinner, ///< works with fewer copies than it should: the next loss would stop it or split it
    Partly,  ///< some of its files cannot be reached until the host is back; nothing is deleted
    Lost,    ///< nobody reaches it until the host is back; nothing is deleted
};

struct FolderOutage {
    FolderId folder;
    FolderFate fate = FolderFate::Unknown;
    QString reason; ///< one translated sentence or two
    bool operator==(const FolderOutage &) const = default;
};

/// "What if this machine dies": the answer of the project alone, no host is asked. The set-up and the diagram show the
/// same one.
struct Outage {
    HostId host;
    QList<FolderOutage> folders;     ///< every shared folder, document order
    QList<SetState> sets;            ///< of the volume, in brick order; empty: not GlusterFS
    QMap<HostId, FolderFate> others; ///< Pandora hosts that are left: the worst of their folders
    QString summary; ///< of the whole site: one translated sentence or two, with the reason
    [[nodiscard]] FolderFate worst() const;
    [[nodiscard]] int count(FolderFate fate) const;
    bool operator==(const Outage &) const = default;
};

/// What happens to the shares while `host` is off and everything else runs as the project says, whole and healed. A host
/// that the project does not have changes nothing. Pure.
[[nodiscard]] Outage outageOf(const Project &project, const HostId &host);

/// "stays", "waits" … in words for people.
[[nodiscard]] QString fateWords(FolderFate fate);

} // namespace sharewright
