// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/statusplace.h"

#include <QVBoxLayout>

#include "ui/common/emptystate.h"
#include "ui/models/document.h"
#include "ui/models/sitesession.h"

namespace sharewright {

StatusPlace::StatusPlace(SiteSession &session, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_empty(new EmptyState(Symbol::Status, tr("Nothing known yet"),
                             tr("Once the folders are shared, this place shows whether every host sees them: exports, "
                                "mounts, services and free space, each with its age."),
                             this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
}

} // namespace sharewright
