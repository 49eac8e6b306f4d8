// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/probe.h"

namespace sharewright {

/// Three blank nodes that are ready for a volume of replica 3: n1 and n2 run Pandora, n3 does not. Each test breaks one
/// thing, or calls `build()` first to see the site as it is after the first run.
struct PoolBuilder {
    Project project;
    SiteFacts facts;

    static constexpr qint64 kGigabyte = qint64(1) << 30;

    PoolBuilder()
    {
        project.backend = Backend::GlusterFs;
        project.folders = {{.id = FolderId(text("conf")), .path = conf()}};
        const Roles pandora = Roles(Role::Server) | Role::Console | Role::GlusterNode;
        addNode("n1", pandora);
        addNode("n2", pandora);
        addNode("n3", Role::GlusterNode);
        project.migration.seedHost = HostId(text("n1"));
        setFolder("n1", 100);
        setFolder("n2", 0);
    }

    static QString text(const char *value) { return QString::fromUtf8(value); }
    static QString conf() { return text("/var/spool/pandora/data_in/conf"); }
    HostFacts &host(const char *id) { return facts.hosts[HostId(text(id))]; }
    Brick &brick(int index) { return project.gluster.bricks[index]; }
    BrickFact &place(const char *id) { return host(id).bricks[text("/glusterfs/brick1/brick")]; }
    DiskFact &disk(const char *id) { return host(id).disks[1]; }
    GlusterVolume &volume() { return host("n1").gluster.volumes[0]; }

    /// The volume runs and everybody uses it, as a first run leaves it.
    void build()
    {
        GlusterVolume made{.name = project.gluster.volume,
                           .id = text("8ff7f1a0-0000-4000-8000-000000000001"),
                           .state = GlusterVolume::State::Started,
                           .type = text("Replicate"),
                           .replicaCount = project.gluster.replica,
                           .arbiterCount = project.gluster.arbiter ? 1 : 0};
        GlusterVolumeStatus status{.volume = made.name};
        for (const Brick &brick : project.gluster.bricks) {
            made.bricks.append({brick.host.value + text(".lan"), brick.path(),
                                text("uuid-") + brick.host.value, false});
            status.processes.append({.host = made.bricks.last().host,
                                     .path = brick.path(),
                                     .online = true,
                                     .port = 54000,
                                     .pid = 7});
        }
        for (const char *id : {"n1", "n2", "n3"}) {
            makeBrick(id);
            joinPool(id);
            host(id).gluster.volumes = {made};
        }
        host("n1").gluster.statusKnown = true;
        host("n1").gluster.status = {status};
        for (const char *id : {"n1", "n2"})
            mountShare(id);
    }

    void makeBrick(const char *id)
    {
        HostFacts &node = host(id);
        const QString mapped = text("/dev/mapper/gv_brick1-lv_brick1");
        node.disks[1].fsType = text("LVM2_member");
        node.disks[1].signatures = {text("LVM2_member")};
        node.disks[1].holders = {text("dm-0")};
        node.disks.append({.path = mapped,
                           .kernelPath = text("/dev/dm-0"),
                           .parent = text("/dev/sdb"),
                           .type = text("lvm"),
                           .fsType = text("xfs"),
                           .mountPoint = text("/glusterfs/brick1")});
        node.lvm.physicalVolumes = {{text("/dev/sdb"), text("gv_brick1"), 100 * kGigabyte, 0}};
        node.lvm.volumeGroups = {{text("gv_brick1"), 100 * kGigabyte, 0}};
        node.lvm.logicalVolumes = {{text("lv_brick1"), text("gv_brick1"), 100 * kGigabyte}};
        node.mounts.append({text("/glusterfs/brick1"), mapped, text("xfs"), {}});
        place(id) = {.mountPointExists = true,
                     .mounted = true,
                     .fsType = text("xfs"),
                     .source = mapped,
                     .bytes = 100 * kGigabyte,
                     .freeBytes = 99 * kGigabyte,
                     .exists = true,
                     .empty = false,
                     .seenBlank = true,
                     .volumeId = text("8ff7f1a0000040008000000000000001"),
                     .markedAt = text("/glusterfs/brick1/brick")};
    }

    void joinPool(const char *id)
    {
        GlusterFacts &gluster = host(id).gluster;
        gluster = {.version = text("10.3"),
                   .answers = true,
                   .uuid = text("uuid-") + text(id),
                   .opVersion = 100000,
                   .maxOpVersion = 100000};
        host(id).units[text("glusterd.service")] = {text("loaded"), text("active"), {}};
        for (const char *peer : {"n1", "n2", "n3"}) {
            const bool self = QByteArrayView(peer) == QByteArrayView(id);
            const QString name = self ? text("localhost") : text(peer) + text(".lan");
            gluster.pool.append({.uuid = text("uuid-") + text(peer),
                                 .hostName = name,
                                 .hostNames = self ? QStringList() : QStringList{name},
                                 .connected = true,
                                 .state = self ? -1 : 3,
                                 .stateName = {}});
        }
    }

    void mountShare(const char *id)
    {
        host(id).mounts.append(
            {text("/pandora_files"), text("localhost:/pandora"), text("fuse.glusterfs"), {}});
        host(id).mounts.append(
            {conf(), text("localhost:/pandora[/conf]"), text("fuse.glusterfs"), {}});
        host(id).folders[conf()].fsType = text("fuse.glusterfs");
        host(id).folders[conf()].files = -1;
        host(id).folders[conf()].asideExists = true;
    }

    /// A second replica set in the document, on further disks of the same nodes.
    void addSet()
    {
        for (const char *id : {"n1", "n2", "n3"}) {
            Brick brick{.host = HostId(text(id)),
                        .device = text("/dev/disk/by-id/second-") + text(id)};
            brick.mountPoint = text("/glusterfs/brick2");
            brick.directory = text("brick");
            project.gluster.bricks.append(brick);
            addDisk(id, "/dev/sdc", brick.device);
            host(id).bricks[brick.path()] = emptyPlace();
        }
    }

    void addDisk(const char *id, const char *path, const QString &device)
    {
        host(id).disks.append({.path = text(path),
                               .kernelPath = text(path),
                               .type = text("disk"),
                               .bytes = 100 * kGigabyte,
                               .model = text("Disk"),
                               .serial = text("S-") + text(id),
                               .links = {device},
                               .signaturesKnown = true});
        host(id).devices.insert(device, text(path));
    }

    [[nodiscard]] QList<Finding> findings() const { return findingsFromFacts(project, facts); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const Finding &finding : findings())
            codes.append(finding.code);
        return codes;
    }
    /// The finding with this code, if there is exactly one.
    [[nodiscard]] Finding only(const char *code) const
    {
        QList<Finding> found = findings();
        found.removeIf(
            [&](const Finding &finding) { return finding.code != QLatin1StringView(code); });
        return found.size() == 1 ? found.first() : Finding{};
    }

private:
    static BrickFact emptyPlace()
    {
        return {.fsType = text("ext4"), .bytes = 20 * kGigabyte, .freeBytes = 10 * kGigabyte};
    }

    void addNode(const char *id, Roles roles)
    {
        Host node{.id = HostId(text(id)), .address = text(id) + text(".lan")};
        node.roles = roles;
        project.hosts.append(node);
        Brick brick{.host = node.id, .device = text("/dev/disk/by-id/disk-") + text(id)};
        brick.mountPoint = text("/glusterfs/brick1");
        brick.directory = text("brick");
        project.gluster.bricks.append(brick);

        HostFacts known;
        known.host = node.id;
        known.takenAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        known.os = {text("debian"), text("12"), {}, text("Debian 12")};
        known.isRoot = true;
        known.mounts = {{text("/"), text("/dev/sda1"), text("ext4"), {}}};
        known.users = {{text("www-data"), {33, 33, {}}}, {text("pandora"), {998, 998, {}}}};
        known.groups = {{text("www-data"), 33}};
        known.lvm.known = true;
        known.disks = {
            {.path = text("/dev/sda"), .kernelPath = text("/dev/sda"), .type = text("disk")}};
        facts.hosts.insert(node.id, known);
        addDisk(id, "/dev/sdb", brick.device);
        place(id) = emptyPlace();
        for (const char *name : {"n1", "n2", "n3"})
            host(id).resolved.insert(text(name) + text(".lan"),
                                     {text("10.0.0.1") + text(name).right(1)});
    }

    void setFolder(const char *id, qint64 files)
    {
        FolderFact folder{.exists = true, .isDirectory = true};
        folder.files = files;
        folder.bytes = files * 4096;
        folder.fsType = text("ext4");
        host(id).folders.insert(conf(), folder);
    }
};

} // namespace sharewright
