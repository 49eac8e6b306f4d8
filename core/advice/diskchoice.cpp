// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/diskchoice.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <QCoreApplication>

#include "core/facts/diskcontent.h"
#include "core/facts/disktable.h"
#include "core/project/bricksize.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiskChoice)
};

const Brick *brickOn(const Project &project, const HostFacts &facts, const DiskFact &disk)
{
    for (const Brick &brick : project.gluster.bricks) {
        if (brick.host != facts.host)
            continue;
        for (const QString &device : QStringList{brick.device} + brick.extraDevices) {
            const DiskFact *named = device.isEmpty() ? nullptr : diskNamed(facts, device);
            if (device == disk.path || disk.links.contains(device)
                || (named != nullptr && named->path == disk.path))
                return &brick;
        }
    }
    return nullptr;
}

QString refusalOf(const DiskFact &disk, const DiskContent &content)
{
    if (disk.readOnly)
        return Text::tr("It is read-only.");
    if (content.inUse)
        return Text::tr("It is in use.");
    if (!content.found.isEmpty())
        return Text::tr("It is not empty. Only empty disks are taken.");
    if (disk.removable)
        return Text::tr("It is removable: it may be gone tomorrow.");
    return {};
}

DiskChoice choiceOf(const Project &project, const HostFacts &facts, const DiskFact &disk)
{
    const Brick *brick = brickOn(project, facts, disk);
    const DiskContent content =
        contentOf(facts, disk, brick != nullptr ? brick->volumeGroupName() : QString());
    DiskChoice choice{.device = disk.links.isEmpty() ? disk.path : disk.links.constFirst(),
                      .kernelName = disk.path,
                      .model = disk.model,
                      .bytes = disk.bytes,
                      .checked = disk.signaturesKnown,
                      .content = content.found.join(QStringLiteral(", ")),
                      .refusal = refusalOf(disk, content),
                      .takenBy = {}};
    if (brick != nullptr)
        choice.takenBy = brick->mountPoint;
    return choice;
}

/// The size that a brick will have; -1: unknown.
qint64 bytesOf(const Brick &brick, const SiteFacts &facts)
{
    const HostFacts *host = facts.of(brick.host);
    if (host == nullptr)
        return -1;
    if (brick.device.isEmpty()) {
        const auto place = host->bricks.constFind(brick.path());
        return place != host->bricks.constEnd() && place->mounted ? place->bytes : -1;
    }
    qint64 whole = 0;
    for (const QString &device : QStringList{brick.device} + brick.extraDevices) {
        const DiskFact *disk = diskNamed(*host, device);
        if (disk == nullptr)
            return -1;
        whole += disk->bytes;
    }
    const auto size = parseBrickSize(brick.size);
    if (!size || brick.size.isEmpty())
        return whole;
    return size->bytes > 0 ? std::min(size->bytes, whole) : whole / 100 * size->percent;
}

struct SetSize {
    qint64 usable = -1;
    qint64 wasted = 0;
};

/// Every copy is as large as the smallest disk; an arbiter keeps names only.
SetSize sizeOfSet(const QList<Brick> &bricks, bool arbiter, const SiteFacts &facts)
{
    qint64 smallest = std::numeric_limits<qint64>::max();
    qint64 all = 0;
    const qsizetype data = arbiter && bricks.size() > 1 ? bricks.size() - 1 : bricks.size();
    for (const Brick &brick : bricks.first(data)) {
        const qint64 bytes = bytesOf(brick, facts);
        if (bytes < 0)
            return {};
        smallest = std::min(smallest, bytes);
        all += bytes;
    }
    return {smallest, all - smallest * data};
}

qint64 neededBytes(const Project &project, const SiteFacts &facts)
{
    const HostFacts *seed = facts.of(project.migration.seedHost);
    if (seed == nullptr)
        return -1;
    qint64 needed = 0;
    for (const SharedFolder &folder : project.folders) {
        const auto fact = seed->folders.constFind(folder.path);
        if (fact == seed->folders.constEnd() || (fact->exists && fact->bytes < 0))
            return -1;
        needed += fact->exists ? fact->bytes : 0;
    }
    return needed;
}

} // namespace

QList<DiskChoice> diskChoices(const Project &project, const HostFacts &facts)
{
    QList<DiskChoice> choices;
    for (const DiskFact &disk : facts.disks)
        if (disk.parent.isEmpty() && disk.type == u"disk")
            choices.append(choiceOf(project, facts, disk));
    const auto rank = [](const DiskChoice &choice) {
        return choice.refusal.isEmpty() ? (choice.checked ? 0 : 1) : 2;
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const DiskChoice &a, const DiskChoice &b) { return rank(a) < rank(b); });
    return choices;
}

CapacityAdvice capacityOf(const Project &project, const SiteFacts &facts)
{
    CapacityAdvice advice{.neededBytes = neededBytes(project, facts)};
    const GlusterSettings &gluster = project.gluster;
    const qsizetype size = std::max(1, gluster.replica);
    advice.sets = static_cast<int>(gluster.bricks.size() / size);
    advice.missingBricks = static_cast<int>((size - gluster.bricks.size() % size) % size);
    qint64 usable = 0;
    for (int set = 0; set < advice.sets; ++set) {
        const SetSize one = sizeOfSet(gluster.bricks.mid(set * size, size), gluster.arbiter, facts);
        advice.wastedBytes += one.wasted;
        usable = one.usable < 0 || usable < 0 ? -1 : usable + one.usable;
    }
    advice.usableBytes = advice.sets > 0 ? usable : -1;
    return advice;
}

QList<Brick> proposedBricks(const Project &project, const SiteFacts &facts, int sets)
{
    Project blank = project;
    blank.gluster.bricks.clear();
    struct Node {
        HostId host;
        QStringList free; ///< devices that may be taken
        int used = 0;
        bool known = false;
    };
    QList<Node> nodes;
    for (const Host &host : project.hosts) {
        if (!(host.roles & Role::GlusterNode))
            continue;
        Node node{.host = host.id, .free = {}};
        if (const HostFacts *known = facts.of(host.id)) {
            node.known = !known->disks.isEmpty();
            for (const DiskChoice &choice : diskChoices(blank, *known))
                if (choice.refusal.isEmpty())
                    node.free.append(choice.device);
        }
        nodes.append(node);
    }
    const qsizetype size = std::max(1, project.gluster.replica);
    QList<Brick> bricks;
    if (nodes.size() < size)
        return bricks;
    for (qsizetype i = 0; i < sets * size; ++i) {
        Node &node = nodes[i % nodes.size()];
        if (node.known && node.used >= node.free.size() && i >= size)
            break;
        Brick brick{.host = node.host, .device = node.free.value(node.used)};
        ++node.used;
        brick.mountPoint = QStringLiteral("/glusterfs/brick%1").arg(node.used);
        brick.directory = QStringLiteral("brick");
        bricks.append(brick);
    }
    return bricks.first(bricks.size() / size * size);
}

} // namespace sharewright
