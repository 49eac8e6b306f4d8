// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the places of the bricks can take them: file systems, marks of other volumes.

#include "core/facts/disktable.h"
#include "core/facts/findingrules.h"
#include "core/facts/mounttable.h"

namespace sharewright {

namespace {

void add(const SeenBrick &seen, Severity severity, const char *code, const FactMessage &message,
         QList<Finding> &findings)
{
    findings.append(factFinding(severity, code, FactWords::onBrick(seen), message));
}

/// A brick of the running volume: what is there, is right.
bool isServing(const PoolView &view, const SeenBrick &seen)
{
    return view.running(seen.brick) != nullptr;
}

/// A brick without a disk of its own needs a file system that is mounted at its mount point.
void checkOwnFileSystem(const PoolView &view, const SeenBrick &seen, QList<Finding> &findings)
{
    const BrickFact &place = *seen.place;
    const QString &reason = view.project().gluster.forceBecause;
    if (!seen.brick.device.isEmpty() || place.mounted)
        return;
    const MountFact *mount = mountOf(seen.facts->mounts, seen.brick.mountPoint);
    const bool onRoot = mount == nullptr || mount->target == u"/";
    add(seen, reason.isEmpty() ? Severity::Error : Severity::Warning,
        onRoot ? "brick.on-root" : "brick.not-mounted",
        {.text = onRoot ? FactWords::tr("The brick %1 of %2 would lie on the root file system.")
                              .arg(seen.brick.path(), seen.host.id.value)
                        : FactWords::tr("No file system is mounted at %1 of %2.")
                              .arg(seen.brick.mountPoint, seen.host.id.value),
         .cause =
             onRoot
                 ? FactWords::tr("A full volume would then stop the whole host, and "
                                 "GlusterFS refuses it without “force”.")
                 : FactWords::tr("The brick would fill the file system of %1.").arg(mount->target),
         .remedy = FactWords::tr("Name a disk in “device” of this brick, or mount a file system of "
                                 "its own at %1.")
                       .arg(seen.brick.mountPoint)},
        findings);
}

void checkForeignMount(const SeenBrick &seen, QList<Finding> &findings)
{
    const BrickFact &place = *seen.place;
    if (seen.brick.device.isEmpty() || !place.mounted || seen.isMounted())
        return;
    add(seen, Severity::Error, "brick.mounted-elsewhere",
        {.text = FactWords::tr("At %1 of %2 something else is mounted already: %3 (%4).")
                     .arg(seen.brick.mountPoint, seen.host.id.value, place.source, place.fsType),
         .cause = FactWords::tr("The brick is to lie on %1.").arg(seen.brick.blockDevice()),
         .remedy =
             FactWords::tr("Choose another “mount-point”. If the file system that is there is "
                           "meant, leave “device” out.")},
        findings);
}

void checkFstab(const SeenBrick &seen, QList<Finding> &findings)
{
    const QString source = fstabSourceFor(*seen.facts, seen.brick.mountPoint);
    if (seen.brick.device.isEmpty() || seen.place->mounted || source.isEmpty()
        || seen.isOwnVolume(source) || source.startsWith(u"UUID="))
        return;
    add(seen, Severity::Error, "fstab.target-taken",
        {.text = FactWords::tr("/etc/fstab of %2 mounts %3 at %1.")
                     .arg(seen.brick.mountPoint, seen.host.id.value, source),
         .cause = FactWords::tr("Two lines for one mount point: which one wins at boot is luck."),
         .remedy = FactWords::tr("Remove that line from /etc/fstab. Sharewright does not touch "
                                 "lines that it does not own.")},
        findings);
}

void checkKind(const SeenBrick &seen, QList<Finding> &findings)
{
    static const QStringList known{QStringLiteral("xfs"), QStringLiteral("ext4"),
                                   QStringLiteral("ext3"), QStringLiteral("btrfs"),
                                   QStringLiteral("zfs")};
    const BrickFact &place = *seen.place;
    if (!place.mounted || place.fsType == u"xfs")
        return;
    const bool fits = known.contains(place.fsType);
    add(seen, fits ? Severity::Hint : Severity::Error, "brick.file-system",
        {.text = FactWords::tr("The file system at %1 of %2 is %3.")
                     .arg(seen.brick.mountPoint, seen.host.id.value, place.fsType),
         .cause = fits ? FactWords::tr("GlusterFS is tested with XFS most of all.")
                       : FactWords::tr("GlusterFS keeps its bookkeeping in extended attributes, "
                                       "which this kind cannot hold."),
         .remedy = fits ? FactWords::tr("Use XFS for new bricks (mkfs.xfs -i size=512).")
                        : FactWords::tr("Use XFS.")},
        findings);
}

/// The volume that a mark names, as any node knows it. Null: no node does.
const GlusterVolume *volumeOfMark(const PoolView &view, const QString &mark)
{
    for (const ProbedHost &node : view.nodes()) {
        if (node.facts == nullptr)
            continue;
        for (const GlusterVolume &volume : node.facts->gluster.volumes) {
            QString id = volume.id;
            if (!id.isEmpty() && id.remove(u'-').compare(mark, Qt::CaseInsensitive) == 0)
                return &volume;
        }
    }
    return nullptr;
}

void checkMark(const PoolView &view, const SeenBrick &seen, QList<Finding> &findings)
{
    const BrickFact &place = *seen.place;
    const GlusterVolume *volume = volumeOfMark(view, place.volumeId);
    const bool above = place.markedAt != seen.brick.path();
    // The run takes marks off that an attempt of its own left; it knows by the note it made.
    if (!above && volume == nullptr && place.seenBlank && place.empty)
        return;
    const QString where = place.markedAt.isEmpty() ? seen.brick.path() : place.markedAt;
    const QString what =
        volume ? FactWords::tr("%1 of %2 was a brick of the volume %3.")
                     .arg(where, seen.host.id.value, volume->name)
               : FactWords::tr("%1 of %2 carries the mark of a volume that no node knows (id %3).")
                     .arg(where, seen.host.id.value, place.volumeId);
    add(seen, Severity::Error, "brick.marked",
        {.text = what,
         .cause = above
                      ? FactWords::tr("GlusterFS refuses a brick inside another one, even inside "
                                      "a former one.")
                      : FactWords::tr("A creation that failed or a volume that was deleted leaves "
                                      "it. GlusterFS would refuse the brick: “is already part of "
                                      "a volume”."),
         .remedy = above ? FactWords::tr("Choose a “mount-point” that is not inside %1.").arg(where)
                         : FactWords::tr("Choose another “directory”, such as %1. The old one and "
                                         "its files stay as they are.")
                               .arg(seen.brick.directory + QLatin1Char('2'))},
        findings);
}

void checkContent(const SeenBrick &seen, QList<Finding> &findings)
{
    const BrickFact &place = *seen.place;
    if (!place.exists || place.empty)
        return;
    const bool hidden = !seen.brick.device.isEmpty() && !place.mounted;
    add(seen, hidden ? Severity::Warning : Severity::Error,
        hidden ? "brick.hidden-files" : "brick.not-empty",
        {.text = FactWords::tr("The directory %1 of %2 holds files already.")
                     .arg(seen.brick.path(), seen.host.id.value),
         .cause = hidden ? FactWords::tr("They lie below the mount point and will be hidden by the "
                                         "brick's file system; they take room all the same.")
                         : FactWords::tr("They would not become part of the volume as they should, "
                                         "and GlusterFS may report damage."),
         .remedy = hidden ? FactWords::tr("Move them away if nobody needs them there.")
                          : FactWords::tr("Choose another “directory”, such as %1.")
                                .arg(seen.brick.directory + QLatin1Char('2'))},
        findings);
}

} // namespace

void findBrickTroubles(const PoolView &view, QList<Finding> &findings)
{
    for (const SeenBrick &seen : view.bricks()) {
        if (seen.place == nullptr || isServing(view, seen))
            continue;
        checkOwnFileSystem(view, seen, findings);
        checkForeignMount(seen, findings);
        checkFstab(seen, findings);
        checkKind(seen, findings);
        if (!seen.place->volumeId.isEmpty())
            checkMark(view, seen, findings);
        else
            checkContent(seen, findings);
    }
}

} // namespace sharewright
