// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace sharewright {

enum class EntryKind { Folder, File, Link };

/// One name in a folder, as `find` and `sha256sum` tell it.
struct TreeEntry {
    EntryKind kind = EntryKind::File;
    uint mode = 0;
    uint uid = 0;
    uint gid = 0;
    qint64 size = 0;      ///< bytes
    qint64 changedNs = 0; ///< last change of the content, nanoseconds since 1970, the host's clock
    QByteArray sha256;    ///< hex; files only; empty: too large, or not read in time
    QByteArray target;    ///< links only

    bool operator==(const TreeEntry &) const = default;
};

/// What one shared folder of one host holds, before the switch. Names are bytes below the folder ("sub/a.conf"): they
/// need not be valid text.
struct TreeInventory {
    bool exists = false; ///< the folder was there and could be looked at
    bool network =
        false; ///< it lies on a network file system: these are the share's names, not the host's own
    bool whole = false; ///< every name is here; else the time or the limit ran out
    QMap<QByteArray, TreeEntry> entries;
    QMap<QByteArray, QString> agents; ///< name of a .conf -> the agent it configures

    bool operator==(const TreeInventory &) const = default;
};

/// Whether two entries hold the same, whoever owns them and however old they are. Nothing that was not read is the same.
[[nodiscard]] bool sameContent(const TreeEntry &a, const TreeEntry &b);

} // namespace sharewright
