// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>

#include "core/base/result.h"
#include "core/run/runevent.h"

namespace sharewright {

/// The full log of a run on disk: one line an output line, `time host step | text`. Not thread-safe; the runner
/// calls it from one thread at a time.
class RunLog
{
public:
    [[nodiscard]] Result<> open(const QString &path);
    void write(const RunEvent &event);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void line(const QDateTime &time, QByteArrayView host, QByteArrayView step, QByteArrayView text);

    QFile m_file;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace sharewright
