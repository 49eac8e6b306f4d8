// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/project/rules.h"

namespace sharewright {

/// The translation context of all rules for GlusterFS, and the places that they share.
struct GlusterRules {
    Q_DECLARE_TR_FUNCTIONS(GlusterRules)
public:
    static Place key(const char *name)
    {
        return {QStringLiteral("glusterfs.") + QLatin1StringView(name),
                QStringLiteral("glusterfs/") + QLatin1StringView(name)};
    }
    static Place brick(qsizetype index)
    {
        return {tr("brick number %1").arg(index + 1),
                QStringLiteral("glusterfs/bricks/") + QString::number(index)};
    }
};

/// The nodes: who holds bricks, their addresses, who else is asked for the volume.
void checkNodes(const Project &project, RuleReport &report);
/// What a brick says by itself: host, disks, names, size, paths.
void checkBricks(const Project &project, RuleReport &report);
/// What bricks say against each other: replica sets, and those of one host.
void checkBrickLayout(const Project &project, RuleReport &report);

} // namespace sharewright
