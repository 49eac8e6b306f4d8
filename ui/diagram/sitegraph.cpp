// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/sitegraph.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include "ui/diagram/bricksets.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

constexpr qsizetype kFrameFrom = 4; // so many hosts of one kind become a block

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            names += roleName(role);
    }
    return names;
}

QString addressLine(const Host &host)
{
    const QString login = host.user.isEmpty() ? host.address : host.user + u'@' + host.address;
    return host.port == 22 ? login : login + u':' + QString::number(host.port);
}

QString machineToolTip(const Host &host)
{
    QStringList lines{host.id.value, Text::tr("Reached at %1").arg(addressLine(host))};
    if (!host.storageAddress.isEmpty())
        lines += Text::tr("For storage: %1").arg(host.storageAddress);
    if (!host.jumpHost.isEmpty())
        lines += Text::tr("Through %1").arg(host.jumpHost);
    const QStringList roles = roleNames(host.roles);
    lines += roles.isEmpty() ? Text::tr("No role yet") : roles.join(QStringLiteral(", "));
    if (!host.notes.isEmpty())
        lines += host.notes;
    return lines.join(u'\n');
}

Card machineCard(const Host &host, const QString &name)
{
    Card card;
    card.key = cardKey(host.id);
    card.host = host.id;
    card.roles = host.roles;
    card.title = name;
    card.subtitle = addressLine(host);
    card.chips = roleNames(host.roles);
    if (card.chips.isEmpty())
        card.chips = {Text::tr("No role")};
    card.toolTip = machineToolTip(host);
    card.spoken = Text::tr("Host %1, %2, %3")
                      .arg(host.id.value, card.subtitle, card.chips.join(QStringLiteral(", ")));
    card.position = host.position;
    return card;
}

QStringList clientKeys(const Project &project, const SharedFolder &folder)
{
    QStringList keys;
    for (const Host &host : project.clientsOf(folder))
        keys += cardKey(host.id);
    return keys;
}

/// Folders with the same clients, in document order.
QList<QList<SharedFolder>> groupedFolders(const Project &project)
{
    QList<QList<SharedFolder>> groups;
    QMap<QStringList, qsizetype> index;
    for (const SharedFolder &folder : project.folders) {
        const QStringList clients = clientKeys(project, folder);
        if (!index.contains(clients)) {
            index.insert(clients, groups.size());
            groups.append(QList<SharedFolder>());
        }
        groups[index.value(clients)].append(folder);
    }
    return groups;
}

QString ownership(const SharedFolder &folder)
{
    const QString group = folder.group.isEmpty() ? Text::tr("web group") : folder.group;
    return QStringLiteral("%1:%2 %3").arg(folder.owner, group).arg(folder.mode, 4, 8, QChar(u'0'));
}

Card shareCard(const Project &project, const QList<SharedFolder> &folders)
{
    Card card;
    card.kind = CardKind::Share;
    card.key = QStringLiteral("share:") + folders.first().id.value;
    const int count = static_cast<int>(folders.size());
    card.title =
        count == 1 ? Text::tr("1 shared folder") : Text::tr("%n shared folders", nullptr, count);
    card.subtitle = Text::tr("For %1").arg(
        roleNames(folders.first().usedBy & (Roles(Role::Server) | Role::Console))
            .join(QStringLiteral(", ")));
    QStringList lines{card.title};
    for (const SharedFolder &folder : folders) {
        card.rows += {folder.id.value, folder.path};
        card.folders += folder.id;
        lines +=
            QStringLiteral("%1  %2  (%3)").arg(folder.id.value, folder.path, ownership(folder));
    }
    card.toolTip = lines.join(u'\n');
    card.spoken =
        Text::tr("%1 by %2")
            .arg(card.title, project.backend == Backend::Nfs ? QStringLiteral("NFS")
                                                             : QStringLiteral("GlusterFS"));
    return card;
}

QStringList storageKeys(const Project &project)
{
    QStringList keys;
    if (project.backend == Backend::Nfs) {
        if (project.host(project.nfs.server))
            keys += cardKey(project.nfs.server);
        return keys;
    }
    for (const Host &host : project.hosts) {
        if (host.roles.testFlag(Role::GlusterNode))
            keys += cardKey(host.id);
    }
    return keys;
}

/// A volume is exported by its sets; without bricks by the nodes that are to hold them.
QStringList exportersOf(const SiteGraph &sets, const QStringList &storage)
{
    QStringList keys;
    for (const Card &set : sets.cards)
        keys += set.key;
    return keys.isEmpty() ? storage : keys;
}

Link exportLink(const Project &project, const QString &from, const QString &to)
{
    const bool nfs = project.backend == Backend::Nfs;
    return {.kind = LinkKind::Export,
            .from = from,
            .to = to,
            .label = nfs ? Text::tr("exports") : Text::tr("volume %1").arg(project.gluster.volume),
            .toolTip = nfs ? Text::tr("Exported by NFS from %1").arg(project.nfs.exportRoot)
                           : Text::tr("GlusterFS volume %1").arg(project.gluster.volume)};
}

Link mountLink(const QList<SharedFolder> &folders, const QString &from, const QString &to)
{
    QStringList paths;
    for (const SharedFolder &folder : folders)
        paths += folder.path;
    return {.kind = LinkKind::Mount,
            .from = from,
            .to = to,
            .label = Text::tr("mounts"),
            .toolTip = Text::tr("Mounted at") + u'\n' + paths.join(u'\n')};
}

/// Hosts of the same kind look alike to every share.
struct HostKind {
    bool storage = false;
    QStringList
        shares; ///< keys of the shares that it mounts and of the sets that it holds bricks of
    bool operator<(const HostKind &other) const
    {
        return std::tie(storage, shares) < std::tie(other.storage, other.shares);
    }
};

QString frameTitle(const HostKind &kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    if (kind.storage)
        return Text::tr("%n storage hosts", nullptr, n);
    return kind.shares.isEmpty() ? Text::tr("%n hosts without shares", nullptr, n)
                                 : Text::tr("%n Pandora FMS hosts", nullptr, n);
}

QList<Frame> framesOf(const SiteGraph &graph, const QStringList &storage)
{
    QMap<HostKind, QStringList> kinds;
    for (const Card &card : graph.cards) {
        if (card.kind != CardKind::Machine || card.position)
            continue;
        HostKind kind{storage.contains(card.key), {}};
        for (const Link &link : graph.links) {
            if (link.kind == LinkKind::Mount && link.to == card.key)
                kind.shares += link.from;
            if (link.kind == LinkKind::Brick && link.from == card.key)
                kind.shares += link.to;
        }
        kinds[kind] += card.key;
    }
    QList<Frame> frames;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        if (it->size() >= kFrameFrom)
            frames.append(
                {QStringLiteral("frame:") + it->first(), frameTitle(it.key(), it->size()), *it});
    }
    return frames;
}

/// Links of a frame's members become one of the frame.
QList<Link> joinedLinks(const QList<Link> &links, const QList<Frame> &frames)
{
    QHash<QString, QString> frameOf;
    for (const Frame &frame : frames) {
        for (const QString &member : frame.members)
            frameOf.insert(member, frame.key);
    }
    QList<Link> joined;
    QSet<std::pair<QString, QString>> seen;
    for (Link link : links) {
        link.from = frameOf.value(link.from, link.from);
        link.to = frameOf.value(link.to, link.to);
        if (seen.contains({link.from, link.to}))
            continue;
        seen.insert({link.from, link.to});
        joined += link;
    }
    return joined;
}

} // namespace

SiteGraph siteGraph(const Project &project, const QList<LeavingSet> &leaving)
{
    SiteGraph graph;
    const QHash<HostId, QString> names = shortNames(project);
    for (const Host &host : project.hosts)
        graph.cards += machineCard(host, names.value(host.id));
    const QStringList storage = storageKeys(project);
    const SiteGraph sets = brickSets(project, leaving, names);
    graph.cards += sets.cards;
    graph.links += sets.links;
    for (const QList<SharedFolder> &folders : groupedFolders(project)) {
        const Card card = shareCard(project, folders);
        graph.cards += card;
        for (const QString &key : exportersOf(sets, storage))
            graph.links += exportLink(project, key, card.key);
        for (const QString &key : clientKeys(project, folders.first()))
            graph.links += mountLink(folders, card.key, key);
    }
    graph.frames = framesOf(graph, storage);
    graph.links = joinedLinks(graph.links, graph.frames);
    return graph;
}

QHash<HostId, QString> shortNames(const Project &project)
{
    const auto firstPart = [](const Host &host) { return host.id.value.section(u'.', 0, 0); };
    const auto isWord = [](const QString &part) {
        return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    };
    QHash<QString, int> uses;
    for (const Host &host : project.hosts)
        ++uses[firstPart(host)];
    QHash<HostId, QString> names;
    for (const Host &host : project.hosts) {
        const QString part = firstPart(host);
        names.insert(host.id, isWord(part) && uses.value(part) == 1 ? part : host.id.value);
    }
    return names;
}

QString cardKey(const HostId &host)
{
    return QStringLiteral("host:") + host.value;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Server:
        return Text::tr("Server");
    case Role::Console:
        return Text::tr("Console");
    case Role::NfsServer:
        return Text::tr("NFS server");
    case Role::GlusterNode:
        return Text::tr("Gluster node");
    }
    return {};
}

} // namespace sharewright
