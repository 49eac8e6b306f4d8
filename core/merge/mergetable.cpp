// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/mergetable.h"

#include <algorithm>

#include <QHash>
#include <QMap>
#include <QSet>

#include "core/facts/inventoryanswer.h"
#include "core/merge/mergedecisions.h"
#include "core/project/incomingfolders.h"
#include "core/project/mergepairs.h"

namespace sharewright {

namespace {

/// One host's list of one folder.
struct Source {
    HostId host;
    const TreeInventory *tree = nullptr;
};

MergeState stateOf(const MergeRow &row, qsizetype sources)
{
    const TreeEntry &first = row.versions.constFirst().entry;
    const auto agrees = [&](auto test) {
        return std::all_of(row.versions.begin() + 1, row.versions.end(),
                           [&](const MergeVersion &version) { return test(version.entry); });
    };
    if (!agrees([&](const TreeEntry &entry) { return entry.kind == first.kind; }))
        return MergeState::Kinds;
    if (!agrees([&](const TreeEntry &entry) { return sameContent(first, entry); }))
        return MergeState::Different;
    return row.versions.size() < sources ? MergeState::OnlySome : MergeState::Same;
}

class TableBuilder
{
public:
    TableBuilder(const Project &project, const SiteFacts &facts)
        : m_project(project)
        , m_facts(facts)
    {
        m_table.hosts = contentSources(project);
    }

    MergeTable build()
    {
        for (const SharedFolder &folder : m_project.folders)
            if (!isIncomingFolder(m_project, folder))
                addFolder(folder);
        nameAgents();
        decideConflicts(m_project, m_table);
        return std::move(m_table);
    }

private:
    void addFolder(const SharedFolder &folder)
    {
        const QList<Source> sources = sourcesOf(folder);
        QMap<QByteArray, MergeRow> rows;
        for (const Source &source : sources)
            for (auto it = source.tree->entries.constBegin(); it != source.tree->entries.constEnd();
                 ++it) {
                MergeRow &row = rows[it.key()];
                row.folder = folder.id;
                row.name = it.key();
                row.versions.append({source.host, it.value()});
            }
        for (MergeRow &row : rows) {
            row.state = stateOf(row, sources.size());
            if (const auto partner = pairedFile(m_project, {folder.id, row.path()}))
                row.partner = partner->path.toUtf8();
            m_table.rows.append(std::move(row));
        }
    }
    /// The hosts that hold the folder.
    QList<Source> sourcesOf(const SharedFolder &folder)
    {
        QList<Source> sources;
        for (const HostId &id : m_table.hosts) {
            const Host *host = m_project.host(id);
            if (host == nullptr || !(host->roles & folder.usedBy))
                continue;
            const TreeInventory *tree = treeOf(id, folder);
            if (tree == nullptr || !tree->whole)
                m_table.gaps.append({id, folder.id, tree != nullptr && tree->exists});
            // A host that was switched holds nothing of its own. At the seed this is then the share itself.
            if (tree != nullptr && tree->exists
                && (!tree->network || id == m_table.hosts.constFirst()))
                sources.append({id, tree});
        }
        return sources;
    }
    [[nodiscard]] const TreeInventory *treeOf(const HostId &id, const SharedFolder &folder) const
    {
        const HostFacts *facts = m_facts.of(id);
        if (facts == nullptr)
            return nullptr;
        const auto tree = facts->trees.constFind(folder.path);
        return tree == facts->trees.constEnd() ? nullptr : &tree.value();
    }
    void nameAgents()
    {
        QHash<QByteArray, QString> agents; // by the .conf's name
        for (const SharedFolder &folder : m_project.folders)
            for (const HostId &host : m_table.hosts) {
                const TreeInventory *tree = treeOf(host, folder);
                if (tree == nullptr)
                    continue;
                for (auto it = tree->agents.constBegin(); it != tree->agents.constEnd(); ++it)
                    if (!agents.contains(it.key()))
                        agents.insert(it.key(), it.value());
            }
        for (MergeRow &row : m_table.rows)
            if (!row.partner.isEmpty())
                row.agent = agents.value(row.name.endsWith(".conf") ? row.name : row.partner);
    }

    const Project &m_project;
    const SiteFacts &m_facts;
    MergeTable m_table;
};

} // namespace

const MergeVersion *MergeRow::versionOf(const HostId &host) const
{
    const auto it = std::find_if(versions.begin(), versions.end(),
                                 [&](const MergeVersion &version) { return version.host == host; });
    return it == versions.end() ? nullptr : &*it;
}

qsizetype MergeTable::count(MergeState state) const
{
    return std::count_if(rows.begin(), rows.end(),
                         [&](const MergeRow &row) { return row.state == state; });
}

QList<const MergeRow *> MergeTable::openConflicts() const
{
    QList<const MergeRow *> open;
    QSet<QByteArray> halves; // names whose other half is counted already
    for (const MergeRow &row : rows) {
        if (row.decision != MergeDecision::Open || halves.contains(row.name))
            continue;
        open.append(&row);
        if (!row.partner.isEmpty())
            halves.insert(row.partner);
    }
    return open;
}

MergeTable mergeTable(const Project &project, const SiteFacts &facts)
{
    if (project.migration.mergeFrom.isEmpty())
        return {};
    return TableBuilder(project, facts).build();
}

MergeOrders mergeOrders(const MergeTable &table, const FolderId &folder, const HostId &host)
{
    MergeOrders orders;
    for (const MergeRow &row : table.rows) {
        if (row.folder != folder || row.winner.isEmpty() || !row.canBeChosen()
            || row.versionOf(host) == nullptr)
            continue;
        if (row.winner == host)
            orders.take.append(row.path());
        else if (row.state != MergeState::Same)
            orders.keep.append(row.path());
    }
    return orders;
}

} // namespace sharewright
