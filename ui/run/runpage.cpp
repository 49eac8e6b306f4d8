// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runpage.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/emptystate.h"
#include "ui/run/confirmation.h"
#include "ui/run/failurepane.h"
#include "ui/run/logpane.h"
#include "ui/run/runcontrols.h"
#include "ui/run/runheader.h"
#include "ui/run/runsteps.h"

namespace sharewright {

namespace {

constexpr int kTickMs = 500;

} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent)
    , m_pump(m_tracker, m_log)
    , m_stack(new QStackedWidget(this))
    , m_header(new RunHeader(this))
    , m_steps(new RunSteps(m_tracker, this))
    , m_top(new QSplitter(Qt::Horizontal, this))
    , m_failure(new FailurePane(this))
    , m_logPane(new LogPane(m_log, this))
    , m_ticker(new QTimer(this))
{
    m_top->addWidget(m_steps);
    m_top->addWidget(m_failure);
    m_top->setChildrenCollapsible(false);
    m_failure->hide();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_top);
    halves->addWidget(m_logPane);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(halves, 1);
    m_stack->addWidget(createEmptyState());
    m_stack->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_ticker->setInterval(kTickMs);
    connectSignals();
    inEveryLanguage(this, [this] { setTexts(); });
}

// Its models look at the tracker, which as a member would go first.
RunPage::~RunPage()
{
    delete m_steps;
}

void RunPage::setTexts()
{
    m_header->follow(m_tracker, now());
    m_shownFailure = {}; // so that its sentences are made anew
    showFailure();
}

void RunPage::setPlanTexts(const Plan &plan)
{
    if (!m_tracker.setTexts(plan))
        return;
    m_steps->tellTexts();
    setTexts();
}

QWidget *RunPage::createEmptyState()
{
    auto *state = new EmptyState(Symbol::Run, this);
    inEveryLanguage(state, [state] {
        state->setTexts(tr("Nothing is running"),
                        tr("Start a dry run or apply the plan from the Plan place. Every step of "
                           "every host then shows here with "
                           "its live output, and can be paused, stopped, retried and undone."));
    });
    return state;
}

void RunPage::connectSignals()
{
    using Control = RunControls::Control;
    connect(m_header->controls(), &RunControls::clicked, this, [this](Control control) {
        switch (control) {
        case Control::Pause:
            Q_EMIT pauseRequested();
            break;
        case Control::GoOn:
            Q_EMIT goOnRequested();
            break;
        case Control::Stop:
            confirmStop();
            break;
        case Control::Retry:
            Q_EMIT retryRequested({});
            break;
        case Control::Resume:
            Q_EMIT resumeRequested();
            break;
        case Control::Undo:
            confirmUndo();
            break;
        case Control::Status:
            Q_EMIT statusRequested();
            break;
        }
    });
    connect(m_failure, &FailurePane::retryRequested, this, [this] { Q_EMIT retryRequested({}); });
    connect(m_failure, &FailurePane::retryHostRequested, this,
            [this](const HostId &host) { Q_EMIT retryRequested({host}); });
    connect(m_failure, &FailurePane::undoRequested, this, &RunPage::confirmUndo);
    connect(m_failure, &FailurePane::logRequested, this, [this](int step, const HostId &host) {
        m_logPane->showOnlyHost(host);
        m_logPane->showLastLineOf(step);
    });
    connect(m_failure, &FailurePane::planRequested, this,
            [this](int step) { Q_EMIT stepRequested(m_tracker.plan().steps[step].id); });
    connect(m_failure, &FailurePane::stepChosen, this, [this](int step) {
        m_chosenFailure = step;
        showFailure();
    });
    connect(m_steps, &RunSteps::stepActivated, m_logPane, &LogPane::showLastLineOf);
    connect(&m_pump, &RunEventPump::advanced, this, &RunPage::advance);
    connect(m_ticker, &QTimer::timeout, this, &RunPage::tick);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_logPane,
            &LogPane::search);
}

void RunPage::setPlan(const Plan &plan)
{
    m_pump.clear();
    m_log.clear();
    m_tracker = RunTracker(plan);
    m_steps->reload();
    m_logPane->setHosts(plan.hosts);
    m_logPane->setLogFile({});
    m_chosenFailure = -1;
    m_stack->setCurrentIndex(plan.steps.isEmpty() ? 0 : 1);
    m_shownFailure = {};
    advance();
}

void RunPage::handleEvents(const QList<RunEvent> &events)
{
    m_pump.add(events);
}

void RunPage::advance()
{
    m_steps->refresh(m_tracker.takeChanged());
    m_header->follow(m_tracker, now());
    m_logPane->updateCounts();
    const bool started = m_tracker.stage() != RunTracker::Stage::NoRun;
    const bool finished = m_tracker.stage() == RunTracker::Stage::Finished;
    // Services that are stopped are counted up even after the run's end.
    const bool clocksRun = (started && !finished) || m_tracker.windowSince();
    if (clocksRun != m_ticker->isActive())
        clocksRun ? m_ticker->start() : m_ticker->stop();
    if (finished)
        m_logPane->setLogFile(m_tracker.logFile());
    showFailure();
}

void RunPage::tick()
{
    m_steps->tick(now());
    m_header->tick(m_tracker, now());
}

QDateTime RunPage::now() const
{
    return m_clock.isValid() ? m_clock : QDateTime::currentDateTimeUtc();
}

void RunPage::setClock(const QDateTime &now)
{
    m_clock = now;
    tick();
}

void RunPage::showFailure()
{
    const bool broken = m_tracker.stage() == RunTracker::Stage::Finished
                        && m_tracker.outcome() == RunOutcome::Failed;
    const bool failing = broken || countOf(m_tracker.counts(), StepState::Failed) > 0;
    if (!failing) {
        m_failure->hide();
        return;
    }
    const bool wasHidden = m_failure->isHidden();
    const ShownFailure now{m_tracker.failed(), m_tracker.stage(), m_chosenFailure};
    if (!wasHidden && now == m_shownFailure)
        return;
    m_shownFailure = now;
    const FailureReport report = reportFailure(m_tracker, m_log, m_chosenFailure);
    m_failure->show(report, m_tracker);
    m_failure->QWidget::show();
    if (wasHidden) {
        m_top->setSizes({width() * 3 / 5, width() * 2 / 5});
        m_steps->reveal(report.step);
    }
}

void RunPage::confirmStop()
{
    ask(this, stopConfirmation(m_tracker.windowSince().has_value()),
        [this] { Q_EMIT stopRequested(); });
}

void RunPage::confirmUndo()
{
    ask(this, undoConfirmation(countOf(m_tracker.counts(), StepState::Applied)),
        [this] { Q_EMIT undoRequested(); });
}

} // namespace sharewright
