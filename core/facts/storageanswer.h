// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include "core/facts/answerlines.h"
#include "core/facts/hostfacts.h"

namespace sharewright {

/// Reads what resources/probe/storage.sh answers: disks, LVM, places of bricks, glusterd, names of peers. Lines may come
/// in any order; damaged ones are passed over.
class StorageReader
{
public:
    /// A line about something else is passed over as well.
    void read(const AnswerLine &line);
    /// Puts everything into the facts, whose mounts are known by now. Call it once, at the end.
    void finish(HostFacts &facts);

private:
    void readDisks(const AnswerLine &line);
    void readDevice(const AnswerLine &line);
    void readLvm(const AnswerLine &line);
    void readBrick(const AnswerLine &line);
    void readGluster(const AnswerLine &line);
    void readGlusterd(const AnswerLine &line);
    void readResolved(const AnswerLine &line);
    void finishDisks(HostFacts &facts);
    void finishBricks(HostFacts &facts);

    QList<DiskFact> m_disks;
    QByteArray m_links;
    QHash<QString, QStringList> m_holders;    ///< by the kernel's name without /dev/
    QHash<QString, QStringList> m_signatures; ///< by kernel path
    QMap<QString, QString> m_devices;
    LvmFacts m_lvm;
    struct Place {
        BrickFact fact;
        QString mountPoint; ///< links followed; empty: it does not exist
    };
    QMap<QString, Place> m_bricks;
    GlusterFacts m_gluster;
    QMap<QString, QStringList> m_resolved;
};

} // namespace sharewright
