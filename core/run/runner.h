// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QSet>
#include <QString>

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"
#include "core/run/runevent.h"

namespace sharewright {

struct RunRequest {
    Project project;
    Plan plan;
    RunKind kind = RunKind::Apply;
    QString runDirectory; ///< where runs are kept: `<runDirectory>/<runId>/`
    std::optional<QString>
        resume; ///< a run id: go on with that run (Apply), or the run to take back (Undo)
    QSet<HostId> onlyHosts; ///< empty: all
};

/// Executes one plan on its hosts: one thread per host, steps in the order of the graph, journal on disk,
/// events to the observer. Start once; destroying it stops the run and waits for its threads.
class Runner
{
public:
    Runner(RunRequest request, RemoteConnector &connector, RunObserver &observer);
    ~Runner();
    Q_DISABLE_COPY_MOVE(Runner)

    /// Starts the threads. Errors: the run directory cannot be written, the journal is unreadable or belongs to another plan.
    [[nodiscard]] Result<> start();
    void pauseAfterCurrentSteps();
    void goOn();
    /// Ends running steps and finishes; safe at any time from any thread.
    void stop();
    /// After a failure: tries the failed and skipped steps again (of `hosts`, empty: all). Events continue.
    [[nodiscard]] Result<> retryFailed(const QSet<HostId> &hosts = {});
    /// Blocks until the run is finished.
    RunOutcome wait();
    [[nodiscard]] QString runId() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sharewright
