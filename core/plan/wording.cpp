// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "core/plan/fragment.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StepTitle)
};

QString list(const QStringList &words)
{
    return words.join(QLatin1StringView(", "));
}

struct ToTitle {
    QString operator()(const InstallPackages &a) const
    {
        return Text::tr("Install %1").arg(list(a.packages));
    }
    QString operator()(const EnsureDirectory &a) const
    {
        return Text::tr("Create folder %1").arg(a.path);
    }
    QString operator()(const EnsureFile &a) const { return Text::tr("Write %1").arg(a.path); }
    QString operator()(const EnsureBlock &a) const
    {
        return Text::tr("Add a block to %1").arg(a.path);
    }
    QString operator()(const EnsureFstab &) const
    {
        return Text::tr("Add the mounts to /etc/fstab");
    }
    QString operator()(const ApplyExports &) const { return Text::tr("Publish the exports"); }
    QString operator()(const EnableUnit &a) const { return Text::tr("Enable %1").arg(a.unit); }
    QString operator()(const StopUnit &a) const { return Text::tr("Stop %1").arg(a.unit); }
    QString operator()(const StartUnit &a) const { return Text::tr("Start %1").arg(a.unit); }
    QString operator()(const OpenFirewall &a) const
    {
        if (!a.service.isEmpty())
            return Text::tr("Open service %1 in the firewall for the clients").arg(a.service);
        return a.lastPort == 0
                   ? Text::tr("Open port %1 in the firewall for the clients").arg(a.port)
                   : Text::tr("Open ports %1 to %2 in the firewall for peers and clients")
                         .arg(a.port)
                         .arg(a.lastPort);
    }
    QString operator()(const SetSelinuxBoolean &a) const
    {
        return Text::tr("Set the SELinux boolean %1").arg(a.name);
    }
    QString operator()(const CopyTree &a) const
    {
        return a.final ? Text::tr("Copy what changed in %1 on %2").arg(a.fromPath, a.from.value)
                       : Text::tr("Copy %1 from %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const CompareTrees &a) const
    {
        return Text::tr("Compare %1 with %2 on %3").arg(a.path, a.fromPath, a.from.value);
    }
    QString operator()(const MergeTree &a) const
    {
        return a.final ? Text::tr("Merge what changed in %1 on %2").arg(a.fromPath, a.from.value)
                       : Text::tr("Merge %1 from %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const CompareMerge &a) const
    {
        return Text::tr("Account for every file of %1 on %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const LinkSpool &a) const
    {
        return Text::tr("Link %1 in %2").arg(list(a.names), a.path);
    }
    QString operator()(const MoveIncoming &a) const
    {
        return Text::tr("Move waiting XML to %1").arg(a.path);
    }
    QString operator()(const TrialMount &a) const { return Text::tr("Try out %1").arg(a.source); }
    QString operator()(const SetAside &a) const { return Text::tr("Set %1 aside").arg(a.path); }
    QString operator()(const EnsureMountPoint &a) const
    {
        return Text::tr("Make the mount point %1").arg(a.path);
    }
    QString operator()(const EnsureMount &a) const { return Text::tr("Mount %1").arg(a.path); }
    QString operator()(const CheckAccess &a) const
    {
        return Text::tr("Check owner and mode of %1").arg(a.path);
    }
    QString operator()(const WriteCanary &a) const
    {
        return Text::tr("Write a test file into %1").arg(a.path);
    }
    QString operator()(const ReadCanary &a) const
    {
        return Text::tr("Read every host's test file in %1").arg(a.path);
    }
    QString operator()(const RemoveCanary &a) const
    {
        return Text::tr("Remove the test file from %1").arg(a.path);
    }
    QString operator()(const EnableRepository &a) const
    {
        return Text::tr("Enable the package repository %1").arg(a.id);
    }
    QString operator()(const EnsureVolumeGroup &a) const
    {
        return Text::tr("Make the volume group %1 on %2").arg(a.name, list(a.devices));
    }
    QString operator()(const EnsureLogicalVolume &a) const
    {
        return Text::tr("Make the logical volume %1/%2 (%3)").arg(a.volumeGroup, a.name, a.size);
    }
    QString operator()(const MakeFileSystem &a) const
    {
        return Text::tr("Format %1 with XFS").arg(a.device);
    }
    QString operator()(const GrowFileSystem &a) const
    {
        return Text::tr("Enlarge the file system at %1").arg(a.mountPoint);
    }
    QString operator()(const CreateBrick &a) const
    {
        return Text::tr("Make the brick %1").arg(a.path);
    }
    QString operator()(const ProbePeer &a) const
    {
        return Text::tr("Take %1 into the pool").arg(a.address);
    }
    QString operator()(const AwaitPool &) const
    {
        return Text::tr("Wait until all peers are connected");
    }
    QString operator()(const CreateVolume &a) const
    {
        return Text::tr("Create the volume %1").arg(a.volume);
    }
    QString operator()(const SetVolumeOption &a) const
    {
        return Text::tr("Set %1 to %2 on volume %3").arg(a.key, a.value, a.volume);
    }
    QString operator()(const StartVolume &a) const
    {
        return Text::tr("Start the volume %1").arg(a.volume);
    }
    QString operator()(const AddBricks &a) const
    {
        return Text::tr("Add bricks to the volume %1").arg(a.volume);
    }
    QString operator()(const RebalanceVolume &a) const
    {
        return a.layoutOnly ? Text::tr("Spread the layout of %1 over its new bricks").arg(a.volume)
                            : Text::tr("Spread the files of %1 over its new bricks").arg(a.volume);
    }
    QString operator()(const RemoveBricks &a) const
    {
        return Text::tr("Drain and remove bricks of the volume %1").arg(a.volume);
    }
    QString operator()(const ReplaceBrick &a) const
    {
        return Text::tr("Replace the brick %1 by %2").arg(a.from, a.to);
    }
    QString operator()(const LookUpNames &a) const
    {
        return Text::tr("Look up every name of the bricks through the volume %1").arg(a.volume);
    }
    QString operator()(const ClearLeftovers &) const
    {
        return Text::tr("Remove what proofs have left behind");
    }
    QString operator()(const AwaitHeal &a) const
    {
        return Text::tr("Wait until the volume %1 is healed").arg(a.volume);
    }
    QString operator()(const EnsureLink &a) const
    {
        return Text::tr("Link %1 to %2").arg(a.path, a.target);
    }
    QString operator()(const PrepareHome &a) const
    {
        return Text::tr("Make the folder %1").arg(a.staging);
    }
    QString operator()(const BringHome &a) const
    {
        return Text::tr("Put the files of %1 into place").arg(a.path);
    }
    QString operator()(const Unmount &a) const { return Text::tr("Unmount %1").arg(a.path); }
    QString operator()(const RemoveMountPoint &a) const
    {
        return Text::tr("Remove the mount point %1").arg(a.path);
    }
    QString operator()(const RemoveLink &a) const
    {
        return Text::tr("Remove the link %1").arg(a.path);
    }
    QString operator()(const RemoveBlock &a) const
    {
        return Text::tr("Take the block %1 out of %2").arg(a.name, a.path);
    }
    QString operator()(const RemoveFile &a) const { return Text::tr("Remove %1").arg(a.path); }
    QString operator()(const WithdrawExports &) const { return Text::tr("Withdraw the exports"); }
    QString operator()(const RetireFolder &a) const
    {
        return Text::tr("Give %1 another name").arg(a.path);
    }
    QString operator()(const RetireVolume &a) const
    {
        return Text::tr("Delete the volume %1; its bricks keep their files").arg(a.volume);
    }
    QString operator()(const DetachPeer &a) const
    {
        return Text::tr("Take %1 out of the pool").arg(a.address);
    }
};

} // namespace

QString titleOf(const PlanTask &task, const QString &project)
{
    switch (task.kind) {
    case PlanTask::Kind::Share:
        return Text::tr("Plan for %1").arg(project);
    case PlanTask::Kind::Unshare:
        return Text::tr("Plan to un-share the folders of %1").arg(project);
    case PlanTask::Kind::Heal:
        return Text::tr("Plan to heal the copies of %1").arg(project);
    }
    return {};
}

QString titleOf(const Action &action)
{
    return std::visit(ToTitle{}, action);
}

} // namespace sharewright
