// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/health/outage.h"
#include "ui/diagram/diagramscene.h"
#include "ui/models/sitesession.h"

class QLabel;
class QStackedLayout;
class QTreeView;

namespace sharewright {

class Banner;
class DiagramEditor;
class DiagramPresenter;
class DiagramSearchBar;
class DiagramView;
class Document;
class EmptyState;
class HostDetails;
class Minimap;
class SiteTreeModel;
class TopologyMarks;

/// The Topology place: the diagram, the same as a list, and the details of what is selected. All three agree on the
/// selection. Above the diagram a search and the answer to "what if it dies", when asked for. Mirrors the document and the session; edits through the document.
class TopologyPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyPlace)

public:
    TopologyPlace(SiteSession &session, Document &document, QWidget *parent = nullptr);

    [[nodiscard]] DiagramView &view() { return *m_view; }
    [[nodiscard]] DiagramScene &scene() { return m_scene; }
    [[nodiscard]] const DiagramEditor &editor() const { return *m_editor; }
    /// What is shown instead of the hosts' state while the question "what if it dies" is asked.
    [[nodiscard]] const std::optional<Outage> &outage() const;
    /// Shown while the document is empty; the window adds its actions.
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    void goTo(const HostId &host);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc ends "what if"

private:
    void buildLayout();
    QWidget *buildOutageBanner();
    QWidget *buildSidePanel();
    QWidget *buildZoomButtons();
    void connectSelection();
    void setTexts();
    void refreshSite();
    void refreshDetails();
    void refreshLegend();
    void setWhatIf(bool on);
    void followWhatIf();
    void refreshOutage();
    void connectSearch();
    void search();

    SiteSession &m_session;
    Document &m_document;
    DiagramScene m_scene;
    DiagramView *m_view = nullptr;
    DiagramEditor *m_editor = nullptr;
    Banner *m_outageBanner = nullptr;
    SiteTreeModel *m_treeModel = nullptr;
    QTreeView *m_tree = nullptr;
    DiagramPresenter *m_presenter = nullptr;
    TopologyMarks *m_marks = nullptr;
    DiagramSearchBar *m_search = nullptr;
    QLabel *m_legend = nullptr;
    Minimap *m_minimap = nullptr;
    HostDetails *m_details = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace sharewright
