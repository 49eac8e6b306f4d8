// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/run/runevent.h"

namespace sharewright {

/// The files of one run below `<runs>/<runId>/`.
struct RunFiles {
    QString directory;
    [[nodiscard]] QString plan() const { return directory + QStringLiteral("/plan.json"); }
    [[nodiscard]] QString journal() const { return directory + QStringLiteral("/journal.jsonl"); }
    [[nodiscard]] QString log() const { return directory + QStringLiteral("/log.txt"); }
    [[nodiscard]] QString report() const { return directory + QStringLiteral("/report.md"); }
    [[nodiscard]] QString lock() const { return directory + QStringLiteral("/lock"); }
};

/// One kept run, newest first in lists.
struct KeptRun {
    QString id;
    QDateTime started;
    QString fingerprint;
    PlanTask task; ///< of its plan
    RunKind kind =
        RunKind::Apply;    ///< what was done last with it; Undo: it was, or was being, taken back
    bool ended = false;    ///< false: it goes on, or application or machine went down in the middle
    bool goesOn = false;   ///< some program is at work on it right now
    bool complete = false; ///< it ended and nothing was left to do
    bool changed = false;  ///< some step was applied and not undone since
    std::optional<RunOutcome> outcome; ///< nothing: it did not end
    QHash<StepState, int> counts;      ///< of the steps that were reached
    int steps = 0;                     ///< of its plan

    bool operator==(const KeptRun &) const = default;
};

/// The run that somebody should hear of when the project is opened: the newest one that was no dry run, if it was cut
/// off, stopped or failed and left changes behind. `runs` as keptRuns gives them.
[[nodiscard]] std::optional<KeptRun> unfinishedRun(const QList<KeptRun> &runs);
/// Whether a kept run can be gone on with. Refusals say why and what to do instead.
[[nodiscard]] Result<> canResume(const KeptRun &run);
/// The newest run that was no dry run.
[[nodiscard]] std::optional<KeptRun> lastRealRun(const QList<KeptRun> &runs);

/// Where runs of a project file are kept: `$XDG_STATE_HOME/sharewright/runs/<name>-<hash of the path>`, mode 0700.
[[nodiscard]] QString runDirectoryFor(const QString &projectPath);

/// Makes a new run's folder and writes plan.json into it, durable. The id carries time and fingerprint, and is fit
/// for a file name: "20261123-101500-1a2b3c4d".
[[nodiscard]] Result<QString> createRun(const QString &runDirectory, const Plan &plan,
                                        const QDateTime &now);

[[nodiscard]] RunFiles filesOf(const QString &runDirectory, const QString &runId);
[[nodiscard]] QList<KeptRun> keptRuns(const QString &runDirectory);
/// One of them. NotFound, Io.
[[nodiscard]] Result<KeptRun> keptRun(const QString &runDirectory, const QString &runId);
/// The plan of a kept run, verified against its fingerprint.
[[nodiscard]] Result<Plan> planOfRun(const QString &runDirectory, const QString &runId);

} // namespace sharewright
