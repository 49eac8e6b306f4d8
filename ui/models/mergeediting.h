// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/merge/mergetable.h"

namespace sharewright {

/// Decisions on conflicts while they are being made: the table as it would be with them. Nothing of it is in the document
/// until somebody puts `migration()` there. GUI thread.
class MergeEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeEditing)

public:
    /// Keeps both. Where the project merges from no host, all Pandora hosts but the seed are looked at.
    MergeEditing(const Project &project, const SiteFacts &facts, QObject *parent = nullptr);

    [[nodiscard]] const MergeTable &table() const { return m_table; }
    [[nodiscard]] const Project &project() const { return m_project; }
    /// What the document's part would read like.
    [[nodiscard]] const MigrationSettings &migration() const { return m_project.migration; }
    [[nodiscard]] qsizetype openConflicts() const { return m_table.openConflicts().size(); }
    /// Absolute path of the row's file on every host.
    [[nodiscard]] QString pathOf(const MergeRow &row) const;
    /// Whether this host's version can be chosen: it has one, and the document can name the file.
    [[nodiscard]] static bool canTake(const MergeRow &row, const HostId &host);

    void setRule(MergeRule rule);
    /// This host's version wins, and with it the other half of an agent's configuration.
    void take(const MergeRow &row, const HostId &host);
    /// Back to the rule.
    void forget(const MergeRow &row);

Q_SIGNALS:
    void changed();

private:
    void removeChoice(const MergeRow &row);
    void refresh();

    Project m_project;
    SiteFacts m_facts;
    MergeTable m_table;
};

} // namespace sharewright
