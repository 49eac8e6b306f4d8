// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sharelines.h"

#include <QSet>

#include "core/configfile/exports.h"
#include "core/configfile/fstab.h"

namespace sharewright {

namespace {

const QString kFstab = QStringLiteral("/etc/fstab");
const QLatin1StringView kExports("/etc/exports");

QSet<QString> pathsOf(const Project &project, const QList<FolderId> &folders)
{
    QSet<QString> paths;
    for (const SharedFolder &folder : project.folders) {
        if (folders.contains(folder.id))
            paths.insert(folder.path);
    }
    return paths;
}

QList<FileLine> fstabLines(const Plan &plan, const HostId &host, const QSet<QString> &targets)
{
    QList<FileLine> lines;
    for (const Step &step : plan.steps) {
        const auto *block = std::get_if<EnsureFstab>(&step.action);
        if (!block || step.host != host)
            continue;
        for (const FstabEntry &entry : parseFstab(block->body)) {
            if (targets.contains(entry.target))
                lines.append({host, kFstab, QString::fromUtf8(fstabLine(entry)).trimmed()});
        }
    }
    return lines;
}

// Of an entry for many clients only those that are asked for.
ExportEntry narrowed(ExportEntry entry, const Host *client)
{
    if (client)
        entry.clients.removeIf(
            [&](const ExportClient &each) { return each.client != client->addressForStorage(); });
    return entry;
}

} // namespace

QList<FileLine> exportLines(const Plan &plan, const Project &project,
                            const QList<FolderId> &folders, const HostId &client)
{
    QSet<QString> kept;
    for (const FolderId &folder : folders)
        kept.insert(project.nfs.exportRoot + u'/' + folder.value);
    QList<FileLine> lines;
    for (const Step &step : plan.steps) {
        const auto *file = std::get_if<EnsureFile>(&step.action);
        if (!file || !file->path.startsWith(kExports))
            continue;
        for (const ExportEntry &entry : parseExports(file->content, file->path).entries) {
            const ExportEntry shown = narrowed(entry, project.host(client));
            if (kept.contains(entry.path) && !shown.clients.isEmpty())
                lines.append(
                    {step.host, file->path, QString::fromUtf8(exportsLine(shown)).trimmed()});
        }
    }
    return lines;
}

QList<FileLine> mountLines(const Plan &plan, const Project &project, const QList<FolderId> &folders,
                           const HostId &client)
{
    QSet<QString> targets = pathsOf(project, folders);
    if (project.backend == Backend::GlusterFs)
        targets.insert(project.gluster.mountPoint);
    return fstabLines(plan, client, targets);
}

QList<FileLine> brickLines(const Plan &plan, const Project &project, const HostId &node)
{
    QSet<QString> targets;
    for (const Brick &brick : project.gluster.bricks) {
        if (brick.host == node)
            targets.insert(brick.mountPoint);
    }
    return fstabLines(plan, node, targets);
}

} // namespace sharewright
