// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <thread>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "core/base/handover.h"
#include "core/base/result.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"

namespace sharewright {

/// Reads one file of two hosts on a thread of its own, when somebody asks to see it. Only the answer to the last
/// question is told. GUI thread.
class VersionFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionFetcher)

public:
    struct Versions {
        HostId first;
        HostId second;
        QString path;
        Result<QByteArray> before;
        Result<QByteArray> after;
    };

    /// `connector` must outlive the fetcher.
    explicit VersionFetcher(RemoteConnector &connector, QObject *parent = nullptr);
    /// Stops whatever goes on and waits for it.
    ~VersionFetcher() override;

    void fetch(const Project &project, const QString &path, const HostId &first,
               const HostId &second);

Q_SIGNALS:
    void fetched(const sharewright::VersionFetcher::Versions &versions);

private:
    RemoteConnector &m_connector;
    int m_round = 0;
    HandOver m_handOver;
    std::jthread m_worker;
};

} // namespace sharewright
