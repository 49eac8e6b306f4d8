// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/probe.h"

namespace sharewright {

/// A site that is ready for the switch: a NAS, a seed and a second Pandora host, one folder. Each test breaks
/// one thing.
struct SiteBuilder {
    Project project;
    SiteFacts facts;

    SiteBuilder()
    {
        addHost("nas", Role::NfsServer);
        addHost("web1", Roles(Role::Server) | Role::Console);
        addHost("web2", Roles(Role::Server) | Role::Console);
        project.nfs.server = HostId(QStringLiteral("nas"));
        project.migration.seedHost = HostId(QStringLiteral("web1"));
        project.folders = {{.id = FolderId(QStringLiteral("conf")), .path = conf()}};
        host("nas").folders = {{QStringLiteral("/srv/pandora"), storageRoot()},
                               {QStringLiteral("/srv/pandora/conf"), absent()}};
        host("web1").folders = {{conf(), pandoraFolder(100)}};
        host("web2").folders = {{conf(), pandoraFolder(0)}};
    }

    static QString conf() { return QStringLiteral("/var/spool/pandora/data_in/conf"); }
    static QString source() { return QStringLiteral("nas.lan:/srv/pandora/conf"); }
    HostFacts &host(const char *id) { return facts.hosts[HostId(QString::fromLatin1(id))]; }
    FolderFact &confOn(const char *id) { return host(id).folders[conf()]; }
    UnitFact &unit(const char *id, const QString &name) { return host(id).units[name]; }

    void mount(const char *id, const QString &target, const QString &mountSource,
               const QString &type)
    {
        host(id).mounts.append({target, mountSource, type, QStringLiteral("rw")});
    }
    void setFile(const char *id, const QString &path, const QByteArray &content)
    {
        host(id).files[path] = {.exists = true, .content = content, .sha256 = {}};
    }
    void setPort(const char *id, const QString &where, PortAnswer answer)
    {
        host(id).portAnswers[where] = answer;
    }

    [[nodiscard]] QList<Finding> findings() const { return findingsFromFacts(project, facts); }
    /// Codes with their host or folder, "ids.mismatch user pandora", in order.
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const Finding &finding : findings())
            codes.append(finding.code);
        return codes;
    }
    [[nodiscard]] Finding only(const QString &code) const
    {
        QList<Finding> found = findings();
        found.removeIf([&](const Finding &finding) { return finding.code != code; });
        return found.size() == 1 ? found.first() : Finding{};
    }

private:
    void addHost(const char *name, Roles roles)
    {
        const QString id = QString::fromLatin1(name);
        Host host{.id = HostId(id), .address = id + QStringLiteral(".lan")};
        host.roles = roles;
        project.hosts.append(host);
        HostFacts known;
        known.host = host.id;
        known.takenAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        known.os = {
            QStringLiteral("debian"), QStringLiteral("12"), {}, QStringLiteral("Debian 12")};
        known.isRoot = true;
        known.mounts = {
            {QStringLiteral("/"), QStringLiteral("/dev/sda1"), QStringLiteral("ext4"), {}},
            {QStringLiteral("/srv"), QStringLiteral("/dev/sdb1"), QStringLiteral("xfs"), {}}};
        known.users = {{QStringLiteral("www-data"), {33, 33, {}}}};
        if (!(roles & Role::NfsServer))
            known.users.insert(QStringLiteral("pandora"), {998, 998, {}});
        known.groups = {{QStringLiteral("www-data"), 33}};
        facts.hosts.insert(host.id, known);
    }
    static FolderFact pandoraFolder(qint64 files)
    {
        FolderFact folder{.exists = true, .isDirectory = true};
        folder.files = files;
        folder.bytes = files * 4096;
        folder.fsType = QStringLiteral("ext4");
        return folder;
    }
    static FolderFact storageRoot()
    {
        FolderFact folder{.exists = true, .isDirectory = true};
        folder.files = -1;
        folder.fsType = QStringLiteral("xfs");
        folder.freeBytes = 1'000'000'000;
        return folder;
    }
    static FolderFact absent()
    {
        FolderFact folder;
        folder.freeBytes = 1'000'000'000;
        folder.fsType = QStringLiteral("xfs");
        return folder;
    }
};

} // namespace sharewright
