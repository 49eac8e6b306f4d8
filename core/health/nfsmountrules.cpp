// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthrules.h"

namespace sharewright {

namespace {

void judgeMount(const HealthView &view, const HostHealth &health, const SharedFolder &folder)
{
    const auto mount = health.mounts.constFind(folder.path);
    if (mount == health.mounts.constEnd()) {
        judgeAccess(view, health.host, folder, MountAccess::Unknown);
        return;
    }
    const QString expected = view.shares.source(folder);
    if (!mount->mounted && mount->access != MountAccess::Waiting)
        view.report(HealthState::Down, health.host, folder.id,
                    HealthWords::tr("%1 is not mounted on %2.").arg(folder.path, health.host.value),
                    HealthWords::tr("Mount it: mount %1. If that fails, its message says why.")
                        .arg(folder.path));
    else if (mount->mounted && mount->source != expected)
        view.report(HealthState::Down, health.host, folder.id,
                    HealthWords::tr("%1 on %2 is mounted from %3 instead of %4.")
                        .arg(folder.path, health.host.value, mount->source, expected),
                    HealthWords::tr("Unmount it and correct /etc/fstab, or the project."));
    else
        judgeAccess(view, health.host, folder, mount->access);
}

} // namespace

void judgeMounts(const HealthView &view, const Host &client)
{
    const HostHealth *health = view.fresh(client.id);
    Q_ASSERT(health != nullptr);
    for (const SharedFolder &folder : view.shares.project().folders)
        if (client.roles & folder.usedBy)
            judgeMount(view, *health, folder);
}

} // namespace sharewright
