// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/configfile/fstab.h"
#include "core/plan/glusterlayout.h"

namespace sharewright {

/// What stands in files of hosts for GlusterFS' sake: whoever shares writes it, and the way back knows it again.

/// The line of /etc/fstab that mounts the volume on a host, ended by \n.
[[nodiscard]] QByteArray volumeLine(const Project &project, const GlusterLayout &layout,
                                    const HostId &client);

[[nodiscard]] QString waitUnitPath();
/// What the mount of the volume waits for at boot. When all nodes start at once no brick runs for a while, a mount
/// then fails, and systemd does not try a failed mount again.
[[nodiscard]] QByteArray waitUnitText(const Project &project, const GlusterLayout &layout,
                                      const PlannedHost &host);

/// The lines of /etc/fstab that mount a node's bricks, each ended by \n: those of the document on devices of their own,
/// and mounts of `others`, bricks that the document has dropped.
[[nodiscard]] QByteArray brickLines(const GlusterNode &node, const QList<FstabEntry> &others = {});
/// The mount points that glusterd waits for: of all bricks of the document, and of `others`.
[[nodiscard]] QStringList brickMountPoints(const GlusterNode &node,
                                           const QList<FstabEntry> &others = {});

} // namespace sharewright
