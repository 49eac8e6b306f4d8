// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/volumerules.h"
#include "core/language/language.h"

namespace sharewright {

namespace {

// Healing and rebalancing need room too: GlusterFS itself avoids bricks with less (cluster.min-free-disk).
constexpr int kTightPercent = 10;
constexpr int kDefaultReserve = 1; // percent that GlusterFS keeps free (storage.reserve)

int reserveOf(const VolumeHealth &volume)
{
    bool good = false;
    const int percent = volume.options.value(QStringLiteral("storage.reserve")).toInt(&good);
    return good && percent >= 0 && percent <= 100 ? percent : kDefaultReserve;
}

void judgeRoom(const VolumeView &volume, const BrickHealth &brick)
{
    const QString name = brick.brick.name();
    const auto bytes = percentLeft(brick.room.bytes, brick.room.freeBytes);
    const auto inodes = percentLeft(brick.room.inodes, brick.room.freeInodes);
    const QString remedy =
        HealthWords::tr("Enlarge the brick on every host of its set, or add a set "
                        "of bricks.");
    if ((bytes && *bytes < reserveOf(volume.volume)) || brick.room.freeBytes == 0
        || (inodes && brick.room.freeInodes == 0))
        volume.reportBrick(HealthState::Down, brick,
                           HealthWords::tr("%1 is full: nothing can be written.").arg(name),
                           remedy);
    else if (bytes && *bytes < kTightPercent)
        volume.reportBrick(HealthState::Degraded, brick,
                           HealthWords::tr("%1 is nearly full: %2 of %3 are left.")
                               .arg(name, shownLocale().formattedDataSize(brick.room.freeBytes),
                                    shownLocale().formattedDataSize(brick.room.bytes)),
                           remedy);
    else if (inodes && *inodes < kTightPercent)
        volume.reportBrick(HealthState::Degraded, brick,
                           HealthWords::tr("Only %1 more files fit on %2.")
                               .arg(QString::number(brick.room.freeInodes), name),
                           remedy);
}

} // namespace

void judgeBrickRoom(const VolumeView &volume)
{
    QStringList unknown;
    for (const BrickHealth &brick : volume.volume.bricks()) {
        if (brick.room.bytes >= 0)
            judgeRoom(volume, brick);
        else if (brick.serves())
            unknown += brick.brick.name();
    }
    if (!unknown.isEmpty())
        volume.report(HealthState::Unknown,
                      HealthWords::tr("How much room is left on these bricks is not known: %1.")
                          .arg(unknown.join(QStringLiteral(", "))));
}

} // namespace sharewright
