// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/storagequestions.h"

#include <QSet>

#include "core/facts/probefunctions.h"
#include "core/project/netaddress.h"

namespace sharewright {

namespace {

constexpr int kGlusterdPort = 24007;

QList<Brick> bricksOf(const Project &project, const Host &host)
{
    QList<Brick> bricks;
    for (const Brick &brick : project.gluster.bricks)
        if (brick.host == host.id)
            bricks.append(brick);
    return bricks;
}

QStringList devicesOf(const QList<Brick> &bricks)
{
    QStringList devices;
    for (const Brick &brick : bricks)
        devices += QStringList{brick.device} + brick.extraDevices;
    devices.removeAll(QString());
    devices.removeDuplicates();
    return devices;
}

/// The ways to the other nodes, and how this host resolves the names of all of them. The SSH port answers even before
/// glusterd runs, which tells a missing way from a missing service.
QString askForNodes(const QList<Host> &nodes, const Host &host)
{
    QString text;
    QStringList names;
    for (const Host &node : nodes) {
        const QString address = node.addressForStorage();
        if (address.isEmpty())
            continue;
        if (!isIpAddress(address) && !names.contains(address))
            names.append(address);
        if (node.id == host.id)
            continue;
        for (const int port : {kGlusterdPort, int(node.port)})
            text +=
                probeCallInBackground(QStringLiteral("sw_port"), {address, QString::number(port)});
    }
    if (!names.isEmpty())
        text += probeCallInBackground(QStringLiteral("sw_resolve"), names);
    return text;
}

void askNode(const Project &project, const QList<Host> &nodes, const Host &host,
             StorageQuestions &questions)
{
    const QList<Brick> bricks = bricksOf(project, host);
    const QStringList devices = devicesOf(bricks);
    questions.slow += probeCallInBackground(QStringLiteral("sw_signatures"), devices)
                      + probeCallInBackground(QStringLiteral("sw_brick_ports"), {});
    QStringList named;
    for (const QString &device : devices)
        named += {probeKey(device), device};
    if (!named.isEmpty())
        questions.brief += probeCall(QStringLiteral("sw_devices"), named);
    for (const Brick &brick : bricks)
        questions.brief += probeCall(QStringLiteral("sw_brick"),
                                     {probeKey(brick.path()), brick.path(), brick.mountPoint});
    questions.brief += probeCall(QStringLiteral("sw_gluster"));
    const bool first = nodes.first().id == host.id;
    questions.lengthy += probeCall(QStringLiteral("sw_lvm"))
                         + probeCall(QStringLiteral("sw_glusterd"),
                                     {first ? QStringLiteral("status") : QStringLiteral("local")});
}

} // namespace

QList<Host> glusterNodes(const Project &project)
{
    QList<Host> nodes;
    if (project.backend != Backend::GlusterFs)
        return nodes;
    QSet<HostId> holders;
    for (const Brick &brick : project.gluster.bricks)
        holders.insert(brick.host);
    for (const Host &host : project.hosts)
        if (host.roles.testFlag(Role::GlusterNode) || holders.contains(host.id))
            nodes.append(host);
    return nodes;
}

StorageQuestions storageQuestions(const Project &project, const Host &host)
{
    StorageQuestions questions;
    questions.brief = probeCall(QStringLiteral("sw_holders"));
    questions.lengthy =
        probeCall(QStringLiteral("sw_disks")) + probeCall(QStringLiteral("sw_disk_links"));
    const QList<Host> nodes = glusterNodes(project);
    if (nodes.isEmpty())
        return questions;
    const bool node = nodes.contains(host);
    if (node)
        askNode(project, nodes, host, questions);
    if (node || host.runsPandora())
        questions.slow += askForNodes(nodes, host);
    return questions;
}

} // namespace sharewright
