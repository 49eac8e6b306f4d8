// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>

#include <QHash>
#include <QList>
#include <QSet>

#include "core/facts/hostfacts.h"
#include "core/merge/mergetable.h"
#include "core/plan/plan.h"
#include "core/platform/platform.h"
#include "core/project/project.h"

namespace sharewright {

/// What a planner knows of one host: the document's words and, where there are any, its facts.
struct PlannedHost {
    Host host;
    Platform platform;
    const HostFacts *facts = nullptr; ///< null: plan with assumptions
};

/// Why a step is there; the rest of a Step follows from its action.
struct StepReason {
    QString reason; ///< translated
    QString source;
    std::chrono::seconds timeLimit{60};
    int weight = 1;
};

/// Collects steps in order and wires what waits for what. Steps of one host always run in the order in which
/// they were added; waiting across hosts is said with `waitFor` and `barrier`.
class PlanBuilder
{
public:
    /// The facts must outlive the builder.
    PlanBuilder(const Project &project, const SiteFacts &facts);

    void beginPhase(const char *id, const QString &title, const QString &purpose,
                    bool window = false);
    /// Adds a step to the current phase. `key` makes the id with the host's name: "web1.fstab".
    StepId add(const PlannedHost &on, const QString &key, Action action, const StepReason &why);
    /// The step added last waits for these as well; each is named once. It is not said again what the host's steps before
    /// have waited for.
    void waitFor(const QList<StepId> &steps);
    /// Every step of the current phase so far, and from the named hosts only when given.
    [[nodiscard]] QList<StepId> lastStepsOfPhase() const;

    void assume(const QString &assumption);
    void addFinding(const Finding &finding);
    /// Records a file edit: its preview, and the precondition that the file still looks as previewed. `before` is
    /// the file as it is now; a further edit of the same file goes into the same preview.
    void addFile(const PlannedHost &on, const StepId &step, const QString &path,
                 const std::optional<QByteArray> &before, bool beforeKnown, const QByteArray &after,
                 uint mode);
    /// Records that a file goes; `before` is the file as it is now.
    void addRemoval(const PlannedHost &on, const StepId &step, const QString &path,
                    const std::optional<QByteArray> &before);
    /// The file as the steps so far leave it; nothing when no step changes it.
    [[nodiscard]] std::optional<QByteArray> plannedContent(const PlannedHost &on,
                                                           const QString &path) const;
    /// Records an edit of a file that may hold passwords: only the block is shown. Bodies are what stands between the
    /// markers; `before` is nothing where there is no block yet or it is not known.
    void addBlockPreview(const PlannedHost &on, const StepId &step, const EnsureBlock &block,
                         const std::optional<QByteArray> &before);
    /// The plan refuses to run unless sh text `check` still prints `value`.
    void require(const PlannedHost &on, const QString &fact, const QString &check,
                 const QString &value);

    /// What the hosts' files say to each other; empty when nothing is merged.
    [[nodiscard]] const MergeTable &merge() const { return m_merge; }
    [[nodiscard]] const QList<PlannedHost> &hosts() const { return m_hosts; }
    [[nodiscard]] const SiteFacts &facts() const { return m_facts; }
    [[nodiscard]] const PlannedHost *host(const HostId &id) const;
    /// Hands out the plan; drops phases without steps.
    [[nodiscard]] Plan take();

private:
    void requireContent(const PlannedHost &on, const QString &path,
                        const std::optional<QByteArray> &content);

    const SiteFacts &m_facts;
    QList<PlannedHost> m_hosts;
    MergeTable m_merge;
    Plan m_plan;
    QHash<HostId, StepId> m_lastInPhase;
    QHash<HostId, QList<StepId>> m_waited; ///< what the host's steps were last told to wait for
    QHash<std::pair<HostId, QString>, qsizetype> m_edited; ///< index into the plan's files
    QList<HostId> m_hostsInPhase;
};

} // namespace sharewright
