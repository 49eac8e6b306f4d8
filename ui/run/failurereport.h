// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "ui/models/logmodel.h"
#include "ui/models/runtracker.h"

namespace sharewright {

/// A failure, told so that somebody can act on it.
struct FailureReport {
    int step = -1;          ///< position in the plan; -1: no single step failed
    HostId host;            ///< may be empty
    QString what;           ///< "“Mount conf” failed on web2"
    QString why;            ///< what the host said last, or the error's sentence
    QString status;         ///< "exit status 32, after 5.2 s"; may be empty
    QString lastLines;      ///< of that step's output, newest last
    QString details;        ///< raw text of the tool, may be empty
    QStringList standing;   ///< sentences: what state things are in now
    QStringList remedies;   ///< sentences: what can be done
    QList<int> otherFailed; ///< further failed steps
};

/// The report on the run's failure, `chosen` among the failed steps (-1: the first). `log` gives the last lines.
[[nodiscard]] FailureReport reportFailure(const RunTracker &tracker, const LogModel &log,
                                          int chosen = -1);

} // namespace sharewright
