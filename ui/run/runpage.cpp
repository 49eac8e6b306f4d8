// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runpage.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/emptystate.h"
#include "ui/preview/facedelegate.h"
#include "ui/preview/togglebutton.h"
#include "ui/run/confirmation.h"
#include "ui/run/failurepane.h"
#include "ui/run/logpane.h"
#include "ui/run/runcontrols.h"
#include "ui/run/runheader.h"

namespace sharewright {

namespace {

constexpr int kTickMs = 500;

std::optional<Face> faceOfRow(const QModelIndex &index)
{
    if (index.column() == RunTreeModel::StateColumn)
        return faceOf(static_cast<StepState>(index.data(RunTreeModel::StateRole).toInt()));
    if (index.column() == RunTreeModel::StepColumn && index.data(RunTreeModel::WindowRole).toBool())
        return Face{Shape::Stop, Tone::Warning};
    return std::nullopt;
}

} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent)
    , m_model(m_tracker)
    , m_pump(m_tracker, m_log)
    , m_stack(new QStackedWidget(this))
    , m_header(new RunHeader(this))
    , m_groupings(new QButtonGroup(this))
    , m_tree(new QTreeView(this))
    , m_top(new QSplitter(Qt::Horizontal, this))
    , m_failure(new FailurePane(this))
    , m_logPane(new LogPane(m_log, this))
    , m_ticker(new QTimer(this))
{
    setUpTree();
    m_top->addWidget(createTreeSide());
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

RunPage::~RunPage() = default;

void RunPage::setTexts()
{
    m_tree->setAccessibleName(tr("Steps of the run"));
    m_header->follow(m_tracker, now());
    m_shownFailure = {}; // so that its sentences are made anew
    showFailure();
}

void RunPage::setPlanTexts(const Plan &plan)
{
    if (!m_tracker.setTexts(plan))
        return;
    tellTextsChanged(m_model);
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

void RunPage::setUpTree()
{
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new FaceDelegate(
        faceOfRow, [](const QModelIndex &index) { return !index.parent().isValid(); }, m_tree));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RunTreeModel::StepColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(RunTreeModel::HostColumn, 14 * letter);
    header->resizeSection(RunTreeModel::StateColumn, 22 * letter);
    header->resizeSection(RunTreeModel::TimeColumn, 14 * letter);
}

QWidget *RunPage::createTreeSide()
{
    auto *side = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kLarge, 0, spacing::kLarge, 0);
    tools->setSpacing(spacing::kTight);
    const auto add = [&](RunGrouping grouping, const char *text) {
        auto *button = new ToggleButton({}, side);
        inEveryLanguage(button, [button, text] { button->setText(tr(text)); });
        button->setChecked(grouping == RunGrouping::Phases);
        m_groupings->addButton(button, static_cast<int>(grouping));
        tools->addWidget(button);
    };
    add(RunGrouping::Phases, QT_TR_NOOP("By phase"));
    add(RunGrouping::Hosts, QT_TR_NOOP("By host"));
    tools->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(tools);
    column->addWidget(m_tree, 1);
    return side;
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
        }
    });
    connect(m_groupings, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setGrouping(static_cast<RunGrouping>(id));
        m_shownPhase = -1;
        followCurrentPhase();
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
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int step = index.data(RunTreeModel::StepRole).toInt(); step >= 0)
            m_logPane->showLastLineOf(step);
    });
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
    m_model.reload();
    m_logPane->setHosts(plan.hosts);
    m_logPane->setLogFile({});
    m_shownPhase = -1;
    m_chosenFailure = -1;
    m_stack->setCurrentIndex(plan.steps.isEmpty() ? 0 : 1);
    fitHostColumn(plan.hosts);
    m_shownFailure = {};
    advance();
}

void RunPage::fitHostColumn(const QList<HostId> &hosts)
{
    int width = 0;
    for (const HostId &host : hosts)
        width = std::max(width, fontMetrics().horizontalAdvance(host.value));
    const int letter = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(RunTreeModel::HostColumn,
                                    std::clamp(width + 3 * letter, 10 * letter, 20 * letter));
}

void RunPage::handleEvents(const QList<RunEvent> &events)
{
    m_pump.add(events);
}

void RunPage::advance()
{
    m_model.refresh(m_tracker.takeChanged());
    m_header->follow(m_tracker, now());
    m_logPane->updateCounts();
    const bool started = m_tracker.stage() != RunTracker::Stage::NoRun;
    m_overviewShown = m_overviewShown && m_tracker.stage() == RunTracker::Stage::Finished;
    const bool finished = m_tracker.stage() == RunTracker::Stage::Finished;
    // Services that are stopped are counted up even after the run's end.
    const bool clocksRun = (started && !finished) || m_tracker.windowSince();
    if (clocksRun != m_ticker->isActive())
        clocksRun ? m_ticker->start() : m_ticker->stop();
    if (finished)
        m_logPane->setLogFile(m_tracker.logFile());
    followCurrentPhase();
    if (finished && m_tracker.outcome() == RunOutcome::Succeeded)
        showOverview();
    showFailure();
}

// All phases in sight, folded: whoever looks for one step unfolds it. Once, and not under the user's hands.
void RunPage::showOverview()
{
    if (m_overviewShown || m_tree->selectionModel()->hasSelection())
        return;
    m_overviewShown = true;
    m_tree->collapseAll();
    m_tree->scrollToTop();
}

void RunPage::tick()
{
    m_model.tick(now());
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

// Unfolds the phase that work is in and folds the one before, so that what runs is in sight; leaves the tree alone
// while the user has something selected.
void RunPage::followCurrentPhase()
{
    if (m_model.grouping() != RunGrouping::Phases)
        return;
    const int phase = m_tracker.currentPhase();
    if (phase == m_shownPhase || phase < 0)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        const int here = group.data(RunTreeModel::GroupRole).toInt();
        if (here == m_shownPhase && !m_tree->selectionModel()->hasSelection())
            m_tree->collapse(group);
        if (here == phase) {
            m_tree->expand(group);
            if (!m_tree->selectionModel()->hasSelection())
                m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
        }
    }
    m_shownPhase = phase;
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
        m_tree->scrollTo(m_model.indexOfStep(report.step), QAbstractItemView::PositionAtCenter);
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
