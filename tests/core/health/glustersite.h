// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/glusterpicture.h"

namespace sharewright {

/// A healthy site: three Pandora servers that hold the three bricks of volume gv0 and mount it. Each test breaks one thing.
struct GlusterSite {
    Project project;
    HealthSnapshot snapshot;

    explicit GlusterSite(int replica = 3, int sets = 1)
    {
        snapshot.asOf = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        project.backend = Backend::GlusterFs;
        project.gluster.volume = QStringLiteral("gv0");
        project.gluster.mountPoint = QStringLiteral("/pandora_files");
        project.folders = {
            {.id = FolderId(QStringLiteral("conf")), .path = QStringLiteral("/in/conf")}};
        for (int i = 1; i <= replica; ++i)
            addNode(i);
        for (int i = 1; i <= replica; ++i)
            for (int peer = 1; peer <= replica; ++peer)
                pool(i) += peerEntry(peer, peer == i);
        addVolume(replica, sets);
    }

    static QString name(int number) { return QStringLiteral("host%1").arg(number); }
    static HostId id(int number) { return HostId(name(number)); }
    static QString uuid(int number) { return QStringLiteral("uuid%1").arg(number); }

    HostHealth &host(int number) { return snapshot.hosts[id(number)]; }
    GlusterNodeHealth &node(int number) { return *host(number).gluster; }
    QList<GlusterPeer> &pool(int number) { return **node(number).pool; }
    GlusterPeer &peerSeenBy(int seer, int peer) { return pool(seer)[peer - 1]; }
    /// What the teller (host1) says.
    GlusterVolume &volume() { return (**node(1).volumes)[0]; }
    GlusterVolumeStatus &status() { return (**node(1).status)[0]; }
    GlusterProcess &process(int brick) { return status().processes[brick]; }
    GlusterHealBrick &heal(int brick) { return (**node(1).healSummary)[brick]; }
    SpaceHealth &room(int number) { return host(number).space[QStringLiteral("/b/s1")]; }
    MountHealth &mount(int number, const char *path = "/in/conf")
    {
        return host(number).mounts[QString::fromLatin1(path)];
    }

    /// The host is gone: no answer to us, none to its peers, its brick missing.
    void lose(int number, bool noticed = true)
    {
        snapshot.hosts.remove(id(number));
        snapshot.failures.insert(
            id(number), {{ErrorCode::Timeout, QStringLiteral("No answer."), {}}, snapshot.asOf});
        for (HostHealth &other : snapshot.hosts)
            for (GlusterPeer &peer : **other.gluster->pool)
                if (peer.uuid == uuid(number))
                    peer.connected = !noticed;
        status().processes.removeIf(
            [&](const GlusterProcess &each) { return each.peerUuid == uuid(number); });
        for (GlusterHealBrick &brick : **node(1).healSummary)
            if (brick.name.startsWith(name(number) + u':'))
                brick = {.name = brick.name,
                         .status = QStringLiteral("Transport endpoint is not connected")};
    }

    [[nodiscard]] Verdict verdict() const { return verdictOf(project, snapshot); }
    [[nodiscard]] GlusterPicture picture() const { return glusterPictureOf(project, snapshot); }
    /// All that the verdict says.
    [[nodiscard]] QString words() const
    {
        QString text;
        for (const HealthReason &reason : verdict().reasons)
            text += reason.text + u' ' + reason.remedy + u'\n';
        return text;
    }

private:
    void addNode(int number)
    {
        Host host{.id = id(number), .address = name(number)};
        host.roles = Roles(Role::Server) | Role::Console | Role::GlusterNode;
        project.hosts += host;
        HostHealth health{.host = host.id, .takenAt = snapshot.asOf.addSecs(-7), .isRoot = true};
        health.gluster = GlusterNodeHealth{.uuid = uuid(number),
                                           .opVersion = 100000,
                                           .version = QStringLiteral("10.3"),
                                           .pool = QList<GlusterPeer>()};
        health.mounts.insert(project.gluster.mountPoint, {true,
                                                          QStringLiteral("host1:/gv0"),
                                                          QStringLiteral("fuse.glusterfs"),
                                                          MountAccess::Works,
                                                          {}});
        health.mounts.insert(QStringLiteral("/in/conf"), {true,
                                                          QStringLiteral("host1:/gv0[/conf]"),
                                                          QStringLiteral("fuse.glusterfs"),
                                                          MountAccess::Works,
                                                          {}});
        snapshot.hosts.insert(host.id, health);
    }

    static GlusterPeer peerEntry(int number, bool itself)
    {
        if (itself)
            return {
                .uuid = uuid(number), .hostName = QStringLiteral("localhost"), .connected = true};
        return {.uuid = uuid(number),
                .hostName = name(number),
                .hostNames = {name(number)},
                .connected = true,
                .state = 3,
                .stateName = QStringLiteral("Peer in Cluster")};
    }

    void addVolume(int replica, int sets)
    {
        GlusterVolume definition{.name = QStringLiteral("gv0"),
                                 .state = GlusterVolume::State::Started,
                                 .type = QStringLiteral("Replicate"),
                                 .replicaCount = replica,
                                 .arbiterCount = 0,
                                 .distributeCount = sets,
                                 .disperseCount = 0};
        GlusterVolumeStatus running{.volume = definition.name};
        QList<GlusterHealBrick> healing;
        for (int set = 1; set <= sets; ++set)
            for (int number = 1; number <= replica; ++number) {
                const QString path = QStringLiteral("/b/s%1").arg(set);
                definition.bricks.append(
                    {.host = name(number), .path = path, .hostUuid = uuid(number)});
                running.processes.append({.host = name(number),
                                          .path = path,
                                          .peerUuid = uuid(number),
                                          .online = true,
                                          .port = 49152});
                healing.append({.name = name(number) + u':' + path,
                                .connected = true,
                                .status = QStringLiteral("Connected"),
                                .entries = 0,
                                .pending = 0,
                                .splitBrain = 0});
                host(number).space.insert(path, {1000, 500, 1000, 500});
            }
        for (int number = 1; number <= replica; ++number)
            running.processes.append(
                {.host = QStringLiteral("Self-heal Daemon"),
                 .path = number == 1 ? QStringLiteral("localhost") : name(number),
                 .peerUuid = uuid(number),
                 .online = true});
        node(1).toldAt = snapshot.asOf.addSecs(-7);
        node(1).volumes = QList<GlusterVolume>{definition};
        node(1).status = QList<GlusterVolumeStatus>{running};
        node(1).healSummary = healing;
    }
};

} // namespace sharewright
