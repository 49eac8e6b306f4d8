// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

#include "core/plan/plan.h"
#include "ui/models/plantreemodel.h"
#include "ui/preview/syntax.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace sharewright {

class DetailsPane;
class PlanHeader;

/// The Plan place: everything that a run would do, before anything happens. GUI thread.
class PlanPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)
public:
    explicit PlanPage(QWidget *parent = nullptr);
    ~PlanPage() override;

    void setPlan(const Plan &plan, const PlanBrief &brief);
    /// The plan that is shown, in another language: selection, filter and what is unfolded stay.
    void setPlanTexts(const Plan &plan);
    /// Back to the page that explains what a plan is.
    void clearPlan();
    /// Shows this step and its details, whatever is filtered.
    void showStep(const StepId &step);
    /// While a run is under way, nothing can be started from here.
    void setBusy(bool busy);
    /// False: the project changed since this plan was made, so that it can be read but not run.
    void setCurrent(bool current);
    [[nodiscard]] const Plan &plan() const { return m_model.plan(); }

Q_SIGNALS:
    void exportRequested();
    void dryRunRequested();
    void applyRequested();

private:
    [[nodiscard]] QWidget *createEmptyState();
    [[nodiscard]] QWidget *createTreeSide();
    [[nodiscard]] QWidget *createGroupingButtons();
    void setUpTree();
    void setTexts();
    void showInPresentLanguage();
    void connectSignals();
    void filterNow();
    void setGrouping(PlanGrouping grouping);
    void expandSensibly();
    void select(const QModelIndex &index);
    void showHeading(PlanTreeModel::Kind kind);
    void showCurrent();

    Syntax m_syntax;
    PlanTreeModel m_model;
    PlanBrief m_brief;
    QStackedWidget *m_stack = nullptr;
    PlanHeader *m_header = nullptr;
    QSplitter *m_splitter = nullptr;
    QButtonGroup *m_groupings = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_noMatch = nullptr;
    QTimer *m_filterDelay = nullptr;
    QTreeView *m_tree = nullptr;
    DetailsPane *m_details = nullptr;
};

} // namespace sharewright
