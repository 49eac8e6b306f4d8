// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/project/editdistance.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct MigrationRules {
    Q_DECLARE_TR_FUNCTIONS(MigrationRules)
};

Place migrationKey(const char *key)
{
    return {QStringLiteral("migration.") + QLatin1StringView(key),
            QStringLiteral("migration/") + QLatin1StringView(key)};
}

// A console's attachments cannot come from a host that has no console.
void checkSeedHasFolders(const Project &project, const Host &seed, RuleReport &report)
{
    QStringList missing;
    for (const SharedFolder &folder : project.folders) {
        if (!(seed.roles & folder.usedBy))
            missing.append(folder.id.value);
    }
    if (missing.isEmpty())
        return;
    report.warning(
        "migration.seed-lacks-folders", migrationKey("seed-host"),
        {.text = MigrationRules::tr("The seed host %1 does not use every shared folder: %2.")
                     .arg(seed.id.value, missing.join(QStringLiteral(", "))),
         .cause = MigrationRules::tr("What it does not have starts empty on the share; the other "
                                     "hosts' copies are only set aside."),
         .remedy =
             MigrationRules::tr("Choose a host that is both server and console, or copy these "
                                "folders over afterwards.")});
}

void checkSeed(const Project &project, RuleReport &report)
{
    const Place place = migrationKey("seed-host");
    const HostId &id = project.migration.seedHost;
    const Host *seed = project.host(id);
    if (id.isEmpty()) {
        report.warning("migration.empty-start", place,
                       {.text = MigrationRules::tr("The shared folders start empty."),
                        .cause = MigrationRules::tr(
                            "Agents that do not find their configuration upload their own "
                            "again, which overwrites what was staged for them."),
                        .remedy = MigrationRules::tr(
                            "Name the host whose folders become the share, unless the "
                            "site is new.")});
    } else if (seed == nullptr) {
        const QString near = nearestWord(id.value, hostNames(project));
        report.error(
            "migration.unknown-seed", place,
            {.text = MigrationRules::tr("The seed host “%1” is not a host of this project.")
                         .arg(id.value),
             .cause = {},
             .remedy = near.isEmpty() ? MigrationRules::tr("Choose a host of the project.")
                                      : MigrationRules::tr("Did you mean “%1”?").arg(near)});
    } else if (!seed->runsPandora()) {
        report.error(
            "migration.seed-without-pandora", place,
            {.text = MigrationRules::tr("The seed host %1 does not run Pandora FMS.").arg(id.value),
             .cause = MigrationRules::tr("It has no folders that could become the share."),
             .remedy = MigrationRules::tr("Choose a server or a console.")});
    } else {
        checkSeedHasFolders(project, *seed, report);
    }
}

} // namespace

void checkMigration(const Project &project, RuleReport &report)
{
    static const QRegularExpression suffix(QStringLiteral("\\A[A-Za-z0-9._-]{1,64}\\z"));
    checkSeed(project, report);
    const Place place = migrationKey("aside-suffix");
    const QString &aside = project.migration.asideSuffix;
    if (checkVisible(aside, place, report) && !suffix.match(aside).hasMatch()) {
        report.error(
            "migration.bad-aside-suffix", place,
            {.text = MigrationRules::tr("“%1” cannot be the suffix of the originals.").arg(aside),
             .cause = MigrationRules::tr("The folders are renamed to their path plus this suffix."),
             .remedy = MigrationRules::tr("Use letters, digits, “.”, “_” and “-”, such as "
                                          "“.before-sharewright”.")});
    }
}

} // namespace sharewright
