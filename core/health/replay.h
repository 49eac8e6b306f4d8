// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/health/health.h"

namespace sharewright {

/// One state of a site, from captured answers instead of hosts.
struct ReplayedState {
    QString name;      ///< empty: the captures have no name of their own
    QStringList files; ///< that were read
    Project project;   ///< what the captures tell of the site, so that `verdictOf` can judge it
    HealthSnapshot snapshot; ///< as of the youngest file
    bool operator==(const ReplayedState &) const = default;
};

/// Reads captures, named as docs/cli.md tells. `path` is a folder (every state in it and in its folders), a folder and the
/// name of a state (`DIR/PREFIX`: all states whose names begin so), or one file. A capture that is missing or cannot be
/// read leaves its part of the state unknown. `site`, where given, lends the names of hosts and says which volume counts.
/// NotFound when there is no capture, Io when a file cannot be read.
[[nodiscard]] Result<QList<ReplayedState>> readCaptures(const QString &path,
                                                        const Project *site = nullptr);

} // namespace sharewright
