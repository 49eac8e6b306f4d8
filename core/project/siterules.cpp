// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>

#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

namespace {

struct SiteRules {
    Q_DECLARE_TR_FUNCTIONS(SiteRules)
};

void checkPandoraHosts(const Project &project, RuleReport &report)
{
    const auto count = std::count_if(project.hosts.begin(), project.hosts.end(),
                                     [](const Host &host) { return host.runsPandora(); });
    const Place place{QStringLiteral("hosts"), QStringLiteral("hosts")};
    if (count == 0) {
        report.error(
            "site.no-pandora-hosts", place,
            {.text = SiteRules::tr("No host runs Pandora FMS."),
             .cause = SiteRules::tr("Nobody would use the shared folders."),
             .remedy = SiteRules::tr("Add the Pandora servers and consoles on the Hosts page "
                                     "(roles server and console in the project).")});
    } else if (count == 1) {
        report.hint("site.single-pandora-host", place,
                    {.text = SiteRules::tr("Only one host runs Pandora FMS."),
                     .cause = SiteRules::tr("Sharing pays off from the second host on."),
                     .remedy = SiteRules::tr("Add the other servers and consoles of the site.")});
    }
}

} // namespace

QStringList hostNames(const Project &project)
{
    QStringList names;
    for (const Host &host : project.hosts)
        names.append(host.id.value);
    return names;
}

void checkSite(const Project &project, RuleReport &report)
{
    const Place place{QStringLiteral("the project"), QString()};
    checkVisible(project.name, {place.target, QStringLiteral("name")}, report);
    checkProse(project.description, {place.target, QStringLiteral("description")}, report);
    checkPandoraHosts(project, report);
    if (project.folders.isEmpty()) {
        report.error("site.no-folders", {QStringLiteral("folders"), QStringLiteral("folders")},
                     {.text = SiteRules::tr("No folder is shared."),
                      .cause = {},
                      .remedy = SiteRules::tr("Add conf, md5, collections and netflow: Pandora FMS "
                                              "needs them on every server.")});
    }
}

} // namespace sharewright
