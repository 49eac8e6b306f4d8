// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runspage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/preview/facedelegate.h"

namespace sharewright {

RunsPage::RunsPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTreeView(this))
    , m_look(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_report(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    setUpTable();
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(createButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsPage::refreshButtons);
    connect(m_table, &QTreeView::activated, this, [this] { m_look->click(); });
    inEveryLanguage(this, [this] { setTexts(); });
}

void RunsPage::setTexts()
{
    m_table->setAccessibleName(tr("Runs that are on record"));
    m_look->setText(tr("&Look"));
    m_look->setToolTip(tr("Shows its steps and its log; touches no host"));
    m_resume->setText(tr("&Resume"));
    m_resume->setToolTip(tr("Checks what is done already and goes on with the rest"));
    m_undo->setText(tr("&Undo…"));
    m_undo->setToolTip(tr("Takes back what this run changed, after a confirmation"));
    m_report->setText(tr("Open re&port"));
    m_report->setToolTip(tr("Opens the written account of this run"));
    refreshButtons();
}

void RunsPage::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new FaceDelegate(
        [this](const QModelIndex &index) -> std::optional<Face> {
            const std::optional<KeptRun> run = m_model.run(index);
            return run && index.column() == RunsModel::OutcomeColumn ? std::optional(faceOf(*run))
                                                                     : std::nullopt;
        },
        [](const QModelIndex &) { return false; }, m_table));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(RunsModel::StartedColumn, 24 * letter);
    header->resizeSection(RunsModel::WhatColumn, 16 * letter);
    header->resizeSection(RunsModel::OutcomeColumn, 40 * letter);
    header->resizeSection(RunsModel::StepsColumn, 16 * letter);
}

QWidget *RunsPage::createButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_hint, 1);
    for (QPushButton *button : {m_look, m_resume, m_undo, m_report})
        row->addWidget(button);
    const auto tell = [this](QPushButton *button, void (RunsPage::*signal)(const QString &)) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (const std::optional<KeptRun> run = selected())
                Q_EMIT(this->*signal)(run->id);
        });
    };
    tell(m_look, &RunsPage::lookRequested);
    tell(m_resume, &RunsPage::resumeRequested);
    tell(m_report, &RunsPage::reportRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const std::optional<KeptRun> run = selected())
            Q_EMIT undoRequested(run->id, run->counts.value(StepState::Applied));
    });
    return buttons;
}

void RunsPage::setRuns(const QList<KeptRun> &runs)
{
    const std::optional<KeptRun> before = selected();
    m_model.setRuns(runs);
    const int row = before ? m_model.rowOf(before->id) : -1;
    m_table->setCurrentIndex(m_model.index(std::max(0, row), 0));
    refreshButtons();
}

void RunsPage::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

std::optional<KeptRun> RunsPage::selected() const
{
    return m_model.run(m_table->currentIndex());
}

void RunsPage::refreshButtons()
{
    const std::optional<KeptRun> run = selected();
    const bool free = run && !m_busy && !run->goesOn;
    const Result<> resumable = run ? canResume(*run) : Result<>();
    m_look->setEnabled(free);
    m_resume->setEnabled(free && resumable && !run->complete);
    m_undo->setEnabled(free && run->changed);
    m_report->setEnabled(run && run->ended);
    m_hint->setText(!run          ? QString()
                    : m_busy      ? tr("Something is going on; wait for its end.")
                    : !resumable  ? resumable.error().message
                    : !run->ended ? tr("It was cut off. Resume checks what is done and goes on.")
                                  : QString());
}

} // namespace sharewright
