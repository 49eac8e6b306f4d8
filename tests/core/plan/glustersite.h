// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planner.h"

namespace sharewright {

/// p1, p2 and p3 run Pandora and hold a brick each, replica 3; con is a console without a brick. Facts say Debian 12 with
/// a blank disk on every node.
struct GlusterSite {
    Project project;
    SiteFacts facts;

    GlusterSite()
    {
        using namespace Qt::StringLiterals;
        project.name = u"site"_s;
        project.backend = Backend::GlusterFs;
        const Roles node = Roles(Role::Server) | Role::Console | Role::GlusterNode;
        project.hosts = {host("p1", "10.0.0.11", node), host("p2", "10.0.0.12", node),
                         host("p3", "10.0.0.13", node), host("con", "10.0.0.20", Role::Console)};
        project.folders = {standardFolders().constFirst()};
        project.migration.seedHost = HostId(u"p1"_s);
        addSet(1);
        for (const Host &h : project.hosts)
            facts.hosts.insert(h.id, debian(h.id));
    }

    static Host host(const char *name, const char *address, Roles roles)
    {
        Host h;
        h.id = HostId(QLatin1StringView(name));
        h.address = QLatin1StringView(address);
        h.roles = roles;
        return h;
    }

    /// Brick number `number` on p1, p2 and p3, as the document has it.
    static QList<Brick> set(int number)
    {
        QList<Brick> bricks;
        for (const char *name : {"p1", "p2", "p3"}) {
            Brick brick;
            brick.host = HostId(QLatin1StringView(name));
            brick.device = QStringLiteral("/dev/disk/by-id/disk%1").arg(number);
            brick.size = QStringLiteral("80%");
            brick.mountPoint = QStringLiteral("/glusterfs/brick%1").arg(number);
            brick.directory = QStringLiteral("brick");
            bricks.append(brick);
        }
        return bricks;
    }
    void addSet(int number) { project.gluster.bricks += set(number); }

    static HostFacts debian(const HostId &id)
    {
        using namespace Qt::StringLiterals;
        HostFacts f;
        f.host = id;
        f.takenAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        f.isRoot = true;
        f.os = {
            .id = u"debian"_s, .versionId = u"12"_s, .idLike = {}, .prettyName = u"Debian 12"_s};
        f.users.insert(u"pandora"_s, {.uid = 998, .gid = 998, .groups = {}});
        f.users.insert(u"www-data"_s, {.uid = 33, .gid = 33, .groups = {}});
        f.groups = {{u"pandora"_s, 998}, {u"www-data"_s, 33}};
        for (const char *unit : {"pandora_server.service", "tentacle_serverd.service",
                                 "pandora_ha.service", "apache2.service"})
            f.units.insert(QLatin1StringView(unit), {u"loaded"_s, u"active"_s, u"enabled"_s});
        f.files.insert(u"/etc/fstab"_s, {.exists = true, .content = "# mine\n", .mode = 0644});
        f.files.insert(u"/etc/hosts"_s,
                       {.exists = true, .content = "127.0.0.1 localhost\n", .mode = 0644});
        FolderFact folder;
        folder.exists = true;
        folder.isDirectory = true;
        f.folders.insert(standardFolders().constFirst().path, folder);
        for (int number = 1; number <= 3; ++number) {
            DiskFact disk;
            disk.path = u"/dev/sd"_s + QChar(u'a' + number);
            disk.kernelPath = disk.path;
            disk.type = u"disk"_s;
            disk.signaturesKnown = true;
            disk.links = {u"/dev/disk/by-id/disk%1"_s.arg(number)};
            f.disks.append(disk);
        }
        return f;
    }

    HostFacts &of(const char *name) { return facts.hosts[HostId(QLatin1StringView(name))]; }

    /// The facts of a site on which these sets serve the volume already.
    void runVolume(const QList<QList<Brick>> &sets)
    {
        using namespace Qt::StringLiterals;
        GlusterVolume volume;
        volume.name = project.gluster.volume;
        volume.state = GlusterVolume::State::Started;
        volume.replicaCount = project.gluster.replica;
        volume.arbiterCount = project.gluster.arbiter ? 1 : 0;
        volume.distributeCount = static_cast<int>(sets.size());
        for (const QList<Brick> &bricks : sets)
            for (const Brick &brick : bricks) {
                volume.bricks.append({.host = project.host(brick.host)->address,
                                      .path = brick.path(),
                                      .hostUuid = u"uuid-"_s + brick.host.value});
                setUp(brick);
            }
        for (const char *name : {"p1", "p2", "p3"}) {
            GlusterFacts &gluster = of(name).gluster;
            gluster.version = u"10.3"_s;
            gluster.answers = true;
            gluster.uuid = u"uuid-"_s + QLatin1StringView(name);
            gluster.pool = {peer("p1", name), peer("p2", name), peer("p3", name)};
            gluster.volumes = {volume};
        }
    }
    /// A member of the pool as `asked` sees it.
    [[nodiscard]] GlusterPeer peer(const char *name, const char *asked) const
    {
        using namespace Qt::StringLiterals;
        GlusterPeer peer;
        peer.uuid = u"uuid-"_s + QLatin1StringView(name);
        peer.connected = true;
        const bool self = QLatin1StringView(name) == QLatin1StringView(asked);
        peer.hostName =
            self ? u"localhost"_s : project.host(HostId(QLatin1StringView(name)))->address;
        if (!self)
            peer.hostNames = {peer.hostName};
        return peer;
    }
    void setUp(const Brick &brick)
    {
        HostFacts &f = facts.hosts[brick.host];
        f.lvm.known = true;
        f.lvm.physicalVolumes.append(
            {.device = brick.device, .volumeGroup = brick.volumeGroupName()});
        f.lvm.volumeGroups.append({.name = brick.volumeGroupName(), .bytes = 100'000'000'000});
        f.lvm.logicalVolumes.append(
            {.name = brick.logicalVolumeName(), .volumeGroup = brick.volumeGroupName()});
        BrickFact place;
        place.mountPointExists = true;
        place.mounted = true;
        place.source = brick.blockDevice();
        place.exists = true;
        f.bricks.insert(brick.path(), place);
    }
    /// The facts of a site on which the folder is shared already.
    void mountEverywhere()
    {
        using namespace Qt::StringLiterals;
        for (const Host &h : std::as_const(project.hosts)) {
            const QString server =
                h.roles.testFlag(Role::GlusterNode) ? u"localhost"_s : u"10.0.0.11"_s;
            QList<MountFact> &mounts = facts.hosts[h.id].mounts;
            mounts.append({.target = u"/pandora_files"_s,
                           .source = server + u":/pandora"_s,
                           .fsType = u"fuse.glusterfs"_s,
                           .options = {}});
            mounts.append({.target = project.folders[0].path,
                           .source = server + u":/pandora[/conf]"_s,
                           .fsType = u"fuse.glusterfs"_s,
                           .options = {}});
        }
    }
    [[nodiscard]] Plan plan() const { return makePlan(project, facts); }
};

} // namespace sharewright
