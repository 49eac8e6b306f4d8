// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthrules.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

constexpr int kTightPercent = 5;

void judgeServerUnit(const HealthView &view, const HostHealth &health)
{
    const HostId &server = health.host;
    const auto unit = health.units.constFind(QStringLiteral("nfs-server.service"));
    if (unit == health.units.constEnd())
        view.report(
            HealthState::Unknown, server, {},
            HealthWords::tr("Whether the NFS server runs on %1 is not known.").arg(server.value));
    else if (!unit->isActive())
        view.report(
            HealthState::Down, server, {},
            HealthWords::tr("The NFS server does not run on %1 (%2).")
                .arg(server.value, unit->activeState),
            HealthWords::tr("Start it: systemctl start nfs-server. Its messages: journalctl -u "
                            "nfs-server."));
}

void judgeExports(const HealthView &view, const HostHealth &health)
{
    const HostId &server = health.host;
    if (!health.exports) {
        view.report(HealthState::Unknown, server, {},
                    HealthWords::tr("What %1 exports is not known.").arg(server.value),
                    health.isRoot ? QString()
                                  : HealthWords::tr("Asking needs root's rights on that host."));
        return;
    }
    for (const SharedFolder &folder : view.shares.project().folders) {
        const QString path = view.shares.serverPath(folder);
        if (!health.exports->contains(path))
            view.report(HealthState::Down, server, folder.id,
                        HealthWords::tr("%1 does not export %2.").arg(server.value, path),
                        HealthWords::tr("Run exportfs -ra there, or apply the plan again."));
    }
}

void judgeRoom(const HealthView &view, const HostHealth &health, const SharedFolder &folder)
{
    const HostId &server = health.host;
    const auto space = health.space.constFind(view.shares.serverPath(folder));
    if (space == health.space.constEnd() || space->bytes < 0) {
        view.report(HealthState::Unknown, server, folder.id,
                    HealthWords::tr("How much room is left for %1 on %2 is not known.")
                        .arg(folder.id.value, server.value));
        return;
    }
    const auto bytes = percentLeft(space->bytes, space->freeBytes);
    const auto inodes = percentLeft(space->inodes, space->freeInodes);
    const QString remedy = HealthWords::tr("Enlarge the file system or clean it up.");
    if (space->freeBytes == 0 || (inodes && space->freeInodes == 0))
        view.report(HealthState::Down, server, folder.id,
                    HealthWords::tr("The disk of %1 on %2 is full: nothing can be written.")
                        .arg(folder.id.value, server.value),
                    remedy);
    else if (bytes && *bytes < kTightPercent)
        view.report(HealthState::Degraded, server, folder.id,
                    HealthWords::tr("Only %1 are left for %2 on %3.")
                        .arg(shownLocale().formattedDataSize(space->freeBytes), folder.id.value,
                             server.value),
                    remedy);
    else if (inodes && *inodes < kTightPercent)
        view.report(HealthState::Degraded, server, folder.id,
                    HealthWords::tr("Only %1 more files fit on the disk of %2 on %3.")
                        .arg(QString::number(space->freeInodes), folder.id.value, server.value),
                    remedy);
}

} // namespace

std::optional<int> percentLeft(qint64 all, qint64 left)
{
    if (all <= 0 || left < 0)
        return std::nullopt;
    return static_cast<int>(100.0 * double(left) / double(all));
}

void judgeServer(const HealthView &view)
{
    const HostHealth *health = view.fresh(view.shares.server()->id);
    if (health == nullptr)
        return;
    judgeServerUnit(view, *health);
    judgeExports(view, *health);
    for (const SharedFolder &folder : view.shares.project().folders)
        judgeRoom(view, *health, folder);
}

} // namespace sharewright
