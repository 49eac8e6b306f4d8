// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/facts/storagefacts.h"
#include "core/facts/treeinventory.h"
#include "core/platform/platform.h"

namespace sharewright {

struct PackageFact {
    QString installed; ///< version; empty: not installed
    QString candidate; ///< version that the package tool would install; empty: none known
    bool operator==(const PackageFact &) const = default;
};

/// One systemd unit as `systemctl show` tells it.
struct UnitFact {
    QString loadState;     ///< "loaded", "not-found", "masked"
    QString activeState;   ///< "active", "inactive", "failed", …
    QString unitFileState; ///< "enabled", "disabled", "static", …
    [[nodiscard]] bool exists() const { return loadState == QLatin1StringView("loaded"); }
    [[nodiscard]] bool isActive() const { return activeState == QLatin1StringView("active"); }
    bool operator==(const UnitFact &) const = default;
};

struct MountFact {
    QString target;
    QString source;
    QString fsType;
    QString options;
    bool operator==(const MountFact &) const = default;
};

struct IdentityFact {
    uint uid = 0;
    uint gid = 0;
    QStringList groups;
    bool operator==(const IdentityFact &) const = default;
};

/// A configuration file as it stood when the host was probed.
struct FileFact {
    bool exists = false;
    QByteArray content; ///< empty when it does not exist or is larger than 256 kB (see `truncated`)
    QByteArray sha256;  ///< hex, of the whole file
    uint mode = 0;
    uint uid = 0;
    uint gid = 0;
    bool truncated = false; ///< the content is not here: too large, or not readable as this user
    bool operator==(const FileFact &) const = default;
};

/// A directory that is to be shared, or that a share is to live in.
struct FolderFact {
    bool exists = false;
    bool isDirectory = false; ///< after following a link
    bool hangs = false;       ///< did not answer in time, its server is gone: the rest is unknown
    bool isSymlink = false;
    bool isMountPoint = false;
    QString realPath; ///< links followed; empty: unknown
    uint mode = 0;
    uint uid = 0;
    uint gid = 0;
    qint64 files = 0; ///< entries below it, itself not counted; -1: not counted in the time allowed
    qint64 bytes = 0; ///< as `du` counts; -1: not counted in the time allowed
    qint64 freeBytes = 0; ///< on the file system that holds it or its nearest existing parent
    QString fsType;       ///< of that file system
    qint64 freeBesideBytes = -1; ///< where its parent directory is; -1: not known
    QStringList users; ///< processes that keep it busy, "1234 tentacle_server"; may be incomplete
    bool asideExists = false; ///< `<path><asideSuffix>` is already there
    bool operator==(const FolderFact &) const = default;
};

enum class SelinuxMode { Absent, Disabled, Permissive, Enforcing };
enum class FirewallKind { None, Firewalld, Ufw };

/// What came of a TCP connection from one host to another.
enum class PortAnswer {
    Open,
    Refused,    ///< the address answers, but nobody listens on the port
    Filtered,   ///< no answer, or a firewall's refusal: the way is blocked
    Unresolved, ///< the name is unknown on the asking host
};

/// What a read-only probe found on one host.
struct HostFacts {
    HostId host;
    QDateTime takenAt;      ///< admin's clock, UTC
    qint64 clockSkewMs = 0; ///< host's clock minus the admin's, transport time halved out
    QString hostName;
    OsRelease os;
    QString kernel;
    QString architecture;
    bool isRoot = false;    ///< the probe ran with root's eyes
    QStringList incomplete; ///< parts that could not be read whole: "units", "users"
    QMap<QString, PackageFact> packages;
    bool candidatesKnown = false;  ///< apt only: other tools would write caches and logs
    bool packageToolBusy = false;  ///< another process holds the package lock
    QString packageLockHolder;     ///< "1234 apt-get"; empty: not known
    QMap<QString, UnitFact> units; ///< by name with suffix, aliases too
    QList<MountFact> mounts;
    QList<DiskFact> disks;
    QMap<QString, IdentityFact> users; ///< pandora, apache, www-data, …; absent: no such user
    QMap<QString, uint> groups;        ///< name -> gid
    QMap<QString, QString> pandora;  ///< incomingdir, user, group, …; never the database password;
                                     ///< "watchdog": "running" when pandora_ha does
    QMap<QString, QString> tentacle; ///< directory, filters, user, …
    SelinuxMode selinux = SelinuxMode::Absent;
    QMap<QString, bool> selinuxBooleans;
    FirewallKind firewall = FirewallKind::None; ///< only an active one counts
    QString firewallZone;
    QMap<QString, FileFact> files; ///< /etc/exports, /etc/fstab, /etc/hosts, exports.d/*, drop-ins
    QMap<QString, FolderFact> folders;     ///< by path
    QMap<QString, bool> reachable;         ///< "address:port" -> a TCP connection was accepted
    QMap<QString, PortAnswer> portAnswers; ///< the same in detail
    QMap<QString, QString>
        devices; ///< disk as the project names it -> the kernel's name for it; empty: there is none
    QMap<QString, TreeInventory>
        trees; ///< by path; only of hosts whose files are merged, and only then
    LvmFacts lvm;
    GlusterFacts gluster;
    QMap<QString, BrickFact>
        bricks; ///< by the brick's directory: those of the project on this host
    QMap<QString, QStringList>
        resolved;      ///< peer name -> addresses, as this host resolves it; empty: unknown
    QStringList tools; ///< of those asked for, the ones present: tar, rsync, setfacl …

    bool operator==(const HostFacts &) const = default;
};

/// Facts of all hosts. A host that could not be probed is in `failures`; one that was not asked is in neither.
struct SiteFacts {
    QMap<HostId, HostFacts> hosts;
    QMap<HostId, Error> failures;

    [[nodiscard]] const HostFacts *of(const HostId &id) const
    {
        const auto it = hosts.constFind(id);
        return it == hosts.constEnd() ? nullptr : &it.value();
    }
    bool operator==(const SiteFacts &) const = default;
};

} // namespace sharewright
