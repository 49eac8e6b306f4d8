// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

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

/// What a journal says about its steps: the last state of each. A torn last line (power cut) is skipped.
struct JournalReading {
    QHash<StepId, StepState> states;
    bool ended = false; ///< the run closed its journal
};
[[nodiscard]] Result<JournalReading> readJournal(const QString &path);

/// The word of a state in the journal, in --json and in reports ("already-done"); stable.
[[nodiscard]] QString stateKeyword(StepState state);

} // namespace sharewright
