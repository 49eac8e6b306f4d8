// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/nfslayout.h"
#include "core/plan/planbuilder.h"
#include "core/project/project.h"

namespace sharewright {

/// The way home from NFS: UnsharePlanner's window, then the server stops to export the folders; with `retire` its
/// folders get another name. Nothing is deleted.
class NfsUnshare
{
public:
    NfsUnshare(const Project &project, PlanBuilder &builder, bool retire);
    Q_DISABLE_COPY_MOVE(NfsUnshare)
    void plan();

private:
    void withdraw(const QList<StepId> &unmounted);
    void retire(const QList<StepId> &home);

    const Project &m_project;
    PlanBuilder &m_builder;
    const NfsLayout m_layout;
    const bool m_retire;
    QList<StepId> m_withdrawn;
};

} // namespace sharewright
