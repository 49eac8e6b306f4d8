// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "core/project/pathrules.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct FolderRules {
    Q_DECLARE_TR_FUNCTIONS(FolderRules)
};

void checkId(const SharedFolder &folder, const Place &place, RuleReport &report)
{
    if (folder.id.isEmpty()) {
        report.error("folder.no-name", place,
                     {.text = FolderRules::tr("%1 has no name.").arg(place.target),
                      .cause = {},
                      .remedy = FolderRules::tr("Give it a short name, such as “conf”.")});
    } else if (checkVisible(folder.id.value, place.key("name"), report)
               && !isSafeName(folder.id.value)) {
        report.error(
            "folder.unsafe-name", place.key("name"),
            {.text = FolderRules::tr("The folder name “%1” cannot be used.").arg(folder.id.value),
             .cause = FolderRules::tr("It becomes the directory name on the storage side."),
             .remedy = FolderRules::tr("Use up to 64 letters, digits, “.”, “_” and “-”, "
                                       "starting with a letter or digit.")});
    }
}

// Pandora's spool itself, or something above it: the manual forbids to share it.
bool holdsDataIn(const QString &path)
{
    return path.endsWith(QLatin1StringView("/data_in"))
           || isSameOrInside(u"/var/spool/pandora/data_in", path);
}

bool staysLocal(const QString &path)
{
    return path.endsWith(QLatin1StringView("/data_in/discovery"))
           || path.endsWith(QLatin1StringView("/data_in/log"));
}

void checkPath(const SharedFolder &folder, const Place &place, RuleReport &report)
{
    const Place here = place.key("path");
    if (folder.path.isEmpty()) {
        report.error("folder.no-path", place,
                     {.text = FolderRules::tr("%1 has no path.").arg(place.target),
                      .cause = {},
                      .remedy = FolderRules::tr("Add the path that the Pandora hosts use.")});
        return;
    }
    if (!checkAbsolutePath(folder.path, "folder", here, report))
        return;
    if (holdsDataIn(folder.path)) {
        report.error(
            "folder.data-in-shared", here,
            {.text = FolderRules::tr("%1 would share data_in itself (%2).")
                         .arg(place.target, folder.path),
             .cause =
                 FolderRules::tr("The servers would take each other's incoming files away; the "
                                 "manual forbids it."),
             .remedy = FolderRules::tr("Share its folders one by one: conf, md5, collections, "
                                       "netflow.")});
    } else if (staysLocal(folder.path)) {
        report.warning(
            "folder.should-stay-local", here,
            {.text =
                 FolderRules::tr("%1 (%2) is meant to be local.").arg(place.target, folder.path),
             .cause = FolderRules::tr("Each Pandora server keeps files of its own there."),
             .remedy = FolderRules::tr("Leave it out of the shared folders.")});
    }
}

void checkOwner(const QString &name, const char *key, const Place &place, RuleReport &report)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}\\$?\\z"));
    const Place here = place.key(key);
    if (!checkVisible(name, here, report) || shape.match(name).hasMatch())
        return;
    report.error(
        "folder.bad-owner", here,
        {.text = FolderRules::tr("“%1” of %2 is no user or group name.").arg(name, place.target),
         .cause = {},
         .remedy = FolderRules::tr("Write a name such as “pandora”, or a number.")});
}

void checkMode(const SharedFolder &folder, const Place &place, RuleReport &report)
{
    const Place here = place.key("mode");
    const QString mode = QString::number(folder.mode, 8);
    if (folder.mode > 07777 || (folder.mode & 0700) != 0700) {
        report.error(
            "folder.bad-mode", here,
            {.text =
                 FolderRules::tr("Mode %1 of %2 locks its own owner out.").arg(mode, place.target),
             .cause = {},
             .remedy = FolderRules::tr("Use 2770 as Pandora's packages do.")});
        return;
    }
    if (folder.mode & 0002) {
        report.warning(
            "folder.world-writable", here,
            {.text = FolderRules::tr("Mode %1 lets everybody write to %2.").arg(mode, place.target),
             .cause = FolderRules::tr("Any local user could change agent configurations."),
             .remedy = FolderRules::tr("Use 2770 as Pandora's packages do.")});
    }
    if (!(folder.mode & 02000)) {
        report.warning(
            "folder.no-setgid", here,
            {.text = FolderRules::tr("Mode %1 of %2 has no setgid bit.").arg(mode, place.target),
             .cause =
                 FolderRules::tr("New files would lose the group that server and console share."),
             .remedy = FolderRules::tr("Use 2770 as Pandora's packages do.")});
    }
}

// A project without Pandora hosts is told so once, and not for each folder.
bool runsPandora(const Project &project)
{
    return std::any_of(project.hosts.begin(), project.hosts.end(),
                       [](const Host &host) { return host.runsPandora(); });
}

void checkUsers(const Project &project, const SharedFolder &folder, const Place &place,
                RuleReport &report)
{
    const Place here = place.key("used-by");
    const Roles pandora = Roles(Role::Server) | Role::Console;
    if (!(folder.usedBy & pandora)) {
        report.error("folder.no-users", here,
                     {.text = FolderRules::tr("%1 is used by no Pandora role.").arg(place.target),
                      .cause = {},
                      .remedy = FolderRules::tr("Let “server”, “console” or both use it.")});
    } else if (folder.usedBy & ~pandora) {
        report.warning(
            "folder.storage-role", here,
            {.text = FolderRules::tr("Only servers and consoles mount %1.").arg(place.target),
             .cause = FolderRules::tr("Storage roles have no use for the folder's path."),
             .remedy = FolderRules::tr("Remove the storage roles from “used-by”.")});
    } else if (runsPandora(project) && project.clientsOf(folder).isEmpty()) {
        report.warning(
            "folder.unused", here,
            {.text = FolderRules::tr("No host of this project uses %1.").arg(place.target),
             .cause = {},
             .remedy = FolderRules::tr("Correct “used-by” or the roles of the hosts.")});
    }
}

void checkDuplicateIds(const Project &project, RuleReport &report)
{
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < project.folders.size(); ++i) {
        const SharedFolder &folder = project.folders[i];
        const QString key = folder.id.value.toLower();
        if (!key.isEmpty() && seen.contains(key)) {
            report.error(
                "folder.duplicate-name", placeOf(folder, i).key("name"),
                {.text = FolderRules::tr("Two folders are called “%1”.").arg(folder.id.value),
                 .cause = FolderRules::tr("They would lie in one directory on the storage side."),
                 .remedy = FolderRules::tr("Rename one of them.")});
        }
        seen.insert(key, folder.id.value);
    }
}

// The first folder that has the same path or lies around it; one complaint per folder is enough.
void checkOverlap(const Project &project, qsizetype index, RuleReport &report)
{
    const SharedFolder &folder = project.folders[index];
    const Place place = placeOf(folder, index);
    const auto overlaps = [&](const SharedFolder &other) {
        const bool twin = folder.path == other.path && &other < &folder;
        return twin || (folder.path != other.path && isSameOrInside(folder.path, other.path));
    };
    const auto other = std::find_if(project.folders.begin(), project.folders.end(), overlaps);
    if (!folder.path.startsWith(u'/') || other == project.folders.end()
        || !other->path.startsWith(u'/'))
        return;
    const QString target = placeOf(*other, other - project.folders.begin()).target;
    if (other->path == folder.path) {
        report.error("folder.duplicate-path", place.key("path"),
                     {.text = FolderRules::tr("%1 and %2 have the same path %3.")
                                  .arg(target, place.target, folder.path),
                      .cause = {},
                      .remedy = FolderRules::tr("Remove one of them.")});
        return;
    }
    report.error("folder.nested-path", place.key("path"),
                 {.text = FolderRules::tr("%1 lies inside %2.").arg(place.target, target),
                  .cause = FolderRules::tr("One mount would hide the other."),
                  .remedy = FolderRules::tr("Share either the outer or the inner folder.")});
}

// conf without md5 makes every agent upload its own configuration again, so the set matters as a whole.
void checkMandatory(const Project &project, RuleReport &report)
{
    QStringList missing;
    for (const char *name : {"conf", "md5", "collections", "netflow"}) {
        const QString ending = QStringLiteral("/") + QLatin1StringView(name);
        const bool shared =
            std::any_of(project.folders.begin(), project.folders.end(),
                        [&](const SharedFolder &f) { return f.path.endsWith(ending); });
        if (!shared)
            missing.append(QString::fromLatin1(name));
    }
    if (missing.isEmpty() || project.folders.isEmpty())
        return;
    report.warning(
        "site.missing-folders", {QStringLiteral("folders"), QStringLiteral("folders")},
        {.text = FolderRules::tr("Not all folders that Pandora FMS needs are shared: %1.")
                     .arg(missing.join(QStringLiteral(", "))),
         .cause =
             FolderRules::tr("The manual requires conf, md5, collections and netflow together; "
                             "with one missing, agents and servers lose track of each other."),
         .remedy = FolderRules::tr("Add the missing folders.")});
}

} // namespace

Place placeOf(const SharedFolder &folder, qsizetype index)
{
    return {folder.id.isEmpty() ? FolderRules::tr("Folder number %1").arg(index + 1)
                                : FolderRules::tr("folder %1").arg(folder.id.value),
            QStringLiteral("folders/") + QString::number(index)};
}

void checkFolders(const Project &project, RuleReport &report)
{
    for (qsizetype i = 0; i < project.folders.size(); ++i) {
        const SharedFolder &folder = project.folders[i];
        const Place place = placeOf(folder, i);
        checkId(folder, place, report);
        checkPath(folder, place, report);
        checkOwner(folder.owner, "owner", place, report);
        if (!folder.group.isEmpty())
            checkOwner(folder.group, "group", place, report);
        checkMode(folder, place, report);
        checkUsers(project, folder, place, report);
        checkOverlap(project, i, report);
    }
    checkDuplicateIds(project, report);
    checkMandatory(project, report);
}

} // namespace sharewright
