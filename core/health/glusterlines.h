// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/answerlines.h"
#include "core/health/health.h"

namespace sharewright {

/// Reads what the status script's gluster questions brought. Without one of their lines `health.gluster` stays empty.
void readGlusterLines(const QList<AnswerLine> &lines, const QDateTime &takenAt, HostHealth &health);

/// What a command printed, its last line "rc=N" the exit status: Timeout where a time limit ended it; else the text
/// without that line, for the readers of core/gluster.
[[nodiscard]] Result<QByteArray> answerText(const QByteArray &printed);

/// Reads one answer into the place that `question` names: "pool", "volumes", "status", "detail", "healsummary",
/// "healfiles", "splitbrain", "healcount", "rebalance", "removal", "options". Others are ignored. All but "pool" set
/// `toldAt`.
void takeAnswer(QStringView question, const Result<QByteArray> &answer, const QDateTime &takenAt,
                GlusterNodeHealth &node);

} // namespace sharewright
