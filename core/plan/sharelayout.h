// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/plan/planbuilder.h"

namespace sharewright {

/// One shared folder, whatever the back-end: where its files live and whose they are.
struct ShareFolder {
    SharedFolder folder;
    QString keptAt; ///< its path on the keeper
    QString owner;  ///< a number where the facts know it, else a name
    QString group;
    QList<HostId> clients; ///< hosts that use it, document order
};

/// How one host gets to see one folder: by a line of /etc/fstab, or by a symbolic link.
struct SharePlace {
    qsizetype folder = 0; ///< index into ShareLayout::folders
    QString source;       ///< as the kernel's table of mounts shows it at the folder's path
    QByteArray fstabLine; ///< without line end; empty when a link does it
    QString linkTarget;   ///< empty when a mount does it
    bool present = false; ///< there already, as far as the facts say
};

/// A Pandora host and the folders that it uses, in the document's order.
struct ShareClient {
    const PlannedHost *planned = nullptr; ///< lives as long as the builder
    QList<SharePlace> places;

    /// Whether the host sees all of its folders through the share already: it needs no service window.
    [[nodiscard]] bool isSwitched() const;
};

/// Why the back-end places its shares as it does; the words of the steps that differ per back-end.
struct PlacementReasons {
    StepReason selinux;
    StepReason fstab;
    StepReason mount;
    StepReason canaryRead;
};

/// A share as the switch needs to see it: no word of NFS or GlusterFS in it. The value that both planners make
/// and that everything around the service window is planned from.
struct ShareLayout {
    const PlannedHost *keeper =
        nullptr; ///< the host that copies are received on; never null in a plan
    QList<ShareFolder> folders;
    QList<ShareClient> clients; ///< those that use at least one folder, document order
    QStringList Platform::*selinuxBooleans = nullptr; ///< what an enforcing console needs
    PlacementReasons reasons;
    QStringList furtherMounts; ///< mount points that services need besides the folders' own

    [[nodiscard]] const ShareFolder &folderOf(const SharePlace &place) const
    {
        return folders[place.folder];
    }
    /// Null when the host uses no folder of the share.
    [[nodiscard]] const ShareClient *client(const HostId &id) const;
    /// Whether every client is switched: the whole plan needs no service window.
    [[nodiscard]] bool isSwitched() const;
};

/// Sets owner and group to the numbers of the seed, else of the first client with facts: a storage host need not
/// know the names, and both NFS and GlusterFS carry numbers. Without facts the names stay, with an assumption.
void nameOwner(ShareFolder &share, const Project &project, PlanBuilder &builder);

/// What the block of shares in /etc/fstab says on this host; empty when links do it.
[[nodiscard]] QByteArray fstabBody(const ShareClient &client);

/// The source that the facts show mounted at the path; `expected` where they show none.
[[nodiscard]] QString mountedSource(const PlannedHost &host, const QString &path,
                                    const QString &expected);

/// The users that must be able to write into the folder on this host.
[[nodiscard]] QStringList usersOn(const PlannedHost &client, const SharedFolder &folder);

} // namespace sharewright
