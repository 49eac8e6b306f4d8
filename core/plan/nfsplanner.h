// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/nfslayout.h"
#include "core/plan/planbuilder.h"
#include "core/project/project.h"

namespace sharewright {

/// The NFS switch in the safe order: packages, storage side, seed, exports, trial, window (stop, final copy,
/// compare, set aside, mount, canary, guards, start). One method a phase; called in order by `plan`.
class NfsPlanner
{
public:
    NfsPlanner(const Project &project, PlanBuilder &builder);
    void plan();

private:
    void installPackages();
    void prepareStorage();
    void seed();
    void publish();
    void openFirewall(const PlannedHost &server);
    void tryOut();
    void stopServices();
    void copyFinal();
    void setAside();
    void mount();
    void addFstab(const PlannedHost &client);
    void proveWithCanaries();
    void guardServices();
    void startServices();

    [[nodiscard]] QList<const PlannedHost *> clients() const;
    [[nodiscard]] QList<const NfsShare *> sharesOf(const HostId &client) const;
    [[nodiscard]] QStringList usersOn(const PlannedHost &client, const NfsShare &share) const;
    [[nodiscard]] bool seedsFrom(const NfsShare &share) const;
    [[nodiscard]] QString asideOf(const NfsShare &share) const;

    const Project &m_project;
    PlanBuilder &m_builder;
    NfsLayout m_layout;
    QList<StepId> m_published; ///< the exports are live
    QList<StepId> m_stopped;   ///< every service of every host is down
    QList<StepId> m_copied;    ///< the share holds everything, compared
    QList<StepId> m_mounted;
    QList<StepId> m_proved;
};

} // namespace sharewright
