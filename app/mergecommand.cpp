// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mergecommand.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/commandline.h"
#include "app/printing.h"
#include "app/runprinter.h"
#include "core/base/textdiff.h"
#include "core/merge/mergetable.h"
#include "core/render/mergetext.h"
#include "core/run/fetching.h"

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

const SharedFolder *folderById(const Project &project, const FolderId &id)
{
    const auto it = std::find_if(project.folders.begin(), project.folders.end(),
                                 [&](const SharedFolder &folder) { return folder.id == id; });
    return it == project.folders.end() ? nullptr : &*it;
}

const MergeRow *rowOf(const MergeTable &table, const QString &file)
{
    const auto it = std::find_if(table.rows.begin(), table.rows.end(), [&](const MergeRow &row) {
        return file == row.folder.value + QLatin1Char('/') + row.path();
    });
    return it == table.rows.end() ? nullptr : &*it;
}

int refuse(const Error &error)
{
    printError(error.message);
    return exitCodeOf(error);
}

bool isBinary(const QByteArray &content)
{
    return content.contains('\0');
}

} // namespace

Project mergedForLook(Project project)
{
    if (!project.migration.mergeFrom.isEmpty())
        return project;
    for (const Host &host : project.hosts)
        if (host.runsPandora() && host.id != project.migration.seedHost)
            project.migration.mergeFrom.append(host.id);
    return project;
}

int printMerge(const Project &project, const SiteFacts &facts, bool json)
{
    const MergeTable table = mergeTable(project, facts);
    if (json)
        printLine(QString::fromUtf8(QJsonDocument(mergeJson(table)).toJson()).trimmed());
    else
        printLine(mergeText(table).trimmed());
    return table.openConflicts().isEmpty() ? kExitOk : kExitFindings;
}

int printMergeDiff(const Project &project, const SiteFacts &facts, RemoteConnector &connector,
                   const QString &file, const std::stop_token &stop)
{
    const MergeTable table = mergeTable(project, facts);
    const MergeRow *row = rowOf(table, file);
    const SharedFolder *folder = row ? folderById(project, row->folder) : nullptr;
    if (folder == nullptr) {
        printError(Text::tr("No host has a file %1. Name it as the list does, folder first: "
                            "conf/….conf")
                       .arg(file));
        return kExitUsage;
    }
    std::optional<std::pair<HostId, QByteArray>> first;
    for (const MergeVersion &version : row->versions) {
        if (version.entry.kind != EntryKind::File)
            continue;
        const Result<QByteArray> content = fetchFile(
            project, connector, version.host, folder->path + QLatin1Char('/') + row->path(), stop);
        if (!content)
            return refuse(content.error());
        if (!first) {
            first = {version.host, *content};
            continue;
        }
        const QByteArray name = '/' + file.toUtf8();
        if (isBinary(first->second) || isBinary(*content))
            printLine(Text::tr("The versions of %1 and %2 are no text.")
                          .arg(first->first.value, version.host.value));
        else
            printLine(QString::fromUtf8(unifiedDiff(first->second, *content,
                                                    first->first.value.toUtf8() + name,
                                                    version.host.value.toUtf8() + name))
                          .trimmed());
    }
    return kExitOk;
}

} // namespace sharewright
