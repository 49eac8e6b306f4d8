// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pages and connects what they ask for.

#include "ui/models/sitesession.h"
#include "ui/wizard/datapage.h"
#include "ui/wizard/folderspage.h"
#include "ui/wizard/glusterpage.h"
#include "ui/wizard/hostspage.h"
#include "ui/wizard/identitiespage.h"
#include "ui/wizard/methodpage.h"
#include "ui/wizard/nfspage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/setupplace.h"
#include "ui/wizard/sitepage.h"

namespace sharewright {

SetupPage *SetupPlace::makePage(SetupStep step)
{
    switch (step) {
    case SetupStep::Site:
        return makeSitePage();
    case SetupStep::Hosts:
        return new HostsPage(m_session, m_document);
    case SetupStep::Folders:
        return new FoldersPage(m_session, m_document);
    case SetupStep::Method:
        return new MethodPage(m_session, m_document, m_notes);
    case SetupStep::Nfs:
        return new NfsPage(m_session, m_document);
    case SetupStep::Gluster: {
        auto *page = new GlusterPage(m_session, m_document);
        connect(page, &GlusterPage::probeRequested, this, &SetupPlace::probe);
        return page;
    }
    case SetupStep::Identities: {
        auto *page = new IdentitiesPage(m_session, m_document);
        connect(page, &IdentitiesPage::probeRequested, this, &SetupPlace::probe);
        return page;
    }
    case SetupStep::Data: {
        auto *page = new DataPage(m_session, m_document);
        connect(page, &DataPage::mergeRequested, this, &SetupPlace::mergeRequested);
        return page;
    }
    case SetupStep::Review:
        break;
    }
    return makeReviewPage();
}

SetupPage *SetupPlace::makeSitePage()
{
    auto *page = new SitePage(m_session, m_document, m_notes);
    connect(page, &SitePage::newRequested, this, &SetupPlace::newRequested);
    connect(page, &SitePage::openRequested, this, &SetupPlace::openRequested);
    connect(page, &SitePage::practiceRequested, this, &SetupPlace::practiceRequested);
    return page;
}

SetupPage *SetupPlace::makeReviewPage()
{
    auto *page = new ReviewPage(m_session, m_document);
    connect(page, &ReviewPage::stepRequested, this, &SetupPlace::showStep);
    connect(page, &ReviewPage::probeRequested, this, &SetupPlace::probe);
    connect(page, &ReviewPage::planRequested, this, &SetupPlace::makePlan);
    connect(page, &ReviewPage::planPlaceRequested, this, &SetupPlace::planPlaceRequested);
    connect(page, &ReviewPage::topologyPlaceRequested, this, &SetupPlace::topologyPlaceRequested);
    connect(page, &ReviewPage::exportRequested, this, &SetupPlace::exportRequested);
    connect(page, &ReviewPage::dryRunRequested, this, &SetupPlace::dryRunRequested);
    connect(page, &ReviewPage::applyRequested, this, &SetupPlace::applyRequested);
    return page;
}

void SetupPlace::probe()
{
    if (const Result<> started = m_session.probe(); !started)
        refuse(started.error().message);
}

void SetupPlace::makePlan()
{
    if (const Result<> started = m_session.makePlan(); !started)
        refuse(started.error().message);
}

} // namespace sharewright
