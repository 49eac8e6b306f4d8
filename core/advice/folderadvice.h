// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/advice/foldercatalogue.h"
#include "core/facts/hostfacts.h"

namespace sharewright {

/// How a folder was found on one host.
struct FolderSight {
    HostId host;
    FolderFact fact;
    bool operator==(const FolderSight &) const = default;
};

/// A folder of the catalogue or of the project, as this site has it.
struct FolderAdvice {
    CatalogueFolder entry;   ///< with this site's path
    bool shared = false;     ///< the project shares it
    bool used = false;       ///< the hosts' own settings or files say that its feature is in use
    QList<FolderSight> seen; ///< on hosts that were asked for it
    QString evidence;        ///< translated: why `used`; empty otherwise

    /// Files and bytes on the host that has most; -1: not counted.
    [[nodiscard]] qint64 mostFiles() const;
    [[nodiscard]] qint64 mostBytes() const;
    /// Whether following the advice would change the project.
    [[nodiscard]] bool differs() const;
};

/// What to do with each folder of this site: the catalogue at the project's own paths, then folders of the project that
/// the catalogue does not know. Pure.
[[nodiscard]] QList<FolderAdvice> adviseFolders(const Project &project, const SiteFacts &facts);

/// The folders of the project after following the advice: mandatory and recommended ones and those in use are there,
/// forbidden ones are not, the administrator's own stay as they are.
[[nodiscard]] QList<SharedFolder> advisedFolders(const Project &project, const SiteFacts &facts);

} // namespace sharewright
