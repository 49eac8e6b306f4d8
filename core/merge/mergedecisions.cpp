// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/mergedecisions.h"

#include <algorithm>

#include <QHash>

#include "core/project/mergepairs.h"

namespace sharewright {

namespace {

/// What is decided at once: one row, or the two halves of an agent's configuration.
using Conflict = QList<MergeRow *>;

struct Decision {
    MergeDecision by = MergeDecision::Open;
    HostId winner;
};

bool differs(const MergeRow &row)
{
    return row.state == MergeState::Different || row.state == MergeState::Kinds;
}

class Decider
{
public:
    Decider(const Project &project, MergeTable &table) : m_project(project), m_table(table)
    {
        for (const MergeChoice &choice : project.migration.choices)
            m_choices.insert({choice.folder.value, choice.path.toUtf8()}, choice.take);
        for (MergeRow &row : table.rows)
            if (!row.partner.isEmpty())
                m_halves.insert({row.folder.value, row.name}, &row);
    }

    void decide()
    {
        for (MergeRow &row : m_table.rows) {
            const Conflict conflict = conflictOf(row);
            if (conflict.isEmpty() || row.isConflict())
                continue;
            const Decision decision = decisionOn(conflict);
            for (MergeRow *half : conflict) {
                half->decision = decision.by;
                half->winner = decision.winner;
            }
        }
    }

private:
    MergeRow *partnerOf(const MergeRow &row) const
    {
        if (row.partner.isEmpty())
            return nullptr;
        const auto other = pairedFile(m_project, {row.folder, row.path()});
        return other ? m_halves.value({other->folder.value, row.partner}) : nullptr;
    }
    /// Empty when there is nothing to decide. Halves that only some hosts have are fine as long as nobody's pair
    /// contradicts another's: then the halves of two hosts would be mixed.
    Conflict conflictOf(MergeRow &row) const
    {
        MergeRow *partner = partnerOf(row);
        if (partner == nullptr)
            return differs(row) ? Conflict{&row} : Conflict{};
        const bool together =
            std::any_of(row.versions.begin(), row.versions.end(), [&](const MergeVersion &version) {
                return partner->versionOf(version.host);
            });
        const bool mixed = differs(row) || differs(*partner) || !together;
        return mixed ? Conflict{&row, partner} : Conflict{};
    }
    Decision decisionOn(const Conflict &conflict) const
    {
        for (const MergeRow *row : conflict) {
            const HostId chosen = m_choices.value({row->folder.value, row->name});
            if (!chosen.isEmpty() && isHeldBy(conflict, chosen))
                return {MergeDecision::Choice, chosen};
        }
        const QList<HostId> candidates = candidatesOf(conflict);
        switch (m_project.migration.mergeRule) {
        case MergeRule::Ask:
            return {};
        case MergeRule::Seed:
            return {MergeDecision::Rule, candidates.constFirst()};
        case MergeRule::Newest:
            return {MergeDecision::Rule, newest(conflict, candidates)};
        }
        Q_UNREACHABLE();
    }
    static bool isHeldBy(const Conflict &conflict, const HostId &host)
    {
        return std::any_of(conflict.begin(), conflict.end(),
                           [&](const MergeRow *row) { return row->versionOf(host) != nullptr; });
    }
    /// In the order of the sources; those that have everything, if there are any.
    QList<HostId> candidatesOf(const Conflict &conflict) const
    {
        QList<HostId> all;
        QList<HostId> some;
        for (const HostId &host : m_table.hosts) {
            const auto has = [&](const MergeRow *row) { return row->versionOf(host) != nullptr; };
            if (std::all_of(conflict.begin(), conflict.end(), has))
                all.append(host);
            else if (std::any_of(conflict.begin(), conflict.end(), has))
                some.append(host);
        }
        return all.isEmpty() ? some : all;
    }
    static HostId newest(const Conflict &conflict, const QList<HostId> &candidates)
    {
        // The first of equally new ones wins: the seed comes first.
        return *std::max_element(candidates.begin(), candidates.end(),
                                 [&](const HostId &a, const HostId &b) {
                                     return lastChange(conflict, a) < lastChange(conflict, b);
                                 });
    }
    static qint64 lastChange(const Conflict &conflict, const HostId &host)
    {
        qint64 last = 0;
        for (const MergeRow *row : conflict)
            if (const MergeVersion *version = row->versionOf(host))
                last = std::max(last, version->entry.changedNs);
        return last;
    }

    using FileKey = std::pair<QString, QByteArray>;

    const Project &m_project;
    MergeTable &m_table;
    QHash<FileKey, HostId> m_choices;
    QHash<FileKey, MergeRow *> m_halves;
};

} // namespace

void decideConflicts(const Project &project, MergeTable &table)
{
    Decider(project, table).decide();
}

} // namespace sharewright
