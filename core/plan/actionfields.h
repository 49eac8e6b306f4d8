// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tuple>

#include "core/plan/action.h"

namespace sharewright {

/// The name of an action type in JSON, and its fields in order: the one list that reading and writing share.
template <class T> struct ActionFields;

template <class Owner, class Value> struct ActionField {
    const char *name;
    Value Owner::*member;
};
template <class Owner, class Value>
ActionField(const char *, Value Owner::*) -> ActionField<Owner, Value>;

#define SHAREWRIGHT_ACTION(Type, ...)                                                              \
    template <> struct ActionFields<Type> {                                                        \
        using Self = Type;                                                                         \
        static constexpr const char *name = #Type;                                                 \
        static constexpr auto fields = std::tuple{__VA_ARGS__};                                    \
    }
#define SHAREWRIGHT_FIELD(member)                                                                  \
    ActionField                                                                                    \
    {                                                                                              \
        #member, &Self::member                                                                     \
    }

SHAREWRIGHT_ACTION(InstallPackages, SHAREWRIGHT_FIELD(tool), SHAREWRIGHT_FIELD(packages));
SHAREWRIGHT_ACTION(EnsureDirectory, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(owner),
                   SHAREWRIGHT_FIELD(group), SHAREWRIGHT_FIELD(mode));
SHAREWRIGHT_ACTION(EnsureFile, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(content),
                   SHAREWRIGHT_FIELD(mode), SHAREWRIGHT_FIELD(later));
SHAREWRIGHT_ACTION(EnsureBlock, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(name),
                   SHAREWRIGHT_FIELD(body), SHAREWRIGHT_FIELD(after));
SHAREWRIGHT_ACTION(EnsureFstab, SHAREWRIGHT_FIELD(name), SHAREWRIGHT_FIELD(body),
                   SHAREWRIGHT_FIELD(later));
SHAREWRIGHT_ACTION(ApplyExports, SHAREWRIGHT_FIELD(paths));
SHAREWRIGHT_ACTION(EnableUnit, SHAREWRIGHT_FIELD(unit));
SHAREWRIGHT_ACTION(StopUnit, SHAREWRIGHT_FIELD(unit));
SHAREWRIGHT_ACTION(StartUnit, SHAREWRIGHT_FIELD(unit));
SHAREWRIGHT_ACTION(OpenFirewall, SHAREWRIGHT_FIELD(ufw), SHAREWRIGHT_FIELD(zone),
                   SHAREWRIGHT_FIELD(service), SHAREWRIGHT_FIELD(port), SHAREWRIGHT_FIELD(sources),
                   SHAREWRIGHT_FIELD(lastPort));
SHAREWRIGHT_ACTION(SetSelinuxBoolean, SHAREWRIGHT_FIELD(name));
SHAREWRIGHT_ACTION(CopyTree, SHAREWRIGHT_FIELD(from), SHAREWRIGHT_FIELD(fromPath),
                   SHAREWRIGHT_FIELD(fromAside), SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(final),
                   SHAREWRIGHT_FIELD(required));
SHAREWRIGHT_ACTION(CompareTrees, SHAREWRIGHT_FIELD(from), SHAREWRIGHT_FIELD(fromPath),
                   SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(required), SHAREWRIGHT_FIELD(merged));
SHAREWRIGHT_ACTION(MergeTree, SHAREWRIGHT_FIELD(from), SHAREWRIGHT_FIELD(fromPath),
                   SHAREWRIGHT_FIELD(fromAside), SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(rule),
                   SHAREWRIGHT_FIELD(take), SHAREWRIGHT_FIELD(keep), SHAREWRIGHT_FIELD(fromPair),
                   SHAREWRIGHT_FIELD(pair), SHAREWRIGHT_FIELD(final));
SHAREWRIGHT_ACTION(CompareMerge, SHAREWRIGHT_FIELD(from), SHAREWRIGHT_FIELD(fromPath),
                   SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(LinkSpool, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(spool),
                   SHAREWRIGHT_FIELD(names));
SHAREWRIGHT_ACTION(MoveIncoming, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(user),
                   SHAREWRIGHT_FIELD(from));
SHAREWRIGHT_ACTION(TrialMount, SHAREWRIGHT_FIELD(source), SHAREWRIGHT_FIELD(fsType),
                   SHAREWRIGHT_FIELD(options), SHAREWRIGHT_FIELD(users));
SHAREWRIGHT_ACTION(SetAside, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(aside),
                   SHAREWRIGHT_FIELD(mountSource));
SHAREWRIGHT_ACTION(EnsureMountPoint, SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(EnsureMount, SHAREWRIGHT_FIELD(source), SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(CheckAccess, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(owner),
                   SHAREWRIGHT_FIELD(group), SHAREWRIGHT_FIELD(mode));
SHAREWRIGHT_ACTION(WriteCanary, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(users),
                   SHAREWRIGHT_FIELD(writer));
SHAREWRIGHT_ACTION(ReadCanary, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(users),
                   SHAREWRIGHT_FIELD(writers));
SHAREWRIGHT_ACTION(RemoveCanary, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(users),
                   SHAREWRIGHT_FIELD(writer));
SHAREWRIGHT_ACTION(EnableRepository, SHAREWRIGHT_FIELD(tool), SHAREWRIGHT_FIELD(id));
SHAREWRIGHT_ACTION(EnsureVolumeGroup, SHAREWRIGHT_FIELD(name), SHAREWRIGHT_FIELD(devices));
SHAREWRIGHT_ACTION(EnsureLogicalVolume, SHAREWRIGHT_FIELD(volumeGroup), SHAREWRIGHT_FIELD(name),
                   SHAREWRIGHT_FIELD(size));
SHAREWRIGHT_ACTION(MakeFileSystem, SHAREWRIGHT_FIELD(device));
SHAREWRIGHT_ACTION(GrowFileSystem, SHAREWRIGHT_FIELD(device), SHAREWRIGHT_FIELD(mountPoint));
SHAREWRIGHT_ACTION(CreateBrick, SHAREWRIGHT_FIELD(mountPoint), SHAREWRIGHT_FIELD(path),
                   SHAREWRIGHT_FIELD(onRoot));
SHAREWRIGHT_ACTION(ProbePeer, SHAREWRIGHT_FIELD(address));
SHAREWRIGHT_ACTION(AwaitPool, SHAREWRIGHT_FIELD(addresses));
SHAREWRIGHT_ACTION(CreateVolume, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(replica),
                   SHAREWRIGHT_FIELD(arbiter), SHAREWRIGHT_FIELD(bricks), SHAREWRIGHT_FIELD(force));
SHAREWRIGHT_ACTION(SetVolumeOption, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(key),
                   SHAREWRIGHT_FIELD(value));
SHAREWRIGHT_ACTION(StartVolume, SHAREWRIGHT_FIELD(volume));
SHAREWRIGHT_ACTION(AddBricks, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(replica),
                   SHAREWRIGHT_FIELD(arbiter), SHAREWRIGHT_FIELD(bricks), SHAREWRIGHT_FIELD(force));
SHAREWRIGHT_ACTION(RebalanceVolume, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(layoutOnly),
                   SHAREWRIGHT_FIELD(bricks));
SHAREWRIGHT_ACTION(RemoveBricks, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(replica),
                   SHAREWRIGHT_FIELD(bricks));
SHAREWRIGHT_ACTION(ReplaceBrick, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(from),
                   SHAREWRIGHT_FIELD(to));
SHAREWRIGHT_ACTION(LookUpNames, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(folders));
SHAREWRIGHT_ACTION(ClearLeftovers, SHAREWRIGHT_FIELD(folders));
SHAREWRIGHT_ACTION(AwaitHeal, SHAREWRIGHT_FIELD(volume));
SHAREWRIGHT_ACTION(EnsureLink, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(target));
SHAREWRIGHT_ACTION(PrepareHome, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(staging));
SHAREWRIGHT_ACTION(BringHome, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(staging),
                   SHAREWRIGHT_FIELD(owner), SHAREWRIGHT_FIELD(group), SHAREWRIGHT_FIELD(mode),
                   SHAREWRIGHT_FIELD(aside));
SHAREWRIGHT_ACTION(Unmount, SHAREWRIGHT_FIELD(source), SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(RemoveMountPoint, SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(RemoveLink, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(target));
SHAREWRIGHT_ACTION(RemoveBlock, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(name));
SHAREWRIGHT_ACTION(RemoveFile, SHAREWRIGHT_FIELD(path), SHAREWRIGHT_FIELD(content));
SHAREWRIGHT_ACTION(WithdrawExports, SHAREWRIGHT_FIELD(paths));
SHAREWRIGHT_ACTION(RetireFolder, SHAREWRIGHT_FIELD(path));
SHAREWRIGHT_ACTION(RetireVolume, SHAREWRIGHT_FIELD(volume), SHAREWRIGHT_FIELD(bricks));
SHAREWRIGHT_ACTION(DetachPeer, SHAREWRIGHT_FIELD(address));

#undef SHAREWRIGHT_FIELD
#undef SHAREWRIGHT_ACTION

} // namespace sharewright
