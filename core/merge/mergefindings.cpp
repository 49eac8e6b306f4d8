// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/mergefindings.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace sharewright {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

constexpr qsizetype kNamedConflicts = 5;

QString hostList(const QList<HostId> &hosts)
{
    QStringList names;
    for (const HostId &host : hosts)
        names.append(host.value);
    return names.join(QLatin1StringView(", "));
}

QString conflictList(const QList<const MergeRow *> &rows)
{
    QStringList subjects;
    for (const MergeRow *row : rows.first(std::min(rows.size(), kNamedConflicts)))
        subjects.append(mergeSubject(*row));
    if (rows.size() > kNamedConflicts)
        subjects.append(QStringLiteral("…"));
    return subjects.join(QLatin1StringView(", "));
}

void findOpen(const MergeTable &table, QList<Finding> &findings)
{
    QList<const MergeRow *> open = table.openConflicts();
    QList<const MergeRow *> unnameable;
    for (const MergeRow *row : open)
        if (!row->canBeChosen())
            unnameable.append(row);
    open.removeIf([](const MergeRow *row) { return !row->canBeChosen(); });
    if (!open.isEmpty())
        findings.append(
            {.severity = Severity::Error,
             .code = QStringLiteral("merge.open"),
             .target = QStringLiteral("migration.merge-choices"),
             .text = MergeWords::tr("%1 conflicts between %2 wait for a decision: %3.")
                         .arg(open.size())
                         .arg(hostList(table.hosts), conflictList(open)),
             .cause = MergeWords::tr("These files differ from host to host, and only one version "
                                     "can become the shared one."),
             .remedy = MergeWords::tr("Decide on them: in the window, or with “sharewright merge "
                                      "PROJECT” and migration.merge-choices. Or let "
                                      "migration.merge-rule decide on all.")});
    if (!unnameable.isEmpty())
        findings.append(
            {.severity = Severity::Error,
             .code = QStringLiteral("merge.name-not-text"),
             .target = QStringLiteral("migration.merge-rule"),
             .text = MergeWords::tr("%1 conflicts have names that are no valid text: %2.")
                         .arg(unnameable.size())
                         .arg(conflictList(unnameable)),
             .cause = MergeWords::tr("A choice in the project cannot name them."),
             .remedy = MergeWords::tr("Rename the files on the hosts, or let "
                                      "migration.merge-rule decide.")});
}

// A host that was not asked is the planner's assumption, not a fault.
void findGaps(const SiteFacts &facts, const MergeTable &table, QList<Finding> &findings)
{
    for (const MergeGap &gap : table.gaps) {
        if (facts.of(gap.host) == nullptr)
            continue;
        findings.append(
            {.severity = Severity::Warning,
             .code = gap.partly ? QStringLiteral("merge.partly-listed")
                                : QStringLiteral("merge.not-listed"),
             .target = MergeWords::tr("folder %1 on %2").arg(gap.folder.value, gap.host.value),
             .text = gap.partly ? MergeWords::tr("%1 on %2 was compared in part only.")
                                      .arg(gap.folder.value, gap.host.value)
                                : MergeWords::tr("What %2 holds in %1 is not known.")
                                      .arg(gap.folder.value, gap.host.value),
             .cause = gap.partly ? MergeWords::tr("It holds very many files, or its disk is slow.")
                                 : MergeWords::tr("The host has not been asked for it yet, or the "
                                                  "folder does not answer."),
             .remedy = MergeWords::tr("Probe the hosts again. Further conflicts may show when the "
                                      "files are brought. They "
                                      "are settled by migration.merge-rule; with “ask” the plan "
                                      "stops there, and nothing is overwritten.")});
    }
}

const MergeRow *rowOf(const MergeTable &table, const MergeChoice &choice)
{
    const QByteArray name = choice.path.toUtf8();
    const auto it = std::find_if(table.rows.begin(), table.rows.end(), [&](const MergeRow &row) {
        return row.folder == choice.folder && row.name == name;
    });
    return it == table.rows.end() ? nullptr : &*it;
}

void findIdleChoices(const Project &project, const MergeTable &table, QList<Finding> &findings)
{
    for (const MergeChoice &choice : project.migration.choices) {
        const MergeRow *row = rowOf(table, choice);
        if (row == nullptr || !row->isConflict() || row->versionOf(choice.take) != nullptr)
            continue;
        findings.append({.severity = Severity::Warning,
                         .code = QStringLiteral("merge.choice-without-file"),
                         .target = QStringLiteral("migration.merge-choices"),
                         .text = MergeWords::tr("%1 is to come from %2, which has no such file.")
                                     .arg(mergeSubject(*row), choice.take.value),
                         .cause = {},
                         .remedy = MergeWords::tr("Choose one of the hosts that have it.")});
    }
}

} // namespace

QString mergeSubject(const MergeRow &row)
{
    return row.agent.isEmpty() ? row.folder.value + QLatin1Char('/') + row.path()
                               : MergeWords::tr("agent %1").arg(row.agent);
}

QList<Finding> mergeFindings(const Project &project, const SiteFacts &facts,
                             const MergeTable &table)
{
    QList<Finding> findings;
    if (project.migration.mergeFrom.isEmpty())
        return findings;
    findOpen(table, findings);
    findGaps(facts, table, findings);
    findIdleChoices(project, table, findings);
    return findings;
}

} // namespace sharewright
