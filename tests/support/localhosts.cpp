// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/localhosts.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include "tests/support/pipedchild.h"

namespace sharewright {

namespace {

constexpr std::chrono::milliseconds kPatience{20};

using test::PipedChild;

/// Feeds input and hands out output of one local process until it ends, its time is up, or it is stopped.
Result<int> pump(PipedChild &child, std::chrono::milliseconds limit,
                 const std::function<QByteArray()> &input, const OutputSink &sink,
                 const std::stop_token &stop)
{
    const auto output = [&](int stream, const QByteArray &bytes) {
        sink(stream == 2 ? Stream::Err : Stream::Out, bytes);
    };
    const auto end = std::chrono::steady_clock::now() + limit;
    QByteArray pending;
    bool feeds = static_cast<bool>(input);
    if (!feeds)
        child.closeInput();
    while (!child.ended()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, QStringLiteral("ended"));
        if (std::chrono::steady_clock::now() > end)
            return failure(ErrorCode::Timeout, QStringLiteral("ended"));
        if (feeds && pending.isEmpty() && (pending = input()).isEmpty()) {
            feeds = false;
            if (!stop.stop_requested()) // an input that gave up has not ended
                child.closeInput();
        }
        child.exchange(pending, output, kPatience);
        feeds = feeds && child.takesInput();
    }
    pending.clear();
    bool heard = true;
    while (heard) {
        heard = false;
        child.exchange(
            pending,
            [&](int stream, const QByteArray &bytes) {
                heard = true;
                output(stream, bytes);
            },
            std::chrono::milliseconds(0));
    }
    const int status = *child.ended();
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

QByteArrayList environmentOf(const QString &directory)
{
    QByteArrayList variables{"SW_ROOT=" + QFile::encodeName(directory)};
    for (char **variable = environ; *variable != nullptr; ++variable)
        if (!QByteArrayView(*variable).startsWith("SW_ROOT="))
            variables.append(*variable);
    return variables;
}

/// As a file: with the runtime in it a script is longer than one argument may be, and standard input has other uses.
Result<int> runScript(const QString &directory, const QString &script,
                      std::chrono::milliseconds limit, const std::function<QByteArray()> &input,
                      const OutputSink &sink, const std::stop_token &stop)
{
    QTemporaryFile file;
    if (!file.open() || file.write(script.toUtf8()) < 0 || !file.flush())
        qFatal("%s", qPrintable(file.errorString()));
    PipedChild child;
    if (!child.start("/bin/sh", {QFile::encodeName(file.fileName())}, environmentOf(directory),
                     QFile::encodeName(directory)))
        qFatal("/bin/sh does not start");
    return pump(child, limit, input, sink, stop);
}

class LocalShell : public RemoteShell
{
public:
    LocalShell(LocalHosts &hosts, HostId host) : m_hosts(hosts), m_host(std::move(host)) {}

    Result<> define(const QString &text, std::stop_token) override
    {
        m_prelude += text + QLatin1Char('\n');
        return {};
    }
    Result<FragmentResult> run(const QString &fragment, std::chrono::milliseconds limit,
                               const OutputSink &sink, std::stop_token stop) override
    {
        if (m_hosts.losesConnectionNow(m_host)) {
            m_alive = false;
            return failure(ErrorCode::ConnectionLost, QStringLiteral("the connection broke"));
        }
        const Result<int> status =
            runScript(m_hosts.directory(m_host), m_prelude + fragment, limit, {}, sink, stop);
        m_alive = status.has_value();
        if (!status)
            return std::unexpected(status.error());
        return FragmentResult{.exitStatus = *status, .duration = {}};
    }
    bool isAlive() const override { return m_alive; }

private:
    LocalHosts &m_hosts;
    HostId m_host;
    QString m_prelude;
    bool m_alive = true;
};

class LocalHost : public RemoteHost
{
public:
    LocalHost(LocalHosts &hosts, HostId host) : m_hosts(hosts), m_host(std::move(host)) {}

    Result<> connectToHost(std::stop_token) override
    {
        const Result<> connected = m_hosts.connectNow(m_host);
        m_connected = connected.has_value();
        return connected;
    }
    Result<CommandResult> run(const RemoteCommand &command, const OutputSink &sink,
                              std::stop_token stop) override
    {
        const Result<int> status = runScript(m_hosts.directory(m_host), command.script,
                                             command.timeLimit, command.input, sink, stop);
        if (!status)
            return std::unexpected(status.error());
        return CommandResult{.exitStatus = *status, .signal = {}};
    }
    Result<std::unique_ptr<RemoteShell>> openShell(bool, std::stop_token) override
    {
        return std::make_unique<LocalShell>(m_hosts, m_host);
    }
    bool isConnected() const override { return m_connected; }
    void disconnectFromHost() override { m_connected = false; }

private:
    LocalHosts &m_hosts;
    HostId m_host;
    bool m_connected = false;
};

} // namespace

std::unique_ptr<RemoteHost> LocalHosts::hostFor(const Project &, const Host &host)
{
    return std::make_unique<LocalHost>(*this, host.id);
}

void LocalHosts::refuse(const HostId &host, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_refused[host] = error;
}

void LocalHosts::accept(const HostId &host)
{
    const std::lock_guard lock(m_mutex);
    m_refused.erase(host);
}

void LocalHosts::refuseAgain(const HostId &host, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_refusedAgain[host] = error;
}

void LocalHosts::loseConnectionAt(const HostId &host, int fragment)
{
    const std::lock_guard lock(m_mutex);
    m_loseAt[host] = fragment;
}

int LocalHosts::connections(const HostId &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_connections.find(host);
    return it == m_connections.end() ? 0 : it->second;
}

QString LocalHosts::directory(const HostId &host) const
{
    const QString path = m_root + QLatin1Char('/') + host.value;
    QDir().mkpath(path);
    return path;
}

Result<> LocalHosts::connectNow(const HostId &host)
{
    const std::lock_guard lock(m_mutex);
    ++m_connections[host];
    const auto refused = m_refused.find(host);
    if (refused != m_refused.end())
        return std::unexpected(refused->second);
    const auto again = m_refusedAgain.find(host);
    if (again != m_refusedAgain.end() && m_connections[host] > 1)
        return std::unexpected(again->second);
    return {};
}

bool LocalHosts::losesConnectionNow(const HostId &host)
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_loseAt.find(host);
    return at != m_loseAt.end() && --at->second == 0;
}

} // namespace sharewright
