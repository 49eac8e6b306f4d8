// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/plan/sharelayout.h"

namespace sharewright {

/// Everything the NFS planner derives from project and facts before it makes steps. Pure.
struct NfsLayout {
    const PlannedHost *server = nullptr;
    ShareLayout share;        ///< the server keeps every folder at exportRoot/FolderId
    QString version;          ///< "4.2"
    QString fsType;           ///< "nfs4" or "nfs"
    QStringList mountOptions; ///< as fstab carries them
};

[[nodiscard]] NfsLayout nfsLayout(const Project &project, PlanBuilder &builder);

/// A file of its own leaves /etc/exports as the administrator wrote it.
inline const QString kExportsFile = QStringLiteral("/etc/exports.d/sharewright.exports");
/// What it says.
[[nodiscard]] QByteArray exportsFile(const Project &project, const NfsLayout &layout,
                                     const PlanBuilder &builder);

/// Mount options without those that only systemd and fstab understand, for a trial mount.
[[nodiscard]] QString plainMountOptions(const NfsLayout &layout);

} // namespace sharewright
