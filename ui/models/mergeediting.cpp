// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mergeediting.h"

#include "core/project/mergepairs.h"

namespace sharewright {

namespace {

// The merge needs the folders' contents of the hosts and nothing else of the facts.
SiteFacts treesOf(const SiteFacts &facts)
{
    SiteFacts trees;
    for (auto it = facts.hosts.constBegin(); it != facts.hosts.constEnd(); ++it) {
        HostFacts host;
        host.host = it->host;
        host.trees = it->trees;
        trees.hosts.insert(it.key(), host);
    }
    return trees;
}

} // namespace

MergeEditing::MergeEditing(const Project &project, const SiteFacts &facts, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_facts(treesOf(facts))
{
    if (m_project.migration.mergeFrom.isEmpty())
        for (const Host &host : m_project.hosts)
            if (host.runsPandora() && host.id != m_project.migration.seedHost)
                m_project.migration.mergeFrom.append(host.id);
    m_table = mergeTable(m_project, m_facts);
}

QString MergeEditing::pathOf(const MergeRow &row) const
{
    for (const SharedFolder &folder : m_project.folders)
        if (folder.id == row.folder)
            return folder.path + QLatin1Char('/') + row.path();
    return {};
}

bool MergeEditing::canTake(const MergeRow &row, const HostId &host)
{
    return row.isConflict() && row.canBeChosen() && row.versionOf(host) != nullptr;
}

void MergeEditing::setRule(MergeRule rule)
{
    if (m_project.migration.mergeRule == rule)
        return;
    m_project.migration.mergeRule = rule;
    refresh();
}

void MergeEditing::take(const MergeRow &row, const HostId &host)
{
    if (!canTake(row, host))
        return;
    const MergeChoice choice{row.folder, row.path(), host};
    removeChoice(row);
    m_project.migration.choices.append(choice);
    refresh();
}

void MergeEditing::forget(const MergeRow &row)
{
    removeChoice(row);
    refresh();
}

void MergeEditing::removeChoice(const MergeRow &row)
{
    const SharedFile file{row.folder, row.path()};
    const auto partner = pairedFile(m_project, file);
    m_project.migration.choices.removeIf([&](const MergeChoice &choice) {
        const SharedFile chosen{choice.folder, choice.path};
        return chosen == file || chosen == partner;
    });
}

void MergeEditing::refresh()
{
    m_table = mergeTable(m_project, m_facts);
    Q_EMIT changed();
}

} // namespace sharewright
