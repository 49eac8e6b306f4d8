// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/facts/shareview.h"
#include "core/health/glusterpicture.h"
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
    /// About the storage side, which all folders share; `at`: when it was seen.
    void reportSite(HealthState state, const HostId &host, const QDateTime &at, const QString &text,
                    const QString &remedy = {}) const;
    /// About every folder on the host.
    void reportHostFolders(HealthState state, const HostId &host, const QString &text,
                           const QString &remedy = {}) const;
};

/// Units without which a Pandora server takes no data, in the order in which they start.
[[nodiscard]] QStringList pandoraServerUnits();

/// Percent that is left; nothing when it is not known or not counted.
[[nodiscard]] std::optional<int> percentLeft(qint64 all, qint64 left);

void judgeServer(const HealthView &view);
void judgeClient(const HealthView &view, const Host &client);
void judgeMounts(const HealthView &view, const Host &client);        ///< of NFS
void judgeGlusterMounts(const HealthView &view, const Host &client); ///< of the volume
/// Whether a touch of the folder came back; `HealthState::Down` and why not.
void judgeAccess(const HealthView &view, const HostId &host, const SharedFolder &folder,
                 MountAccess access);
/// Reports a unit that should run and does not.
void judgeUnit(const HealthView &view, const HostHealth &health, const QString &name);

void judgeGluster(const HealthView &view, const GlusterPicture &picture);
void judgeNodes(const HealthView &view, const GlusterPicture &picture);
void judgePeers(const HealthView &view, const GlusterPicture &picture);

} // namespace sharewright
