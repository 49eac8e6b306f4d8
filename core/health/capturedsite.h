// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/health/replay.h"

namespace sharewright {

/// What was captured of one state: the printed answers by question (see CaptureName).
struct CapturedAnswers {
    QMap<QString, Result<QByteArray>> answers;
    QDateTime at; ///< of the youngest file
};

/// A pool as one node saw it.
[[nodiscard]] ReplayedState glusterStateOf(const CapturedAnswers &captured, const Project *site);
/// An NFS server and a client.
[[nodiscard]] ReplayedState nfsStateOf(const CapturedAnswers &captured);

} // namespace sharewright
