// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/identitymatrix.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/platform/platform.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IdentityMatrix)
};

bool isNumber(const QString &name)
{
    bool number = false;
    name.toUInt(&number);
    return number;
}

void addName(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !isNumber(name) && !names.contains(name))
        names.append(name);
}

/// The web server's user and group of each distribution that consoles run on.
void addWebNames(const Project &project, const SiteFacts &facts, QStringList &users,
                 QStringList &groups)
{
    for (const Host &host : project.hosts) {
        const HostFacts *known = facts.of(host.id);
        if (known == nullptr || !host.runsPandora())
            continue;
        const auto platform = platformFor(known->os);
        if (!platform)
            continue;
        if (host.roles & Role::Console)
            addName(users, platform->webUser);
        addName(groups, platform->webGroup);
    }
}

std::optional<uint> numberOn(const HostFacts &facts, bool isUser, const QString &name)
{
    if (isUser) {
        const auto user = facts.users.constFind(name);
        return user == facts.users.constEnd() ? std::nullopt : std::optional(user->uid);
    }
    const auto group = facts.groups.constFind(name);
    return group == facts.groups.constEnd() ? std::nullopt : std::optional(*group);
}

/// Whether a Pandora host must know this name: the folders' owner on servers, web names on hosts of their distribution.
bool isNeeded(const Project &project, const Host &host, const HostFacts &facts, bool isUser,
              const QString &name)
{
    const auto platform = platformFor(facts.os);
    if (platform && name == (isUser ? platform->webUser : platform->webGroup))
        return host.roles.testFlag(Role::Console);
    return host.roles.testFlag(Role::Server)
           && std::any_of(project.folders.begin(), project.folders.end(),
                          [&](const SharedFolder &folder) {
                              return (isUser ? folder.owner : folder.group) == name;
                          });
}

IdentityRow rowFor(const Project &project, const SiteFacts &facts, bool isUser, const QString &name)
{
    IdentityRow row{.isUser = isUser, .name = name, .cells = {}, .keep = {}};
    for (const Host &host : project.hosts) {
        IdentityCell cell{.host = host.id, .number = {}};
        if (const HostFacts *known = facts.of(host.id)) {
            cell.known = true;
            cell.number = numberOn(*known, isUser, name);
        }
        const bool seed = host.id == project.migration.seedHost;
        if (cell.number && host.runsPandora() && (!row.keep || seed))
            row.keep = cell.number;
        row.cells.append(cell);
    }
    for (IdentityCell &cell : row.cells) {
        const Host *host = project.host(cell.host);
        const HostFacts *known = facts.of(cell.host);
        if (known == nullptr || !host->runsPandora())
            continue;
        cell.hurts =
            cell.number ? cell.number != row.keep : isNeeded(project, *host, *known, isUser, name);
    }
    return row;
}

QString commandFor(const IdentityRow &row, const IdentityCell &cell)
{
    if (!cell.number)
        return row.isUser ? QStringLiteral("useradd -u %1 %2").arg(*row.keep).arg(row.name)
                          : QStringLiteral("groupadd -g %1 %2").arg(*row.keep).arg(row.name);
    const QString pattern =
        row.isUser
            ? QStringLiteral("usermod -u %2 %3; find / -xdev -uid %1 -exec chown -h %2 {} +")
            : QStringLiteral("groupmod -g %2 %3; find / -xdev -gid %1 -exec chgrp -h %2 {} +");
    return pattern.arg(*cell.number).arg(*row.keep).arg(row.name);
}

void addRenumbering(const IdentityRow &row, IdentityRemedy &remedy)
{
    for (const IdentityCell &cell : row.cells) {
        if (!cell.hurts || !row.keep)
            continue;
        const auto at = [&](const QString &what) -> QString {
            return QStringLiteral("%1: %2").arg(cell.host.value, what);
        };
        remedy.commands.append(at(commandFor(row, cell)));
        remedy.files.append(
            at(row.isUser ? QStringLiteral("/etc/passwd") : QStringLiteral("/etc/group")));
        if (cell.number)
            remedy.files.append(at(
                (row.isUser ? Text::tr("every file of uid %1") : Text::tr("every file of gid %1"))
                    .arg(*cell.number)));
    }
}

} // namespace

bool IdentityRow::hurts() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const IdentityCell &cell) { return cell.hurts; });
}

QList<IdentityRow> identityMatrix(const Project &project, const SiteFacts &facts)
{
    QStringList users;
    QStringList groups;
    for (const SharedFolder &folder : project.folders) {
        addName(users, folder.owner);
        addName(groups, folder.group);
    }
    addWebNames(project, facts, users, groups);
    QList<IdentityRow> rows;
    for (const QString &name : users)
        rows.append(rowFor(project, facts, true, name));
    for (const QString &name : groups)
        rows.append(rowFor(project, facts, false, name));
    return rows;
}

QList<IdentityRemedy> identityRemedies(const Project &project, const QList<IdentityRow> &matrix)
{
    if (std::none_of(matrix.begin(), matrix.end(),
                     [](const IdentityRow &row) { return row.hurts(); }))
        return {};
    IdentityRemedy renumber{.kind = IdentityRemedy::Kind::Renumber,
                            .title = Text::tr("One number everywhere"),
                            .text = Text::tr("The cleanest way. You run these commands while "
                                             "Pandora's services are stopped; Sharewright does not "
                                             "renumber users by itself."),
                            .commands = {},
                            .files = {}};
    for (const IdentityRow &row : matrix)
        addRenumbering(row, renumber);
    IdentityRemedy group{
        .kind = IdentityRemedy::Kind::CommonGroup,
        .title = Text::tr("A group of its own"),
        .text = Text::tr("For sites that mix distributions: one group with the same number on all "
                         "hosts, with pandora and the web server in it, owns the shared files. "
                         "You create it; the project names it."),
        .commands = {},
        .files = {},
        .changesProject = true};
    for (const Host &host : project.hosts)
        if (host.runsPandora())
            group.files.append(host.id.value + QStringLiteral(": /etc/group"));
    const IdentityRemedy numbers{
        .kind = IdentityRemedy::Kind::Numbers,
        .title = Text::tr("Numbers instead of names"),
        .text = Text::tr("The shared files belong to the numbers that the source host uses. Right "
                         "where only the storage host lacks the names; a Pandora host with another "
                         "number stays locked out."),
        .commands = {},
        .files = {},
        .changesProject = true};
    return {renumber, group, numbers};
}

Project withRemedy(const Project &project, const QList<IdentityRow> &matrix,
                   IdentityRemedy::Kind kind, const QString &group)
{
    Project result = project;
    for (SharedFolder &folder : result.folders) {
        if (kind == IdentityRemedy::Kind::CommonGroup)
            folder.group = group;
        if (kind != IdentityRemedy::Kind::Numbers)
            continue;
        for (const IdentityRow &row : matrix) {
            if (!row.keep)
                continue;
            QString &name = row.isUser ? folder.owner : folder.group;
            if (name == row.name)
                name = QString::number(*row.keep);
        }
    }
    return result;
}

} // namespace sharewright
