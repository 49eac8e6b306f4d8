// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/render/mergetext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include "core/language/language.h"

namespace sharewright {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

QDateTime timeOf(const TreeEntry &entry)
{
    constexpr qint64 kMillisecond = 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(entry.changedNs / kMillisecond, Qt::UTC);
}

QString kindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Folder:
        return MergeWords::tr("folder");
    case EntryKind::File:
        return MergeWords::tr("file");
    case EntryKind::Link:
        return MergeWords::tr("link");
    }
    Q_UNREACHABLE();
}

QString subject(const MergeRow &row)
{
    const QString file = row.folder.value + QLatin1Char('/') + row.path();
    return row.agent.isEmpty() ? file : MergeWords::tr("%1 (agent %2)").arg(file, row.agent);
}

QString countsText(const MergeTable &table, const FolderId &folder)
{
    qsizetype same = 0;
    qsizetype some = 0;
    qsizetype differ = 0;
    for (const MergeRow &row : table.rows)
        if (row.folder == folder) {
            same += row.state == MergeState::Same;
            some += row.state == MergeState::OnlySome;
            differ += row.state == MergeState::Different || row.state == MergeState::Kinds;
        }
    return MergeWords::tr("%1: %2 the same, %3 only on some hosts, %4 differ")
        .arg(folder.value)
        .arg(same)
        .arg(some)
        .arg(differ);
}

QList<FolderId> foldersOf(const MergeTable &table)
{
    QList<FolderId> folders;
    for (const MergeRow &row : table.rows)
        if (!folders.contains(row.folder))
            folders.append(row.folder);
    return folders;
}

QString conflictText(const MergeRow &row)
{
    QString text = QStringLiteral("  %1 %2: %3\n")
                       .arg(row.decision == MergeDecision::Open ? QLatin1StringView("!")
                                                                : QLatin1StringView("="),
                            subject(row), decisionText(row));
    for (const MergeVersion &version : row.versions)
        text += QStringLiteral("      ") + versionText(version) + QLatin1Char('\n');
    return text;
}

QString hostNames(const QList<MergeVersion> &versions)
{
    QStringList names;
    for (const MergeVersion &version : versions)
        names.append(version.host.value);
    return names.join(QLatin1StringView(", "));
}

QString section(const QString &title, const QString &body)
{
    return body.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + body;
}

QString stateWord(MergeState state)
{
    static const char *const words[] = {"only-some", "same", "different", "kinds"};
    return QLatin1StringView(words[static_cast<int>(state)]);
}

QString decisionWord(MergeDecision decision)
{
    static const char *const words[] = {"none", "open", "choice", "rule"};
    return QLatin1StringView(words[static_cast<int>(decision)]);
}

QJsonObject rowJson(const MergeRow &row)
{
    QJsonArray versions;
    for (const MergeVersion &version : row.versions) {
        static const char *const kinds[] = {"folder", "file", "link"};
        versions.append(QJsonObject{
            {QStringLiteral("host"), version.host.value},
            {QStringLiteral("kind"),
             QLatin1StringView(kinds[static_cast<int>(version.entry.kind)])},
            {QStringLiteral("size"), version.entry.size},
            {QStringLiteral("changed"), timeOf(version.entry).toString(Qt::ISODateWithMs)},
            {QStringLiteral("sha256"), QString::fromLatin1(version.entry.sha256)}});
    }
    return {{QStringLiteral("folder"), row.folder.value},
            {QStringLiteral("path"), row.path()},
            {QStringLiteral("agent"), row.agent},
            {QStringLiteral("state"), stateWord(row.state)},
            {QStringLiteral("decision"), decisionWord(row.decision)},
            {QStringLiteral("winner"), row.winner.value},
            {QStringLiteral("versions"), versions}};
}

} // namespace

QString versionText(const MergeVersion &version)
{
    const QString when = timeOf(version.entry).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return version.entry.kind == EntryKind::File
               ? MergeWords::tr("%1: %2, %3")
                     .arg(version.host.value,
                          shownLocale().formattedDataSize(version.entry.size, 1,
                                                          QLocale::DataSizeSIFormat),
                          when)
               : MergeWords::tr("%1: %2, %3")
                     .arg(version.host.value, kindText(version.entry.kind), when);
}

QString decisionText(const MergeRow &row)
{
    switch (row.decision) {
    case MergeDecision::None:
        return {};
    case MergeDecision::Open:
        return MergeWords::tr("open");
    case MergeDecision::Choice:
        return MergeWords::tr("%1 (choice)").arg(row.winner.value);
    case MergeDecision::Rule:
        return MergeWords::tr("%1 (rule)").arg(row.winner.value);
    }
    Q_UNREACHABLE();
}

QString mergeText(const MergeTable &table)
{
    QStringList hosts;
    for (const HostId &host : table.hosts)
        hosts.append(host.value);
    QString text =
        MergeWords::tr("Files of %1").arg(hosts.join(QLatin1StringView(", "))) + QLatin1Char('\n');
    for (const FolderId &folder : foldersOf(table))
        text += countsText(table, folder) + QLatin1Char('\n');
    for (const MergeGap &gap : table.gaps)
        text += (gap.partly ? MergeWords::tr("%1 on %2: compared in part only")
                            : MergeWords::tr("%1 on %2: not known"))
                    .arg(gap.folder.value, gap.host.value)
                + QLatin1Char('\n');
    QString conflicts;
    QString some;
    for (const MergeRow &row : table.rows) {
        if (row.isConflict())
            conflicts += conflictText(row);
        else if (row.state == MergeState::OnlySome)
            some += QStringLiteral("    %1: %2\n").arg(subject(row), hostNames(row.versions));
    }
    text += section(MergeWords::tr("Differ (times are UTC):"), conflicts)
            + section(MergeWords::tr("Only on some hosts (they come into the share):"), some);
    const qsizetype open = table.openConflicts().size();
    text += QLatin1Char('\n')
            + (open == 0 ? MergeWords::tr("No conflict is open.")
                         : MergeWords::tr("%1 conflicts are open. Decide on them in "
                                          "migration.merge-choices, or by migration.merge-rule.")
                               .arg(open))
            + QLatin1Char('\n');
    return text;
}

QJsonObject mergeJson(const MergeTable &table)
{
    QJsonArray hosts;
    for (const HostId &host : table.hosts)
        hosts.append(host.value);
    QJsonArray rows;
    for (const MergeRow &row : table.rows)
        rows.append(rowJson(row));
    QJsonArray gaps;
    for (const MergeGap &gap : table.gaps)
        gaps.append(QJsonObject{{QStringLiteral("host"), gap.host.value},
                                {QStringLiteral("folder"), gap.folder.value},
                                {QStringLiteral("partly"), gap.partly}});
    return {{QStringLiteral("hosts"), hosts},
            {QStringLiteral("open"), table.openConflicts().size()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("gaps"), gaps}};
}

} // namespace sharewright
