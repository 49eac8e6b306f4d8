// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/facts/findingrules.h"
#include "core/facts/probe.h"
#include "core/project/incomingfolders.h"

namespace sharewright {

QList<Finding> findingsFromFacts(const Project &document, const SiteFacts &facts)
{
    const Project project = withIncomingFolders(document);
    const ShareView view(project, facts);
    QList<Finding> findings;
    findHostTroubles(view, findings);
    findClockTroubles(view, findings);
    findIdTroubles(view, findings);
    findFolderTroubles(view, findings);
    findStorageTroubles(view, findings);
    findWayTroubles(view, findings);
    findIncomingTroubles(view, findings);
    const PoolView pool(project, facts);
    findPoolTroubles(pool, findings);
    findNameTroubles(pool, findings);
    findDiskTroubles(pool, findings);
    findBrickTroubles(pool, findings);
    findBrickSizeTroubles(pool, findings);
    findVolumeTroubles(pool, findings);
    findClientTroubles(view, pool, findings);
    return findings;
}

void dropVaguerFindings(QList<Finding> &findings)
{
    const QLatin1StringView exact("folder.starts-empty");
    const QLatin1StringView vague("migration.empty-start");
    const auto has = [](QLatin1StringView code) {
        return [code](const Finding &finding) { return finding.code == code; };
    };
    if (std::any_of(findings.cbegin(), findings.cend(), has(exact)))
        findings.removeIf(has(vague));
}

} // namespace sharewright
