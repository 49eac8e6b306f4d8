// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagrammenu.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>

#include "ui/models/brickedits.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagramMenu)
};

constexpr int kMostConnections = 16; // in a menu; with more of them "Connect with…" is quicker

const Card *cardOf(const SiteGraph &graph, const QString &key)
{
    const auto found = std::find_if(graph.cards.begin(), graph.cards.end(),
                                    [&](const Card &card) { return card.key == key; });
    return found == graph.cards.end() ? nullptr : &*found;
}

QList<SiteEdit> between(const Project &project, const Card &machine, const Card &other)
{
    if (other.kind == CardKind::Share)
        return connectEdits(project, other.folders, machine.host);
    return other.leaving ? QList<SiteEdit>() : brickEdits(project, machine.host, other.set);
}

// Several cards may lead to the same edit: any folder's line makes a host the NFS server.
void append(QList<SiteEdit> &edits, const QList<SiteEdit> &more)
{
    for (const SiteEdit &edit : more) {
        const bool known = std::any_of(edits.begin(), edits.end(), [&](const SiteEdit &other) {
            return other.what.now() == edit.what.now();
        });
        if (!known)
            edits += edit;
    }
}

void addHostEdits(QMenu &menu, const Project &project, const SiteGraph &graph, const Card &card,
                  const TakeEdit &take)
{
    QList<SiteEdit> connections;
    for (const Card &other : graph.cards) {
        if (other.kind != CardKind::Machine)
            append(connections, between(project, card, other));
    }
    if (!connections.isEmpty() && connections.size() <= kMostConnections)
        addEdits(*menu.addMenu(Text::tr("Connect")), connections, take);
    addEdits(*menu.addMenu(Text::tr("Roles")), roleEdits(project, card.host), take);
}

void addFolderEdits(QMenu &menu, const Project &project, const Card &card, const TakeEdit &take)
{
    if (card.folders.size() < 2)
        return; // the card's own Remove says the same
    QMenu *remove = menu.addMenu(Text::tr("Remove one folder"));
    for (const FolderId &folder : card.folders)
        addEdits(*remove, {removeFolders(project, {folder})}, take);
}

void addBrickEdits(QMenu &menu, const Project &project, const Card &card, const TakeEdit &take)
{
    if (card.leaving)
        return; // no part of the project: there is nothing to edit
    QList<SiteEdit> removals;
    for (const Host &host : project.hosts)
        removals += brickRemovals(project, host.id, card.set);
    if (!removals.isEmpty())
        addEdits(*menu.addMenu(Text::tr("Remove a brick")), removals, take);
}

} // namespace

void addEdits(QMenu &menu, const QList<SiteEdit> &edits, const TakeEdit &take)
{
    if (edits.isEmpty())
        menu.addAction(Text::tr("Nothing to change here"))->setEnabled(false);
    for (const SiteEdit &edit : edits) {
        QString text = edit.what.now();
        QAction *action = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, action, [edit, take] { take(edit); });
    }
}

void addCardEdits(QMenu &menu, const Project &project, const SiteGraph &graph, const Card &card,
                  const TakeEdit &take)
{
    switch (card.kind) {
    case CardKind::Machine:
        addHostEdits(menu, project, graph, card, take);
        break;
    case CardKind::Share:
        addFolderEdits(menu, project, card, take);
        break;
    case CardKind::BrickSet:
        addBrickEdits(menu, project, card, take);
        break;
    }
}

QList<SiteEdit> editsBetween(const Project &project, const Card &one, const Card &other)
{
    if ((one.kind == CardKind::Machine) == (other.kind == CardKind::Machine))
        return {};
    return one.kind == CardKind::Machine ? between(project, one, other)
                                         : between(project, other, one);
}

QList<SiteEdit> editsWithout(const Project &project, const SiteGraph &graph, const Link &link)
{
    const Card *from = cardOf(graph, link.from);
    const Card *to = cardOf(graph, link.to);
    if (!from || !to)
        return {};
    const Card *machine = from->kind == CardKind::Machine ? from : to;
    const Card *other = machine == from ? to : from;
    if (machine->kind != CardKind::Machine)
        return {};
    if (link.kind == LinkKind::Brick)
        return other->leaving ? QList<SiteEdit>()
                              : brickRemovals(project, machine->host, other->set);
    QList<SiteEdit> edits = disconnectEdits(project, other->folders, machine->host);
    // A host may both keep and use the folders; only one of that is this line.
    edits.removeIf([&](const SiteEdit &edit) {
        return (edit.after.nfs.server == project.nfs.server) != (link.kind == LinkKind::Mount);
    });
    return edits;
}

} // namespace sharewright
