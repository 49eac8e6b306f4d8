// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/configfile/exports.h"
#include "core/facts/mounttable.h"
#include "core/health/capturedsite.h"

namespace sharewright {

namespace {

const QString kServer = QStringLiteral("nfs.server");
const QString kClient = QStringLiteral("nfs.client");
const QString kUnit = QStringLiteral("nfs-server.service");

/// `exportfs -v` and `systemctl show`, with whatever stands around them.
HostHealth serverHealth(const QByteArray &text, const QDateTime &at)
{
    HostHealth server{.host = HostId(kServer), .takenAt = at, .isRoot = true};
    UnitFact unit{.loadState = QStringLiteral("loaded")};
    QMap<QString, QStringList> exports;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("ActiveState="))
            unit.activeState = QString::fromUtf8(line.sliced(12).trimmed());
        else if (line.startsWith("UnitFileState="))
            unit.unitFileState = QString::fromUtf8(line.sliced(14).trimmed());
        else if (line.startsWith('/') && line.contains('('))
            for (const ExportEntry &entry : parseExports(line + '\n', kServer).entries)
                for (const ExportClient &client : entry.clients)
                    exports[entry.path].append(client.client);
    }
    if (!unit.activeState.isEmpty())
        server.units.insert(kUnit, unit);
    if (!exports.isEmpty())
        server.exports = exports;
    return server;
}

/// The JSON of findmnt, with whatever follows it.
QList<MountFact> nfsMounts(const QByteArray &text)
{
    const qsizetype begin = text.indexOf('{');
    const qsizetype end = text.indexOf("\n}", begin);
    if (begin < 0 || end < 0)
        return {};
    QList<MountFact> mounts = mountsFromFindmnt(text.sliced(begin, end + 2 - begin));
    mounts.removeIf([](const MountFact &mount) { return !mount.fsType.startsWith(u"nfs"); });
    return mounts;
}

void addShare(Project &project, const QString &source, const QString &path)
{
    const QString address = source.section(u':', 0, -2);
    const QString exported = source.section(u':', -1);
    project.hosts[0].address = address.isEmpty() ? project.hosts[0].address : address;
    project.nfs.exportRoot = exported.section(u'/', 0, -2);
    SharedFolder folder{.id = FolderId(exported.section(u'/', -1)), .path = path};
    folder.usedBy = path.isEmpty() ? Roles() : Roles(Role::Console);
    project.folders += folder;
}

} // namespace

ReplayedState nfsStateOf(const CapturedAnswers &captured)
{
    ReplayedState state;
    Project &project = state.project;
    project.nfs.server = HostId(kServer);
    Host server{.id = HostId(kServer), .address = kServer};
    server.roles = Role::NfsServer;
    project.hosts = {server};
    state.snapshot.asOf = captured.at;
    const auto take = [&](const char *question) {
        const auto answer = captured.answers.constFind(QString::fromLatin1(question));
        return answer != captured.answers.constEnd() && *answer ? **answer : QByteArray();
    };
    const QByteArray serverText = take("nfsserver");
    if (!serverText.isEmpty())
        state.snapshot.hosts.insert(server.id, serverHealth(serverText, captured.at));
    const QByteArray clientText = take("nfsclient");
    if (clientText.isEmpty())
        return state;
    Host client{.id = HostId(kClient), .address = kClient};
    client.roles = Role::Console;
    project.hosts += client;
    HostHealth health{.host = client.id, .takenAt = captured.at};
    for (const MountFact &mount : nfsMounts(clientText)) {
        addShare(project, mount.source, mount.target);
        health.mounts.insert(mount.target,
                             {.mounted = true, .source = mount.source, .fsType = mount.fsType});
    }
    state.snapshot.hosts.insert(client.id, health);
    return state;
}

} // namespace sharewright
