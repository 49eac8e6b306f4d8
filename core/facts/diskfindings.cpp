// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the disks that the project names are there, and free.

#include <algorithm>

#include "core/facts/diskcontent.h"
#include "core/facts/disktable.h"
#include "core/facts/findingrules.h"
#include "core/project/bricksize.h"

namespace sharewright {

namespace {

const VolumeGroupFact *groupNamed(const HostFacts &facts, const QString &name)
{
    const QList<VolumeGroupFact> &all = facts.lvm.volumeGroups;
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const VolumeGroupFact &group) { return group.name == name; });
    return it == all.end() ? nullptr : &*it;
}

const LogicalVolumeFact *volumeNamed(const HostFacts &facts, const QString &group,
                                     const QString &name)
{
    const QList<LogicalVolumeFact> &all = facts.lvm.logicalVolumes;
    const auto it = std::find_if(all.begin(), all.end(), [&](const LogicalVolumeFact &volume) {
        return volume.volumeGroup == group && volume.name == name;
    });
    return it == all.end() ? nullptr : &*it;
}

/// "/dev/sdb (VIRTUAL DISK, serial 42, 200.0 GiB)"
QString described(const DiskFact &disk)
{
    QStringList details;
    if (!disk.model.isEmpty())
        details.append(disk.model);
    if (!disk.serial.isEmpty())
        details.append(FactWords::tr("serial %1").arg(disk.serial));
    if (disk.bytes > 0)
        details.append(FactWords::bytes(disk.bytes));
    return details.isEmpty() ? disk.path
                             : QStringLiteral("%1 (%2)").arg(disk.path, FactWords::listed(details));
}

/// Hosts, other than the brick's, that have a disk of this name. Only names below by-id mean one disk everywhere.
QStringList hostsWith(const PoolView &view, const SeenBrick &seen, const QString &device)
{
    QStringList hosts;
    if (!device.startsWith(u"/dev/disk/by-id/"))
        return hosts;
    for (const HostFacts &facts : view.site().hosts)
        if (facts.host != seen.host.id && diskNamed(facts, device) != nullptr)
            hosts.append(facts.host.value);
    return hosts;
}

void checkMissing(const PoolView &view, const SeenBrick &seen, const QString &device,
                  QList<Finding> &findings)
{
    const QStringList elsewhere = hostsWith(view, seen, device);
    const Severity severity = seen.isMounted() ? Severity::Warning : Severity::Error;
    if (!elsewhere.isEmpty()) {
        findings.append(factFinding(
            severity, "disk.on-other-host", FactWords::onBrick(seen),
            {.text = FactWords::tr("The disk %1 is not in %2; it is in %3.")
                         .arg(device, seen.host.id.value, FactWords::listed(elsewhere)),
             .cause = FactWords::tr("Names below /dev/disk/by-id/ hold the serial number of one "
                                    "disk."),
             .remedy = FactWords::tr("Name a disk of %1 in “device” of this brick, or correct its "
                                     "“host”.")
                           .arg(seen.host.id.value)}));
        return;
    }
    findings.append(factFinding(
        severity, "disk.missing", FactWords::onBrick(seen),
        {.text = FactWords::tr("%1 has no disk %2.").arg(seen.host.id.value, device),
         .cause = FactWords::tr("It may be unplugged, broken, or named differently."),
         .remedy = FactWords::tr("Look at ls -l /dev/disk/by-id on %1 and correct the project.")
                       .arg(seen.host.id.value)}));
}

QString remedyFor(const SeenBrick &seen, const DiskFact &disk, const DiskContent &content)
{
    const QString choose = FactWords::tr("Choose another disk.");
    if (content.member)
        return choose + u' '
               + FactWords::tr("If the device that is made of it is meant, name that one.");
    if (content.inUse)
        return choose;
    if (content.onlyPhysicalVolume)
        return choose + u' '
               + FactWords::tr("Or, if it is left over, take the mark off on %1: pvremove %2")
                     .arg(seen.host.id.value, disk.path);
    return choose + u' '
           + FactWords::tr("Or, if nobody needs what is on it, clear it yourself on %1, its "
                           "partitions first: wipefs --all %2")
                 .arg(seen.host.id.value, disk.path);
}

void checkContent(const SeenBrick &seen, const DiskFact &disk, QList<Finding> &findings)
{
    const DiskContent content = contentOf(*seen.facts, disk, seen.brick.volumeGroupName());
    if (content.found.isEmpty())
        return;
    findings.append(factFinding(
        Severity::Error, "disk.not-empty", FactWords::onBrick(seen),
        {.text = FactWords::tr("The disk %1 of %2 is not empty: it holds %3.")
                     .arg(described(disk), seen.host.id.value, FactWords::listed(content.found)),
         .cause = FactWords::tr("Making a brick of it would destroy that. Sharewright formats "
                                "blank disks only; no confirmation changes this."),
         .remedy = remedyFor(seen, disk, content)}));
}

void checkKind(const SeenBrick &seen, const DiskFact &disk, QList<Finding> &findings)
{
    const QString target = FactWords::onBrick(seen);
    const QString &host = seen.host.id.value;
    const bool ours = groupOf(*seen.facts, disk) == seen.brick.volumeGroupName();
    if (disk.readOnly)
        findings.append(factFinding(
            Severity::Error, "disk.read-only", target,
            {.text = FactWords::tr("The disk %1 of %2 is read-only.").arg(described(disk), host),
             .cause = {},
             .remedy = FactWords::tr("Find out why (dmesg), or choose another disk.")}));
    if (disk.removable && !ours)
        findings.append(factFinding(
            Severity::Warning, "disk.removable", target,
            {.text = FactWords::tr("The disk %1 of %2 is removable.").arg(described(disk), host),
             .cause = FactWords::tr("USB disks and cards come and go, and they are slow."),
             .remedy = FactWords::tr("Choose a disk that is built in.")}));
    if (seen.facts->isRoot && !disk.signaturesKnown && !ours)
        findings.append(factFinding(
            Severity::Warning, "disk.not-looked-at", target,
            {.text = FactWords::tr("Whether %1 of %2 carries old signatures could not be found "
                                   "out.")
                         .arg(described(disk), host),
             .cause = FactWords::tr("wipefs is missing there, or the disk did not answer in time. "
                                    "The run looks again and stops if there are any."),
             .remedy = FactWords::tr("Try wipefs -n %1 on %2.").arg(disk.path, host)}));
}

/// Two names in the document that mean one disk.
void checkTwice(const SeenBrick &seen, const DiskFact &disk, const QString &device,
                QHash<QString, QString> &names, QList<Finding> &findings)
{
    const QString key = seen.host.id.value + u' ' + disk.kernelPath;
    const QString earlier = names.value(key);
    names.insert(key, device);
    if (earlier.isEmpty() || earlier == device)
        return;
    findings.append(
        factFinding(Severity::Error, "disk.named-twice", FactWords::onBrick(seen),
                    {.text = FactWords::tr("%1 and %2 are names of one disk of %3.")
                                 .arg(earlier, device, seen.host.id.value),
                     .cause = {},
                     .remedy = FactWords::tr("Name another disk, or leave one of them out.")}));
}

/// A group of the brick's name that has none of the brick's disks belongs to somebody else.
void checkGroup(const SeenBrick &seen, QList<Finding> &findings)
{
    const QString name = seen.brick.volumeGroupName();
    if (groupNamed(*seen.facts, name) == nullptr)
        return;
    QStringList strangers;
    bool ours = false;
    QStringList own;
    for (const QString &device : seen.devices())
        if (const DiskFact *disk = diskNamed(*seen.facts, device)) {
            own += QStringList{disk->path, disk->kernelPath} + disk->links;
            ours = ours || groupOf(*seen.facts, *disk) == name;
        }
    for (const PhysicalVolumeFact &volume : seen.facts->lvm.physicalVolumes)
        if (volume.volumeGroup == name && !own.contains(volume.device))
            strangers.append(volume.device);
    if (strangers.isEmpty() || seen.isMounted())
        return;
    findings.append(factFinding(
        ours ? Severity::Warning : Severity::Error, ours ? "lvm.more-disks" : "lvm.group-taken",
        FactWords::onBrick(seen),
        {.text = (ours ? FactWords::tr("The volume group %1 of %2 also has disks that the project "
                                       "does not name: %3.")
                       : FactWords::tr("%2 already has a volume group %1, on %3."))
                     .arg(name, seen.host.id.value, FactWords::listed(strangers)),
         .cause = ours ? FactWords::tr("The brick may come to lie on them as well.")
                       : FactWords::tr("None of the disks that the project names belongs to it, so "
                                       "it is somebody else's."),
         .remedy = ours ? FactWords::tr("Name them in “extra-devices”, or choose another "
                                        "“volume-group”.")
                        : FactWords::tr("Choose another name in “volume-group” of this brick.")}));
}

void checkVolume(const SeenBrick &seen, QList<Finding> &findings)
{
    const QString group = seen.brick.volumeGroupName();
    const QString name = seen.brick.logicalVolumeName();
    if (volumeNamed(*seen.facts, group, name) == nullptr || seen.isMounted())
        return;
    for (const DiskFact &disk : seen.facts->disks) {
        if (!seen.isOwnVolume(disk.path))
            continue;
        const bool foreign = !disk.fsType.isEmpty() && disk.fsType != u"xfs";
        if (disk.mountPoint.isEmpty() && !foreign)
            continue;
        const QString what = disk.mountPoint.isEmpty()
                                 ? FactWords::tr("holds %1").arg(disk.fsType)
                                 : FactWords::tr("is mounted at %1").arg(disk.mountPoint);
        findings.append(factFinding(
            Severity::Error, "lvm.volume-taken", FactWords::onBrick(seen),
            {.text = FactWords::tr("The logical volume %1 of %2 exists and %3.")
                         .arg(group + u'/' + name, seen.host.id.value, what),
             .cause = FactWords::tr("It serves another purpose than this brick."),
             .remedy = FactWords::tr("Choose another name in “logical-volume” of this brick.")}));
        return;
    }
}

/// What a physical volume of a disk of this size has to give: LVM counts in extents, after its own label.
qint64 extentsOf(qint64 bytes)
{
    constexpr qint64 kLabel = qint64(1) << 20;
    constexpr qint64 kExtent = qint64(4) << 20;
    return std::max<qint64>(0, (bytes - kLabel) / kExtent * kExtent);
}

/// The disks' bytes that the brick's volume can use: those of its group, and those that are still to join it.
qint64 bytesToUse(const SeenBrick &seen)
{
    const VolumeGroupFact *group = groupNamed(*seen.facts, seen.brick.volumeGroupName());
    qint64 bytes = group ? group->bytes : 0;
    for (const QString &device : seen.devices())
        if (const DiskFact *disk = diskNamed(*seen.facts, device))
            if (groupOf(*seen.facts, *disk) != seen.brick.volumeGroupName())
                bytes += extentsOf(disk->bytes);
    return bytes;
}

void checkSize(const SeenBrick &seen, QList<Finding> &findings)
{
    const auto size = parseBrickSize(seen.brick.size);
    const qint64 room = bytesToUse(seen);
    if (!size || size->bytes <= room || room == 0)
        return;
    findings.append(factFinding(
        Severity::Error, "disk.too-small", FactWords::onBrick(seen),
        {.text = FactWords::tr("A brick of %1 does not fit on the disks that %2 has for it (%3).")
                     .arg(seen.brick.size, seen.host.id.value, FactWords::bytes(room)),
         .cause = {},
         .remedy = FactWords::tr("Make “size” smaller, or name a further disk in "
                                 "“extra-devices”.")}));
}

} // namespace

void findDiskTroubles(const PoolView &view, QList<Finding> &findings)
{
    QHash<QString, QString> names;
    for (const SeenBrick &seen : view.bricks()) {
        bool complete = true;
        for (const QString &device : seen.devices()) {
            const DiskFact *disk = diskNamed(*seen.facts, device);
            complete = complete && disk != nullptr;
            if (disk != nullptr) {
                checkTwice(seen, *disk, device, names, findings);
                if (seen.facts->lvm.known || !seen.isMounted())
                    checkContent(seen, *disk, findings);
                checkKind(seen, *disk, findings);
            } else if (seen.facts->devices.contains(device)) {
                checkMissing(view, seen, device, findings);
            }
        }
        if (seen.brick.device.isEmpty())
            continue;
        checkGroup(seen, findings);
        checkVolume(seen, findings);
        if (complete)
            checkSize(seen, findings);
    }
}

} // namespace sharewright
