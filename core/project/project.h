// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QFlags>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"

namespace sharewright {

/// The document format that this version writes. Readers refuse a higher one.
inline constexpr int kProjectFormat = 1;

/// What a host does at the site; a host may do several things.
enum class Role {
    Server = 0x1,      ///< `server`: runs pandora_server and Tentacle
    Console = 0x2,     ///< `console`: runs the Pandora web console
    NfsServer = 0x4,   ///< `nfs-server`: exports the shared folders
    GlusterNode = 0x8, ///< `gluster-node`: holds bricks
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// How commands become root on a host.
enum class Sudo {
    Auto, ///< not needed as root, otherwise sudo; the password is asked for when sudo wants one
    Never ///< the user is root or enough as it is
};

/// A machine of the site.
struct Host {
    HostId id;
    QString address;        ///< name or IP that the admin's machine connects to
    QString storageAddress; ///< name or IP that the other hosts use for storage; empty: `address`
    quint16 port = 22;
    QString user;         ///< empty: from ~/.ssh/config, else the local user name
    QString identityFile; ///< empty: agent and default keys; a leading ~/ is the local home
    QString jumpHost;     ///< `[user@]host[:port]` or another host's id; empty: direct
    Sudo sudo = Sudo::Auto;
    Roles roles;
    std::optional<QPointF> position; ///< in the diagram, scene units; absent: automatic layout
    QString notes;

    [[nodiscard]] const QString &addressForStorage() const
    {
        return storageAddress.isEmpty() ? address : storageAddress;
    }
    [[nodiscard]] bool runsPandora() const { return roles & (Roles(Role::Server) | Role::Console); }
    bool operator==(const Host &) const = default;
};

/// One path that all hosts of the given roles must see.
struct SharedFolder {
    FolderId id;  ///< short name, also the directory name on the storage side
    QString path; ///< absolute path on every Pandora host
    QString owner = QStringLiteral("pandora");
    QString group;     ///< empty: the web group of the host's distribution
    uint mode = 02770; ///< permission bits with setgid
    Roles usedBy = Roles(Role::Server) | Role::Console; ///< hosts with one of these roles mount it

    bool operator==(const SharedFolder &) const = default;
};

enum class Backend { Nfs, GlusterFs };

/// How the folders are shared by NFS.
struct NfsSettings {
    HostId server;
    QString exportRoot = QStringLiteral("/srv/pandora"); ///< folders live below it, by FolderId
    QString version; ///< "4.2", "4.1", "4", "3"; empty: the best that all hosts know
    bool rootSquash = true;
    int attributeCacheSeconds = 5; ///< actimeo: how late another host's change may be seen
    QStringList extraMountOptions;
    QStringList allowedNetworks; ///< extra clients (CIDR); the Pandora hosts are always allowed

    bool operator==(const NfsSettings &) const = default;
};

/// One brick of a GlusterFS volume: a directory on a file system of its own.
struct Brick {
    HostId host;
    QString device;           ///< /dev/disk/by-id/…; empty: an existing file system at `mountPoint`
    QStringList extraDevices; ///< disks that enlarge the volume group later
    QString volumeGroup;      ///< empty: from the mount point, see `volumeGroupName`
    QString logicalVolume;    ///< empty: from the mount point, see `logicalVolumeName`
    QString size; ///< of the logical volume: "500G", "80%" of the group; empty: all of it
    QString mountPoint;
    QString directory; ///< below the mount point

    [[nodiscard]] QString path() const { return mountPoint + QLatin1Char('/') + directory; }
    /// "gv_brick1" for /glusterfs/brick1, where the document names no group.
    [[nodiscard]] QString volumeGroupName() const;
    [[nodiscard]] QString logicalVolumeName() const;
    /// The device that is formatted and mounted: /dev/GROUP/VOLUME. Empty for an existing file system.
    [[nodiscard]] QString blockDevice() const;
    bool operator==(const Brick &) const = default;
};

/// How a folder of the volume comes to the path that Pandora knows.
enum class Placement {
    Bind,   ///< a bind mount: the path stays a real directory
    Symlink ///< as in the manual
};

/// What follows when bricks were added.
enum class Spread {
    Rebalance, ///< files move to the new bricks
    FixLayout, ///< only new files go there
    Nothing
};

/// How the folders are shared by GlusterFS. The list of bricks says what the volume is to be: bricks that the
/// running volume lacks are added in whole sets, those it should not have are drained or replaced.
struct GlusterSettings {
    QString volume = QStringLiteral("pandora");
    int replica = 3;
    bool arbiter = false;
    bool acceptReplica2 = false;
    QList<Brick> bricks; ///< in brick order: each `replica` bricks in a row are one replica set
    QString mountPoint = QStringLiteral("/pandora_files");
    QStringList
        backupServers; ///< hosts asked for the volume when the first is down; empty: all other nodes
    Placement placement = Placement::Bind;
    Spread spread = Spread::Rebalance;
    QString
        forceBecause; ///< why gluster's refusals are overridden with `force`; empty: they are not
    QStringList options; ///< `key=value`

    bool operator==(const GlusterSettings &) const = default;
};

/// Separate incoming folders per server (manual: "Tentacle concurrent access").
struct TentacleSettings {
    bool separateIncoming = false;

    bool operator==(const TentacleSettings &) const = default;
};

/// Which of several versions of a file becomes the shared one, where nobody decided for the file itself.
enum class MergeRule {
    Ask,    ///< none: an open conflict is an error
    Seed,   ///< the seed host's
    Newest, ///< the one changed last
};

/// A decision on one conflict.
struct MergeChoice {
    FolderId folder;
    QString path; ///< below the folder
    HostId take;  ///< whose version becomes the shared one; the others are kept aside
    bool operator==(const MergeChoice &) const = default;
};

/// Where the first content of the share comes from.
struct MigrationSettings {
    HostId seedHost; ///< the host whose folders become the share; empty: start with empty folders
    QString asideSuffix = QStringLiteral(".before-sharewright"); ///< originals are renamed to this
    QList<HostId> mergeFrom; ///< further hosts whose files come into the share as well
    MergeRule mergeRule = MergeRule::Ask;
    QList<MergeChoice> choices;

    bool operator==(const MigrationSettings &) const = default;
};

/// The document: one site. A plain value; equality is deep.
struct Project {
    QString name;
    QString description;
    QList<Host> hosts;
    QList<SharedFolder> folders;
    Backend backend = Backend::Nfs;
    NfsSettings nfs;
    GlusterSettings gluster;
    TentacleSettings tentacle;
    MigrationSettings migration;

    /// Null when there is no such host. The pointer lives as long as the project is unchanged.
    [[nodiscard]] const Host *host(const HostId &id) const;
    /// Hosts that run Pandora and mount the folder, in document order.
    [[nodiscard]] QList<Host> clientsOf(const SharedFolder &folder) const;
    bool operator==(const Project &) const = default;
};

/// Keyword of a role as the project file writes it ("nfs-server"), and back.
[[nodiscard]] QString roleKeyword(Role role);
[[nodiscard]] std::optional<Role> roleFromKeyword(QStringView keyword);
/// Every role, in the order of the enumeration.
[[nodiscard]] QList<Role> allRoles();

/// The folders that Pandora FMS needs to share, with the manual's paths: conf, md5, collections,
/// netflow and the console's attachment.
[[nodiscard]] QList<SharedFolder> standardFolders();

} // namespace sharewright
