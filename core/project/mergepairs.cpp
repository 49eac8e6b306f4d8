// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mergepairs.h"

namespace sharewright {

namespace {

const QString kConf = QStringLiteral("conf");
const QString kMd5 = QStringLiteral("md5");

const SharedFolder *folderById(const Project &project, const FolderId &id)
{
    for (const SharedFolder &folder : project.folders)
        if (folder.id == id)
            return &folder;
    return nullptr;
}

const SharedFolder *folderByPath(const Project &project, const QString &path)
{
    for (const SharedFolder &folder : project.folders)
        if (folder.path == path)
            return &folder;
    return nullptr;
}

/// The stem of a name that lies directly in `folder`, where the folder is called `kind` and the name ends in it.
QString stemOf(const SharedFolder &folder, const QString &path, const QString &kind)
{
    const QString suffix = QLatin1Char('.') + kind;
    const bool fits = folder.path.endsWith(QLatin1Char('/') + kind) && path.endsWith(suffix)
                      && path.size() > suffix.size() && !path.contains(QLatin1Char('/'));
    return fits ? path.chopped(suffix.size()) : QString();
}

} // namespace

std::optional<SharedFile> pairedFile(const Project &project, const SharedFile &file)
{
    const SharedFolder *folder = folderById(project, file.folder);
    if (folder == nullptr)
        return std::nullopt;
    for (const auto &[mine, other] : {std::pair(kConf, kMd5), std::pair(kMd5, kConf)}) {
        const QString stem = stemOf(*folder, file.path, mine);
        if (stem.isEmpty())
            continue;
        const SharedFolder *partner =
            folderByPath(project, folder->path.chopped(mine.size()) + other);
        if (partner != nullptr)
            return SharedFile{partner->id, stem + QLatin1Char('.') + other};
    }
    return std::nullopt;
}

bool isAgentConf(const Project &project, const SharedFile &file)
{
    const SharedFolder *folder = folderById(project, file.folder);
    return folder != nullptr && !stemOf(*folder, file.path, kConf).isEmpty();
}

} // namespace sharewright
