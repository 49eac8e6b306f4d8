// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/platform/platform.h"

namespace sharewright {

/// What a step does, as a type with values, never as a command string. plan/fragment.h renders each to
/// POSIX sh, plan/wording.h to a sentence. All paths are absolute; users and groups are names or numbers.

struct InstallPackages {
    PackageTool tool = PackageTool::Apt;
    QStringList packages;
    bool operator==(const InstallPackages &) const = default;
};

/// A directory with owner and mode; created where missing, never emptied.
struct EnsureDirectory {
    QString path;
    QString owner;
    QString group;
    uint mode = 0755;
    bool operator==(const EnsureDirectory &) const = default;
};

/// A whole file that belongs to Sharewright (a drop-in, an exports.d file).
struct EnsureFile {
    QString path;
    QByteArray content;
    uint mode = 0644;
    /// What a later step of the same plan makes of the file: where that stands already, this step has been done before.
    /// Empty: no later step changes it.
    QByteArray later;
    bool operator==(const EnsureFile &) const = default;
};

/// A managed block in a file that belongs to the admin.
struct EnsureBlock {
    QString path;
    QString name;
    QByteArray body;
    QString after; ///< what the line begins with that a new block stands behind; empty: at the end
    bool operator==(const EnsureBlock &) const = default;
};

/// Adds a marked mount block to /etc/fstab and refuses it when `findmnt --verify` objects.
struct EnsureFstab {
    QString name;
    QByteArray body;
    QByteArray later; ///< as in EnsureFile
    bool operator==(const EnsureFstab &) const = default;
};

/// `exportfs -ra`, and proof that every path is exported.
struct ApplyExports {
    QStringList paths;
    bool operator==(const ApplyExports &) const = default;
};

struct EnableUnit {
    QString unit;
    bool operator==(const EnableUnit &) const = default;
};
struct StopUnit {
    QString unit;
    bool operator==(const StopUnit &) const = default;
};
struct StartUnit {
    QString unit;
    bool operator==(const StartUnit &) const = default;
};

struct OpenFirewall {
    bool ufw = false; ///< else firewalld
    QString zone;     ///< firewalld only
    QString service;  ///< firewalld service name, e.g. "nfs"; empty: by port
    int port = 0;     ///< TCP, where there is no service
    QStringList sources;
    int lastPort = 0; ///< of a range that begins at `port`; 0: that one port
    bool operator==(const OpenFirewall &) const = default;
};

struct SetSelinuxBoolean {
    QString name;
    bool operator==(const SetSelinuxBoolean &) const = default;
};

/// Copies what differs from a directory of `from` into `path` on the step's host; deletes nothing. The
/// bytes pass through the admin's machine, so the hosts need no trust in each other.
struct CopyTree {
    HostId from;
    QString fromPath;
    QString
        fromAside; ///< once the original stands here there is no source: the copy is refused; empty: never set aside
    QString path;
    bool final = false;    ///< inside the window: files that vanished at the source are set aside
    bool required = false; ///< a source that is missing is an error, and no empty tree
    bool operator==(const CopyTree &) const = default;
};

/// Proves that both trees hold the same names, sizes and checksums.
struct CompareTrees {
    HostId from;
    QString fromPath;
    QString path;
    bool required = false; ///< a source that is missing is an error, and no empty tree
    bool merged =
        false; ///< other hosts' files came in: what gave way to them is kept beside `path`
    bool operator==(const CompareTrees &) const = default;
};

/// Brings what `path` lacks from a further host, and the versions of it that were chosen. Overwrites nothing: what
/// gives way is kept beside `path`, what loses stays on its host.
struct MergeTree {
    HostId from;
    QString fromPath;
    QString fromAside; ///< as in CopyTree
    QString path;
    QString rule;     ///< "ask", "seed" or "newest": where neither list names a file that differs
    QStringList take; ///< names below the folder whose version of this host wins
    QStringList keep; ///< names whose version of this host stays back
    QString
        fromPair; ///< where this is md5: the folder of the .conf files at the source; else empty
    QString pair; ///< and the one beside `path`
    bool final = false; ///< inside the window: the last word
    bool operator==(const MergeTree &) const = default;
};

/// Proves that every file of a merged host is in `path`, kept beside it, or stayed back on its host as it was.
struct CompareMerge {
    HostId from;
    QString fromPath;
    QString path;
    bool operator==(const CompareMerge &) const = default;
};

/// Links to a server's own folders in its incoming folder, seen by servers: the step's host need not have the targets.
struct LinkSpool {
    QString path;  ///< the incoming folder
    QString spool; ///< where servers have the folders of these names
    QStringList names;
    bool operator==(const LinkSpool &) const = default;
};

/// Moves XML that waits in other folders into a server's incoming folder. Undo moves back to the first of them.
struct MoveIncoming {
    QString path;
    QString user; ///< as whom, for root may be nobody on the share
    QStringList from;
    bool operator==(const MoveIncoming &) const = default;
};

/// Mounts a share at a private place, writes and reads as each user, unmounts.
struct TrialMount {
    QString source;
    QString fsType;
    QString options;
    QStringList users;
    bool operator==(const TrialMount &) const = default;
};

/// Renames an original; an existing target is an error, a missing original is nothing to do.
struct SetAside {
    QString path;
    QString aside;
    QString mountSource; ///< done already when this is mounted at `path`
    bool operator==(const SetAside &) const = default;
};

/// An empty directory of mode 0 so that nobody writes below an unmounted share.
struct EnsureMountPoint {
    QString path;
    bool operator==(const EnsureMountPoint &) const = default;
};

struct EnsureMount {
    QString source;
    QString path;
    bool operator==(const EnsureMount &) const = default;
};

/// Owner, group and mode of a share's top, seen through the mount.
struct CheckAccess {
    QString path;
    QString owner;
    QString group;
    uint mode = 02770;
    bool operator==(const CheckAccess &) const = default;
};

/// Writes a small file as a user into a share; others read it back.
struct WriteCanary {
    QString path;
    QStringList users;
    HostId writer;
    bool operator==(const WriteCanary &) const = default;
};
struct ReadCanary {
    QString path;
    QStringList users;
    QList<HostId> writers;
    bool operator==(const ReadCanary &) const = default;
};
struct RemoveCanary {
    QString path;
    QStringList users;
    HostId writer;
    bool operator==(const RemoveCanary &) const = default;
};

/// A repository that the distribution knows but leaves off (dnf config-manager).
struct EnableRepository {
    PackageTool tool = PackageTool::Dnf;
    QString id;
    bool operator==(const EnableRepository &) const = default;
};

/// An LVM volume group over these devices; made where missing, enlarged by the devices it lacks. A device that
/// holds anything (partitions, signatures, a mount, a holder) is refused.
struct EnsureVolumeGroup {
    QString name;
    QStringList devices;
    bool operator==(const EnsureVolumeGroup &) const = default;
};

/// A logical volume of at least this size ("500G", "80%" of the group, "100%"): made or enlarged, never made smaller.
struct EnsureLogicalVolume {
    QString volumeGroup;
    QString name;
    QString size;
    bool operator==(const EnsureLogicalVolume &) const = default;
};

/// XFS with room in the inode for GlusterFS' attributes. A device with any signature but XFS is refused.
struct MakeFileSystem {
    QString device;
    bool operator==(const MakeFileSystem &) const = default;
};

/// A mounted XFS as large as its device.
struct GrowFileSystem {
    QString device;
    QString mountPoint;
    bool operator==(const GrowFileSystem &) const = default;
};

/// The directory of a brick, below a file system of its own; refused when it carries the mark of another volume.
struct CreateBrick {
    QString mountPoint;
    QString path;
    bool onRoot = false; ///< the project gave a reason to allow the root file system
    bool operator==(const CreateBrick &) const = default;
};

/// Takes a host into the trusted pool of the step's host.
struct ProbePeer {
    QString address;
    bool operator==(const ProbePeer &) const = default;
};

/// Waits until the step's host sees all these peers in the cluster and connected.
struct AwaitPool {
    QStringList addresses;
    bool operator==(const AwaitPool &) const = default;
};

/// Bricks are "address:/path", in brick order.
struct CreateVolume {
    QString volume;
    int replica = 3;
    bool arbiter = false;
    QStringList bricks;
    bool force = false;
    bool operator==(const CreateVolume &) const = default;
};

struct SetVolumeOption {
    QString volume;
    QString key;
    QString value;
    bool operator==(const SetVolumeOption &) const = default;
};

struct StartVolume {
    QString volume;
    bool operator==(const StartVolume &) const = default;
};

/// Whole replica sets for a running volume.
struct AddBricks {
    QString volume;
    int replica = 3;
    bool arbiter = false;
    QStringList bricks;
    bool force = false;
    bool operator==(const AddBricks &) const = default;
};

/// Spreads the files (or only the layout) over all bricks, and waits for the end.
struct RebalanceVolume {
    QString volume;
    bool layoutOnly = false;
    QStringList bricks; ///< the bricks it is for: those just added
    bool operator==(const RebalanceVolume &) const = default;
};

/// Drains whole replica sets, and commits only when nothing failed and nothing was left.
struct RemoveBricks {
    QString volume;
    int replica = 3;
    QStringList bricks;
    bool operator==(const RemoveBricks &) const = default;
};

/// Puts an empty brick in the place of another one; refused while the others of its set wait to heal.
struct ReplaceBrick {
    QString volume;
    QString from;
    QString to;
    bool operator==(const ReplaceBrick &) const = default;
};

/// Looks up every name on the bricks of the step's host through the volume: what a power cut made a brick forget is found
/// and healed by that, and by nothing else.
struct LookUpNames {
    QString volume;
    QStringList folders; ///< of the bricks, on the step's host
    bool operator==(const LookUpNames &) const = default;
};

/// Removes what a proof of an earlier run has left in these folders.
struct ClearLeftovers {
    QStringList folders;
    bool operator==(const ClearLeftovers &) const = default;
};

/// Waits until no file of the volume waits to heal and every brick is up.
struct AwaitHeal {
    QString volume;
    bool operator==(const AwaitHeal &) const = default;
};

/// A symbolic link; what stands at its place must have been set aside.
struct EnsureLink {
    QString path;
    QString target;
    bool operator==(const EnsureLink &) const = default;
};

/// The empty folder beside `path` in which the share's files are gathered, since the mount covers `path`.
struct PrepareHome {
    QString path;
    QString staging;
    bool operator==(const PrepareHome &) const = default;
};

/// Puts the gathered files in the place of the mount point, by one rename. Refused while anything is mounted there,
/// and when the place holds files.
struct BringHome {
    QString path;
    QString staging;
    QString owner;
    QString group;
    uint mode = 02770;
    QString aside; ///< where the original went when the folder was shared: it stays, and is named
    bool operator==(const BringHome &) const = default;
};

/// Never lazily; the automount goes as well.
struct Unmount {
    QString source;
    QString path;
    bool operator==(const Unmount &) const = default;
};

/// Removes an empty folder that was a mount point.
struct RemoveMountPoint {
    QString path;
    bool operator==(const RemoveMountPoint &) const = default;
};

struct RemoveLink {
    QString path;
    QString target; ///< a link that leads elsewhere is not ours
    bool operator==(const RemoveLink &) const = default;
};

/// Takes a managed block out of a file, whatever stands in it.
struct RemoveBlock {
    QString path;
    QString name;
    bool operator==(const RemoveBlock &) const = default;
};

/// Removes a whole file of Sharewright's, if it still says what the project would write there.
struct RemoveFile {
    QString path;
    QByteArray content;
    bool operator==(const RemoveFile &) const = default;
};

/// `exportfs -ra`, until none of the paths is exported, or only by lines of the administrator's.
struct WithdrawExports {
    QStringList paths;
    bool operator==(const WithdrawExports &) const = default;
};

/// Renames a folder of the storage side to a free name beside it; nothing is deleted.
struct RetireFolder {
    QString path;
    bool operator==(const RetireFolder &) const = default;
};

/// Stops and deletes a volume whose bricks are these; what is on the bricks stays there.
struct RetireVolume {
    QString volume;
    QStringList bricks;
    bool operator==(const RetireVolume &) const = default;
};

/// Takes a host out of the trusted pool of the step's host. Left alone while the pool has volumes.
struct DetachPeer {
    QString address;
    bool operator==(const DetachPeer &) const = default;
};

using Action = std::variant<
    InstallPackages, EnsureDirectory, EnsureFile, EnsureBlock, EnsureFstab, ApplyExports,
    EnableUnit, StopUnit, StartUnit, OpenFirewall, SetSelinuxBoolean, CopyTree, CompareTrees,
    TrialMount, SetAside, EnsureMountPoint, EnsureMount, CheckAccess, WriteCanary, ReadCanary,
    RemoveCanary, EnableRepository, EnsureVolumeGroup, EnsureLogicalVolume, MakeFileSystem,
    GrowFileSystem, CreateBrick, ProbePeer, AwaitPool, CreateVolume, SetVolumeOption, StartVolume,
    AddBricks, RebalanceVolume, RemoveBricks, ReplaceBrick, LookUpNames, ClearLeftovers, AwaitHeal,
    EnsureLink, PrepareHome, BringHome, Unmount, RemoveMountPoint, RemoveLink, RemoveBlock,
    RemoveFile, WithdrawExports, RetireFolder, RetireVolume, DetachPeer, MergeTree, CompareMerge,
    LinkSpool, MoveIncoming>;

} // namespace sharewright
