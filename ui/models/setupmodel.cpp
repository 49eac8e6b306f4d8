// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/setupmodel.h"

#include "ui/models/document.h"
#include "ui/models/sitesession.h"

namespace sharewright {

SetupModel::SetupModel(SiteSession &session, Document &document, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &SetupModel::changed);
    connect(&session, &SiteSession::factsChanged, this, &SetupModel::changed);
}

const Project &SetupModel::project() const
{
    return m_document.project();
}

const SiteFacts &SetupModel::facts() const
{
    return m_session.facts();
}

bool SetupModel::hasFacts() const
{
    return !facts().hosts.isEmpty();
}

void SetupModel::edit(const Project &project, const LiveText &what, const QString &setting)
{
    m_document.replaceProject(project, what, setting);
}

} // namespace sharewright
