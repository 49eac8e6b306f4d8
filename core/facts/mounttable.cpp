// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/mounttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sharewright {

namespace {

/// The kernel says "[/conf//deleted]" of a bind mount of GlusterFS once its client has taken other bricks or options, although
/// the folder is there and works; nothing else can end so. Where it really is gone the step that mounts it says so.
QString sourceFrom(QString findmntSource)
{
    constexpr QLatin1StringView deleted("//deleted]");
    if (findmntSource.endsWith(deleted))
        findmntSource.replace(findmntSource.size() - deleted.size(), deleted.size(),
                              QLatin1StringView("]"));
    return findmntSource;
}

void collectMounts(const QJsonArray &entries, QList<MountFact> &mounts)
{
    for (const auto entry : entries) {
        mounts.append({.target = entry[u"target"].toString(),
                       .source = sourceFrom(entry[u"source"].toString()),
                       .fsType = entry[u"fstype"].toString(),
                       .options = entry[u"options"].toString()});
        collectMounts(entry[u"children"].toArray(), mounts);
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
