// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/probing.h"

#include "core/facts/probe.h"

namespace sharewright {

SiteFacts probeSite(const Project &project, RemoteConnector &connector, std::stop_token stop,
                    const ProbeProgress &progress, const QSet<HostId> &only)
{
    SiteFacts facts;
    const auto script = [&](const Host &host) { return probeScript(project, host); };
    const QMap<HostId, Result<HostAnswer>> answers =
        askHosts(project, connector, script, std::move(stop), progress, only);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const Result<HostFacts> host =
            it->has_value() ? parseProbeAnswer(it.key(), it->value().text, it->value().asked,
                                               it->value().answered)
                            : std::unexpected(it->error());
        if (host)
            facts.hosts.insert(it.key(), *host);
        else
            facts.failures.insert(it.key(), host.error());
    }
    return facts;
}

} // namespace sharewright
