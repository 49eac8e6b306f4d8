// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healjoin.h"

#include <algorithm>

#include <QSet>

namespace sharewright {

namespace {

/// One file has one gfid on all bricks, but its path is not known on each.
QString keyOf(const GlusterHealBrick::Entry &entry)
{
    return entry.gfid.isEmpty() ? entry.path : entry.gfid;
}

bool isPath(const QString &name)
{
    return name.startsWith(u'/');
}

/// Each file once, by its path where some brick knows it.
QMap<QString, QString> distinct(const QList<GlusterHealBrick::Entry> &entries)
{
    QMap<QString, QString> files;
    for (const GlusterHealBrick::Entry &entry : entries) {
        QString &name = files[keyOf(entry)];
        if (name.isEmpty() || !isPath(name))
            name = entry.path;
    }
    return files;
}

bool someBrickTold(const BrickSetHealth &set)
{
    return std::any_of(set.bricks.begin(), set.bricks.end(),
                       [](const BrickHealth &brick) { return brick.toHeal >= 0; });
}

} // namespace

HealWords::HealWords(const GlusterNodeHealth &told)
{
    // The later ones know more: which of the entries are in split-brain.
    add(told.healCount, true);
    add(told.healFiles, true);
    add(told.healSummary, true);
    add(told.splitBrain, false);
    if (told.healFiles && *told.healFiles)
        for (const GlusterHealBrick &brick : **told.healFiles)
            m_files.insert(brick.name, brick.files);
    if (told.splitBrain && *told.splitBrain)
        for (const GlusterHealBrick &brick : **told.splitBrain)
            m_splitFiles.insert(brick.name, brick.files);
}

void HealWords::add(const Told<QList<GlusterHealBrick>> &told, bool countsAll)
{
    if (!told)
        return;
    if (!*told) {
        m_error = told->error();
        return;
    }
    for (const GlusterHealBrick &brick : **told) {
        if (!m_words.contains(brick.name))
            m_order += brick.name;
        HealWord &word = m_words[brick.name];
        word.asked = true;
        word.connected = brick.connected;
        word.trouble = brick.connected ? QString() : brick.status;
        if (countsAll)
            word.entries = brick.entries;
        if (brick.splitBrain >= 0)
            word.splitBrain = brick.splitBrain;
        else if (!countsAll && brick.connected)
            word.splitBrain = std::max(brick.entries, qint64(brick.files.size()));
    }
}

HealWord HealWords::of(const QString &brickName) const
{
    return m_words.value(brickName);
}

QList<GlusterBrick> HealWords::bricks() const
{
    QList<GlusterBrick> bricks;
    for (const QString &name : m_order) {
        const qsizetype colon = name.indexOf(u":/");
        bricks.append(
            {.host = name.first(std::max<qsizetype>(colon, 0)), .path = name.sliced(colon + 1)});
    }
    return bricks;
}

void HealWords::addTo(VolumeHealth &volume, bool isOnlyVolume) const
{
    QList<GlusterHealBrick::Entry> files;
    QList<GlusterHealBrick::Entry> splitFiles;
    for (const BrickHealth &brick : volume.bricks()) {
        const QString name = brick.brick.name();
        files += m_files.value(name);
        splitFiles += m_splitFiles.value(name);
        // The same file waits on several bricks, so the sum would count it twice.
        if (brick.toHeal >= 0)
            volume.toHeal =
                std::max(volume.toHeal, brick.toHeal - std::max<qint64>(0, brick.splitBrain));
        volume.splitBrain = std::max(volume.splitBrain, brick.splitBrain);
    }
    QMap<QString, QString> waiting = distinct(files);
    const QMap<QString, QString> split = distinct(splitFiles);
    for (auto it = split.constBegin(); it != split.constEnd(); ++it)
        waiting.remove(it.key());
    volume.splitBrainFiles = split.values();
    volume.splitBrain = std::max(volume.splitBrain, qint64(split.size()));
    if (volume.splitBrain <= qint64(split.size())) // all that are in split-brain have been named
        volume.toHeal = std::max(volume.toHeal, qint64(waiting.size()));
    volume.healKnown = !volume.sets.isEmpty()
                       && std::all_of(volume.sets.begin(), volume.sets.end(), someBrickTold);
    if (!volume.healKnown && isOnlyVolume)
        volume.healError = m_error;
}

} // namespace sharewright
