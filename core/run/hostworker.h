// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/remote/remotehost.h"
#include "core/run/journal.h"
#include "core/run/runevent.h"
#include "core/run/stepgraph.h"
#include "core/run/transferring.h"

namespace sharewright {

/// What all host threads of a run share. Everything in it is thread-safe or constant.
struct RunContext {
    const Project &project;
    const Plan &plan;
    RunKind kind;
    QString runId;
    bool checkPreconditions;
    RemoteConnector &connector;
    Journal &journal;
    StepGraph &graph;
    std::function<void(decltype(RunEvent::what))> emitEvent;
    /// Blocks until every host is ready (or one has failed: then false). Called once per host.
    std::function<bool(const HostId &host, bool ready, const std::stop_token &stop)> gate;
};

/// Works through one host's steps on the calling thread: connects, opens the root shell, runs step after step,
/// connects again when the connection is lost.
class HostWorker
{
public:
    HostWorker(RunContext &context, const Host &host);
    void run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<> makeReady(const std::stop_token &stop);
    [[nodiscard]] Result<> connect(const std::stop_token &stop);
    [[nodiscard]] Result<> reconnect(const std::stop_token &stop);
    [[nodiscard]] Result<> checkPreconditions(const std::stop_token &stop);
    void work(const Step &step, const std::stop_token &stop);
    [[nodiscard]] StepChanged attempt(const Step &step, const std::stop_token &stop);
    [[nodiscard]] StepChanged runInShell(const Step &step, const QString &script,
                                         const std::stop_token &stop);
    [[nodiscard]] StepChanged transfer(const Step &step, const std::stop_token &stop);
    [[nodiscard]] StepChanged undo(const Step &step, const std::stop_token &stop);
    void conclude(const Step &step, StepChanged &change);
    void keepTail(const QByteArray &lines);
    void announce(HostState state, const Error &error = {});

    RunContext &m_context;
    const Host &m_host;
    std::unique_ptr<RemoteHost> m_remote;
    std::unique_ptr<RemoteShell> m_shell;
    QByteArray m_tail;       ///< the step's last words, for the failure page
    QStringList m_leftAlone; ///< what the step's undo left, and why
};

} // namespace sharewright
