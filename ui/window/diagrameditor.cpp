// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/diagrameditor.h"

#include <QAction>

#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/models/document.h"
#include "ui/models/hostmoves.h"
#include "ui/window/pictureexport.h"

namespace sharewright {

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
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DiagramEditor::refreshActions);
    connect(&scene, &DiagramScene::arranged, this, &DiagramEditor::refreshActions);
    connect(&document, &Document::changed, this, &DiagramEditor::refreshActions);
    refreshActions();
}

void DiagramEditor::connectActions()
{
    connect(m_actions.exportPicture, &QAction::triggered, this,
            [this] { choosePicture(*m_view.window(), m_scene, m_document.displayName()); });
    connect(m_actions.selectAll, &QAction::triggered, &m_scene, &DiagramScene::selectAll);
    const auto arrange = [this](QAction *action, Arrangement how) {
        connect(action, &QAction::triggered, this,
                [this, action, how] { arrangeSelected(how, action->text().remove(u'&')); });
    };
    arrange(m_actions.alignLeft, Arrangement::Left);
    arrange(m_actions.alignTop, Arrangement::Top);
    arrange(m_actions.spreadAcross, Arrangement::Across);
    arrange(m_actions.spreadDown, Arrangement::Down);
}

void DiagramEditor::refreshActions()
{
    const qsizetype hosts = m_scene.selectedHosts().size();
    m_actions.exportPicture->setEnabled(m_scene.isArranged());
    m_actions.selectAll->setEnabled(!m_document.isEmpty());
    m_actions.whatIf->setEnabled(hosts == 1 || m_actions.whatIf->isChecked());
    for (QAction *action : m_actions.arranging())
        action->setEnabled(hosts > 1);
}

void DiagramEditor::arrangeSelected(Arrangement how, const QString &name)
{
    moveHosts(m_document, arranged(m_scene.selectedHosts(), how), name);
}

} // namespace sharewright
