// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/guard.h"

#include "core/plan/fileedits.h"

namespace sharewright {

QString guardPath(const QString &unit)
{
    return QStringLiteral("/etc/systemd/system/%1.d/sharewright.conf").arg(unit);
}

QByteArray guardText(const QStringList &mountPoints)
{
    QStringList paths;
    for (const QString &mountPoint : mountPoints)
        paths.append(unitPath(mountPoint));
    return "# Written by Sharewright.\n[Unit]\nRequiresMountsFor="
           + paths.join(QLatin1Char(' ')).toUtf8() + '\n';
}

QByteArray guardText(const ShareLayout &layout, const ShareClient &client)
{
    QStringList mountPoints;
    for (const SharePlace &place : client.places)
        mountPoints.append(layout.folderOf(place).folder.path);
    return guardText(mountPoints + layout.furtherMounts);
}

} // namespace sharewright
