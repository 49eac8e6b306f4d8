// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/planpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/emptystate.h"
#include "ui/preview/codetabs.h"
#include "ui/preview/detailspane.h"
#include "ui/preview/facedelegate.h"
#include "ui/preview/planheader.h"
#include "ui/preview/togglebutton.h"

namespace sharewright {

namespace {

// With more rows than this, an unfolded tree helps nobody.
constexpr int kUnfoldedSteps = 120;
constexpr int kFilterDelayMs = 150;
constexpr int kTreeShare = 480;
constexpr int kDetailsShare = 520;
constexpr int kIndentation = 14;

std::optional<Face> faceOfRow(const PlanTreeModel &model, const QModelIndex &index)
{
    using Kind = PlanTreeModel::Kind;
    const auto kind = static_cast<Kind>(index.data(PlanTreeModel::KindRole).toInt());
    const int position = index.data(PlanTreeModel::PositionRole).toInt();
    if (index.column() == PlanTreeModel::WhatColumn) {
        if (kind == Kind::Destructive)
            return faceOf(Risk::Destructive);
        if (kind == Kind::Phase && index.data(PlanTreeModel::WindowRole).toBool())
            return Face{Shape::Stop, Tone::Warning};
        return std::nullopt;
    }
    if (index.column() != PlanTreeModel::MarkColumn)
        return std::nullopt;
    switch (kind) {
    case Kind::Step:
        return faceOf(model.plan().steps[position].risk);
    case Kind::File:
        return faceOf(fileState(model.plan().files[position]));
    case Kind::Finding:
        return faceOf(model.plan().findings[position].severity);
    case Kind::Assumption:
        return Face{Shape::Question, Tone::Warning};
    default:
        return std::nullopt;
    }
}

} // namespace

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_header(new PlanHeader(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_groupings(new QButtonGroup(this))
    , m_filter(new QLineEdit(this))
    , m_noMatch(new QLabel(this))
    , m_filterDelay(new QTimer(this))
    , m_tree(new QTreeView(this))
    , m_details(new DetailsPane(m_syntax, this))
{
    setUpTree();
    m_splitter->addWidget(createTreeSide());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kTreeShare, kDetailsShare});
    m_splitter->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(createEmptyState());
    m_stack->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectSignals();
    inEveryLanguage(this, [this] { setTexts(); });
}

PlanPage::~PlanPage() = default;

void PlanPage::setTexts()
{
    m_noMatch->setText(tr("No step or file fits these words."));
    m_tree->setAccessibleName(tr("Steps and files of the plan"));
    m_filter->setPlaceholderText(tr("Filter steps and files"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    if (!m_model.plan().steps.isEmpty())
        showInPresentLanguage();
}

void PlanPage::showInPresentLanguage()
{
    m_header->show(m_model.plan(), m_model.planIndex(), m_brief);
    m_details->show(detailsOf(m_model, m_tree->currentIndex()), DetailsPane::Tab::Kept);
}

void PlanPage::setPlanTexts(const Plan &plan)
{
    if (m_model.setTexts(plan))
        showInPresentLanguage();
}

QWidget *PlanPage::createEmptyState()
{
    auto *state = new EmptyState(Symbol::Plan, this);
    inEveryLanguage(state, [state] {
        state->setTexts(
            tr("No plan yet"),
            tr("A plan lists every file and command, per host and in order, before anything "
               "happens. "
               "Open a project and probe its hosts; the plan then appears here. What you review is "
               "what runs."));
    });
    return state;
}

void PlanPage::setUpTree()
{
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(kIndentation);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new FaceDelegate(
        [this](const QModelIndex &index) { return faceOfRow(m_model, index); },
        [](const QModelIndex &index) { return !index.parent().isValid(); }, m_tree));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PlanTreeModel::WhatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PlanTreeModel::HostColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(PlanTreeModel::MarkColumn, QHeaderView::Interactive);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(PlanTreeModel::HostColumn, 14 * letter);
    header->resizeSection(PlanTreeModel::MarkColumn, 19 * letter);
}

QWidget *PlanPage::createGroupingButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    const auto add = [&](PlanGrouping grouping, const char *text, const char *tip) {
        auto *button = new ToggleButton({}, buttons);
        inEveryLanguage(button, [button, text, tip] {
            button->setText(tr(text));
            button->setToolTip(tr(tip));
        });
        button->setChecked(grouping == PlanGrouping::Phases);
        m_groupings->addButton(button, static_cast<int>(grouping));
        row->addWidget(button);
    };
    add(PlanGrouping::Phases, QT_TR_NOOP("By phase"), QT_TR_NOOP("Steps in the order of work"));
    add(PlanGrouping::Hosts, QT_TR_NOOP("By host"),
        QT_TR_NOOP("Steps of each host in their order"));
    add(PlanGrouping::Files, QT_TR_NOOP("Files"),
        QT_TR_NOOP("The files that change, host by host"));
    return buttons;
}

QWidget *PlanPage::createTreeSide()
{
    m_filter->setClearButtonEnabled(true);
    m_filterDelay->setSingleShot(true);
    m_filterDelay->setInterval(kFilterDelayMs);
    m_noMatch->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge,
                                  spacing::kSmall);
    m_noMatch->hide();
    auto *side = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(spacing::kLarge, 0, spacing::kSmall, 0);
    tools->setSpacing(spacing::kMedium);
    tools->addWidget(createGroupingButtons());
    tools->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addLayout(tools);
    column->addWidget(m_noMatch);
    column->addWidget(m_tree, 1);
    return side;
}

void PlanPage::connectSignals()
{
    connect(m_header, &PlanHeader::exportRequested, this, &PlanPage::exportRequested);
    connect(m_header, &PlanHeader::dryRunRequested, this, &PlanPage::dryRunRequested);
    connect(m_header, &PlanHeader::applyRequested, this, &PlanPage::applyRequested);
    connect(m_header, &PlanHeader::headingRequested, this, &PlanPage::showHeading);
    connect(m_groupings, &QButtonGroup::idClicked, this,
            [this](int id) { setGrouping(static_cast<PlanGrouping>(id)); });
    connect(m_filter, &QLineEdit::textChanged, m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_filterDelay, &QTimer::timeout, this, &PlanPage::filterNow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanPage::showCurrent);
    CodeTabs *tabs = m_details->tabs();
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, tabs,
            &CodeTabs::search);
}

void PlanPage::setPlan(const Plan &plan, const PlanBrief &brief)
{
    m_brief = brief;
    m_model.setPlan(plan);
    m_header->show(m_model.plan(), m_model.planIndex(), m_brief);
    expandSensibly();
    m_stack->setCurrentIndex(1);
    select(m_model.index(0, 0));
}

void PlanPage::clearPlan()
{
    m_model.setPlan({});
    m_stack->setCurrentIndex(0);
}

void PlanPage::setBusy(bool busy)
{
    m_header->setBusy(busy);
}

void PlanPage::setCurrent(bool current)
{
    m_header->setCurrent(current);
}

void PlanPage::filterNow()
{
    m_model.setFilter(m_filter->text());
    m_noMatch->setVisible(m_model.rowCount() == 0);
    expandSensibly();
    select(m_model.index(0, 0));
}

void PlanPage::setGrouping(PlanGrouping grouping)
{
    const QModelIndex current = m_tree->currentIndex();
    const auto kind =
        static_cast<PlanTreeModel::Kind>(current.data(PlanTreeModel::KindRole).toInt());
    const int position = current.data(PlanTreeModel::PositionRole).toInt();
    m_model.setGrouping(grouping);
    m_groupings->button(static_cast<int>(grouping))->setChecked(true);
    expandSensibly();
    const QModelIndex same = current.isValid() ? m_model.find(kind, position) : QModelIndex();
    select(same.isValid() ? same : m_model.index(0, 0));
}

void PlanPage::expandSensibly()
{
    if (m_model.shownSteps() <= kUnfoldedSteps) {
        m_tree->expandToDepth(0);
    } else {
        // Findings and destructive steps stand first and stay in sight.
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex heading = m_model.index(row, 0);
            const auto kind =
                static_cast<PlanTreeModel::Kind>(heading.data(PlanTreeModel::KindRole).toInt());
            m_tree->setExpanded(heading, kind == PlanTreeModel::Kind::Findings);
        }
    }
}

void PlanPage::select(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showCurrent();
}

void PlanPage::showCurrent()
{
    m_details->show(detailsOf(m_model, m_tree->currentIndex()));
}

void PlanPage::showStep(const StepId &step)
{
    m_filter->clear();
    m_filterDelay->stop();
    m_model.setFilter({});
    if (m_model.grouping() == PlanGrouping::Files)
        setGrouping(PlanGrouping::Phases);
    expandSensibly();
    select(m_model.find(PlanTreeModel::Kind::Step, m_model.planIndex().step(step)));
}

void PlanPage::showHeading(PlanTreeModel::Kind kind)
{
    using Kind = PlanTreeModel::Kind;
    setGrouping(kind == Kind::File ? PlanGrouping::Files : PlanGrouping::Phases);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        const auto here = static_cast<Kind>(heading.data(PlanTreeModel::KindRole).toInt());
        const bool fits = kind == Kind::Phase  ? heading.data(PlanTreeModel::WindowRole).toBool()
                          : kind == Kind::File ? here == Kind::Host
                          : kind == Kind::Step ? here == Kind::Phase
                                               : here == kind;
        if (fits) {
            m_tree->expand(heading);
            m_tree->scrollTo(heading, QAbstractItemView::PositionAtTop);
            select(heading);
            return;
        }
    }
}

} // namespace sharewright
