// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

} // namespace sharewright
