// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/diskcontent.h"

#include <algorithm>

#include "core/facts/disktable.h"
#include "core/facts/findingrules.h"

namespace sharewright {

namespace {

const PhysicalVolumeFact *physicalVolumeOn(const HostFacts &facts, const DiskFact &disk)
{
    const QList<PhysicalVolumeFact> &all = facts.lvm.physicalVolumes;
    const auto it = std::find_if(all.begin(), all.end(), [&](const PhysicalVolumeFact &volume) {
        return volume.device == disk.path || volume.device == disk.kernelPath
               || disk.links.contains(volume.device);
    });
    return it == all.end() ? nullptr : &*it;
}

bool isPartitionTable(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("gpt"),  QStringLiteral("dos"),
                                   QStringLiteral("PMBR"), QStringLiteral("mac"),
                                   QStringLiteral("bsd"),  QStringLiteral("sun"),
                                   QStringLiteral("sgi"),  QStringLiteral("atari")};
    return kinds.contains(kind);
}

QString partitionWords(const QList<DiskFact> &partitions)
{
    QStringList names;
    for (const DiskFact &partition : partitions)
        names.append(partition.fsType.isEmpty()
                         ? partition.path
                         : QStringLiteral("%1 (%2)").arg(partition.path, partition.fsType));
    return names.size() == 1 ? FactWords::tr("the partition %1").arg(names.first())
                             : FactWords::tr("the partitions %1").arg(FactWords::listed(names));
}

/// Collects the words in an order that puts the worst first.
class Inspection
{
public:
    Inspection(const HostFacts &facts, const DiskFact &disk) : m_facts(facts), m_disk(disk) {}

    DiskContent run(const QString &ownGroup)
    {
        const PhysicalVolumeFact *volume = physicalVolumeOn(m_facts, m_disk);
        if (volume != nullptr && !ownGroup.isEmpty() && volume->volumeGroup == ownGroup)
            return {};
        lookAtMounts(m_disk);
        lookAtChildren();
        lookAtPhysicalVolume(volume);
        lookAtSignatures();
        lookAtHolders();
        m_content.onlyPhysicalVolume =
            volume != nullptr && volume->volumeGroup.isEmpty() && m_content.found.size() == 1;
        return m_content;
    }

private:
    void add(const QString &words) { m_content.found.append(words); }

    void lookAtMounts(const DiskFact &disk)
    {
        if (disk.mountPoint.isEmpty())
            return;
        m_content.inUse = true;
        add(disk.mountPoint == u"[SWAP]"
                ? FactWords::tr("swap in use on %1").arg(disk.path)
                : FactWords::tr("a file system mounted at %1").arg(disk.mountPoint));
    }

    void lookAtChildren()
    {
        QList<DiskFact> partitions;
        for (const DiskFact &child : childrenOf(m_facts, m_disk)) {
            if (child.type == u"part")
                partitions.append(child);
            else
                lookAtBuiltUpon(child);
            lookAtMounts(child);
        }
        if (!partitions.isEmpty())
            add(partitionWords(partitions));
    }

    void lookAtBuiltUpon(const DiskFact &child)
    {
        m_content.inUse = true;
        m_content.member =
            m_content.member || child.type == u"mpath" || child.type.startsWith(u"raid");
        m_told.append(child.kernelPath.section(u'/', -1));
        if (child.type == u"mpath")
            add(FactWords::tr("the multipath device %1, of which it is one path").arg(child.path));
        else if (child.type.startsWith(u"raid") || child.type == u"md")
            add(FactWords::tr("the RAID %1, of which it is a member").arg(child.path));
        else if (child.type == u"lvm")
            add(FactWords::tr("the logical volume %1").arg(child.path));
        else if (child.type == u"crypt")
            add(FactWords::tr("the encrypted disk %1").arg(child.path));
        else
            add(FactWords::tr("%1 (%2)").arg(child.path, child.type));
    }

    void lookAtPhysicalVolume(const PhysicalVolumeFact *volume)
    {
        if (volume == nullptr)
            return;
        m_seen.append(QStringLiteral("LVM2_member"));
        add(volume->volumeGroup.isEmpty()
                ? FactWords::tr("an LVM physical volume without a group")
                : FactWords::tr("a physical volume of the group %1").arg(volume->volumeGroup));
    }

    void lookAtSignatures()
    {
        const QList<DiskFact> children = childrenOf(m_facts, m_disk);
        const bool partitioned =
            std::any_of(children.begin(), children.end(),
                        [](const DiskFact &child) { return child.type == u"part"; });
        for (const QString &kind :
             QStringList{m_disk.fsType, m_disk.partitionTable} + m_disk.signatures) {
            if (kind.isEmpty() || m_seen.contains(kind))
                continue;
            m_seen.append(kind);
            if (!isPartitionTable(kind))
                addSignature(kind);
            else if (!partitioned && kind != u"PMBR")
                add(FactWords::tr("an empty partition table (%1)").arg(kind));
        }
    }

    void addSignature(const QString &kind)
    {
        const bool raid = kind.endsWith(u"_raid_member");
        m_content.member = m_content.member || raid || kind == u"mpath_member";
        if (raid)
            add(FactWords::tr("the mark of a RAID member (%1)").arg(kind));
        else if (kind == u"mpath_member")
            add(FactWords::tr("the mark of a multipath path"));
        else if (kind == u"LVM2_member")
            add(FactWords::tr("an LVM physical volume"));
        else if (kind == u"crypto_LUKS")
            add(FactWords::tr("an encrypted volume (LUKS)"));
        else if (kind == u"swap")
            add(FactWords::tr("swap space"));
        else
            add(FactWords::tr("a file system (%1)").arg(kind));
    }

    void lookAtHolders()
    {
        for (const QString &holder : m_disk.holders) {
            m_content.inUse = true;
            if (!m_told.contains(holder))
                add(FactWords::tr("%1, which is built upon it").arg(holder));
        }
    }

    const HostFacts &m_facts;
    const DiskFact &m_disk;
    DiskContent m_content;
    QStringList m_seen; ///< kinds of signatures already told
    QStringList m_told; ///< kernel devices already told
};

} // namespace

DiskContent contentOf(const HostFacts &facts, const DiskFact &disk, const QString &ownGroup)
{
    return Inspection(facts, disk).run(ownGroup);
}

QString groupOf(const HostFacts &facts, const DiskFact &disk)
{
    const PhysicalVolumeFact *volume = physicalVolumeOn(facts, disk);
    return volume ? volume->volumeGroup : QString();
}

} // namespace sharewright
