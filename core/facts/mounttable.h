// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/facts/hostfacts.h"

namespace sharewright {

/// Reads what `findmnt -J` prints, as a tree or as a list. Empty when it is no such JSON.
[[nodiscard]] QList<MountFact> mountsFromFindmnt(const QByteArray &json);

/// Reads /proc/self/mountinfo (proc(5)), for hosts whose findmnt knows no JSON (before util-linux 2.27).
[[nodiscard]] QList<MountFact> mountsFromMountInfo(const QByteArray &text);

/// The mount that a path is on: the one with the longest target; of several at one place the last, which
/// covers the others. Null when nothing fits.
[[nodiscard]] const MountFact *mountOf(const QList<MountFact> &mounts, const QString &path);

/// The mount that is visible at exactly this path. Null when nothing is mounted there.
[[nodiscard]] const MountFact *mountAt(const QList<MountFact> &mounts, const QString &path);

/// Whether files of this type come over the network, from a server that may be gone.
[[nodiscard]] bool isNetworkFileSystem(const QString &fsType);

} // namespace sharewright
