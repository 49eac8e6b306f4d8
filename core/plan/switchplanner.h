// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/plan/mergeplanner.h"
#include "core/plan/sharelayout.h"
#include "core/project/project.h"

namespace sharewright {

/// Brings the hosts of a share from their own folders to the shared ones: the service window (stop, final copy,
/// compare, set aside, place, canaries, guards, start), and the first copy before it. The same for every
/// back-end; what differs stands in the ShareLayout. One method a phase; `run` calls them in order.
/// Hosts that have all their folders from the share already keep running: a host that joins later, or a folder that is
/// added later, gets a window of its own. What a joining host holds of a folder that others use is set aside, not copied.
class SwitchPlanner
{
public:
    /// All three must outlive the planner.
    SwitchPlanner(const Project &project, PlanBuilder &builder, const ShareLayout &layout);

    /// The first copies onto the keeper, further hosts' files behind them, as steps of the builder's current phase.
    void addSeedCopies();
    /// Every host writes into every folder that it uses, reads what the others wrote, and clears up, as steps of the
    /// current phase: "web1.trial-write.conf". `pathOf` tells where a folder is seen on the hosts. All of it waits for
    /// `behind`.
    void addCanaries(const QString &name, const std::function<QString(const ShareFolder &)> &pathOf,
                     QList<StepId> behind);
    /// The switch itself. It begins when `tried` is done: the trials, or, where every host is switched already,
    /// what the mounts need. Without a switch to make it only mounts, proves and guards, and opens no window.
    void run(const QList<StepId> &tried);

private:
    void stopServices(const QList<StepId> &tried);
    void copyFinal();
    void copyFinal(qsizetype folder);
    void setAside();
    void place(const QList<StepId> &behind);
    void allowInSelinux(const ShareClient &client);
    void addPlace(const ShareClient &client, const SharePlace &place, const QList<StepId> &behind);
    void proveWithCanaries();
    void guardServices();
    void startServices();

    void warnOfOwnFiles();

    /// The hosts whose services stop.
    [[nodiscard]] QList<const PlannedHost *> joiningHosts() const;
    [[nodiscard]] bool isInUse(qsizetype folder) const;
    [[nodiscard]] bool seedsFrom(qsizetype folder) const;
    [[nodiscard]] QString asideOf(const ShareFolder &share) const;

    const Project &m_project;
    PlanBuilder &m_builder;
    const ShareLayout &m_layout;
    QList<const ShareClient *> m_joining; ///< not switched yet
    MergePlanner m_merge;
    const bool m_window;     ///< there are such hosts
    QList<StepId> m_stopped; ///< every service of every host is down
    QList<StepId> m_copied;  ///< the share holds everything, compared
    QList<StepId> m_proved;
};

} // namespace sharewright
