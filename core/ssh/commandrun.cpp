// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/commandrun.h"

#include <algorithm>

#include "core/ssh/processkill.h"

namespace sharewright {

namespace {

// A request packet and an argument of execve have limits; long scripts go through standard input.
constexpr qsizetype kLongestBody = 4096;
// A command that is over can leave a daemon behind that keeps its output open.
constexpr std::chrono::seconds kQuietAfterExit{2};

} // namespace

CommandRun::CommandRun(LiveConnection &connection, const RemoteCommand &command)
    : m_connection(connection)
    , m_session(*connection.session)
    , m_command(command)
    , m_process(std::make_unique<RemoteProcess>(m_session, connection.sudo, command.asRoot))
    , m_channel(m_process->channel())
{}

Result<CommandResult> CommandRun::run(const OutputSink &sink, const std::stop_token &stop)
{
    const QByteArray script = m_command.script.toUtf8();
    const bool isPlain = script.size() <= kLongestBody && RemoteProcess::isPlainBody(script);
    if (!isPlain)
        m_pending = script;
    const QByteArray body = isPlain ? script : RemoteProcess::bodyFromInput(script.size());
    if (auto started = m_process->start(body, sink, stop); !started)
        return std::unexpected(started.error());
    if (auto served = feedAndServe(SteadyClock::now() + m_command.timeLimit, stop); !served)
        return endAfter(served.error());
    return m_channel.result();
}

std::unexpected<Error> CommandRun::endAfter(Error error)
{
    if (error.code == ErrorCode::Cancelled)
        m_connection.endLater(std::move(m_process));
    if (error.code == ErrorCode::Timeout) {
        m_process->setSink({});
        endRemotely(m_session, m_connection.sudo, m_process->pid(), m_process->asRoot());
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_command.timeLimit).count();
        error.message =
            tr("A command on %1 took longer than its limit of %n second(s) and was ended.", nullptr,
               static_cast<int>(seconds))
                .arg(m_session.target().label());
    }
    return std::unexpected(std::move(error));
}

bool CommandRun::wantsInput() const
{
    return m_inputOpen && !m_channel.hasExited();
}

void CommandRun::feedOnce(const std::stop_token &stop)
{
    if (m_pending.isEmpty() && m_command.input)
        m_pending = m_command.input();
    // An input that gave up because of a stop has not ended: the receiver must not take what it has
    // for the whole.
    if (m_pending.isEmpty() && stop.stop_requested())
        return;
    if (m_pending.isEmpty()) {
        m_inputOpen = false;
        m_channel.sendEof();
        return;
    }
    const qsizetype written = m_channel.writeSome(m_pending);
    m_inputOpen = written >= 0;
    m_pending.remove(0, std::max<qsizetype>(written, 0));
}

Result<> CommandRun::feedAndServe(Deadline deadline, const std::stop_token &stop)
{
    while (!m_channel.isClosed()) {
        // Once it was stopped the input has given up, and asking it again would be all that this loop does.
        const auto canFeed = [&] {
            return !stop.stop_requested() && wantsInput() && m_channel.writable() > 0;
        };
        if (canFeed()) {
            feedOnce(stop);
            continue;
        }
        const bool hadExited = m_channel.hasExited();
        const Deadline quiet = m_channel.lastNews() + kQuietAfterExit;
        const auto served = m_session.serveUntil(
            [&] { return m_channel.isClosed() || m_channel.hasExited() != hadExited || canFeed(); },
            hadExited ? std::min(deadline, quiet) : deadline, stop);
        if (served)
            continue;
        const bool isQuietEnd = hadExited && served.error().code == ErrorCode::Timeout;
        if (!isQuietEnd || SteadyClock::now() >= deadline)
            return served;
        if (SteadyClock::now() - m_channel.lastNews() >= kQuietAfterExit)
            return {};
    }
    return {};
}

} // namespace sharewright
