// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "ui/models/planindex.h"
#include "ui/models/setupmodel.h"

namespace sharewright {

/// The page "Review": what is found, what cannot be taken back, what it amounts to. GUI thread.
class ReviewSetup final : public SetupModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSetup)

public:
    ReviewSetup(SiteSession &session, Document &document, QObject *parent = nullptr);

    /// Null: none was made, or the one at hand is of another project.
    [[nodiscard]] const Plan *plan() const;
    /// Makes the plan where it is missing or out of date; refused while something else goes on.
    void makePlan();
    [[nodiscard]] QList<Finding> errors() const;
    [[nodiscard]] const PlanCounts &counts() const { return m_counts; }
    /// What interrupts service or cannot be taken back whole: the worst first, else in the order of work. What is
    /// done on several hosts stands once, with all of them.
    struct DestructiveStep {
        Impact impact = Impact::None;
        QString title;
        QStringList hosts;
    };
    [[nodiscard]] const QList<DestructiveStep> &destructiveSteps() const { return m_destructive; }
    /// "12 steps on 3 hosts: + 4 new files, ~ 3 changed, - 1 removed".
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString fingerprintText() const;
    /// One sentence on whether it can be run, and what is in the way.
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] bool canApply() const;

private:
    /// Counts what the plan amounts to, once for each plan and language.
    void takePlan();

    PlanCounts m_counts;
    QList<DestructiveStep> m_destructive;
};

} // namespace sharewright
