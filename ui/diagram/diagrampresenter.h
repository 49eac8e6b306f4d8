// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "ui/models/planmarks.h"

namespace sharewright {

class DiagramScene;
class Document;
class SiteSession;
class SiteTreeModel;

/// Keeps a diagram as the document is, with what the session's plan would change about it while that is still to come:
/// marks, and the sets of bricks that only the running volume has. Follows document, facts, plan, runs and language.
/// GUI thread.
class DiagramPresenter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagramPresenter)

public:
    /// All must outlive this object. `list`: shows the same as the scene; null: there is none. Shows nothing until
    /// `refresh`, so that whoever listens can connect before.
    DiagramPresenter(const SiteSession &session, const Document &document, DiagramScene &scene,
                     SiteTreeModel *list = nullptr, QObject *parent = nullptr);

    /// Everything anew.
    void refresh();

Q_SIGNALS:
    /// Cards and links may be others now.
    void siteChanged();
    /// What the plan would change may be something else now; comes after `siteChanged` too.
    void marksChanged();

private:
    void refreshPlan();
    void present(const PlanMarks &marks);
    [[nodiscard]] PlanMarks marksOfPlan() const;

    const SiteSession &m_session;
    const Document &m_document;
    DiagramScene &m_scene;
    SiteTreeModel *m_list = nullptr;
    QList<LeavingSet> m_leaving; ///< those that are shown
};

} // namespace sharewright
