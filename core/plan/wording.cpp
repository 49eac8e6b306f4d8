// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "core/plan/fragment.h"

namespace sharewright {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StepTitle", text);
}

QString list(const QStringList &words)
{
    return words.join(QLatin1StringView(", "));
}

struct ToTitle {
    QString operator()(const InstallPackages &a) const
    {
        return say("Install %1").arg(list(a.packages));
    }
    QString operator()(const EnsureDirectory &a) const
    {
        return say("Create folder %1").arg(a.path);
    }
    QString operator()(const EnsureFile &a) const { return say("Write %1").arg(a.path); }
    QString operator()(const EnsureBlock &a) const { return say("Add a block to %1").arg(a.path); }
    QString operator()(const EnsureFstab &) const { return say("Add the mounts to /etc/fstab"); }
    QString operator()(const ApplyExports &) const { return say("Publish the exports"); }
    QString operator()(const EnableUnit &a) const { return say("Enable %1").arg(a.unit); }
    QString operator()(const StopUnit &a) const { return say("Stop %1").arg(a.unit); }
    QString operator()(const StartUnit &a) const { return say("Start %1").arg(a.unit); }
    QString operator()(const OpenFirewall &a) const
    {
        if (!a.service.isEmpty())
            return say("Open service %1 in the firewall for the clients").arg(a.service);
        return a.lastPort == 0 ? say("Open port %1 in the firewall for the clients").arg(a.port)
                               : say("Open ports %1 to %2 in the firewall for peers and clients")
                                     .arg(a.port)
                                     .arg(a.lastPort);
    }
    QString operator()(const SetSelinuxBoolean &a) const
    {
        return say("Set the SELinux boolean %1").arg(a.name);
    }
    QString operator()(const CopyTree &a) const
    {
        return a.final ? say("Copy what changed in %1 on %2").arg(a.fromPath, a.from.value)
                       : say("Copy %1 from %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const CompareTrees &a) const
    {
        return say("Compare %1 with %2 on %3").arg(a.path, a.fromPath, a.from.value);
    }
    QString operator()(const MergeTree &a) const
    {
        return a.final ? say("Merge what changed in %1 on %2").arg(a.fromPath, a.from.value)
                       : say("Merge %1 from %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const CompareMerge &a) const
    {
        return say("Account for every file of %1 on %2").arg(a.fromPath, a.from.value);
    }
    QString operator()(const LinkSpool &a) const
    {
        return say("Link %1 in %2").arg(list(a.names), a.path);
    }
    QString operator()(const MoveIncoming &a) const
    {
        return say("Move waiting XML to %1").arg(a.path);
    }
    QString operator()(const TrialMount &a) const { return say("Try out %1").arg(a.source); }
    QString operator()(const SetAside &a) const { return say("Set %1 aside").arg(a.path); }
    QString operator()(const EnsureMountPoint &a) const
    {
        return say("Make the mount point %1").arg(a.path);
    }
    QString operator()(const EnsureMount &a) const { return say("Mount %1").arg(a.path); }
    QString operator()(const CheckAccess &a) const
    {
        return say("Check owner and mode of %1").arg(a.path);
    }
    QString operator()(const WriteCanary &a) const
    {
        return say("Write a test file into %1").arg(a.path);
    }
    QString operator()(const ReadCanary &a) const
    {
        return say("Read every host's test file in %1").arg(a.path);
    }
    QString operator()(const RemoveCanary &a) const
    {
        return say("Remove the test file from %1").arg(a.path);
    }
    QString operator()(const EnableRepository &a) const
    {
        return say("Enable the package repository %1").arg(a.id);
    }
    QString operator()(const EnsureVolumeGroup &a) const
    {
        return say("Make the volume group %1 on %2").arg(a.name, list(a.devices));
    }
    QString operator()(const EnsureLogicalVolume &a) const
    {
        return say("Make the logical volume %1/%2 (%3)").arg(a.volumeGroup, a.name, a.size);
    }
    QString operator()(const MakeFileSystem &a) const
    {
        return say("Format %1 with XFS").arg(a.device);
    }
    QString operator()(const GrowFileSystem &a) const
    {
        return say("Enlarge the file system at %1").arg(a.mountPoint);
    }
    QString operator()(const CreateBrick &a) const { return say("Make the brick %1").arg(a.path); }
    QString operator()(const ProbePeer &a) const
    {
        return say("Take %1 into the pool").arg(a.address);
    }
    QString operator()(const AwaitPool &) const
    {
        return say("Wait until all peers are connected");
    }
    QString operator()(const CreateVolume &a) const
    {
        return say("Create the volume %1").arg(a.volume);
    }
    QString operator()(const SetVolumeOption &a) const
    {
        return say("Set %1 to %2 on volume %3").arg(a.key, a.value, a.volume);
    }
    QString operator()(const StartVolume &a) const
    {
        return say("Start the volume %1").arg(a.volume);
    }
    QString operator()(const AddBricks &a) const
    {
        return say("Add bricks to the volume %1").arg(a.volume);
    }
    QString operator()(const RebalanceVolume &a) const
    {
        return a.layoutOnly ? say("Spread the layout of %1 over its new bricks").arg(a.volume)
                            : say("Spread the files of %1 over its new bricks").arg(a.volume);
    }
    QString operator()(const RemoveBricks &a) const
    {
        return say("Drain and remove bricks of the volume %1").arg(a.volume);
    }
    QString operator()(const ReplaceBrick &a) const
    {
        return say("Replace the brick %1 by %2").arg(a.from, a.to);
    }
    QString operator()(const AwaitHeal &a) const
    {
        return say("Wait until the volume %1 is healed").arg(a.volume);
    }
    QString operator()(const EnsureLink &a) const
    {
        return say("Link %1 to %2").arg(a.path, a.target);
    }
    QString operator()(const PrepareHome &a) const
    {
        return say("Make the folder %1").arg(a.staging);
    }
    QString operator()(const BringHome &a) const
    {
        return say("Put the files of %1 into place").arg(a.path);
    }
    QString operator()(const Unmount &a) const { return say("Unmount %1").arg(a.path); }
    QString operator()(const RemoveMountPoint &a) const
    {
        return say("Remove the mount point %1").arg(a.path);
    }
    QString operator()(const RemoveLink &a) const { return say("Remove the link %1").arg(a.path); }
    QString operator()(const RemoveBlock &a) const
    {
        return say("Take the block %1 out of %2").arg(a.name, a.path);
    }
    QString operator()(const RemoveFile &a) const { return say("Remove %1").arg(a.path); }
    QString operator()(const WithdrawExports &) const { return say("Withdraw the exports"); }
    QString operator()(const RetireFolder &a) const
    {
        return say("Give %1 another name").arg(a.path);
    }
    QString operator()(const RetireVolume &a) const
    {
        return say("Delete the volume %1; its bricks keep their files").arg(a.volume);
    }
    QString operator()(const DetachPeer &a) const
    {
        return say("Take %1 out of the pool").arg(a.address);
    }
};

} // namespace

QString titleOf(const Action &action)
{
    return std::visit(ToTitle{}, action);
}

} // namespace sharewright
