// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/health/outage.h"
#include "ui/diagram/diagramscene.h"
#include "ui/models/sitesession.h"

class QStackedLayout;
class QTreeView;

namespace sharewright {

class Banner;
class DiagramEditor;
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
    [[nodiscard]] const DiagramEditor &editor() const { return *m_editor; }
    /// What is shown instead of the hosts' state while the question "what if it dies" is asked.
    [[nodiscard]] const std::optional<Outage> &outage() const { return m_outage; }
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
    void refreshDocument();
    void setBadge(const QString &cardKey, const Badge &badge);
    void refreshBadge(const HostId &host);
    void refreshBadges();
    void refreshHealth();
    [[nodiscard]] Badge badgeOf(const HostId &host) const;
    void refreshDetails();
    void setWhatIf(bool on);
    void followWhatIf();
    void thinkOff(const HostId &host);

    SiteSession &m_session;
    Document &m_document;
    Verdict m_verdict; ///< on the health that was asked last
    DiagramScene m_scene;
    DiagramView *m_view = nullptr;
    DiagramEditor *m_editor = nullptr;
    Banner *m_outageBanner = nullptr;
    std::optional<Outage> m_outage;
    SiteTreeModel *m_treeModel = nullptr;
    QTreeView *m_tree = nullptr;
    HostDetails *m_details = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace sharewright
