// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/tentaclesetup.h"
#include "core/plan/sharelayout.h"
#include "core/project/incomingfolders.h"
#include "core/project/project.h"

namespace sharewright {

/// Gives each server its own incoming folder ("Tentacle concurrent access"): the links in the folder, Tentacle's
/// filters in the form of its generation, the server's `incomingdir`, and the XML that waits. One phase; nothing when the
/// project does not separate. The edits are blocks and drop-ins, so undo takes all of it back.
class IncomingPlanner
{
public:
    /// All three must outlive the planner.
    IncomingPlanner(const Project &project, PlanBuilder &builder, const ShareLayout &layout);

    /// `window`: services are down. Otherwise a server whose settings have to change is stopped and started around it.
    void run(bool window);

private:
    /// One server and its folder.
    struct Server {
        const ShareClient *client = nullptr;
        SharedFolder folder;
        TentacleSetup setup; ///< as current packages have it where the host was not probed
        bool waits = true;   ///< its settings have to change, as far as is known
    };
    [[nodiscard]] QList<Server> servers() const;
    void linkSpool(const QList<Server> &servers);
    void separate(const Server &server, bool window);
    void addLocalFolders(const Server &server);
    void setIncoming(const Server &server);
    void setFilters(const Server &server);
    void setUnitFilters(const Server &server, const QString &filters);
    void moveWaiting(const Server &server);

    const Project &m_project;
    PlanBuilder &m_builder;
    const ShareLayout &m_layout;
    QList<StepId> m_linked;
};

} // namespace sharewright
