// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/incomingfolders.h"

#include <algorithm>

namespace sharewright {

QString spoolFolder(const Project &project)
{
    const QLatin1StringView conf("/conf");
    for (const SharedFolder &folder : project.folders)
        if (folder.path.endsWith(conf) && folder.path.size() > conf.size())
            return folder.path.chopped(conf.size());
    return QStringLiteral("/var/spool/pandora/data_in");
}

QStringList spoolLinks()
{
    return QStringList{QStringLiteral("conf"), QStringLiteral("md5"), QStringLiteral("collections")}
           + localSpoolFolders();
}

QStringList localSpoolFolders()
{
    return {QStringLiteral("discovery"), QStringLiteral("trans"), QStringLiteral("commands")};
}

QList<IncomingFolder> incomingFolders(const Project &project)
{
    QList<IncomingFolder> incoming;
    if (!project.tentacle.separateIncoming)
        return incoming;
    // Owner and group as the site's own conf folder has them.
    const QString spool = spoolFolder(project);
    SharedFolder model;
    for (const SharedFolder &folder : project.folders)
        if (folder.path == spool + QLatin1StringView("/conf"))
            model = folder;
    for (const Host &host : project.hosts) {
        if (!(host.roles & Role::Server))
            continue;
        const QString name = QStringLiteral("xml_srv%1").arg(incoming.size() + 1);
        SharedFolder folder;
        folder.id = FolderId(name);
        folder.path = spool + QLatin1Char('/') + name;
        folder.owner = model.owner;
        folder.group = model.group;
        folder.usedBy = Role::Server;
        incoming.append({host.id, folder});
    }
    return incoming;
}

bool isIncomingFolder(const Project &project, const SharedFolder &folder)
{
    const QList<IncomingFolder> incoming = incomingFolders(project);
    return std::any_of(incoming.begin(), incoming.end(),
                       [&](const IncomingFolder &each) { return each.folder.path == folder.path; });
}

Project withIncomingFolders(Project project)
{
    for (const IncomingFolder &incoming : incomingFolders(project)) {
        const auto same = [&](const SharedFolder &folder) {
            return folder.id == incoming.folder.id;
        };
        if (std::none_of(project.folders.begin(), project.folders.end(), same))
            project.folders.append(incoming.folder);
    }
    return project;
}

} // namespace sharewright
