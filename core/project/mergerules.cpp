// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules about what comes from further hosts, and about decisions on single files.

#include <algorithm>

#include <QCoreApplication>

#include "core/project/editdistance.h"
#include "core/project/mergepairs.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct MergeRules {
    Q_DECLARE_TR_FUNCTIONS(MergeRules)
};

Place migrationKey(const char *key)
{
    return {QStringLiteral("migration.") + QLatin1StringView(key),
            QStringLiteral("migration/") + QLatin1StringView(key)};
}

bool usesAnyFolder(const Project &project, const Host &host)
{
    return host.runsPandora()
           && std::any_of(project.folders.begin(), project.folders.end(),
                          [&](const SharedFolder &folder) { return host.roles & folder.usedBy; });
}

void checkSource(const Project &project, qsizetype index, RuleReport &report)
{
    const MigrationSettings &migration = project.migration;
    const HostId &id = migration.mergeFrom[index];
    const Place place = migrationKey("merge-from").item(index);
    if (!checkVisible(id.value, place, report))
        return;
    const Host *host = project.host(id);
    if (host == nullptr) {
        const QString near = nearestWord(id.value, hostNames(project));
        report.error("merge.unknown-host", place,
                     {.text = MergeRules::tr("“%1” is not a host of this project.").arg(id.value),
                      .cause = {},
                      .remedy = near.isEmpty() ? MergeRules::tr("Name hosts of the project.")
                                               : MergeRules::tr("Did you mean “%1”?").arg(near)});
    } else if (id == migration.seedHost) {
        report.error("merge.from-seed", place,
                     {.text = MergeRules::tr("%1 is the seed host: all of its files come into the "
                                             "share anyway.")
                                  .arg(id.value),
                      .cause = {},
                      .remedy = MergeRules::tr("Take it out of migration.merge-from.")});
    } else if (!usesAnyFolder(project, *host)) {
        report.error("merge.not-a-client", place,
                     {.text = MergeRules::tr("%1 uses none of the shared folders.").arg(id.value),
                      .cause = MergeRules::tr("It has no files that could come into the share."),
                      .remedy = MergeRules::tr("Name servers or consoles.")});
    } else if (migration.mergeFrom.indexOf(id) < index) {
        report.error("merge.duplicate-host", place,
                     {.text = MergeRules::tr("%1 is named twice.").arg(id.value),
                      .cause = {},
                      .remedy = MergeRules::tr("Name each host once in migration.merge-from.")});
    }
}

bool isPathInside(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == u"." || part == u"..";
    });
}

bool takesPart(const MigrationSettings &migration, const HostId &host)
{
    return host == migration.seedHost || migration.mergeFrom.contains(host);
}

void checkTake(const Project &project, const MergeChoice &choice, const SharedFolder &folder,
               const Place &place, RuleReport &report)
{
    const Host *host = project.host(choice.take);
    if (host == nullptr || !takesPart(project.migration, choice.take)) {
        report.error("merge.choice-unknown-host", place.key("take"),
                     {.text = MergeRules::tr("“%1” is neither the seed host nor one of "
                                             "migration.merge-from.")
                                  .arg(choice.take.value),
                      .cause = {},
                      .remedy = MergeRules::tr("Choose one of the hosts whose files are merged.")});
    } else if (!(host->roles & folder.usedBy)) {
        report.error("merge.choice-without-folder", place.key("take"),
                     {.text = MergeRules::tr("%1 does not use the folder %2.")
                                  .arg(host->id.value, folder.id.value),
                      .cause = MergeRules::tr("It has no version of the file."),
                      .remedy = MergeRules::tr("Choose another host.")});
    }
}

void checkChoice(const Project &project, qsizetype index, RuleReport &report)
{
    const MergeChoice &choice = project.migration.choices[index];
    const Place place = migrationKey("merge-choices").item(index);
    const auto folder =
        std::find_if(project.folders.begin(), project.folders.end(),
                     [&](const SharedFolder &each) { return each.id == choice.folder; });
    if (!checkVisible(choice.path, place.key("path"), report))
        return;
    if (folder == project.folders.end()) {
        report.error("merge.choice-unknown-folder", place.key("folder"),
                     {.text = MergeRules::tr("“%1” is not a shared folder of this project.")
                                  .arg(choice.folder.value),
                      .cause = {},
                      .remedy = MergeRules::tr("Name the folder as in “folders”.")});
    } else if (!isPathInside(choice.path)) {
        report.error(
            "merge.choice-bad-path", place.key("path"),
            {.text = MergeRules::tr("“%1” is no file below a shared folder.").arg(choice.path),
             .cause = {},
             .remedy = MergeRules::tr("Write the path below the folder, without “..” and "
                                      "without a slash in front.")});
    } else {
        checkTake(project, choice, *folder, place, report);
    }
}

// One file, and the halves of one agent's configuration, are decided once.
void checkAgreement(const Project &project, qsizetype index, RuleReport &report)
{
    const QList<MergeChoice> &choices = project.migration.choices;
    const MergeChoice &choice = choices[index];
    const auto partner = pairedFile(project, {choice.folder, choice.path});
    for (qsizetype before = 0; before < index; ++before) {
        const SharedFile other{choices[before].folder, choices[before].path};
        const Place place = migrationKey("merge-choices").item(index);
        if (other == SharedFile{choice.folder, choice.path})
            report.error("merge.choice-duplicate", place,
                         {.text = MergeRules::tr("%1 in %2 is decided twice.")
                                      .arg(choice.path, choice.folder.value),
                          .cause = {},
                          .remedy = MergeRules::tr("Keep one of the two choices.")});
        else if (partner == other && choices[before].take != choice.take)
            report.error(
                "merge.choice-half", place,
                {.text = MergeRules::tr("%1 and %2 would come from two hosts.")
                             .arg(other.path, choice.path),
                 .cause = MergeRules::tr("They are two halves of one agent's configuration: the "
                                         "agent compares the .md5 to know whether to fetch the "
                                         ".conf."),
                 .remedy = MergeRules::tr("Take both from the same host.")});
    }
}

} // namespace

void checkMerge(const Project &project, RuleReport &report)
{
    const MigrationSettings &migration = project.migration;
    if (!migration.mergeFrom.isEmpty() && migration.seedHost.isEmpty())
        report.error(
            "merge.without-seed", migrationKey("merge-from"),
            {.text = MergeRules::tr("Files are to be merged, but there is no seed host."),
             .cause = MergeRules::tr("The seed host's files are what the others are merged into."),
             .remedy = MergeRules::tr("Set migration.seed-host to one of these hosts.")});
    if (migration.mergeFrom.isEmpty() && !migration.choices.isEmpty())
        report.warning("merge.nothing-to-choose", migrationKey("merge-choices"),
                       {.text = MergeRules::tr("There are choices, but nothing is merged."),
                        .cause = {},
                        .remedy = MergeRules::tr("Name the further hosts in "
                                                 "migration.merge-from, or remove the choices.")});
    for (qsizetype i = 0; i < migration.mergeFrom.size(); ++i)
        checkSource(project, i, report);
    if (migration.mergeFrom.isEmpty())
        return;
    for (qsizetype i = 0; i < migration.choices.size(); ++i) {
        checkChoice(project, i, report);
        checkAgreement(project, i, report);
    }
}

} // namespace sharewright
