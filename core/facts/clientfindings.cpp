// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the Pandora hosts can mount the volume, and whether the data has room on it.

#include <algorithm>
#include <limits>

#include "core/facts/disktable.h"
#include "core/facts/findingrules.h"
#include "core/facts/mounttable.h"
#include "core/platform/platform.h"
#include "core/project/bricksize.h"

namespace sharewright {

namespace {

constexpr qint64 kArbiterBytesPerFile = 4096;

void add(const Host &host, Severity severity, const char *code, const FactMessage &message,
         QList<Finding> &findings)
{
    findings.append(factFinding(severity, code, FactWords::onHost(host), message));
}

void checkPackages(const ShareView &view, const ProbedHost &client, QList<Finding> &findings)
{
    const auto platform = platformFor(client.facts->os);
    const bool node = view.isNode(client.host.id);
    const bool installed = std::any_of(
        client.facts->packages.keyValueBegin(), client.facts->packages.keyValueEnd(),
        [](const auto &package) {
            return (package.first == u"glusterfs-client" || package.first == u"glusterfs-fuse")
                   && !package.second.installed.isEmpty();
        });
    if (node || installed || !platform || !platform->glusterClientPackages.isEmpty())
        return;
    add(client.host, Severity::Error, "gluster.no-package",
        {.text = FactWords::tr("There are no GlusterFS packages for %1, which %2 runs.")
                     .arg(platform->name, client.host.id.value),
         .cause = FactWords::tr("Without them the host cannot mount the volume (%1).")
                      .arg(platform->glusterUnavailable),
         .remedy = FactWords::tr("Use NFS, or a host with another system, such as Enterprise Linux "
                                 "9 or Debian 12.")},
        findings);
}

void checkMountPoint(const ShareView &view, const ProbedHost &client, QList<Finding> &findings)
{
    const QString &path = view.project().gluster.mountPoint;
    const FolderFact fact = client.facts->folders.value(path);
    const QString &id = client.host.id.value;
    if (fact.hangs) {
        add(client.host, Severity::Error, "client.hangs",
            {.text = FactWords::tr("%1 on %2 does not answer.").arg(path, id),
             .cause = FactWords::tr("A volume was mounted there and its process died, or its "
                                    "servers are gone."),
             .remedy = FactWords::tr("Unmount it on %1: umount -l %2").arg(id, path)},
            findings);
        return;
    }
    if (view.usesVolume(*client.facts))
        return;
    const MountFact *mount = mountAt(client.facts->mounts, path);
    const QString line = fstabSourceFor(*client.facts, path);
    if (mount != nullptr)
        add(client.host, Severity::Error, "client.mounted-elsewhere",
            {.text = FactWords::tr("At %1 on %2 something else is mounted already: %3 (%4).")
                         .arg(path, id, mount->source, mount->fsType),
             .cause = FactWords::tr("The volume is to be mounted there."),
             .remedy = FactWords::tr("Unmount it and remove its line from /etc/fstab, or choose "
                                     "another “mount-point” for the volume.")},
            findings);
    else if (!line.isEmpty() && !view.isVolumeSource(line))
        add(client.host, Severity::Error, "fstab.target-taken",
            {.text = FactWords::tr("/etc/fstab of %2 mounts %3 at %1.").arg(path, id, line),
             .cause =
                 FactWords::tr("Two lines for one mount point: which one wins at boot is luck."),
             .remedy = FactWords::tr("Remove that line from /etc/fstab. Sharewright does not touch "
                                     "lines that it does not own.")},
            findings);
    else if (fact.exists && !fact.isDirectory)
        add(client.host, Severity::Error, "client.not-a-directory",
            {.text = FactWords::tr("%1 on %2 is not a directory.").arg(path, id),
             .cause = FactWords::tr("The volume is to be mounted there."),
             .remedy = FactWords::tr("Move it away, or choose another “mount-point” for the "
                                     "volume.")},
            findings);
}

/// What the seed's folders bring to the volume.
struct Load {
    qint64 bytes = 0;
    qint64 files = 0;
    bool uncounted = false;
};

Load loadOf(const ShareView &view, const HostFacts &seed)
{
    Load load;
    for (const SharedFolder &folder : view.project().folders) {
        const FolderFact fact = seed.folders.value(folder.path);
        if (!fact.exists || view.usesShare(seed, folder))
            continue;
        load.uncounted = load.uncounted || fact.bytes < 0 || fact.files < 0;
        load.bytes += std::max<qint64>(0, fact.bytes);
        load.files += std::max<qint64>(0, fact.files);
    }
    return load;
}

/// Bytes that are free for the volume on a brick, or will be; -1: unknown.
qint64 roomOn(const SeenBrick &seen)
{
    if (seen.place != nullptr && seen.place->mounted)
        return seen.place->freeBytes;
    const auto size = parseBrickSize(seen.brick.size);
    if (seen.brick.device.isEmpty() || !size)
        return -1;
    if (size->bytes > 0)
        return size->bytes;
    qint64 group = 0;
    for (const QString &device : seen.devices()) {
        const DiskFact *disk = diskNamed(*seen.facts, device);
        if (disk == nullptr)
            return -1;
        group += disk->bytes;
    }
    return group / 100 * size->percent;
}

/// The room of a volume is that of the smallest brick of each set, added up. -1: not all of it is known.
struct Room {
    qint64 bytes = -1;
    qint64 arbiterBytes = -1;
};

Room roomOf(const PoolView &pool)
{
    const GlusterSettings &gluster = pool.project().gluster;
    const qsizetype perSet = std::max(1, gluster.replica);
    if (pool.bricks().size() != gluster.bricks.size() || gluster.bricks.size() % perSet != 0)
        return {};
    Room room{.bytes = 0, .arbiterBytes = 0};
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (const SeenBrick &seen : pool.bricks()) {
        const qint64 bytes = roomOn(seen);
        const bool arbiter = gluster.arbiter && perSet == 3 && seen.index % perSet == 2;
        if (bytes < 0)
            return {};
        if (arbiter)
            room.arbiterBytes += bytes;
        else
            smallest = std::min(smallest, bytes);
        if (seen.index % perSet == perSet - 1) {
            room.bytes += smallest;
            smallest = std::numeric_limits<qint64>::max();
        }
    }
    return room;
}

void checkRoom(const ShareView &view, const PoolView &pool, QList<Finding> &findings)
{
    const HostFacts *seed = view.site().of(view.project().migration.seedHost);
    const Room room = roomOf(pool);
    if (seed == nullptr || room.bytes <= 0)
        return;
    const Load load = loadOf(view, *seed);
    const qint64 wanted = load.bytes + load.bytes / 10;
    const QString target = FactWords::tr("volume %1").arg(view.project().gluster.volume);
    if (wanted > room.bytes)
        findings.append(factFinding(
            Severity::Error, "space.not-enough", target,
            {.text =
                 FactWords::tr("The folders of %1 need %2, but the volume has room for %3.")
                     .arg(seed->host.value, FactWords::bytes(wanted), FactWords::bytes(room.bytes)),
             .cause = FactWords::tr("A tenth is kept as a margin. Each replica set has the room of "
                                    "its smallest brick."),
             .remedy = FactWords::tr("Use larger disks or further bricks, or clean up the "
                                     "folders.")}));
    else if (load.uncounted)
        findings.append(factFinding(
            Severity::Warning, "space.unknown", target,
            {.text =
                 FactWords::tr("Not all files of %1 could be counted in time; whether the volume "
                               "has room for them is unknown.")
                     .arg(seed->host.value),
             .cause = FactWords::tr("It has room for %1.").arg(FactWords::bytes(room.bytes)),
             .remedy =
                 FactWords::tr("Compare with the output of du -s on %1.").arg(seed->host.value)}));
    const qint64 names = load.files * kArbiterBytesPerFile;
    if (room.arbiterBytes > 0 && names > room.arbiterBytes)
        findings.append(factFinding(
            Severity::Warning, "space.arbiter", target,
            {.text = FactWords::tr("The arbiter has %1, but %2 files need %3 there.")
                         .arg(FactWords::bytes(room.arbiterBytes), QString::number(load.files),
                              FactWords::bytes(names)),
             .cause = FactWords::tr("It keeps about 4 KB for each file, however large."),
             .remedy = FactWords::tr("Give the arbiter's brick more room.")}));
}

} // namespace

void findClientTroubles(const ShareView &view, const PoolView &pool, QList<Finding> &findings)
{
    if (view.project().backend != Backend::GlusterFs)
        return;
    for (const ProbedHost &client : view.clients())
        if (client.facts != nullptr) {
            checkPackages(view, client, findings);
            checkMountPoint(view, client, findings);
        }
    checkRoom(view, pool, findings);
}

} // namespace sharewright
