// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include <algorithm>

#include "core/project/keywords.h"

namespace sharewright {

const Host *Project::host(const HostId &id) const
{
    const auto it =
        std::find_if(hosts.begin(), hosts.end(), [&id](const Host &host) { return host.id == id; });
    return it == hosts.end() ? nullptr : &*it;
}

QList<Host> Project::clientsOf(const SharedFolder &folder) const
{
    QList<Host> clients;
    for (const Host &host : hosts) {
        if (host.runsPandora() && (host.roles & folder.usedBy))
            clients.append(host);
    }
    return clients;
}

QString roleKeyword(Role role)
{
    return keywordOf(kRoleKeywords, role);
}

std::optional<Role> roleFromKeyword(QStringView keyword)
{
    return valueOf(kRoleKeywords, keyword);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const auto &entry : kRoleKeywords)
        roles.append(entry.value);
    return roles;
}

QList<SharedFolder> standardFolders()
{
    const auto folder = [](const QString &name, const QString &parent, Roles usedBy) {
        SharedFolder shared;
        shared.id = FolderId(name);
        shared.path = parent + u'/' + name;
        shared.usedBy = usedBy;
        return shared;
    };
    const QString dataIn = QStringLiteral("/var/spool/pandora/data_in");
    const QString console = QStringLiteral("/var/www/html/pandora_console");
    const Roles all = Roles(Role::Server) | Role::Console;
    return {folder(QStringLiteral("conf"), dataIn, all), folder(QStringLiteral("md5"), dataIn, all),
            folder(QStringLiteral("collections"), dataIn, all),
            folder(QStringLiteral("netflow"), dataIn, all),
            folder(QStringLiteral("attachment"), console, Role::Console)};
}

namespace {

/// The last part of the mount point, fit for LVM: lvm(8) allows letters, digits, + _ . -.
QString lastName(const QString &mountPoint)
{
    QString name = mountPoint.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    for (QChar &letter : name)
        if (letter.unicode() > 127 || !(letter.isLetterOrNumber() || letter == QLatin1Char('_')))
            letter = QLatin1Char('_');
    return name.isEmpty() ? QStringLiteral("brick") : name;
}

} // namespace

QString Brick::volumeGroupName() const
{
    return volumeGroup.isEmpty() ? QStringLiteral("gv_") + lastName(mountPoint) : volumeGroup;
}

QString Brick::logicalVolumeName() const
{
    return logicalVolume.isEmpty() ? QStringLiteral("lv_") + lastName(mountPoint) : logicalVolume;
}

QString Brick::blockDevice() const
{
    return device.isEmpty()
               ? QString()
               : QStringLiteral("/dev/%1/%2").arg(volumeGroupName(), logicalVolumeName());
}

} // namespace sharewright
