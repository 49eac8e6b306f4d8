// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/mounttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sharewright {

namespace {

void collectMounts(const QJsonArray &entries, QList<MountFact> &mounts)
{
    for (const auto entry : entries) {
        mounts.append({.target = entry[u"target"].toString(),
                       .source = entry[u"source"].toString(),
                       .fsType = entry[u"fstype"].toString(),
                       .options = entry[u"options"].toString()});
        collectMounts(entry[u"children"].toArray(), mounts);
    }
}

void collectDisks(const QJsonArray &entries, QList<DiskFact> &disks)
{
    for (const auto entry : entries) {
        // Before util-linux 2.33 lsblk writes the size as a string.
        const qint64 bytes = entry[u"size"].isString() ? entry[u"size"].toString().toLongLong()
                                                       : entry[u"size"].toInteger();
        disks.append({.path = entry[u"name"].toString(),
                      .type = entry[u"type"].toString(),
                      .bytes = bytes,
                      .fsType = entry[u"fstype"].toString(),
                      .mountPoint = entry[u"mountpoint"].toString(),
                      .model = entry[u"model"].toString().trimmed(),
                      .serial = entry[u"serial"].toString().trimmed()});
        collectDisks(entry[u"children"].toArray(), disks);
    }
}

QString withoutOctalEscapes(const QByteArray &word)
{
    QByteArray plain;
    for (qsizetype i = 0; i < word.size(); ++i) {
        bool octal = false;
        const uint code = word[i] == '\\' ? word.mid(i + 1, 3).toUInt(&octal, 8) : 0;
        if (octal && code < 256) {
            plain.append(static_cast<char>(code));
            i += 3;
        } else {
            plain.append(word[i]);
        }
    }
    return QString::fromUtf8(plain);
}

} // namespace

QList<MountFact> mountsFromFindmnt(const QByteArray &json)
{
    QList<MountFact> mounts;
    collectMounts(QJsonDocument::fromJson(json)[u"filesystems"].toArray(), mounts);
    return mounts;
}

QList<MountFact> mountsFromMountInfo(const QByteArray &text)
{
    QList<MountFact> mounts;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-", 6);
        if (dash < 0 || dash + 3 >= words.size())
            continue;
        mounts.append({.target = withoutOctalEscapes(words[4]),
                       .source = withoutOctalEscapes(words[dash + 2]),
                       .fsType = QString::fromUtf8(words[dash + 1]),
                       .options = QString::fromUtf8(words[5] + ',' + words[dash + 3])});
    }
    return mounts;
}

QList<DiskFact> disksFromLsblk(const QByteArray &json)
{
    QList<DiskFact> disks;
    collectDisks(QJsonDocument::fromJson(json)[u"blockdevices"].toArray(), disks);
    return disks;
}

const MountFact *mountOf(const QList<MountFact> &mounts, const QString &path)
{
    const MountFact *found = nullptr;
    for (const MountFact &mount : mounts) {
        const bool holds =
            mount.target == u"/" || path == mount.target || path.startsWith(mount.target + u'/');
        if (holds && !mount.target.isEmpty()
            && (found == nullptr || mount.target.size() >= found->target.size()))
            found = &mount;
    }
    return found;
}

const MountFact *mountAt(const QList<MountFact> &mounts, const QString &path)
{
    const MountFact *found = mountOf(mounts, path);
    return found != nullptr && found->target == path ? found : nullptr;
}

bool isNetworkFileSystem(const QString &fsType)
{
    return fsType.startsWith(u"nfs") || fsType.startsWith(u"cifs") || fsType.startsWith(u"smb")
           || fsType.startsWith(u"ceph") || fsType == u"fuse.glusterfs" || fsType == u"glusterfs"
           || fsType == u"fuse.sshfs" || fsType == u"9p" || fsType == u"lustre";
}

} // namespace sharewright
