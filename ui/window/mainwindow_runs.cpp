// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs in the window: the one that goes on, those on record, and the one that was cut off. The rest of MainWindow is in
// mainwindow.cpp.

#include <QAbstractButton>
#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>

#include "core/language/language.h"
#include "core/language/livetext.h"
#include "core/run/recordedrun.h"
#include "ui/common/banner.h"
#include "ui/models/document.h"
#include "ui/preview/planpage.h"
#include "ui/run/confirmation.h"
#include "ui/run/runpage.h"
#include "ui/run/runplace.h"
#include "ui/run/runspage.h"
#include "ui/window/mainwindow.h"

namespace sharewright {

void MainWindow::connectRuns()
{
    connect(&m_session, &SiteSession::runStarting, this, [this](const Plan &plan) {
        m_runPlace->page().setPlan(plan);
        m_runPlace->showRun();
        showPlace(Place::Run);
    });
    connect(&m_session, &SiteSession::runEvents, this,
            [this](const QList<RunEvent> &events) { m_runPlace->page().handleEvents(events); });
    connect(&m_session, &SiteSession::runsChanged, this, &MainWindow::refreshRuns);
    connect(&m_session, &SiteSession::activityChanged, this, &MainWindow::refreshUnfinished);
    connect(&m_session, &SiteSession::runLoaded, this, &MainWindow::showKeptRun);
    connect(&m_session, &SiteSession::runNotLoaded, this, [this](const Error &error) {
        showError(tr("The record of that run cannot be read"), error);
    });
    connect(&m_document, &Document::aboutToBeReplaced, m_runPlace, &RunPlace::forgetRun);
    connect(m_runPlace, &RunPlace::pageMade, this, &MainWindow::connectRunPage);
    connect(m_runPlace, &RunPlace::shownChanged, this, &MainWindow::refreshUnfinished);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::refreshUnfinished);
    const RunsPage &runs = m_runPlace->runs();
    connect(&runs, &RunsPage::lookRequested, this, [this](const QString &runId) {
        report(m_session.lookAtRun(runId), tr("The run cannot be shown"));
    });
    connect(&runs, &RunsPage::resumeRequested, this, &MainWindow::resumeRun);
    connect(&runs, &RunsPage::undoRequested, this, &MainWindow::undoRun);
    connect(&runs, &RunsPage::reportRequested, this, &MainWindow::openReport);
}

void MainWindow::connectRunPage(RunPage &page)
{
    connect(&page, &RunPage::pauseRequested, &m_session, &SiteSession::pause);
    connect(&page, &RunPage::goOnRequested, &m_session, &SiteSession::goOn);
    connect(&page, &RunPage::stopRequested, &m_session, &SiteSession::stop);
    connect(&page, &RunPage::retryRequested, this, [this, &page](const QSet<HostId> &hosts) {
        report(m_session.retryFailed(page.tracker().runId(), hosts), tr("The run could not go on"));
    });
    connect(&page, &RunPage::resumeRequested, this,
            [this, &page] { resumeRun(page.tracker().runId()); });
    connect(&page, &RunPage::undoRequested, this, [this, &page] {
        report(m_session.undoRun(page.tracker().runId()), tr("The run cannot be undone"));
    });
    connect(&page, &RunPage::statusRequested, this, [this] {
        showPlace(Place::Status);
        m_actions.check->trigger(); // what is known there is older than the run
    });
    connect(&page, &RunPage::stepRequested, this, [this](const StepId &step) {
        showPlace(Place::Plan);
        if (m_planPage)
            m_planPage->showStep(step);
    });
}

void MainWindow::buildUnfinishedBanner()
{
    m_unfinished = new Banner(this);
    m_unfinished->hide();
    const auto add = [this](const char *text) {
        QAbstractButton *button = m_unfinished->addButton({});
        inEveryLanguage(button, [button, text] { button->setText(tr(text)); });
        return button;
    };
    m_resumeUnfinished = add(QT_TR_NOOP("Resume"));
    connect(m_resumeUnfinished, &QAbstractButton::clicked, this, [this] {
        if (m_unfinishedRun)
            resumeRun(m_unfinishedRun->id);
    });
    connect(add(QT_TR_NOOP("Undo…")), &QAbstractButton::clicked, this, [this] {
        if (m_unfinishedRun)
            undoRun(m_unfinishedRun->id, m_unfinishedRun->counts.value(StepState::Applied));
    });
    connect(add(QT_TR_NOOP("Look")), &QAbstractButton::clicked, this, [this] {
        if (m_unfinishedRun)
            report(m_session.lookAtRun(m_unfinishedRun->id), tr("The run cannot be shown"));
    });
    connect(add(QT_TR_NOOP("Later")), &QAbstractButton::clicked, this, [this] {
        m_putOff = m_unfinishedRun ? m_unfinishedRun->id : QString();
        refreshUnfinished();
    });
}

void MainWindow::refreshRuns()
{
    m_unfinishedRun = unfinishedRun(m_session.runs());
    m_runPlace->setRuns(m_session.runs());
    refreshUnfinished();
}

/// The page of the run itself says all of it, and more.
bool MainWindow::showsUnfinished() const
{
    return place() == Place::Run && m_runPlace->shows(m_unfinishedRun->id);
}

void MainWindow::refreshUnfinished()
{
    const bool running = m_session.activity() == SiteSession::Activity::Running;
    if (!m_unfinishedRun || running || m_unfinishedRun->id == m_putOff || showsUnfinished()) {
        m_unfinished->hide();
        return;
    }
    const KeptRun &run = *m_unfinishedRun;
    const bool undo = run.kind == RunKind::Undo;
    m_unfinished->show(
        Symbol::StateWarning, Tone::Warning,
        undo ? tr("An undo was not finished") : tr("A run was not finished"),
        tr("%1: %2. Some of its changes are on the hosts.")
            .arg(shownLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat),
                 outcomeWord(run)));
    m_resumeUnfinished->setVisible(!undo); // an undo goes on by undoing
    for (QAbstractButton *button : m_unfinished->findChildren<QAbstractButton *>())
        button->setEnabled(m_session.activity() == SiteSession::Activity::Idle);
}

void MainWindow::showKeptRun(const RecordedRun &run)
{
    RunPage &page = m_runPlace->page();
    page.setPlan(run.plan);
    page.handleEvents(run.events);
    m_runPlace->showRun();
    showPlace(Place::Run);
}

void MainWindow::resumeRun(const QString &runId)
{
    report(m_session.resumeRun(runId), tr("The run could not be resumed"));
}

void MainWindow::undoRun(const QString &runId, int applied)
{
    ask(this, undoConfirmation(applied),
        [this, runId] { report(m_session.undoRun(runId), tr("The run cannot be undone")); });
}

void MainWindow::openReport(const QString &runId)
{
    const RunFiles files = filesOf(m_session.runDirectory(), runId);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(files.report())))
        showError(tr("The report cannot be opened"),
                  {ErrorCode::Io,
                   tr("No program here shows it. You find it in %1.").arg(files.report()),
                   {}});
}

} // namespace sharewright
