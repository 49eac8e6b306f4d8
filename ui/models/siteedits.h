// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/language/livetext.h"
#include "core/project/project.h"

namespace sharewright {

/// Something that may be done to the site, with its outcome: a menu entry and the name of an undo step. Pure values; a
/// Document takes them by `replaceProject(after, what)`.
struct SiteEdit {
    LiveText what; ///< as a menu says it: "web1 uses conf, md5 as a server"
    Project after;
};

/// What a line between folders and a host can mean: the host keeps them, or uses them as a server or a console. What is
/// so already is left out, and so is what the back-end knows no way for.
[[nodiscard]] QList<SiteEdit> connectEdits(const Project &project, const QList<FolderId> &folders,
                                           const HostId &host);

/// What taking that line away can mean.
[[nodiscard]] QList<SiteEdit> disconnectEdits(const Project &project,
                                              const QList<FolderId> &folders, const HostId &host);

/// One per role: the host takes it on or gives it up.
[[nodiscard]] QList<SiteEdit> roleEdits(const Project &project, const HostId &host);

/// The project without these hosts. References to them go; their places in replica sets stay, without a host, because
/// the order of bricks makes the sets.
[[nodiscard]] SiteEdit removeHosts(const Project &project, const QList<HostId> &hosts);
[[nodiscard]] SiteEdit removeFolders(const Project &project, const QList<FolderId> &folders);

} // namespace sharewright
