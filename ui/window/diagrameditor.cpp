// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagrameditor.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

#include "ui/diagram/carditem.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/linkitem.h"
#include "ui/diagram/nameeditor.h"
#include "ui/models/document.h"
#include "ui/models/hostmoves.h"
#include "ui/window/diagrammenu.h"
#include "ui/window/pictureexport.h"

namespace sharewright {

namespace {

// The document, and the name in it, may outlive the action.
LiveText nameOf(const QPointer<QAction> &action)
{
    return [action] { return action ? action->text().remove(u'&') : QString(); };
}

LiveText joined(const QList<LiveText> &names)
{
    return [names] {
        QStringList said;
        for (const LiveText &name : names)
            said += name.now();
        return said.join(QStringLiteral(", "));
    };
}

} // namespace

DiagramEditor::DiagramEditor(Document &document, DiagramScene &scene, DiagramView &view,
                             QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_scene(scene)
    , m_view(view)
    , m_actions(view)
{
    connectActions();
    connect(&scene, &DiagramScene::hostsMoved, this,
            [this](const HostPlaces &places) { moveHosts(m_document, places); });
    connect(&scene, &DiagramScene::connectRequested, this, &DiagramEditor::askWhatLineMeans);
    connect(&view, &DiagramView::menuRequested, this, &DiagramEditor::showMenu);
    connect(&view.nameEditor(), &NameEditor::named, this, &DiagramEditor::rename);
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DiagramEditor::refreshActions);
    connect(&scene, &DiagramScene::arranged, this, &DiagramEditor::refreshActions);
    connect(&document, &Document::changed, this, &DiagramEditor::refreshActions);
    refreshActions();
}

void DiagramEditor::connectActions()
{
    connect(m_actions.exportPicture, &QAction::triggered, this,
            [this] { choosePicture(*m_view.window(), m_scene, m_document.displayName()); });
    connect(m_actions.rename, &QAction::triggered, &m_view, &DiagramView::editName);
    connect(m_actions.connectWith, &QAction::triggered, &m_view, &DiagramView::beginConnecting);
    connect(m_actions.remove, &QAction::triggered, this, &DiagramEditor::removeSelected);
    connect(m_actions.selectAll, &QAction::triggered, &m_scene, &DiagramScene::selectAll);
    const auto arrange = [this](QAction *action, Arrangement how) {
        connect(action, &QAction::triggered, this,
                [this, action, how] { arrangeSelected(how, nameOf(action)); });
    };
    arrange(m_actions.alignLeft, Arrangement::Left);
    arrange(m_actions.alignTop, Arrangement::Top);
    arrange(m_actions.spreadAcross, Arrangement::Across);
    arrange(m_actions.spreadDown, Arrangement::Down);
}

void DiagramEditor::refreshActions()
{
    const qsizetype hosts = m_scene.selectedHosts().size();
    m_actions.rename->setEnabled(hosts == 1);
    m_actions.connectWith->setEnabled(m_scene.selectedCard());
    m_actions.remove->setEnabled(hosts > 0 || m_scene.selectedLink()
                                 || !selectedFolders().isEmpty());
    m_actions.exportPicture->setEnabled(m_scene.isArranged());
    m_actions.selectAll->setEnabled(!m_document.isEmpty());
    m_actions.whatIf->setEnabled(hosts == 1 || m_actions.whatIf->isChecked());
    for (QAction *action : m_actions.arranging())
        action->setEnabled(hosts > 1);
}

void DiagramEditor::take(const SiteEdit &edit)
{
    m_document.replaceProject(edit.after, edit.what);
}

void DiagramEditor::rename(const HostId &host, const QString &name)
{
    NameEditor &editor = m_view.nameEditor();
    if (const Result<> done = m_document.renameHost(host, HostId(name)); !done) {
        editor.refuse(done.error().message);
        return;
    }
    editor.finish();
    // Another name makes it another card, which is shown, and can be selected, when it has its place.
    connect(
        &m_scene, &DiagramScene::arranged, this,
        [this, key = cardKey(HostId(name))] { m_view.goTo(key); }, Qt::SingleShotConnection);
}

// Hosts and folders go together as one step; a line goes when it can mean one thing only, else the menu asks.
void DiagramEditor::removeSelected()
{
    if (const LinkItem *link = m_scene.selectedLink()) {
        const QList<SiteEdit> edits =
            editsWithout(m_document.project(), m_scene.graph(), link->link());
        if (edits.size() == 1)
            take(edits.first());
        else
            showMenu(m_view.viewport()->mapToGlobal(m_view.viewport()->rect().center()));
        return;
    }
    const QList<HostId> hosts = m_scene.selectedHosts().keys();
    const QList<FolderId> folders = selectedFolders();
    SiteEdit edit{{}, m_document.project()};
    QList<LiveText> names;
    if (!folders.isEmpty()) {
        edit = removeFolders(edit.after, folders);
        names += edit.what;
    }
    if (!hosts.isEmpty()) {
        edit = removeHosts(edit.after, hosts);
        names += edit.what;
    }
    take({joined(names), edit.after});
}

QList<FolderId> DiagramEditor::selectedFolders() const
{
    QList<FolderId> folders;
    for (const CardItem *card : m_scene.selectedCards())
        folders += card->card().folders;
    return folders;
}

void DiagramEditor::askWhatLineMeans(const QString &from, const QString &to, QPoint position)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEdits(
        *menu,
        editsBetween(m_document.project(), m_scene.card(from)->card(), m_scene.card(to)->card()),
        [this](const SiteEdit &edit) { take(edit); });
    menu->popup(position);
}

void DiagramEditor::showMenu(QPoint position)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto taking = [this](const SiteEdit &edit) { take(edit); };
    if (const LinkItem *link = m_scene.selectedLink()) {
        addEdits(*menu, editsWithout(m_document.project(), m_scene.graph(), link->link()), taking);
    } else if (const CardItem *card = m_scene.selectedCard()) {
        if (card->card().kind == CardKind::Machine)
            menu->addActions({m_actions.rename, m_actions.whatIf});
        menu->addAction(m_actions.connectWith);
        addCardEdits(*menu, m_document.project(), m_scene.graph(), card->card(), taking);
        menu->addSeparator();
        menu->addAction(m_actions.remove);
    } else if (!m_scene.selectedCards().isEmpty()) {
        menu->addActions(m_actions.arranging());
        menu->addSeparator();
        menu->addAction(m_actions.remove);
    } else {
        menu->addActions({m_actions.selectAll, m_actions.exportPicture});
    }
    menu->popup(position);
}

void DiagramEditor::arrangeSelected(Arrangement how, const LiveText &name)
{
    moveHosts(m_document, arranged(m_scene.selectedHosts(), how), name);
}

} // namespace sharewright
