// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/facts/shareview.h"
#include "core/health/health.h"

namespace sharewright {

struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

/// What the rules look at, and where they put what they see.
struct HealthView {
    const ShareView &shares;
    const HealthSnapshot &snapshot;
    QList<HealthReason> &reasons;

    /// The host's answer if it is young enough to count; null otherwise.
    [[nodiscard]] const HostHealth *fresh(const HostId &host) const;
    void report(HealthState state, const HostId &host, const FolderId &folder, const QString &text,
                const QString &remedy = {}) const;
};

/// Units without which a Pandora server takes no data, in the order in which they start.
[[nodiscard]] QStringList pandoraServerUnits();

void judgeServer(const HealthView &view);
void judgeClient(const HealthView &view, const Host &client);

} // namespace sharewright
