// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagrampresenter.h"

#include "core/language/livetext.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/pendingmarks.h"
#include "ui/diagram/sitetreemodel.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"

namespace sharewright {

DiagramPresenter::DiagramPresenter(const SiteSession &session, const Document &document,
                                   DiagramScene &scene, SiteTreeModel *list, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
    , m_scene(scene)
    , m_list(list)
{
    connect(&document, &Document::changed, this, &DiagramPresenter::refresh);
    connect(&session, &SiteSession::factsChanged, this, &DiagramPresenter::refreshPlan);
    connect(&session, &SiteSession::planChanged, this, &DiagramPresenter::refreshPlan);
    connect(&session, &SiteSession::runFinished, this, &DiagramPresenter::refreshPlan);
    whenLanguageChanges(this, [this] { refresh(); });
}

void DiagramPresenter::refresh()
{
    present(marksOfPlan());
}

// Most plans change marks only, and then the cards need not be made again.
void DiagramPresenter::refreshPlan()
{
    const PlanMarks marks = marksOfPlan();
    if (marks.leaving != m_leaving) {
        present(marks);
        return;
    }
    m_scene.setPending(pendingMarks(m_scene.graph(), marks));
    Q_EMIT marksChanged();
}

// The list goes first: what is selected in the scene afterwards is looked for in it.
void DiagramPresenter::present(const PlanMarks &marks)
{
    const Project &project = m_document.project();
    m_leaving = marks.leaving;
    if (m_list != nullptr)
        m_list->setProject(project, m_leaving);
    m_scene.setProject(project, m_leaving);
    m_scene.setPending(pendingMarks(m_scene.graph(), marks));
    Q_EMIT siteChanged();
    Q_EMIT marksChanged();
}

PlanMarks DiagramPresenter::marksOfPlan() const
{
    if (!m_session.planIsPending())
        return {};
    return planMarks(*m_session.plan(), m_document.project(), m_session.facts());
}

} // namespace sharewright
