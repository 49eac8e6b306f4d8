// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/diagram/diagramscene.h"
#include "ui/models/sitesession.h"

class QStackedLayout;
class QTreeView;

namespace sharewright {

class DiagramView;
class Document;
class EmptyState;
class HostDetails;
class SiteTreeModel;

/// The Topology place: the diagram, the same as a list, and the details of what is selected. All three agree on the
/// selection. Mirrors the document and the session; edits through the document.
class TopologyPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyPlace)

public:
    TopologyPlace(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] DiagramView &view() { return *m_view; }
    [[nodiscard]] DiagramScene &scene() { return m_scene; }
    /// Shown while the document is empty; the window adds its actions.
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    void goTo(const HostId &host);

private:
    void buildLayout();
    QWidget *buildSidePanel();
    QWidget *buildZoomButtons();
    void connectSelection();
    void setTexts();
    void refreshDocument();
    void refreshBadge(const HostId &host);
    void refreshBadges();
    void refreshHealth();
    [[nodiscard]] Badge badgeOf(const HostId &host) const;
    void refreshDetails();

    SiteSession &m_session;
    Document &m_document;
    Verdict m_verdict; ///< on the health that was asked last
    DiagramScene m_scene;
    DiagramView *m_view = nullptr;
    SiteTreeModel *m_treeModel = nullptr;
    QTreeView *m_tree = nullptr;
    HostDetails *m_details = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace sharewright
