// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/run/runevent.h"

namespace sharewright {

/// The append-only record of a run: one JSON object a line. Records are written at once and made durable
/// (fdatasync) in groups by a thread of its own; `sync` waits for durability. Losing the newest records in a power
/// cut is harmless for idempotent steps, which are checked again; before anything else the runner syncs.
/// Thread-safe.
class Journal
{
public:
    /// Creates the file or appends to it. Errors: Io.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    void append(const QJsonObject &record);
    /// Blocks until everything appended so far is on disk. Io when the disk refused (full, gone).
    [[nodiscard]] Result<> sync();

private:
    explicit Journal(int fd, QString path);
    void syncLoop(const std::stop_token &stop);

    int m_fd;
    QString m_path;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    quint64 m_written = 0;
    quint64 m_durable = 0;
    QString m_failure; ///< the system's words; empty: all well
    std::jthread m_thread;
};

/// The last that a journal says about a step.
struct RecordedStep {
    /// A step that an earlier pass of the run changed stays Applied although a later one found it done: undo must visit it.
    StepState state = StepState::Pending;
    QDateTime began; ///< UTC; invalid: not on record
    QDateTime ended;
    int exitStatus = 0;
    QString message; ///< when Failed
    QString note;    ///< when LeftAlone
};

/// What a journal says. A torn last line (power cut) is skipped.
struct JournalReading {
    QHash<StepId, RecordedStep> steps;
    RunKind kind =
        RunKind::Apply;    ///< of the last pass: a run that was applied may be taken back later
    QDateTime began;       ///< of the last pass, UTC
    bool ended = false;    ///< the last pass closed its journal
    bool complete = false; ///< it ended and nothing was left to do
    std::optional<RunOutcome> outcome; ///< nothing: it did not end
    QString message;                   ///< the first failure
};
[[nodiscard]] Result<JournalReading> readJournal(const QString &path);

/// A step in this state may have changed its host: undo must visit it.
[[nodiscard]] bool mayHaveChanged(StepState state);

/// The word of a state in the journal, in --json and in reports ("already-done"); stable.
[[nodiscard]] QString stateKeyword(StepState state);
/// The same for the end ("succeeded") and for the kind of a run ("dry-run").
[[nodiscard]] QString outcomeKeyword(RunOutcome outcome);
[[nodiscard]] QString kindKeyword(RunKind kind);

} // namespace sharewright
