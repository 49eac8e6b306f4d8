// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include <QHash>
#include <QTemporaryDir>

#include "app/practicecredentials.h"
#include "core/plan/plan.h"
#include "core/practice/practicesite.h"
#include "core/run/runner.h"

namespace sharewright {

/// Keeps the state of every step of a run, and how it ended.
class RunRecorder : public RunObserver
{
public:
    void onRunEvent(const RunEvent &event) override;
    [[nodiscard]] qsizetype count(StepState state) const;
    /// Those in this state, for the message of a failed comparison.
    [[nodiscard]] QByteArray steps(StepState state) const;
    [[nodiscard]] StepState state(const StepId &step);
    /// Whether a step printed these words.
    [[nodiscard]] bool said(const char *words);

    std::mutex m_mutex;
    QHash<StepId, StepState> m_states;
    QByteArray m_output;
    RunFinished m_finished;
};

/// A practice site with everything that is needed to switch it.
struct PracticeRun {
    std::unique_ptr<PracticeSite> site;
    PracticeCredentials credentials;
    std::unique_ptr<RemoteConnector> connector;
    Project project;
    QTemporaryDir runs;
    RunRecorder recorder;
    QString runId;

    /// False, with a warning, where the machine allows no practice site.
    [[nodiscard]] bool start(Backend backend = Backend::Nfs);
    [[nodiscard]] Plan plan(const PlanTask &task = {});
    RunOutcome run(const Plan &plan, RunKind kind = RunKind::Apply,
                   const std::optional<QString> &resume = {});
    /// What a script prints on a host, run as root.
    QByteArray see(const char *host, const QString &script);
};

} // namespace sharewright
