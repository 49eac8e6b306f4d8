// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <variant>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/remote/remotehost.h"

namespace sharewright {

enum class StepState {
    Pending, ///< not reached yet
    Waiting, ///< its host is free, but a step on another host is not done
    Running,
    AlreadyDone, ///< the check found nothing to do
    Applied,     ///< changed, and the check agrees
    Verified,    ///< a read-only step found everything in order
    WouldChange, ///< dry run
    CannotKnow,  ///< dry run: depends on an earlier step
    Failed,
    Skipped, ///< never tried: something before it failed or the run was stopped
    Undone,
    LeftAlone, ///< undo found it changed since, or not undoable, and left it
};

/// Exit status of a step that was done, but looking again did not find it done. Others are those of the host's commands.
inline constexpr int kExitCheckDisagrees = 43;

enum class HostState { Idle, Connecting, Connected, Lost, Failed, Done };

enum class RunOutcome { Succeeded, Failed, Stopped };

enum class RunKind { Apply, DryRun, Undo };

struct RunStarted {
    QString runId;
    RunKind kind = RunKind::Apply;
    QString fingerprint;
    bool resumed = false;
};
struct HostChanged {
    HostId host;
    HostState state = HostState::Idle;
    Error error; ///< when Lost or Failed
};
struct StepChanged {
    StepId step;
    StepState state = StepState::Pending;
    std::chrono::milliseconds duration{0}; ///< once ended
    int exitStatus = 0;
    Error error;  ///< when Failed
    QString note; ///< when LeftAlone: what and why
};
struct StepOutput {
    StepId step;
    HostId host;
    Stream stream = Stream::Out;
    QByteArray text; ///< whole lines without the last line end, unless a line exceeds 64 kB
};
struct RunPaused {
    bool paused = false;
};
struct RunFinished {
    RunOutcome outcome = RunOutcome::Succeeded;
    Error error; ///< the first failure
    QString reportFile;
    QString logFile;
    bool interrupted =
        false; ///< only of kept runs: the program or the machine ended before the run did
};

/// One thing that happened in a run. `RunFinished` is always the last.
struct RunEvent {
    QDateTime time; ///< UTC, the admin's clock
    std::variant<RunStarted, HostChanged, StepChanged, StepOutput, RunPaused, RunFinished> what;
};

/// Is told about a run as it goes. Called on the run's own threads, one call at a time, in the order in which
/// things happened; must return quickly.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    virtual void onRunEvent(const RunEvent &event) = 0;
};

} // namespace sharewright
