// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/asking.h"

#include <mutex>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace sharewright {

namespace {

// Answers are kilobytes; a host that prints more is not answering the question.
constexpr qsizetype kMaxAnswer = 32 * 1024 * 1024;

// Each part of the script has a limit of its own. Together they may well take a minute on a host that is busy, which is no
// reason to take it for dead.
constexpr std::chrono::seconds kAnswerWithin = 180s;

Result<HostAnswer> ask(const Project &project, const Host &host, const QString &script,
                       RemoteConnector &connector, const std::stop_token &stop)
{
    const std::unique_ptr<RemoteHost> remote = connector.hostFor(project, host);
    if (const Result<> connected = remote->connectToHost(stop); !connected)
        return std::unexpected(connected.error());
    HostAnswer answer;
    const auto collect = [&](Stream stream, QByteArrayView bytes) {
        if (stream == Stream::Out && answer.text.size() < kMaxAnswer)
            answer.text.append(bytes);
    };
    const RemoteCommand command{.script = script,
                                .asRoot = host.sudo == Sudo::Auto,
                                .timeLimit = kAnswerWithin,
                                .input = {}};
    answer.asked = QDateTime::currentDateTimeUtc();
    const Result<CommandResult> done = remote->run(command, collect, stop);
    answer.answered = QDateTime::currentDateTimeUtc();
    if (!done)
        return std::unexpected(done.error());
    return answer;
}

} // namespace

QMap<HostId, Result<HostAnswer>> askHosts(const Project &project, RemoteConnector &connector,
                                          const std::function<QString(const Host &)> &scriptFor,
                                          std::stop_token stop, const AskProgress &progress,
                                          const QSet<HostId> &only)
{
    QMap<HostId, Result<HostAnswer>> answers;
    std::mutex mutex;
    std::vector<std::jthread> threads;
    for (const Host &host : project.hosts) {
        if (!only.isEmpty() && !only.contains(host.id))
            continue;
        threads.emplace_back([&, host] {
            if (progress)
                progress(host.id, false, nullptr);
            const Result<HostAnswer> answer = ask(project, host, scriptFor(host), connector, stop);
            {
                const std::lock_guard lock(mutex);
                answers.insert(host.id, answer);
            }
            if (progress)
                progress(host.id, true, answer ? nullptr : &answer.error());
        });
    }
    threads.clear(); // joins
    return answers;
}

} // namespace sharewright
