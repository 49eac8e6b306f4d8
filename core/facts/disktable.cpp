// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/disktable.h"

#include <algorithm>

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace sharewright {

namespace {

// Numbers and flags are strings before util-linux 2.33.
qint64 numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

bool flagOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() == u"1" : value.toBool() || value.toInteger() == 1;
}

QString devicePath(const QString &name)
{
    return name.isEmpty() || name.startsWith(u'/') ? name : QStringLiteral("/dev/") + name;
}

void collectDisks(const QJsonArray &entries, const QString &parent, QList<DiskFact> &disks)
{
    for (const auto entry : entries) {
        const QString path = devicePath(entry[u"name"].toString());
        const QString kernelPath = devicePath(entry[u"kname"].toString());
        disks.append({.path = path,
                      .kernelPath = kernelPath.isEmpty() ? path : kernelPath,
                      .parent = parent,
                      .type = entry[u"type"].toString(),
                      .bytes = numberOf(entry[u"size"]),
                      .fsType = entry[u"fstype"].toString(),
                      .partitionTable = entry[u"pttype"].toString(),
                      .mountPoint = entry[u"mountpoint"].toString(),
                      .model = entry[u"model"].toString().trimmed(),
                      .serial = entry[u"serial"].toString().trimmed(),
                      .readOnly = flagOf(entry[u"ro"]),
                      .removable = flagOf(entry[u"rm"])});
        collectDisks(entry[u"children"].toArray(), path, disks);
    }
}

// lsblk -P writes what is not printable, and blanks in names, as \x20.
QString withoutHexEscapes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\x([0-9A-Fa-f]{2})"));
    QByteArray plain;
    qsizetype from = 0;
    auto found = escape.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        plain += text.mid(from, match.capturedStart() - from).toUtf8();
        plain += static_cast<char>(match.captured(1).toUInt(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += text.mid(from).toUtf8();
    return QString::fromUtf8(plain);
}

// Lower is better: a name with model and serial number means the disk itself, wherever it is plugged in.
int rankOf(const QString &link)
{
    const QString name = link.section(u'/', -1);
    if (!link.startsWith(u"/dev/disk/by-id/"))
        return link.startsWith(u"/dev/disk/by-path/") ? 2 : 3;
    const bool number = name.startsWith(u"wwn-") || name.startsWith(u"nvme-eui")
                        || name.startsWith(u"nvme-nvme.") || name.startsWith(u"lvm-pv-")
                        || name.startsWith(u"dm-uuid-") || name.startsWith(u"md-uuid-");
    return number ? 1 : 0;
}

QList<QStringList> rowsOf(const QByteArray &report, qsizetype columns)
{
    QList<QStringList> rows;
    const QList<QByteArray> lines = report.split('\n');
    for (const QByteArray &line : lines) {
        const QStringList row = QString::fromUtf8(line).trimmed().split(u'|');
        if (row.size() >= columns && !row[0].isEmpty())
            rows.append(row);
    }
    return rows;
}

qint64 bytesOf(QString text)
{
    if (text.endsWith(u'B'))
        text.chop(1);
    return std::max<qint64>(0, text.toLongLong());
}

} // namespace

QList<DiskFact> disksFromLsblk(const QByteArray &json)
{
    QList<DiskFact> disks;
    collectDisks(QJsonDocument::fromJson(json)[u"blockdevices"].toArray(), {}, disks);
    return disks;
}

QList<DiskFact> disksFromPairs(const QByteArray &text)
{
    static const QRegularExpression pair(QStringLiteral("([A-Z]+)=\"([^\"]*)\""));
    QList<DiskFact> disks;
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QHash<QString, QString> value;
        auto found = pair.globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            value.insert(match.captured(1), withoutHexEscapes(match.captured(2)).trimmed());
        }
        const QString path = devicePath(value.value(QStringLiteral("NAME")));
        if (path.isEmpty())
            continue;
        const QString kernelPath = devicePath(value.value(QStringLiteral("KNAME")));
        disks.append({.path = path,
                      .kernelPath = kernelPath.isEmpty() ? path : kernelPath,
                      .parent = devicePath(value.value(QStringLiteral("PKNAME"))),
                      .type = value.value(QStringLiteral("TYPE")),
                      .bytes = value.value(QStringLiteral("SIZE")).toLongLong(),
                      .fsType = value.value(QStringLiteral("FSTYPE")),
                      .mountPoint = value.value(QStringLiteral("MOUNTPOINT")),
                      .model = value.value(QStringLiteral("MODEL")),
                      .serial = value.value(QStringLiteral("SERIAL")),
                      .readOnly = value.value(QStringLiteral("RO")) == u"1",
                      .removable = value.value(QStringLiteral("RM")) == u"1"});
    }
    return disks;
}

void addDiskLinks(QList<DiskFact> &disks, const QByteArray &links)
{
    QHash<QString, QStringList> linksTo;
    const QStringList lines = QString::fromUtf8(links).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString link = line.section(u' ', 0, 0);
        const QString target = line.section(u' ', 1);
        if (!target.isEmpty())
            linksTo[QDir::cleanPath(link.section(u'/', 0, -2) + u'/' + target)].append(link);
    }
    for (DiskFact &disk : disks) {
        disk.links = linksTo.value(disk.kernelPath);
        std::sort(disk.links.begin(), disk.links.end(), [](const QString &a, const QString &b) {
            return std::pair(rankOf(a), a) < std::pair(rankOf(b), b);
        });
    }
}

const DiskFact *diskNamed(const HostFacts &facts, const QString &device)
{
    const auto asked = facts.devices.constFind(device);
    if (asked != facts.devices.constEnd() && asked->isEmpty())
        return nullptr;
    const QString kernelPath = facts.devices.value(device);
    const auto it = std::find_if(facts.disks.begin(), facts.disks.end(), [&](const DiskFact &disk) {
        return kernelPath.isEmpty()
                   ? disk.path == device || disk.kernelPath == device || disk.links.contains(device)
                   : disk.kernelPath == kernelPath || disk.path == kernelPath;
    });
    return it == facts.disks.end() ? nullptr : &*it;
}

QList<DiskFact> childrenOf(const HostFacts &facts, const DiskFact &disk)
{
    QList<DiskFact> children;
    for (const DiskFact &other : facts.disks)
        if (other.parent == disk.path || other.parent == disk.kernelPath)
            children.append(other);
    return children;
}

QList<PhysicalVolumeFact> physicalVolumesFrom(const QByteArray &report)
{
    QList<PhysicalVolumeFact> volumes;
    for (const QStringList &row : rowsOf(report, 4))
        volumes.append({row[0], row[1], bytesOf(row[2]), bytesOf(row[3])});
    return volumes;
}

QList<VolumeGroupFact> volumeGroupsFrom(const QByteArray &report)
{
    QList<VolumeGroupFact> groups;
    for (const QStringList &row : rowsOf(report, 3))
        groups.append({row[0], bytesOf(row[1]), bytesOf(row[2])});
    return groups;
}

QList<LogicalVolumeFact> logicalVolumesFrom(const QByteArray &report)
{
    QList<LogicalVolumeFact> volumes;
    for (const QStringList &row : rowsOf(report, 3))
        volumes.append({row[1], row[0], bytesOf(row[2])});
    return volumes;
}

} // namespace sharewright
