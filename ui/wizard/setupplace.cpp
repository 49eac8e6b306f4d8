// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/setupplace.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/models/document.h"
#include "ui/models/findingkind.h"
#include "ui/models/sitesession.h"
#include "ui/wizard/findinglines.h"
#include "ui/wizard/setuppage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/taborder.h"

namespace sharewright {

SetupPlace::SetupPlace(SiteSession &session, Document &document, QSettings &settings,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_document(document)
    , m_notes(settings, document)
    , m_steps(session, document, m_notes)
    , m_rail(new StepRail(m_steps, this))
    , m_stack(new QStackedWidget(this))
    , m_findings(new FindingLines(this))
    , m_message(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this))
{
    buildLayout();
    connect(m_rail, &StepRail::stepChosen, this, &SetupPlace::showStep);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps.previous(step())); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (page()->takeEntered())
            showStep(m_steps.next(step()));
    });
    connect(&m_steps, &SetupSteps::refreshed, this, &SetupPlace::refresh);
    connect(&m_notes, &SetupNotes::replaced, this, [this] { showStep(m_notes.step()); });
    m_orderSoon.setSingleShot(true);
    m_orderSoon.setInterval(0);
    connect(&m_orderSoon, &QTimer::timeout, this,
            [this] { setTabOrderByLayout(*m_rail, *page(), {m_back, m_next}); });
    showStep(document.isEmpty() ? SetupStep::Site : m_notes.step());
}

void SetupPlace::buildLayout()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

QWidget *SetupPlace::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(spacing::kPage, spacing::kSmall, spacing::kPage, spacing::kSmall);
    column->setSpacing(spacing::kSmall);
    // Below the page: what comes and goes above it would move the controls from under the mouse.
    column->addWidget(m_findings);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kSmall);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_next->setDefault(true);
    QSizePolicy keepsPlace = m_next->sizePolicy(); // or the way back would come under the mouse
    keepsPlace.setRetainSizeWhenHidden(true);
    m_next->setSizePolicy(keepsPlace);
    m_back->setToolTip(tr("The page before. Nothing that you entered is lost."));
    m_next->setToolTip(tr("The next page. What is open can be entered later."));
    for (QPushButton *button : {m_back, m_next})
        button->setMinimumHeight(34);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    return footer;
}

SetupPage *SetupPlace::pageFor(SetupStep step)
{
    SetupPage *&page = m_pages[step];
    if (page == nullptr) {
        page = makePage(step);
        m_stack->addWidget(page);
        connect(page, &SetupPage::refused, this, &SetupPlace::refuse);
    }
    return page;
}

void SetupPlace::showStep(SetupStep wanted)
{
    // Of the two methods only the chosen one has a page.
    const SetupStep step = m_steps.steps().contains(wanted) ? wanted
                           : wanted == SetupStep::Nfs       ? SetupStep::Gluster
                                                            : SetupStep::Nfs;
    SetupPage *page = pageFor(step);
    const bool hadFocus = m_stack->currentWidget() != nullptr
                          && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    m_message->clear();
    m_notes.setStep(step);
    m_rail->setStep(step);
    if (hadFocus && page->firstControl() != nullptr)
        page->firstControl()->setFocus(Qt::OtherFocusReason);
    refresh();
}

SetupStep SetupPlace::step() const
{
    return page()->step();
}

SetupPage *SetupPlace::page() const
{
    return static_cast<SetupPage *>(m_stack->currentWidget());
}

void SetupPlace::refresh()
{
    if (page() == nullptr)
        return;
    if (!m_steps.steps().contains(step())) {
        showStep(step()); // the other method was chosen, or its choice undone
        return;
    }
    m_rail->setStep(step());
    m_orderSoon.start();
    FindingLines *own = page()->findingLines();
    (own != nullptr ? own : m_findings)->setFindings(shownFindings());
    if (own != nullptr)
        m_findings->setFindings({});
    m_back->setEnabled(step() != m_steps.steps().constFirst());
    const bool isLast = step() == m_steps.steps().constLast();
    if (isLast && m_next->hasFocus())
        page()->firstControl()->setFocus(Qt::OtherFocusReason);
    m_next->setVisible(!isLast); // the last one has its own way on
}

QList<Finding> SetupPlace::shownFindings() const
{
    if (m_document.isEmpty())
        return {}; // an empty project breaks every rule; nobody needs to hear of that
    QList<Finding> found = m_steps.findings(step());
    const bool isUntouched = step() == SetupStep::Hosts && m_session.facts().hosts.isEmpty();
    if (isUntouched && !m_document.project().hosts.isEmpty()) // looking at them says what they are
        found.removeIf([](const Finding &f) { return kindOf(f) == FindingKind::Open; });
    if (step() == SetupStep::Review) // it lists the errors itself
        found.removeIf([](const Finding &finding) { return finding.severity == Severity::Error; });
    return found;
}

void SetupPlace::refuse(const QString &why)
{
    m_message->setText(why);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sharewright
