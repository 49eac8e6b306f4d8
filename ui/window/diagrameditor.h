// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

#include "ui/diagram/arrangement.h"
#include "ui/models/siteedits.h"
#include "ui/window/diagramactions.h"

namespace sharewright {

class DiagramScene;
class DiagramView;
class Document;

/// What a person can do to the site in the diagram: turns what the view and the scene ask for into undo commands on the
/// document, one each. Keeps no state of its own. GUI thread.
class DiagramEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagramEditor)

public:
    /// All must outlive the editor.
    DiagramEditor(Document &document, DiagramScene &scene, DiagramView &view,
                  QObject *parent = nullptr);

    [[nodiscard]] const DiagramActions &actions() const { return m_actions; }

    /// What can be done with what is selected, at that place of the screen.
    void showMenu(QPoint position);

private:
    void connectActions();
    void refreshActions();
    void take(const SiteEdit &edit);
    void rename(const HostId &host, const QString &name);
    void removeSelected();
    [[nodiscard]] QList<FolderId> selectedFolders() const;
    void askWhatLineMeans(const QString &from, const QString &to, QPoint position);
    void arrangeSelected(Arrangement how, const LiveText &name);

    Document &m_document;
    DiagramScene &m_scene;
    DiagramView &m_view;
    DiagramActions m_actions;
};

} // namespace sharewright
