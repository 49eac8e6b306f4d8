// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace sharewright {

/// One mount line of /etc/fstab (fstab(5)); fields are decoded (\040 and the like).
struct FstabEntry {
    QString source;
    QString target;
    QString fsType;
    QStringList options;
    int dumpFrequency = 0;
    int passNumber = 0;
    int line = 0; ///< in the parsed file, from 1; 0 for a new entry

    bool operator==(const FstabEntry &) const = default;
};

/// Reads the entries of a file. Comments, blank and malformed lines are skipped: the file itself is edited
/// only through managed blocks, never printed back from this.
[[nodiscard]] QList<FstabEntry> parseFstab(const QByteArray &text);

/// One line without line end; blanks, tabs, newlines, backslashes and # are written as octal escapes.
[[nodiscard]] QByteArray fstabLine(const FstabEntry &entry);

/// Name of the systemd mount unit for a path, as `systemd-escape -p --suffix=mount` prints it.
[[nodiscard]] QString mountUnitName(const QString &path);

} // namespace sharewright
