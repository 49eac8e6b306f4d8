// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/configfile/exports.h"
#include "core/configfile/fstab.h"
#include "core/plan/planbuilder.h"

namespace sharewright {

/// How one shared folder is laid out on NFS: where it lives, who owns it, who mounts it.
struct NfsShare {
    SharedFolder folder;
    QString serverPath; ///< exportRoot/FolderId
    QString source;     ///< "nas:/srv/pandora/conf" as clients mount it
    QString owner;      ///< numbers where the facts know them, else names
    QString group;
    QList<HostId> clients; ///< hosts that mount it, document order
};

/// Everything the NFS planner derives from project and facts before it makes steps. Pure.
struct NfsLayout {
    const PlannedHost *server = nullptr;
    QList<NfsShare> shares;
    QString version;          ///< "4.2"
    QString fsType;           ///< "nfs4" or "nfs"
    QStringList mountOptions; ///< as fstab carries them
    bool switched = false;    ///< every client already mounts every share: no window is needed
};

[[nodiscard]] NfsLayout nfsLayout(const Project &project, PlanBuilder &builder);

/// The fstab lines of one client, each ended by \n.
[[nodiscard]] QByteArray fstabBody(const NfsLayout &layout, const HostId &client);

/// The whole exports.d file.
[[nodiscard]] QByteArray exportsFile(const Project &project, const NfsLayout &layout,
                                     const PlanBuilder &builder);

/// Mount options without those that only systemd and fstab understand, for a trial mount.
[[nodiscard]] QString plainMountOptions(const NfsLayout &layout);

/// Whether `source` is mounted at `path` on the host, as far as the facts say.
[[nodiscard]] bool isMounted(const PlannedHost &host, const QString &source, const QString &path);

} // namespace sharewright
