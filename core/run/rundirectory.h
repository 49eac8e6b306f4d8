// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QDateTime>
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
};

/// One kept run, newest first in lists.
struct KeptRun {
    QString id;
    QDateTime started;
    QString fingerprint;
    bool ended = false;   ///< false: the application or the machine went down in the middle
    bool changed = false; ///< some step was applied and not undone since
};

/// Where runs of a project file are kept: `$XDG_STATE_HOME/sharewright/runs/<name>-<hash of the path>`, mode 0700.
[[nodiscard]] QString runDirectoryFor(const QString &projectPath);

/// Makes a new run's folder and writes plan.json into it, durable. The id carries time and fingerprint, and is fit
/// for a file name: "20261123-101500-1a2b3c4d".
[[nodiscard]] Result<QString> createRun(const QString &runDirectory, const Plan &plan,
                                        const QDateTime &now);

[[nodiscard]] RunFiles filesOf(const QString &runDirectory, const QString &runId);
[[nodiscard]] QList<KeptRun> keptRuns(const QString &runDirectory);
/// The plan of a kept run, verified against its fingerprint.
[[nodiscard]] Result<Plan> planOfRun(const QString &runDirectory, const QString &runId);

} // namespace sharewright
