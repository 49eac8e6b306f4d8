// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runsteps.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/preview/facedelegate.h"
#include "ui/preview/togglebutton.h"

namespace sharewright {

namespace {

std::optional<Face> faceOfState(const QModelIndex &index, int role)
{
    const QVariant state = index.data(role);
    return state.isValid() ? std::optional(faceOf(static_cast<StepState>(state.toInt())))
                           : std::nullopt;
}

std::optional<Face> faceOfRow(const QModelIndex &index)
{
    if (index.column() == RunTreeModel::StateColumn)
        return faceOfState(index, RunTreeModel::StateRole);
    if (index.column() == RunTreeModel::StepColumn && index.data(RunTreeModel::WindowRole).toBool())
        return Face{Shape::Stop, Tone::Warning};
    return std::nullopt;
}

int widestHost(const QFontMetrics &metrics, const QList<HostId> &hosts)
{
    int width = 0;
    for (const HostId &host : hosts)
        width = std::max(width, metrics.horizontalAdvance(host.value));
    return width;
}

} // namespace

RunSteps::RunSteps(const RunTracker &tracker, QWidget *parent)
    : QWidget(parent)
    , m_tracker(tracker)
    , m_steps(tracker)
    , m_cells(tracker)
    , m_proofs(tracker)
    , m_looks(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
{
    setUpTree();
    setUpMatrix();
    setUpProof();
    for (QWidget *page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_matrix),
                          static_cast<QWidget *>(m_proof)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(createLooks());
    column->addWidget(m_stack, 1);
    inEveryLanguage(this, [this] { setTexts(); });
}

QWidget *RunSteps::createLooks()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::kLarge, 0, spacing::kLarge, 0);
    row->setSpacing(spacing::kTight);
    const auto add = [&](Look look, const char *text, const char *tip) {
        auto *button = new ToggleButton({}, bar);
        inEveryLanguage(button, [button, text, tip] {
            button->setText(tr(text));
            button->setToolTip(tr(tip));
        });
        button->setChecked(look == Look::Phases);
        m_looks->addButton(button, static_cast<int>(look));
        row->addWidget(button);
    };
    add(Look::Phases, QT_TR_NOOP("By phase"), QT_TR_NOOP("The steps in the order of the plan"));
    add(Look::Hosts, QT_TR_NOOP("By host"), QT_TR_NOOP("What each host does, one after the other"));
    add(Look::Matrix, QT_TR_NOOP("Matrix"),
        QT_TR_NOOP("A row for each thing to do, a column for each host"));
    add(Look::Proof, QT_TR_NOOP("Proof"),
        QT_TR_NOOP("Which host has read what which other host wrote"));
    row->addStretch(1);
    connect(m_looks, &QButtonGroup::idClicked, this,
            [this](int look) { setLook(static_cast<Look>(look)); });
    return bar;
}

void RunSteps::setUpTree()
{
    m_tree->setModel(&m_steps);
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
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const int step = index.data(RunTreeModel::StepRole).toInt(); step >= 0)
            Q_EMIT stepActivated(step);
    });
}

QTableView *RunSteps::createTable(QAbstractItemModel &model)
{
    auto *table = new QTableView(this);
    table->setModel(&model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::kMedium);
    return table;
}

void RunSteps::setUpMatrix()
{
    m_matrix = createTable(m_cells);
    m_matrix->verticalHeader()->hide();
    m_matrix->setItemDelegate(new FaceDelegate(
        [](const QModelIndex &index) { return faceOfState(index, RunMatrix::StateRole); },
        [](const QModelIndex &index) {
            return index.column() == 0 && index.data(RunMatrix::FirstOfPhaseRole).toBool();
        },
        m_matrix));
    connect(m_matrix, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int step = index.data(RunMatrix::StepRole).toInt(); step >= 0)
            Q_EMIT stepActivated(step);
    });
}

void RunSteps::setUpProof()
{
    m_proof = createTable(m_proofs);
    m_proof->setCornerButtonEnabled(false); // nobody selects all of it
    m_proof->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_proof->setItemDelegate(new FaceDelegate(
        [](const QModelIndex &index) { return faceOfState(index, ProofMatrix::StateRole); },
        [](const QModelIndex &) { return false; }, m_proof));
}

void RunSteps::setTexts()
{
    m_tree->setAccessibleName(tr("Steps of the run"));
    m_matrix->setAccessibleName(tr("Steps of the run, by host"));
    m_proof->setAccessibleName(tr("Proof of the shares"));
    m_proof->setAccessibleDescription(
        tr("Rows are hosts that wrote test files, columns are hosts that read them. A cell counts "
           "the folders in which that worked."));
}

void RunSteps::reload()
{
    m_steps.reload();
    m_cells.reload();
    m_proofs.reload();
    m_shownPhase = -1;
    m_looks->button(static_cast<int>(Look::Proof))->setVisible(!m_proofs.isEmpty());
    if (look() == Look::Proof && m_proofs.isEmpty())
        setLook(Look::Phases);
    fitColumns();
}

void RunSteps::fitColumns()
{
    const QList<HostId> &hosts = m_tracker.plan().hosts;
    const int letter = fontMetrics().averageCharWidth();
    const int host =
        std::clamp(widestHost(fontMetrics(), hosts) + 3 * letter, 10 * letter, 20 * letter);
    m_tree->header()->resizeSection(RunTreeModel::HostColumn, host);
    // A shape and the longest word of a state.
    const int cell = std::max(host, 20 * letter);
    m_matrix->horizontalHeader()->setDefaultSectionSize(cell);
    const int spare =
        m_matrix->viewport()->width() - static_cast<int>(hosts.size()) * cell - letter;
    m_matrix->horizontalHeader()->resizeSection(0, std::clamp(spare, 46 * letter, 90 * letter));
}

void RunSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RunSteps::refresh(const std::vector<int> &steps)
{
    m_steps.refresh(steps);
    m_cells.refresh(steps);
    m_proofs.refresh(steps);
    const bool finished = m_tracker.stage() == RunTracker::Stage::Finished;
    m_overviewShown = m_overviewShown && finished;
    followCurrentPhase();
    if (finished && m_tracker.outcome() == RunOutcome::Succeeded)
        showOverview();
}

void RunSteps::tick(const QDateTime &now)
{
    m_steps.tick(now);
}

void RunSteps::tellTexts()
{
    tellTextsChanged(m_steps);
    tellTextsChanged(m_cells);
    tellTextsChanged(m_proofs);
}

void RunSteps::reveal(int step)
{
    m_tree->scrollTo(m_steps.indexOfStep(step), QAbstractItemView::PositionAtCenter);
    m_matrix->scrollTo(m_cells.indexOfStep(step), QAbstractItemView::PositionAtCenter);
}

RunSteps::Look RunSteps::look() const
{
    return static_cast<Look>(m_looks->checkedId());
}

void RunSteps::setLook(Look look)
{
    m_looks->button(static_cast<int>(look))->setChecked(true);
    m_stack->setCurrentWidget(look == Look::Matrix  ? static_cast<QWidget *>(m_matrix)
                              : look == Look::Proof ? static_cast<QWidget *>(m_proof)
                                                    : static_cast<QWidget *>(m_tree));
    if (look == Look::Matrix || look == Look::Proof)
        return;
    m_steps.setGrouping(look == Look::Hosts ? RunGrouping::Hosts : RunGrouping::Phases);
    m_shownPhase = -1;
    followCurrentPhase();
}

// All phases in sight, folded: whoever looks for one step unfolds it. Once, and not under the user's hands.
void RunSteps::showOverview()
{
    if (m_overviewShown || m_tree->selectionModel()->hasSelection())
        return;
    m_overviewShown = true;
    m_tree->collapseAll();
    m_tree->scrollToTop();
}

// Unfolds the phase that work is in and folds the one before, so that what runs is in sight; leaves the tree alone
// while the user has something selected.
void RunSteps::followCurrentPhase()
{
    if (m_steps.grouping() != RunGrouping::Phases)
        return;
    const int phase = m_tracker.currentPhase();
    if (phase == m_shownPhase || phase < 0)
        return;
    for (int row = 0; row < m_steps.rowCount(); ++row) {
        const QModelIndex group = m_steps.index(row, 0);
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

} // namespace sharewright
