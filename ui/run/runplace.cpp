// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/run/runplace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/language/livetext.h"
#include "ui/common/theme.h"
#include "ui/preview/togglebutton.h"
#include "ui/run/runpage.h"
#include "ui/run/runspage.h"

namespace sharewright {

namespace {

enum Tab { RunTab, RunsTab };

} // namespace

RunPlace::RunPlace(QWidget *empty, QWidget *parent)
    : QWidget(parent)
    , m_empty(empty)
    , m_runs(new RunsPage(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_runsTab(new ToggleButton({}, m_tabs))
{
    auto *run = new ToggleButton({}, m_tabs);
    inEveryLanguage(run, [this, run] {
        run->setText(tr("This run"));
        nameRunsTab();
    });
    run->setChecked(true);
    m_group->addButton(run, RunTab);
    m_group->addButton(m_runsTab, RunsTab);
    auto *row = new QHBoxLayout(m_tabs);
    row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(run);
    row->addWidget(m_runsTab);
    row->addStretch(1);
    m_tabs->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_runs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int tab) { tab == RunTab ? showRun() : showRuns(); });
    connect(m_stack, &QStackedWidget::currentChanged, this, &RunPlace::shownChanged);
    setRuns({});
}

RunPage &RunPlace::page()
{
    if (!m_page) {
        m_page = new RunPage(this);
        m_stack->addWidget(m_page);
        Q_EMIT pageMade(*m_page);
    }
    m_hasRun = true;
    return *m_page;
}

bool RunPlace::shows(const QString &runId) const
{
    return m_hasRun && m_stack->currentWidget() == m_page && m_page->tracker().runId() == runId;
}

void RunPlace::setRuns(const QList<KeptRun> &runs)
{
    m_runs->setRuns(runs);
    nameRunsTab();
    m_tabs->setVisible(!runs.isEmpty());
    if (runs.isEmpty())
        showRun();
}

void RunPlace::nameRunsTab()
{
    m_runsTab->setText(tr("Runs (%1)").arg(m_runs->count()));
}

void RunPlace::showRun()
{
    m_stack->setCurrentWidget(m_hasRun ? static_cast<QWidget *>(m_page) : m_empty);
    m_group->button(RunTab)->setChecked(true);
}

void RunPlace::showRuns()
{
    m_stack->setCurrentWidget(m_runs);
    m_runsTab->setChecked(true);
}

void RunPlace::forgetRun()
{
    m_hasRun = false;
    showRun();
}

} // namespace sharewright
