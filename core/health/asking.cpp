// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/asking.h"

#include "core/run/asking.h"

namespace sharewright {

HealthSnapshot askHealth(const Project &project, RemoteConnector &connector, std::stop_token stop,
                         const HealthSnapshot &previous)
{
    HealthSnapshot snapshot;
    snapshot.hosts = previous.hosts;
    const auto script = [&](const Host &host) { return healthScript(project, host); };
    const QMap<HostId, Result<HostAnswer>> answers =
        askHosts(project, connector, script, std::move(stop));
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const Result<HostHealth> host =
            it->has_value() ? parseHealthAnswer(it.key(), it->value().text, it->value().answered)
                            : std::unexpected(it->error());
        if (host)
            snapshot.hosts.insert(it.key(), *host);
        else
            snapshot.failures.insert(it.key(), {host.error(), QDateTime::currentDateTimeUtc()});
    }
    snapshot.asOf = QDateTime::currentDateTimeUtc();
    return snapshot;
}

} // namespace sharewright
