// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/sshshell.h"

#include <algorithm>

#include "core/ssh/processkill.h"

namespace sharewright {

namespace {

constexpr std::chrono::minutes kDefineLimit{1};
constexpr qsizetype kDefineWords = 64 * 1024;

// _sw_run TEXT TOKEN runs a fragment, _sw_define TEXT TOKEN runs text in this very shell; both then
// print the marker with the status on both streams. The subshell stands alone, not in a condition,
// so that `set -e` works in it; an `set -e` of this shell itself is put aside meanwhile, because it
// would end the shell.
constexpr const char *kFraming = R"sh(_sw_end() {
    printf '\036%s:%s\036' "$_sw_token" "$_sw_status"
    printf '\036%s:%s\036' "$_sw_token" "$_sw_status" >&2
}
_sw_run() {
    _sw_text=$1 _sw_token=$2
    set --
    case $- in *e*) _sw_e=-e ;; *) _sw_e=+e ;; esac
    set +e
    (set $_sw_e; eval "$_sw_text") </dev/null
    _sw_status=$?
    _sw_end
    set $_sw_e
}
_sw_define() {
    _sw_text=$1 _sw_token=$2
    set --
    if command eval "$_sw_text" </dev/null; then _sw_status=0; else _sw_status=$?; fi
    _sw_end
}
)sh";

QByteArray quoted(const QString &text)
{
    // One quoted word of any length: the shell's reader does nothing but look for the next quote.
    return '\'' + text.toUtf8().replace("'", "'\\''") + '\'';
}

/// One fragment's output on its way from the channel to the sink.
class Framed
{
public:
    Framed(const QByteArray &token, const OutputSink &sink)
        : m_out(token)
        , m_err(token)
        , m_sink(sink)
    {}

    void take(Stream stream, QByteArrayView bytes)
    {
        MarkerScanner &scanner = stream == Stream::Out ? m_out : m_err;
        const auto pass = [&](QByteArrayView plain) {
            if (!plain.isEmpty() && m_sink)
                m_sink(stream, plain);
        };
        // What a process left in the background prints after the end still belongs to somebody.
        pass(bytes.sliced(scanner.feed(bytes, pass)));
    }
    [[nodiscard]] bool isOver() const { return m_out.isFound() && m_err.isFound(); }
    [[nodiscard]] int status() const { return m_out.payload().toInt(); }
    void flush()
    {
        m_out.finish([&](QByteArrayView plain) { m_sink(Stream::Out, plain); });
        m_err.finish([&](QByteArrayView plain) { m_sink(Stream::Err, plain); });
    }

private:
    MarkerScanner m_out;
    MarkerScanner m_err;
    const OutputSink &m_sink;
};

} // namespace

SshShell::SshShell(std::shared_ptr<LiveConnection> connection, bool asRoot)
    : m_connection(std::move(connection))
    , m_process(std::in_place, *m_connection->session, m_connection->sudo, asRoot)
{}

SshShell::~SshShell()
{
    if (!m_process)
        return;
    const std::lock_guard inUse(m_connection->inUse);
    m_process.reset();
}

Result<std::unique_ptr<RemoteShell>> SshShell::open(std::shared_ptr<LiveConnection> connection,
                                                    bool asRoot, const std::stop_token &stop)
{
    std::unique_ptr<SshShell> shell;
    const std::lock_guard inUse(connection->inUse);
    shell.reset(new SshShell(connection, asRoot));
    if (auto started = shell->start(stop); !started) {
        shell->m_process.reset(); // while the connection is held
        return std::unexpected(started.error());
    }
    return shell;
}

Result<> SshShell::start(const std::stop_token &stop)
{
    if (auto started = m_process->start("exec sh", {}, stop); !started)
        return started;
    return m_process->channel().writeAll(kFraming, SteadyClock::now() + kDefineLimit, stop);
}

bool SshShell::isAlive() const
{
    const std::lock_guard inUse(m_connection->inUse);
    return canRun();
}

bool SshShell::canRun() const
{
    return m_isUsable && m_connection->session->isAlive() && !m_process->channel().isClosed();
}

Result<> SshShell::define(const QString &text, std::stop_token stop)
{
    QByteArray words;
    const auto collect = [&words](Stream, QByteArrayView bytes) {
        words += bytes.first(std::min(bytes.size(), kDefineWords - words.size()));
    };
    const auto result = execute("_sw_define", text, kDefineLimit, collect, stop);
    if (!result) {
        Error error = result.error();
        if (error.details.isEmpty())
            error.details = QString::fromUtf8(words);
        return std::unexpected(error);
    }
    if (result->exitStatus == 0)
        return {};
    return failure(ErrorCode::CommandFailed,
                   tr("The shell on %1 did not take in the functions that the steps need.")
                       .arg(m_connection->session->target().label()),
                   QString::fromUtf8(words));
}

Result<FragmentResult> SshShell::run(const QString &fragment, std::chrono::milliseconds timeLimit,
                                     const OutputSink &sink, std::stop_token stop)
{
    return execute("_sw_run", fragment, timeLimit, sink, stop);
}

Result<FragmentResult> SshShell::execute(const QByteArray &function, const QString &text,
                                         std::chrono::milliseconds timeLimit,
                                         const OutputSink &sink, const std::stop_token &stop)
{
    const QString label = m_connection->session->target().label();
    if (text.contains(QChar::Null)) {
        return failure(
            ErrorCode::InvalidInput,
            tr("A script for %1 contains a NUL character, which no shell can read.").arg(label));
    }
    const std::lock_guard inUse(m_connection->inUse);
    if (!canRun())
        return m_connection->session->lost();
    const QByteArray token = MarkerScanner::newToken();
    Framed framed(token, sink);
    CommandChannel &channel = m_process->channel();
    m_process->setSink([&](Stream stream, QByteArrayView bytes) { framed.take(stream, bytes); });

    const auto begin = SteadyClock::now();
    const Deadline deadline = begin + timeLimit;
    const QByteArray line = function + ' ' + quoted(text) + ' ' + token + '\n';
    Result<> served = channel.writeAll(line, deadline, stop);
    if (served) {
        served = m_connection->session->serveUntil(
            [&] { return framed.isOver() || channel.isClosed(); }, deadline, stop);
    }
    m_process->setSink({});
    if (!served)
        return endAfter(served.error(), timeLimit);
    if (framed.isOver()) {
        const auto took = SteadyClock::now() - begin;
        return FragmentResult{framed.status(),
                              std::chrono::duration_cast<std::chrono::milliseconds>(took)};
    }
    framed.flush();
    m_isUsable = false;
    return failure(
        ErrorCode::ConnectionLost,
        tr("The shell on %1 ended in the middle of a step. Check the machine, then start "
           "again.")
            .arg(label));
}

std::unexpected<Error> SshShell::endAfter(Error error, std::chrono::milliseconds timeLimit)
{
    m_isUsable = false;
    SshSession &session = *m_connection->session;
    if (error.code == ErrorCode::Cancelled)
        m_connection->endLater(m_process->pid(), m_process->asRoot());
    if (error.code == ErrorCode::Timeout) {
        endRemotely(session, m_connection->sudo, m_process->pid(), m_process->asRoot());
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeLimit).count();
        error.message = tr("A step on %1 took longer than its limit of %n second(s) and was ended.",
                           nullptr, static_cast<int>(seconds))
                            .arg(session.target().label());
    }
    return std::unexpected(std::move(error));
}

} // namespace sharewright
