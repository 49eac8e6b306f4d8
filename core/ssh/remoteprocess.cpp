// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/remoteprocess.h"

namespace sharewright {

namespace {

// sudo may look up names and PAM may wait before either answers.
constexpr std::chrono::seconds kUsualStartLimit{40};
constexpr qsizetype kPreambleLimit = 16 * 1024;

} // namespace

RemoteProcess::RemoteProcess(SshSession &session, SudoAccess &sudo, bool asRoot)
    : m_session(session)
    , m_sudo(sudo)
    , m_asRoot(asRoot && sudo.isNeeded())
    , m_startLimit(kUsualStartLimit)
    , m_readyToken(MarkerScanner::newToken())
    , m_promptToken(MarkerScanner::newToken())
    , m_out(m_readyToken)
    , m_err(m_readyToken)
    , m_channel(session)
{}

QByteArray RemoteProcess::bodyFromInput(qsizetype size)
{
    return "eval \"$(head -c " + QByteArray::number(size) + ")\"";
}

bool RemoteProcess::isPlainBody(const QByteArray &text)
{
    return !text.contains('\'') && !text.contains('\n') && !text.contains('\\')
           && !text.contains('!');
}

QByteArray RemoteProcess::commandLine(const QByteArray &body) const
{
    const QByteArray ready = MarkerScanner::printCommand(m_readyToken, "$$");
    const QByteArray script =
        ready + ';' + ready + ">&2;LC_ALL=C;PATH=$PATH:/usr/sbin:/sbin;export LC_ALL PATH;" + body;
    if (!m_asRoot)
        return "exec sh -c '" + script + '\'';
    return "exec env LC_ALL=C sudo -k -S -p " + m_promptToken + " sh -c '" + script + '\'';
}

Result<> RemoteProcess::start(const QByteArray &body, OutputSink sink, const std::stop_token &stop)
{
    m_sink = std::move(sink);
    const auto receive = [this](Stream stream, QByteArrayView bytes) { onOutput(stream, bytes); };
    if (auto started =
            m_channel.start(commandLine(body), receive, SteadyClock::now() + m_startLimit, stop);
        !started) {
        return started;
    }
    for (;;) {
        bool isPrompt = false;
        const auto served = m_session.serveUntil(
            [&] {
                isPrompt = takePrompt();
                return isPrompt || isReady() || m_channel.isClosed();
            },
            SteadyClock::now() + m_startLimit, stop);
        if (!served)
            return served;
        if (isPrompt) {
            if (auto answered = answerPrompt(stop); !answered)
                return answered;
        } else if (isReady()) {
            break;
        } else {
            return notStarted();
        }
    }
    m_pid = m_out.scanner.payload().toLongLong();
    if (m_prompts > 0)
        m_sudo.accepted();
    return {};
}

void RemoteProcess::onOutput(Stream stream, QByteArrayView bytes)
{
    Side &side = stream == Stream::Out ? m_out : m_err;
    if (!side.scanner.isFound()) {
        const qsizetype read = side.scanner.feed(bytes, [&side](QByteArrayView early) {
            side.preamble += early.first(std::min(
                early.size(), kPreambleLimit - std::min(kPreambleLimit, side.preamble.size())));
        });
        bytes = bytes.sliced(read);
    }
    if (!bytes.isEmpty() && m_sink)
        m_sink(stream, bytes);
}

bool RemoteProcess::isReady() const
{
    return m_out.scanner.isFound() && m_err.scanner.isFound();
}

bool RemoteProcess::takePrompt()
{
    const qsizetype at = m_err.preamble.indexOf(m_promptToken);
    if (!m_asRoot || at < 0)
        return false;
    m_err.preamble.remove(at, m_promptToken.size());
    ++m_prompts;
    return true;
}

Result<> RemoteProcess::answerPrompt(const std::stop_token &stop)
{
    const auto password = m_sudo.password(m_prompts - 1, stop);
    if (!password)
        return std::unexpected(password.error());
    const Deadline deadline = SteadyClock::now() + m_startLimit;
    // A second line would reach the command instead of sudo.
    const QByteArrayView bytes = password->reveal();
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (auto written =
            m_channel.writeAll(lineEnd < 0 ? bytes : bytes.first(lineEnd), deadline, stop);
        !written)
        return written;
    return m_channel.writeAll("\n", deadline, stop);
}

std::unexpected<Error> RemoteProcess::notStarted()
{
    if (m_asRoot)
        return m_sudo.refusal(m_err.preamble + m_out.preamble, m_prompts);
    return failure(ErrorCode::Protocol,
                   tr("%1 accepted the log-in but did not start a shell. Check the log-in shell of "
                      "user %2 there.")
                       .arg(m_session.target().label(), m_session.target().user),
                   QString::fromUtf8(m_err.preamble + m_out.preamble).trimmed());
}

} // namespace sharewright
