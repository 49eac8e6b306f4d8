// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include "core/facts/answerlines.h"
#include "core/facts/treeinventory.h"
#include "core/project/project.h"

namespace sharewright {

/// Reads what resources/probe/inventory.sh answers. The lines of one folder follow each other; damaged ones are passed
/// over.
class InventoryReader
{
public:
    /// A line about something else is passed over as well.
    void read(const AnswerLine &line);
    /// By the folder's path.
    [[nodiscard]] const QMap<QString, TreeInventory> &trees() const { return m_trees; }

private:
    void readTree(const AnswerLine &line);
    void readEntry(const QByteArray &word);
    void readTarget(const AnswerLine &line);
    void readSum(const QByteArray &word);
    void readAgent(const QByteArray &word);

    QMap<QString, TreeInventory> m_trees;
    QString m_path; ///< of the folder whose lines are being read; empty: of none
};

/// The call of resources/probe/inventory.sh for one host; empty unless its files are to be merged. Pure.
[[nodiscard]] QString inventoryQuestions(const Project &project, const Host &host);

/// Hosts whose files come into the share, the seed first. Only the seed when nothing is merged.
[[nodiscard]] QList<HostId> contentSources(const Project &project);

} // namespace sharewright
