// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/versionfetcher.h"

#include "core/run/fetching.h"

namespace sharewright {

VersionFetcher::VersionFetcher(RemoteConnector &connector, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
{}

VersionFetcher::~VersionFetcher()
{
    ++m_round;
    m_worker = {};
}

void VersionFetcher::fetch(const Project &project, const QString &path, const HostId &first,
                           const HostId &second)
{
    const int round = ++m_round;
    m_worker = std::jthread([this, round, project, path, first, second](std::stop_token stop) {
        const auto read = [&](const HostId &host) {
            return fetchFile(project, m_connector, host, path, stop);
        };
        const Versions versions{first, second, path, read(first), read(second)};
        m_handOver.post([this, round, versions] {
            if (round == m_round)
                Q_EMIT fetched(versions);
        });
    });
}

} // namespace sharewright
