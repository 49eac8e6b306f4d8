// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/project/project.h"

namespace sharewright {

/// Something that a practice host can be told to do wrong.
enum class PracticeFault {
    LoseConnection,  ///< closes the connection when the n-th fragment (argument) runs
    FillDisk,        ///< writes below /srv and /var fail with "No space left on device"
    HoldPackageLock, ///< the package tool waits for a lock held by another
    RefuseSudo,      ///< every sudo password is wrong
    ForbidSudo,      ///< the user is not in the sudoers file
    DropPeer,        ///< the host's storage daemons stop answering the others
    ReadOnlyEtc,     ///< /etc cannot be written
    KillBricks, ///< the brick processes of the host end; glusterd stays. Starting the volume by force brings them back
    HoldGlusterLock, ///< another administrator's transaction keeps the pool that the host is in locked
    UseDisk,         ///< the first blank disk holds somebody's ext4
};

/// A whole pretend site: one embedded SSH server per host on a loopback port, each with a real shell in a
/// private namespace. Needs no root and leaves nothing behind. Starts and stops on the calling thread; the
/// servers have threads of their own.
class PracticeSite
{
public:
    /// The standard site: an NFS server and `pandoraHosts` Pandora hosts. Unsupported when the kernel
    /// forbids user namespaces: the message says what to do about it.
    [[nodiscard]] static Result<std::unique_ptr<PracticeSite>> start(int pandoraHosts = 2);
    /// The standard site of a back-end.
    [[nodiscard]] static Result<std::unique_ptr<PracticeSite>> start(Backend backend);
    /// The GlusterFS site: Pandora hosts that are nodes themselves, with three blank disks each.
    [[nodiscard]] static Result<std::unique_ptr<PracticeSite>> startGluster(int nodes = 3);
    ~PracticeSite();
    Q_DISABLE_COPY_MOVE(PracticeSite)

    /// A project that describes this site: addresses 127.0.0.1 with ports, user `admin`, sudo with password.
    [[nodiscard]] Project project() const;
    /// The sudo password of every practice host. Not a secret: it is shown in the window.
    [[nodiscard]] static QString sudoPassword();
    /// The SSH password of user `admin`, likewise; a key file made for this site is in the project as well.
    [[nodiscard]] static QString loginPassword();
    /// A known_hosts file that vouches for the site's keys.
    [[nodiscard]] QString knownHostsFile() const;

    void setFault(const HostId &host, PracticeFault fault, int argument = 0);
    void clearFaults(const HostId &host);
    /// Pulls the plug and powers on again: connections drop, mounts and processes go, files stay.
    [[nodiscard]] Result<> reboot(const HostId &host);
    /// Runs sh text as root on a practice host, for tests and demonstrations; returns standard output.
    [[nodiscard]] Result<QByteArray> inspect(const HostId &host, const QString &script);

private:
    class Private;
    explicit PracticeSite(std::unique_ptr<Private> site);
    std::unique_ptr<Private> d;
};

} // namespace sharewright
