// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>

#include "core/facts/hostfacts.h"
#include "core/project/project.h"

namespace sharewright {

/// Servers `seed`, `b` and `c` with conf, md5 and collections of their own. Files are put by folder, name and content.
struct MergeSite {
    Project project;
    SiteFacts facts;

    MergeSite()
    {
        for (const char *name : {"nas", "seed", "b", "c"}) {
            Host host{.id = HostId(QString::fromLatin1(name)),
                      .address = QString::fromLatin1(name)};
            host.roles = qstrcmp(name, "nas") == 0 ? Role::NfsServer : Role::Server;
            project.hosts.append(host);
        }
        project.folders = standardFolders();
        project.folders.resize(3);
        project.nfs.server = HostId(QStringLiteral("nas"));
        project.migration.seedHost = HostId(QStringLiteral("seed"));
        project.migration.mergeFrom = {HostId(QStringLiteral("b")), HostId(QStringLiteral("c"))};
        for (const char *name : {"seed", "b", "c"})
            for (const SharedFolder &folder : project.folders) {
                TreeInventory &tree =
                    facts.hosts[HostId(QString::fromLatin1(name))].trees[folder.path];
                tree.exists = tree.whole = true;
            }
    }

    TreeInventory &tree(const char *host, const char *folder)
    {
        QString path;
        for (const SharedFolder &each : project.folders)
            if (each.id.value == QLatin1StringView(folder))
                path = each.path;
        return facts.hosts[HostId(QString::fromLatin1(host))].trees[path];
    }
    TreeEntry &put(const char *host, const char *folder, const QByteArray &name,
                   const QByteArray &content, qint64 changedNs = 0)
    {
        TreeEntry entry{.kind = EntryKind::File, .size = content.size(), .changedNs = changedNs};
        entry.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        return tree(host, folder).entries[name] = entry;
    }
    /// Both halves of one agent's configuration.
    void putAgent(const char *host, const QByteArray &stem, const QByteArray &content,
                  qint64 changedNs = 0)
    {
        put(host, "conf", stem + ".conf", content, changedNs);
        put(host, "md5", stem + ".md5", "md5 of " + content, changedNs);
        tree(host, "conf").agents[stem + ".conf"] =
            QStringLiteral("agent-") + QString::fromUtf8(stem);
    }
    void choose(const char *folder, const char *path, const char *host)
    {
        project.migration.choices.append({FolderId(QString::fromLatin1(folder)),
                                          QString::fromUtf8(path),
                                          HostId(QString::fromLatin1(host))});
    }
};

} // namespace sharewright
