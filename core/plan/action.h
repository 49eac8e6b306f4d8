// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/platform/platform.h"

namespace sharewright {

/// What a step does, as a type with values, never as a command string. plan/fragment.h renders each to
/// POSIX sh, plan/wording.h to a sentence. All paths are absolute; users and groups are names or numbers.

struct InstallPackages {
    PackageTool tool = PackageTool::Apt;
    QStringList packages;
    bool operator==(const InstallPackages &) const = default;
};

/// A directory with owner and mode; created where missing, never emptied.
struct EnsureDirectory {
    QString path;
    QString owner;
    QString group;
    uint mode = 0755;
    bool operator==(const EnsureDirectory &) const = default;
};

/// A whole file that belongs to Sharewright (a drop-in, an exports.d file).
struct EnsureFile {
    QString path;
    QByteArray content;
    uint mode = 0644;
    bool operator==(const EnsureFile &) const = default;
};

/// A managed block in a file that belongs to the admin.
struct EnsureBlock {
    QString path;
    QString name;
    QByteArray body;
    bool operator==(const EnsureBlock &) const = default;
};

/// Adds a marked mount block to /etc/fstab and refuses it when `findmnt --verify` objects.
struct EnsureFstab {
    QString name;
    QByteArray body;
    bool operator==(const EnsureFstab &) const = default;
};

/// `exportfs -ra`, and proof that every path is exported.
struct ApplyExports {
    QStringList paths;
    bool operator==(const ApplyExports &) const = default;
};

struct EnableUnit {
    QString unit;
    bool operator==(const EnableUnit &) const = default;
};
struct StopUnit {
    QString unit;
    bool operator==(const StopUnit &) const = default;
};
struct StartUnit {
    QString unit;
    bool operator==(const StartUnit &) const = default;
};

struct OpenFirewall {
    bool ufw = false; ///< else firewalld
    QString zone;     ///< firewalld only
    QString service;  ///< firewalld service name, e.g. "nfs"
    int port = 0;     ///< ufw
    QStringList sources;
    bool operator==(const OpenFirewall &) const = default;
};

struct SetSelinuxBoolean {
    QString name;
    bool operator==(const SetSelinuxBoolean &) const = default;
};

/// Copies what differs from a directory of `from` into `path` on the step's host; deletes nothing. The
/// bytes pass through the admin's machine, so the hosts need no trust in each other.
struct CopyTree {
    HostId from;
    QString fromPath;
    QString fromAside; ///< once the original stands here there is no source: the copy is refused
    QString path;
    bool final = false; ///< inside the window: files that vanished at the source are set aside
    bool operator==(const CopyTree &) const = default;
};

/// Proves that both trees hold the same names, sizes and checksums.
struct CompareTrees {
    HostId from;
    QString fromPath;
    QString path;
    bool operator==(const CompareTrees &) const = default;
};

/// Mounts a share at a private place, writes and reads as each user, unmounts.
struct TrialMount {
    QString source;
    QString fsType;
    QString options;
    QStringList users;
    bool operator==(const TrialMount &) const = default;
};

/// Renames an original; an existing target is an error, a missing original is nothing to do.
struct SetAside {
    QString path;
    QString aside;
    QString mountSource; ///< done already when this is mounted at `path`
    bool operator==(const SetAside &) const = default;
};

/// An empty directory of mode 0 so that nobody writes below an unmounted share.
struct EnsureMountPoint {
    QString path;
    bool operator==(const EnsureMountPoint &) const = default;
};

struct EnsureMount {
    QString source;
    QString path;
    bool operator==(const EnsureMount &) const = default;
};

/// Owner, group and mode of a share's top, seen through the mount.
struct CheckAccess {
    QString path;
    QString owner;
    QString group;
    uint mode = 02770;
    bool operator==(const CheckAccess &) const = default;
};

/// Writes a small file as a user into a share; others read it back.
struct WriteCanary {
    QString path;
    QStringList users;
    HostId writer;
    bool operator==(const WriteCanary &) const = default;
};
struct ReadCanary {
    QString path;
    QStringList users;
    QList<HostId> writers;
    bool operator==(const ReadCanary &) const = default;
};
struct RemoveCanary {
    QString path;
    QStringList users;
    HostId writer;
    bool operator==(const RemoveCanary &) const = default;
};

using Action =
    std::variant<InstallPackages, EnsureDirectory, EnsureFile, EnsureBlock, EnsureFstab,
                 ApplyExports, EnableUnit, StopUnit, StartUnit, OpenFirewall, SetSelinuxBoolean,
                 CopyTree, CompareTrees, TrialMount, SetAside, EnsureMountPoint, EnsureMount,
                 CheckAccess, WriteCanary, ReadCanary, RemoveCanary>;

} // namespace sharewright
