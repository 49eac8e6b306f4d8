// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/probing.h"

#include <mutex>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QDateTime>

#include "core/facts/probe.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

// A probe answers in kilobytes; a host that prints more is not answering the question.
constexpr qsizetype kMaxAnswer = 32 * 1024 * 1024;

Result<HostFacts> probeHost(const Project &project, const Host &host, RemoteConnector &connector,
                            const std::stop_token &stop)
{
    const std::unique_ptr<RemoteHost> remote = connector.hostFor(project, host);
    if (const Result<> connected = remote->connectToHost(stop); !connected)
        return std::unexpected(connected.error());
    QByteArray answer;
    const auto collect = [&](Stream stream, QByteArrayView bytes) {
        if (stream == Stream::Out && answer.size() < kMaxAnswer)
            answer.append(bytes);
    };
    const RemoteCommand command{.script = probeScript(project, host),
                                .asRoot = host.sudo == Sudo::Auto,
                                .timeLimit = 60s,
                                .input = {}};
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const Result<CommandResult> done = remote->run(command, collect, stop);
    if (!done)
        return std::unexpected(done.error());
    return parseProbeAnswer(host.id, answer, asked, QDateTime::currentDateTimeUtc());
}

} // namespace

SiteFacts probeSite(const Project &project, RemoteConnector &connector, std::stop_token stop,
                    const ProbeProgress &progress, const QSet<HostId> &only)
{
    SiteFacts facts;
    std::mutex mutex;
    std::vector<std::jthread> threads;
    for (const Host &host : project.hosts) {
        if (!only.isEmpty() && !only.contains(host.id))
            continue;
        threads.emplace_back([&, host] {
            if (progress)
                progress(host.id, false, nullptr);
            const Result<HostFacts> result = probeHost(project, host, connector, stop);
            {
                const std::lock_guard lock(mutex);
                if (result)
                    facts.hosts.insert(host.id, *result);
                else
                    facts.failures.insert(host.id, result.error());
            }
            if (progress)
                progress(host.id, true, result ? nullptr : &result.error());
        });
    }
    threads.clear(); // joins
    return facts;
}

} // namespace sharewright
