// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/hostworker.h"

#include <array>
#include <condition_variable>
#include <mutex>

#include <QCoreApplication>
#include <QDateTime>

#include "core/run/linesplitter.h"
#include "core/run/stepscript.h"

using namespace std::chrono_literals;

namespace sharewright {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HostWorker)
};

constexpr qsizetype kTailBytes = 4096;
constexpr std::array kReconnectPauses{1s, 3s, 8s, 15s, 30s};

bool isConnectionTrouble(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::Unreachable;
}

void pauseFor(std::chrono::seconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, time, [] { return false; });
}

StepChanged failed(const Step &step, const Error &error, int exitStatus = -1)
{
    return {.step = step.id,
            .state = StepState::Failed,
            .duration = {},
            .exitStatus = exitStatus,
            .error = error,
            .note = {}};
}

StepChanged ended(const Step &step, StepState state, int exitStatus = 0)
{
    return {.step = step.id,
            .state = state,
            .duration = {},
            .exitStatus = exitStatus,
            .error = {},
            .note = {}};
}

} // namespace

HostWorker::HostWorker(RunContext &context, const Host &host) : m_context(context), m_host(host) {}

void HostWorker::keepTail(const QByteArray &lines)
{
    m_tail += lines;
    m_tail += '\n';
    if (m_tail.size() > 2 * kTailBytes)
        m_tail = m_tail.right(kTailBytes);
}

void HostWorker::announce(HostState state, const Error &error)
{
    m_context.emitEvent(HostChanged{m_host.id, state, error});
}

void HostWorker::run(const std::stop_token &stop)
{
    const Result<> ready = makeReady(stop);
    if (!ready)
        announce(HostState::Failed, ready.error());
    if (!m_context.gate(m_host.id, ready.has_value(), stop)) {
        m_context.graph.giveUp(m_host.id);
    } else {
        while (const Step *step = m_context.graph.next(m_host.id, stop))
            work(*step, stop);
        announce(HostState::Done);
    }
    m_shell.reset();
    if (m_remote)
        m_remote->disconnectFromHost();
}

Result<> HostWorker::makeReady(const std::stop_token &stop)
{
    if (const Result<> connected = connect(stop); !connected)
        return connected;
    return m_context.checkPreconditions ? checkPreconditions(stop) : Result<>{};
}

Result<> HostWorker::connect(const std::stop_token &stop)
{
    announce(HostState::Connecting);
    m_shell.reset();
    m_remote = m_context.connector.hostFor(m_context.project, m_host);
    if (const Result<> connected = m_remote->connectToHost(stop); !connected)
        return connected;
    Result<std::unique_ptr<RemoteShell>> shell = m_remote->openShell(true, stop);
    if (!shell)
        return std::unexpected(shell.error());
    m_shell = std::move(*shell);
    if (const Result<> defined = m_shell->define(shellPrelude(m_context.runId), stop); !defined)
        return defined;
    announce(HostState::Connected);
    return {};
}

Result<> HostWorker::reconnect(const std::stop_token &stop)
{
    Result<> result = failure(ErrorCode::ConnectionLost,
                              Text::tr("The connection to %1 was lost.").arg(m_host.id.value));
    announce(HostState::Lost, result.error());
    for (const std::chrono::seconds pause : kReconnectPauses) {
        pauseFor(pause, stop);
        if (stop.stop_requested())
            break;
        result = connect(stop);
        if (result
            || !(isConnectionTrouble(result.error().code)
                 || result.error().code == ErrorCode::Timeout))
            break;
    }
    return result;
}

Result<> HostWorker::checkPreconditions(const std::stop_token &stop)
{
    QList<const Precondition *> mine;
    QString script;
    for (const Precondition &precondition : m_context.plan.preconditions)
        if (precondition.host == m_host.id) {
            script += QStringLiteral("printf '%s\\n' \"$(%1)\"\n").arg(precondition.check);
            mine.append(&precondition);
        }
    if (mine.isEmpty())
        return {};
    QByteArray answer;
    const auto collect = [&](Stream stream, QByteArrayView bytes) {
        if (stream == Stream::Out)
            answer.append(bytes);
    };
    const Result<FragmentResult> result = m_shell->run(script, 60s, collect, stop);
    if (!result)
        return std::unexpected(result.error());
    const QList<QByteArray> values = answer.split('\n');
    for (qsizetype i = 0; i < mine.size(); ++i) {
        const QString found =
            i < values.size() ? QString::fromUtf8(values[i]).trimmed() : QString();
        if (found != mine[i]->value)
            return failure(
                ErrorCode::PreconditionLost,
                Text::tr("%1: the %2 is no longer what the plan was made from. Nothing was "
                         "changed. Plan again and review the new plan.")
                    .arg(m_host.id.value, mine[i]->fact),
                QStringLiteral("%1 != %2").arg(found, mine[i]->value));
    }
    return {};
}

void HostWorker::work(const Step &step, const std::stop_token &stop)
{
    const auto started = std::chrono::steady_clock::now();
    m_tail.clear();
    m_leftAlone.clear();
    // What is not simply checked again after a crash must be on record before it begins.
    const bool mustBeRecorded = step.transfer || step.risk == Risk::Destructive;
    if (const Result<> recorded = mustBeRecorded ? m_context.journal.sync() : Result<>{};
        !recorded) {
        StepChanged change = failed(step, recorded.error());
        conclude(step, change);
        return;
    }
    StepChanged change = attempt(step, stop);
    while (change.state == StepState::Failed && isConnectionTrouble(change.error.code)
           && !stop.stop_requested()) {
        if (const Result<> again = reconnect(stop); !again) {
            announce(HostState::Failed, again.error());
            change = failed(step, again.error());
            break;
        }
        change = attempt(step, stop);
    }
    change.duration = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - started);
    conclude(step, change);
}

void HostWorker::conclude(const Step &step, StepChanged &change)
{
    if (change.state == StepState::Failed && change.error.details.isEmpty())
        change.error.details = QString::fromUtf8(m_tail);
    m_context.journal.append(
        {{QStringLiteral("kind"), QStringLiteral("step")},
         {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
         {QStringLiteral("step"), step.id.value},
         {QStringLiteral("state"), stateKeyword(change.state)},
         {QStringLiteral("exit"), change.exitStatus},
         {QStringLiteral("message"), change.error.message},
         {QStringLiteral("note"), change.note}});
    m_context.emitEvent(change);
    m_context.graph.finish(step, change.state);
}

StepChanged HostWorker::attempt(const Step &step, const std::stop_token &stop)
{
    if (!m_shell || !m_shell->isAlive())
        if (const Result<> connected = connect(stop); !connected)
            return failed(step, connected.error());
    switch (m_context.kind) {
    case RunKind::Apply:
        return step.transfer ? transfer(step, stop) : runInShell(step, applyScript(step), stop);
    case RunKind::DryRun:
        return step.transfer ? ended(step, StepState::CannotKnow)
                             : runInShell(step, checkScript(step), stop);
    case RunKind::Undo:
        return undo(step, stop);
    }
    Q_UNREACHABLE();
}

StepChanged HostWorker::runInShell(const Step &step, const QString &script,
                                   const std::stop_token &stop)
{
    const auto forward = [&](Stream stream) {
        return LineSplitter([this, &step, stream](const QByteArray &lines) {
            keepTail(lines);
            for (const QByteArray &line : lines.split('\n'))
                if (line.startsWith("left alone: "))
                    m_leftAlone.append(QString::fromUtf8(line.mid(12)));
            m_context.emitEvent(StepOutput{step.id, step.host, stream, lines});
        });
    };
    LineSplitter out = forward(Stream::Out);
    LineSplitter err = forward(Stream::Err);
    const auto sink = [&](Stream stream, QByteArrayView bytes) {
        (stream == Stream::Out ? out : err).add(bytes);
    };
    const Result<FragmentResult> result = m_shell->run(script, step.timeLimit, sink, stop);
    out.flush();
    err.flush();
    if (!result)
        return failed(step, result.error());
    const StepState state = m_context.kind == RunKind::DryRun ? stateAfterCheck(result->exitStatus)
                                                              : stateAfterApply(result->exitStatus);
    if (m_context.kind == RunKind::Undo)
        return ended(step, StepState::Undone, result->exitStatus);
    if (state == StepState::Failed)
        return failed(step,
                      {ErrorCode::CommandFailed, failureSentence(step, result->exitStatus), {}},
                      result->exitStatus);
    return ended(step, state, result->exitStatus);
}

StepChanged HostWorker::transfer(const Step &step, const std::stop_token &stop)
{
    const Host *source = m_context.project.host(step.transfer->from);
    Q_ASSERT(source != nullptr);
    std::mutex mutex; // both ends of a transfer talk
    const auto say = [&](const HostId &host, Stream stream, QByteArrayView bytes) {
        const std::lock_guard lock(mutex);
        LineSplitter splitter([&](const QByteArray &lines) {
            keepTail(lines);
            m_context.emitEvent(StepOutput{step.id, host, stream, lines});
        });
        splitter.add(bytes);
        splitter.flush();
    };
    const TransferContext context{
        .target = *m_remote,
        .source = [&] { return m_context.connector.hostFor(m_context.project, *source); },
        .prelude = shellPrelude(m_context.runId),
        .say = say};
    const Result<> done = runTransfer(step, context, stop);
    if (!done)
        return failed(step, done.error());
    return ended(step, step.risk == Risk::ReadOnly ? StepState::Verified : StepState::Applied);
}

StepChanged HostWorker::undo(const Step &step, const std::stop_token &stop)
{
    if (step.fragment.undo.isEmpty())
        return ended(step, StepState::Undone);
    StepChanged change = runInShell(step, undoScript(step), stop);
    if (change.state == StepState::Undone && change.exitStatus != 0)
        return failed(step,
                      {ErrorCode::CommandFailed, failureSentence(step, change.exitStatus), {}},
                      change.exitStatus);
    if (change.state == StepState::Undone && !m_leftAlone.isEmpty()) {
        change.state = StepState::LeftAlone;
        change.note = m_leftAlone.join(QLatin1StringView("; "));
    }
    return change;
}

} // namespace sharewright
