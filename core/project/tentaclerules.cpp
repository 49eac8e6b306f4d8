// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "core/project/incomingfolders.h"
#include "core/project/rules.h"

namespace sharewright {

namespace {

struct TentacleRules {
    Q_DECLARE_TR_FUNCTIONS(TentacleRules)
};

// The folders that follow from the setting must not meet folders of the document.
void checkCollisions(const Project &project, const Place &place, RuleReport &report)
{
    for (const IncomingFolder &incoming : incomingFolders(project))
        for (const SharedFolder &folder : project.folders)
            if (folder.id == incoming.folder.id || folder.path == incoming.folder.path)
                report.error(
                    "tentacle.folder-taken", place,
                    {.text = TentacleRules::tr("The folder %1 (%2) is shared already.")
                                 .arg(folder.id.value, folder.path),
                     .cause = TentacleRules::tr("tentacle.separate-incoming makes a folder of this "
                                                "name for a server."),
                     .remedy = TentacleRules::tr("Take it out of the shared folders.")});
}

} // namespace

void checkTentacle(const Project &project, RuleReport &report)
{
    if (!project.tentacle.separateIncoming)
        return;
    const Place place{QStringLiteral("tentacle.separate-incoming"),
                      QStringLiteral("tentacle/separate-incoming")};
    const qsizetype servers = incomingFolders(project).size();
    if (servers == 0)
        report.error("tentacle.no-server", place,
                     {.text = TentacleRules::tr("No host is a server, so there is nothing whose "
                                                "incoming files could be separated."),
                      .cause = {},
                      .remedy = TentacleRules::tr("Switch it off, or give the servers the role "
                                                  "“server”.")});
    else if (servers == 1)
        report.warning(
            "tentacle.single-server", place,
            {.text = TentacleRules::tr("Only one server would get an incoming folder of its own."),
             .cause = TentacleRules::tr("Separate folders keep several servers from taking each "
                                        "other's files."),
             .remedy = TentacleRules::tr("Switch it off until there is a second server.")});
    checkCollisions(project, place, report);
}

} // namespace sharewright
