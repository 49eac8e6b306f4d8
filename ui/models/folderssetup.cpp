// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/folderssetup.h"

#include <algorithm>

#include "ui/models/document.h"

namespace sharewright {

FoldersSetup::FoldersSetup(SiteSession &session, Document &document, QObject *parent)
    : SetupModel(session, document, parent)
    , m_advice(adviseFolders(project(), facts()))
{
    connect(this, &SetupModel::changed, this, &FoldersSetup::refresh);
}

void FoldersSetup::refresh()
{
    m_advice = adviseFolders(project(), facts());
}

int FoldersSetup::differences() const
{
    return static_cast<int>(
        std::count_if(m_advice.begin(), m_advice.end(),
                      [](const FolderAdvice &advice) { return advice.differs(); }));
}

void FoldersSetup::followAdvice()
{
    Project changed = project();
    changed.folders = advisedFolders(changed, facts());
    edit(changed, [] { return tr("Share the folders that are advised"); });
}

void FoldersSetup::setShared(const FolderAdvice &advice, bool shared)
{
    Project changed = project();
    const QString path = advice.entry.folder.path;
    changed.folders.removeIf([&](const SharedFolder &folder) { return folder.path == path; });
    if (shared)
        changed.folders.append(advice.entry.folder);
    const QString name = advice.entry.folder.id.value;
    edit(changed, [name, shared] {
        return shared ? tr("Share %1").arg(name) : tr("Do not share %1").arg(name);
    });
}

void FoldersSetup::change(const FolderId &folder, const LiveText &what,
                          const std::function<void(SharedFolder &)> &how)
{
    Project changed = project();
    for (SharedFolder &each : changed.folders)
        if (each.id == folder)
            how(each);
    edit(changed, what);
}

void FoldersSetup::setOwner(const FolderId &folder, const QString &owner)
{
    change(
        folder, [folder] { return tr("Owner of %1").arg(folder.value); },
        [&](SharedFolder &each) { each.owner = owner.trimmed(); });
}

void FoldersSetup::setGroup(const FolderId &folder, const QString &group)
{
    change(
        folder, [folder] { return tr("Group of %1").arg(folder.value); },
        [&](SharedFolder &each) { each.group = group.trimmed(); });
}

Result<> FoldersSetup::setMode(const FolderId &folder, const QString &mode)
{
    bool isOctal = false;
    const uint bits = mode.trimmed().toUInt(&isOctal, 8);
    if (!isOctal || bits > 07777)
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no mode. Write octal digits, such as 2770.").arg(mode));
    change(
        folder, [folder] { return tr("Mode of %1").arg(folder.value); },
        [&](SharedFolder &each) { each.mode = bits; });
    return {};
}

Result<> FoldersSetup::addFolder(const QString &text)
{
    QString path = text.trimmed();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (!path.startsWith(u'/') || path.size() < 2)
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no whole path. Start it with “/”.").arg(text));
    Project changed = project();
    const QString base = path.section(u'/', -1);
    FolderId name(base);
    const auto hasName = [&](const FolderId &id) {
        return std::any_of(changed.folders.begin(), changed.folders.end(),
                           [&](const SharedFolder &folder) { return folder.id == id; });
    };
    for (int i = 2; hasName(name); ++i)
        name = FolderId(QStringLiteral("%1-%2").arg(base).arg(i));
    for (const SharedFolder &folder : changed.folders)
        if (folder.path == path)
            return failure(ErrorCode::AlreadyExists, tr("%1 is shared already.").arg(path));
    changed.folders.append({.id = name, .path = path});
    edit(changed, [name] { return tr("Share %1").arg(name.value); });
    return {};
}

} // namespace sharewright
