// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/validation.h"

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "core/project/projectfile.h"
#include "core/project/rules.h"
#include "core/project/textrules.h"

namespace sharewright {

QList<PlacedFinding> checkProject(const Project &project)
{
    RuleReport report;
    checkHosts(project, report);
    checkFolders(project, report);
    // Only the chosen back-end must be right; the other one may be half filled in.
    if (project.backend == Backend::Nfs)
        checkNfs(project, report);
    else
        checkGluster(project, report);
    checkTentacle(project, report);
    checkMigration(project, report);
    checkMerge(project, report);
    checkSite(project, report);
    return report.findings();
}

QList<Finding> validateProject(const Project &project)
{
    QList<Finding> findings;
    for (const PlacedFinding &placed : checkProject(project))
        findings.append(placed.finding);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

QList<Finding> findingsNow(const QList<Finding> &reading, const Project &project)
{
    QList<Finding> now;
    QHash<QStringList, FilePosition> positions;
    for (const Finding &finding : reading) {
        if (finding.code.startsWith(QLatin1StringView("file.")))
            now.append(finding);
        else
            positions.insert({finding.code, finding.target, finding.text}, finding.position);
    }
    for (Finding finding : validateProject(project)) {
        finding.position = positions.value({finding.code, finding.target, finding.text});
        now.append(finding);
    }
    return now;
}

} // namespace sharewright
