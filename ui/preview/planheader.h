// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/plan/plan.h"
#include "ui/models/planindex.h"
#include "ui/models/plantreemodel.h"
#include "ui/preview/face.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace sharewright {

class FlowLayout;

/// Above the plan: whose it is, its fingerprint, what it amounts to, and what can be done with it.
class PlanHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanHeader)
public:
    explicit PlanHeader(QWidget *parent = nullptr);

    void show(const Plan &plan, const PlanIndex &index, const PlanBrief &brief);
    /// While a run is under way nothing new may be started.
    void setBusy(bool busy);
    /// False: the project changed since.
    void setCurrent(bool current);

Q_SIGNALS:
    void exportRequested();
    void dryRunRequested();
    void applyRequested();
    /// A count was clicked: show what it counts.
    void headingRequested(PlanTreeModel::Kind kind);

private:
    [[nodiscard]] QWidget *createTitleRow();
    [[nodiscard]] QWidget *createActions();
    void setTexts();
    void showCounts(const PlanCounts &counts, const std::optional<CopyEstimate> &copy);
    void addFindings(const PlanCounts &counts);
    void addFiles(const PlanCounts &counts);
    void addChip(Face face, const QString &text, PlanTreeModel::Kind leadsTo);
    void refreshRefusal();

    QLabel *m_title = nullptr;
    QToolButton *m_fingerprint = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_chipRow = nullptr;
    QLabel *m_refusal = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_apply = nullptr;
    QString m_fullFingerprint;
    int m_errors = 0;
    bool m_hasSteps = false;
    bool m_busy = false;
    bool m_current = true;
};

} // namespace sharewright
