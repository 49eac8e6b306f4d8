// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthrules.h"
#include "core/platform/platform.h"

namespace sharewright {

void judgeAccess(const HealthView &view, const HostId &host, const SharedFolder &folder,
                 MountAccess access)
{
    const QString &id = host.value;
    switch (access) {
    case MountAccess::Works:
    case MountAccess::Waiting:
        return;
    case MountAccess::Hangs:
        view.report(
            HealthState::Down, host, folder.id,
            HealthWords::tr("%1 on %2 does not answer.").arg(folder.path, id),
            view.shares.project().backend == Backend::Nfs
                ? HealthWords::tr("Check the NFS server and the network. It goes on by itself "
                                  "when the server is back.")
                : HealthWords::tr("A node that just died makes its clients wait, 42 s by default. "
                                  "If it lasts, check the bricks and the network."));
        return;
    case MountAccess::Dead:
        view.report(HealthState::Down, host, folder.id,
                    HealthWords::tr("The GlusterFS client process of %1 on %2 is dead: nothing can "
                                    "be read or written there.")
                        .arg(folder.path, id),
                    HealthWords::tr("Stop Pandora there, then umount -l %1 and mount %1.")
                        .arg(view.shares.project().gluster.mountPoint));
        return;
    case MountAccess::Stale:
        view.report(HealthState::Down, host, folder.id,
                    HealthWords::tr("%1 on %2 is stale: the server no longer knows it.")
                        .arg(folder.path, id),
                    HealthWords::tr("Stop Pandora there, then umount -f %1 and mount %1.")
                        .arg(folder.path));
        return;
    case MountAccess::Refused:
        view.report(
            HealthState::Down, host, folder.id,
            HealthWords::tr("%1 may not read and write %2 on %3.")
                .arg(folder.owner, folder.path, id),
            HealthWords::tr("Compare owner, group and mode on the server, and the user's number "
                            "on both hosts."));
        return;
    case MountAccess::Unknown:
        view.report(HealthState::Unknown, host, folder.id,
                    HealthWords::tr("Whether %1 works on %2 is not known.").arg(folder.path, id));
    }
}

void judgeUnit(const HealthView &view, const HostHealth &health, const QString &name)
{
    const auto unit = health.units.constFind(name);
    if (unit == health.units.constEnd() || !unit->exists() || unit->isActive())
        return;
    // A unit that somebody switched off on purpose is no trouble; one that failed always is.
    const bool wanted = unit->unitFileState.startsWith(u"enabled")
                        || unit->unitFileState == u"generated" || unit->activeState == u"failed";
    if (wanted)
        view.report(HealthState::Degraded, health.host, {},
                    HealthWords::tr("%1 does not run on %2 (%3).")
                        .arg(name, health.host.value, unit->activeState),
                    HealthWords::tr("Its messages: journalctl -u %1.").arg(name));
}

QStringList pandoraServerUnits()
{
    return {QStringLiteral("tentacle_serverd.service"), QStringLiteral("pandora_server.service"),
            QStringLiteral("pandora_ha.service")};
}

void judgeClient(const HealthView &view, const Host &client)
{
    const HostHealth *health = view.fresh(client.id);
    if (health == nullptr)
        return;
    if (view.shares.project().backend == Backend::Nfs)
        judgeMounts(view, client);
    else
        judgeGlusterMounts(view, client);
    if (!health->unitsKnown)
        view.report(HealthState::Unknown, client.id, {},
                    HealthWords::tr("Whether Pandora's services run on %1 is not known.")
                        .arg(client.id.value));
    QStringList units = client.roles & Role::Server ? pandoraServerUnits() : QStringList();
    if (client.roles & Role::Console)
        for (const Platform &platform : knownPlatforms())
            units += platform.consoleUnits;
    for (const QString &unit : health->units.keys())
        if (unit.startsWith(u"php") && client.roles & Role::Console)
            units.append(unit);
    units.removeDuplicates();
    for (const QString &unit : units)
        judgeUnit(view, *health, unit);
}

} // namespace sharewright
