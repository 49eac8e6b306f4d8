// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewsetup.h"

#include <algorithm>

#include "core/advice/copyestimate.h"
#include "core/plan/impact.h"
#include "ui/models/sitesession.h"

namespace sharewright {

ReviewSetup::ReviewSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
{
    connect(&session, &SiteSession::planChanged, this, [this] {
        takePlan();
        Q_EMIT changed();
    });
    connect(&session, &SiteSession::planReworded, this, [this] {
        takePlan();
        Q_EMIT changed();
    });
    connect(&session, &SiteSession::activityChanged, this, &SetupModel::changed);
    takePlan();
}

void ReviewSetup::takePlan()
{
    m_counts = {};
    m_destructive.clear();
    if (plan() == nullptr)
        return;
    const Plan &made = *plan();
    m_counts = planCounts(made, PlanIndex(made));
    QMap<std::pair<Impact, QString>, qsizetype> known;
    for (const int position : sharewright::destructiveSteps(made)) {
        const Step &step = made.steps[position];
        const Impact impact = impactOf(step.action);
        const qsizetype at = known.value({impact, step.title}, m_destructive.size());
        if (at == m_destructive.size()) {
            known.insert({impact, step.title}, at);
            m_destructive.append({.impact = impact, .title = step.title, .hosts = {}});
        }
        m_destructive[at].hosts.append(step.host.value);
    }
}

const Plan *ReviewSetup::plan() const
{
    return session().planIsCurrent() ? &*session().plan() : nullptr;
}

void ReviewSetup::makePlan()
{
    if (plan() == nullptr && session().activity() == SiteSession::Activity::Idle
        && !project().hosts.isEmpty())
        (void)session().makePlan(); // idle, with hosts: it cannot be refused
}

QList<Finding> ReviewSetup::errors() const
{
    QList<Finding> found = session().findings();
    found.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    return found;
}

QString ReviewSetup::countsText() const
{
    if (plan() == nullptr)
        return tr("There is no plan of the project as it is now.");
    const PlanCounts &all = counts();
    const QString amount =
        tr("%1 steps on %2 hosts: + %3 new files, ~ %4 changed, \u2212 %5 removed.")
            .arg(all.steps)
            .arg(all.hosts)
            .arg(all.newFiles)
            .arg(all.changedFiles)
            .arg(all.removedFiles);
    if (all.windowSteps == 0)
        return amount;
    const CopyEstimate copy = estimateCopy(session().plannedProject(), facts());
    return tr("%1 Pandora's services stop for %2.").arg(amount, windowWords(copy));
}

QString ReviewSetup::fingerprintText() const
{
    return plan() != nullptr ? shortFingerprint(session().planFingerprint()) : QString();
}

QString ReviewSetup::verdict() const
{
    if (project().hosts.isEmpty())
        return tr("There are no hosts yet, so there is nothing to do.");
    if (session().activity() == SiteSession::Activity::Planning)
        return tr("The plan is being made.");
    if (plan() == nullptr)
        return tr("The project changed since the plan was made. Make it again.");
    const auto errors = this->errors().size();
    if (errors > 0)
        return errors == 1 ? tr("One error is in the way. It is named first; its page can be "
                                "opened from here.")
                           : tr("%n errors are in the way. They are named first; their pages can "
                                "be opened from here.",
                                nullptr, static_cast<int>(errors));
    if (!hasFacts())
        return tr("The plan rests on assumptions: no host was looked at yet.");
    if (!session().planIsPending())
        return tr("This plan was carried out. How the shares are doing stands in the Status "
                  "place.");
    return tr("Ready. A dry run asks every host what would change, and changes nothing.");
}

bool ReviewSetup::canRun() const
{
    return plan() != nullptr && session().activity() == SiteSession::Activity::Idle
           && !plan()->steps.isEmpty();
}

bool ReviewSetup::canApply() const
{
    return canRun() && !hasErrors(plan()->findings);
}

} // namespace sharewright
