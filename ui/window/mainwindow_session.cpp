// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with the hosts: probe, plan, run, export. The rest of MainWindow is in mainwindow.cpp.

#include <algorithm>
#include <utility>

#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include "core/render/bundle.h"
#include "ui/common/emptystate.h"
#include "ui/dashboard/statusplace.h"
#include "ui/models/document.h"
#include "ui/preview/planpage.h"
#include "ui/run/runpage.h"
#include "ui/run/runplace.h"
#include "ui/run/runspage.h"
#include "ui/window/findingspanel.h"
#include "ui/window/mainwindow.h"

namespace sharewright {

void MainWindow::buildStatusBar()
{
    m_activity = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setFixedSize(120, 14);
    m_progress->setTextVisible(false);
    m_stop = new QToolButton(this);
    m_stop->setDefaultAction(m_actions.stop);
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : {static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_stop)})
        statusBar()->addPermanentWidget(widget);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectSiteActions()
{
    connect(m_actions.probe, &QAction::triggered, this, &MainWindow::probe);
    connect(m_actions.merge, &QAction::triggered, this, &MainWindow::mergeFiles);
    connect(m_actions.plan, &QAction::triggered, this, [this] { makePlan(); });
    connect(m_actions.unshare, &QAction::triggered, this, &MainWindow::unshare);
    connect(m_actions.heal, &QAction::triggered, this,
            [this] { makePlan({PlanTask::Kind::Heal, false}); });
    connect(m_actions.dryRun, &QAction::triggered, this, [this] { startRun(RunKind::DryRun); });
    connect(m_actions.apply, &QAction::triggered, this, &MainWindow::apply);
    connect(m_actions.check, &QAction::triggered, this,
            [this] { report(m_session.checkHealth(), tr("The shares cannot be checked")); });
    connect(m_actions.stop, &QAction::triggered, &m_session, &SiteSession::stop);
}

void MainWindow::connectSession()
{
    connect(&m_session, &SiteSession::activityChanged, this, &MainWindow::refreshActivity);
    connect(&m_session, &SiteSession::activityChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &SiteSession::probeProgress, this, &MainWindow::refreshActivity);
    connect(&m_session, &SiteSession::planChanged, this, &MainWindow::refreshPlan);
    connect(&m_session, &SiteSession::findingsChanged, this, &MainWindow::refreshFindings);
    connect(&m_session, &SiteSession::planReworded, this, [this] {
        if (m_planPage)
            m_planPage->setPlanTexts(*m_session.plan());
        if (m_runPlace->hasPage())
            m_runPlace->page().setPlanTexts(*m_session.plan());
    });
}

PlanPage &MainWindow::planPage()
{
    if (!m_planPage) {
        m_planPage = new PlanPage(this);
        m_planStack->addWidget(m_planPage);
        connect(m_planPage, &PlanPage::exportRequested, this, &MainWindow::exportPlan);
        connect(m_planPage, &PlanPage::dryRunRequested, this,
                [this] { startRun(RunKind::DryRun); });
        connect(m_planPage, &PlanPage::applyRequested, this, &MainWindow::apply);
    }
    return *m_planPage;
}

StatusPlace &MainWindow::statusPlace()
{
    if (!m_statusPlace) {
        m_statusPlace = new StatusPlace(m_session, m_document, m_statusHolder);
        m_statusHolder->layout()->addWidget(m_statusPlace);
        m_statusPlace->setCheckAction(*m_actions.check);
    }
    return *m_statusPlace;
}

void MainWindow::probe()
{
    report(m_session.probe(), tr("The hosts cannot be looked at"));
}

void MainWindow::startRun(RunKind kind)
{
    report(m_session.start(kind), tr("The run cannot start"));
}

QString MainWindow::questionFor(const PlanTask &task, int hosts)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        return hosts == 1 ? tr("Apply the plan to 1 host?")
                          : tr("Apply the plan to %n hosts?", nullptr, hosts);
    case PlanTask::Kind::Unshare:
        return hosts == 1 ? tr("Un-share the folders on 1 host?")
                          : tr("Un-share the folders on %n hosts?", nullptr, hosts);
    case PlanTask::Kind::Heal:
        return tr("Heal the copies on %n hosts?", nullptr, hosts);
    }
    return {};
}

void MainWindow::apply()
{
    if (!m_session.plan())
        return;
    if (!m_session.hasPlaceForRuns()
        && !m_dialogs.saveFirst(tr("The record of a run, by which it can be resumed and undone, is "
                                   "kept under the name of the project's file.")))
        return;
    if (!m_session.plan())
        return; // the dialogs let other things happen
    const Plan &plan = *m_session.plan();
    const auto destructive = std::count_if(plan.steps.begin(), plan.steps.end(), [](const Step &s) {
        return s.risk == Risk::Destructive;
    });
    QMessageBox box(QMessageBox::Question, tr("Apply the plan"),
                    questionFor(plan.task, static_cast<int>(plan.hosts.size())),
                    QMessageBox::Cancel, this);
    box.setInformativeText(
        (destructive == 0
             ? tr("%1 steps. None interrupts a service, moves data or formats a disk.")
                   .arg(plan.steps.size())
             : tr("%1 steps, %2 of them interrupt a service or cannot be undone fully.")
                   .arg(plan.steps.size())
                   .arg(destructive))
        + u'\n'
        + tr("Fingerprint of the plan: %1").arg(shortFingerprint(m_session.planFingerprint())));
    QPushButton *go = box.addButton(tr("Apply"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == go && mayRetire())
        startRun(RunKind::Apply);
}

void MainWindow::exportPlan()
{
    if (!m_session.plan())
        return;
    const QString directory =
        QFileDialog::getExistingDirectory(this, tr("Export the plan to an empty folder"));
    if (directory.isEmpty())
        return;
    const Result<> written =
        writeBundle(reviewBundle(m_session.plannedProject(), *m_session.plan()), directory);
    report(written, tr("The plan could not be exported"));
    if (written)
        statusBar()->showMessage(tr("The plan was written to %1").arg(directory), 10'000);
}

void MainWindow::refreshPlan()
{
    if (m_session.plan()) {
        // Whoever reads the plan keeps the place when only the document changed.
        if (std::exchange(m_shownPlan, m_session.planNumber()) != m_session.planNumber())
            planPage().setPlan(*m_session.plan(), {.fingerprint = m_session.planFingerprint(),
                                                   .copy = estimateCopy(m_session.plannedProject(),
                                                                        m_session.facts())});
        planPage().setCurrent(m_session.planIsCurrent());
        m_planStack->setCurrentWidget(m_planPage);
    } else {
        m_planStack->setCurrentIndex(0);
    }
    refreshActions();
}

void MainWindow::refreshActions()
{
    const bool idle = m_session.activity() == SiteSession::Activity::Idle;
    const bool hosts = !m_document.project().hosts.isEmpty();
    const bool runnable = idle && m_session.planIsCurrent();
    m_actions.save->setEnabled(m_document.isDirty());
    m_actions.saveAs->setEnabled(!m_document.isEmpty());
    m_actions.exportPlan->setEnabled(m_session.plan().has_value());
    m_actions.probe->setEnabled(idle && hosts);
    m_actions.merge->setEnabled(idle && !m_document.project().migration.seedHost.isEmpty());
    m_actions.plan->setEnabled(idle && hosts);
    m_actions.unshare->setEnabled(idle && hosts);
    m_actions.heal->setEnabled(idle && hosts && m_document.project().backend == Backend::GlusterFs);
    m_actions.dryRun->setEnabled(runnable);
    m_actions.apply->setEnabled(runnable && !hasErrors(m_session.plan()->findings));
    if (m_planPage)
        m_planPage->setBusy(!idle);
    m_runPlace->runs().setBusy(!idle);
    m_actions.check->setEnabled(idle && hosts);
    m_actions.stop->setEnabled(!idle && m_session.activity() != SiteSession::Activity::Planning);
}

void MainWindow::refreshActivity()
{
    int answered = 0;
    for (const Host &host : m_document.project().hosts) {
        const SiteSession::HostProbe state = m_session.probeState(host.id);
        answered +=
            state == SiteSession::HostProbe::Answered || state == SiteSession::HostProbe::Failed;
    }
    const qsizetype hosts = m_document.project().hosts.size();
    switch (m_session.activity()) {
    case SiteSession::Activity::Idle:
        m_activity->clear();
        break;
    case SiteSession::Activity::Probing:
        m_activity->setText(tr("Looking at the hosts: %1 of %2").arg(answered).arg(hosts));
        break;
    case SiteSession::Activity::Checking:
        m_activity->setText(tr("Checking the shares"));
        break;
    case SiteSession::Activity::Planning:
        m_activity->setText(tr("Making the plan"));
        break;
    case SiteSession::Activity::Running:
        m_activity->setText(tr("Running"));
        break;
    }
    const bool busy = m_session.activity() != SiteSession::Activity::Idle;
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    if (m_session.activity() == SiteSession::Activity::Probing) {
        m_progress->setRange(0, static_cast<int>(hosts));
        m_progress->setValue(answered);
    } else {
        m_progress->setRange(0, 0);
    }
}

void MainWindow::report(const Result<> &result, const QString &title)
{
    if (!result)
        showError(title, result.error());
}

void MainWindow::showError(const QString &title, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, this);
    box.setInformativeText(error.message);
    box.setDetailedText(error.details);
    box.exec();
}

} // namespace sharewright
