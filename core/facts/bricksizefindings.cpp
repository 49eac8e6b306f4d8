// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large the bricks are, beside each other and beside what they are to take.

#include <algorithm>

#include "core/facts/disktable.h"
#include "core/facts/findingrules.h"
#include "core/project/bricksize.h"

namespace sharewright {

namespace {

/// Bytes that the brick has, or will have by what is known; 0: unknown.
qint64 bytesOf(const SeenBrick &seen)
{
    const auto size = parseBrickSize(seen.brick.size);
    const qint64 wanted = seen.brick.device.isEmpty() || !size ? 0 : size->bytes;
    if (seen.place != nullptr && seen.place->mounted)
        return std::max(seen.place->bytes, wanted);
    if (seen.brick.device.isEmpty() || !size)
        return 0;
    qint64 group = 0;
    for (const QString &device : seen.devices()) {
        const DiskFact *disk = diskNamed(*seen.facts, device);
        if (disk == nullptr)
            return 0;
        group += disk->bytes;
    }
    return wanted > 0 ? wanted : group / 100 * size->percent;
}

bool isSized(const SeenBrick &seen)
{
    const auto size = parseBrickSize(seen.brick.size);
    return !seen.brick.device.isEmpty() && size && size->bytes > 0;
}

bool isArbiter(const GlusterSettings &gluster, const SeenBrick &seen)
{
    return gluster.arbiter && gluster.replica == 3 && seen.index % 3 == 2;
}

/// A set holds what its smallest brick holds. Sizes that the document itself gives were compared with it.
void checkSizes(const PoolView &view, QList<Finding> &findings)
{
    const GlusterSettings &gluster = view.project().gluster;
    const qsizetype perSet = std::max(1, gluster.replica);
    const SeenBrick *smallest = nullptr;
    const SeenBrick *largest = nullptr;
    const auto tell = [&] {
        if (smallest == nullptr || bytesOf(*largest) / 10 * 9 <= bytesOf(*smallest)
            || (isSized(*smallest) && isSized(*largest)))
            return;
        findings.append(factFinding(
            Severity::Warning, "brick.sizes-differ", FactWords::onBrick(*smallest),
            {.text =
                 FactWords::tr("The bricks of replica set %1 have different sizes: %2 on %3, %4 "
                               "on %5.")
                     .arg(QString::number(smallest->index / perSet + 1),
                          FactWords::bytes(bytesOf(*smallest)), smallest->host.id.value,
                          FactWords::bytes(bytesOf(*largest)), largest->host.id.value),
             .cause = FactWords::tr("Each file lies on all bricks of a set, so the smallest one is "
                                    "full first and the rest of the others is wasted."),
             .remedy = FactWords::tr("Choose disks of the same size, or set the same “size” for "
                                     "all bricks of the set.")}));
    };
    qsizetype set = -1;
    for (const SeenBrick &seen : view.bricks()) {
        if (seen.index / perSet != set) {
            tell();
            set = seen.index / perSet;
            smallest = largest = nullptr;
        }
        const qint64 bytes = bytesOf(seen);
        if (bytes <= 0 || isArbiter(gluster, seen))
            continue;
        if (smallest == nullptr || bytes < bytesOf(*smallest))
            smallest = &seen;
        if (largest == nullptr || bytes > bytesOf(*largest))
            largest = &seen;
    }
    tell();
}

bool isOfNewSet(const PoolView &view, const SeenBrick &seen)
{
    const qsizetype perSet = std::max(1, view.project().gluster.replica);
    return std::none_of(view.bricks().begin(), view.bricks().end(), [&](const SeenBrick &other) {
        return other.index / perSet == seen.index / perSet && view.running(other.brick) != nullptr;
    });
}

/// A rebalance moves no file to where less room would be left than it has now (dht_check_free_space in dht-rebalance.c);
/// with smaller new bricks everything stays where it is, and gluster counts it as skipped.
void checkRoomForRebalance(const PoolView &view, QList<Finding> &findings)
{
    const GlusterSettings &gluster = view.project().gluster;
    if (view.volume() == nullptr || gluster.spread != Spread::Rebalance)
        return;
    const SeenBrick *roomiest = nullptr;
    const SeenBrick *smallest = nullptr;
    for (const SeenBrick &seen : view.bricks()) {
        if (isArbiter(gluster, seen))
            continue;
        if (seen.place != nullptr && view.running(seen.brick) != nullptr
            && (roomiest == nullptr || seen.place->freeBytes > roomiest->place->freeBytes))
            roomiest = &seen;
        if (bytesOf(seen) > 0 && isOfNewSet(view, seen)
            && (smallest == nullptr || bytesOf(seen) < bytesOf(*smallest)))
            smallest = &seen;
    }
    if (roomiest == nullptr || smallest == nullptr
        || bytesOf(*smallest) >= roomiest->place->freeBytes)
        return;
    findings.append(factFinding(
        Severity::Warning, "rebalance.smaller-bricks", FactWords::onBrick(*smallest),
        {.text =
             FactWords::tr("The new brick on %1 has %2; the present one on %3 still has %4 free.")
                 .arg(smallest->host.id.value, FactWords::bytes(bytesOf(*smallest)),
                      roomiest->host.id.value, FactWords::bytes(roomiest->place->freeBytes)),
         .cause = FactWords::tr(
             "A rebalance moves no file to a brick with less free space than the one it comes "
             "from. The present files would stay where they are; only new ones would go there."),
         .remedy = FactWords::tr(
             "Take larger disks for the new bricks, or set “after-adding-bricks” to fix-layout, "
             "which is quick and sends new files there.")}));
}

} // namespace

void findBrickSizeTroubles(const PoolView &view, QList<Finding> &findings)
{
    checkSizes(view, findings);
    checkRoomForRebalance(view, findings);
}

} // namespace sharewright
