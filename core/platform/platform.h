// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace sharewright {

/// What /etc/os-release says (os-release(5)).
struct OsRelease {
    QString id;         ///< ID
    QString versionId;  ///< VERSION_ID
    QStringList idLike; ///< ID_LIKE
    QString prettyName; ///< PRETTY_NAME

    bool operator==(const OsRelease &) const = default;
};

enum class PackageTool { Apt, Dnf, Yum };

/// What differs per distribution and version. Comes from resources/platform/platforms.json, where every
/// entry names its source.
struct Platform {
    QString key;  ///< "debian-12", "el-9", "ubuntu-24.04"
    QString name; ///< for people
    PackageTool packageTool = PackageTool::Apt;
    QStringList nfsServerPackages;
    QStringList nfsClientPackages;
    QString nfsServerUnit;  ///< "nfs-server.service"
    QString bestNfsVersion; ///< "4.2"
    QStringList
        glusterServerPackages; ///< of a node, its tools for disks included; empty: there are none
    QStringList glusterClientPackages;
    QStringList
        glusterRepositoryPackages;   ///< packages that bring the repository, to be installed first
    QStringList glusterRepositories; ///< repositories that the distribution knows but leaves off
    QDate
        glusterEndOfLife; ///< of that repository; invalid: the packages are the distribution's own
    QString glusterVersion; ///< "10.3", or "11" where only that is known; what its packages bring
    QString glusterUnavailable; ///< where it says that there are no packages; empty: there are
    QString glusterUnit;        ///< "glusterd.service"
    QString webUser;            ///< "www-data"
    QString webGroup;
    QStringList consoleUnits; ///< web server and PHP units, in stop order; those present are used
    QStringList selinuxClientBooleans; ///< to set where SELinux enforces and the console mounts NFS
    QStringList selinuxFuseBooleans;   ///< the same where the console uses a GlusterFS volume
    QDate endOfLife;                   ///< invalid: unknown
    QString source;                    ///< where these facts come from

    bool operator==(const Platform &) const = default;
};

/// All platforms of the data file, in its order. Reads the resource once; thread-safe.
[[nodiscard]] const QList<Platform> &knownPlatforms();

/// The platform of a host. Derivatives (Rocky, Alma, Oracle, Mint …) map through ID_LIKE.
/// Unsupported when nothing fits; the message names what was found and what is supported.
[[nodiscard]] Result<Platform> platformFor(const OsRelease &os);

/// The platform assumed when nothing is known of a host (offline plans): the data file's default.
[[nodiscard]] Platform assumedPlatform();

} // namespace sharewright
