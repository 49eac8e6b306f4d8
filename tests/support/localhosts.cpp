// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/localhosts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

namespace sharewright {

namespace {

/// Feeds input and hands out output of one local process until it ends, its time is up, or it is stopped.
Result<int> pump(QProcess &process, std::chrono::milliseconds limit,
                 const std::function<QByteArray()> &input, const OutputSink &sink,
                 const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    const auto drain = [&] {
        if (const QByteArray out = process.readAllStandardOutput(); !out.isEmpty())
            sink(Stream::Out, out);
        if (const QByteArray err = process.readAllStandardError(); !err.isEmpty())
            sink(Stream::Err, err);
    };
    for (QByteArray bytes; input && !(bytes = input()).isEmpty();) {
        process.write(bytes);
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten(100))
            drain();
    }
    if (!stop.stop_requested()) // an input that gave up has not ended
        process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(20);
        drain();
        const bool stopped = stop.stop_requested();
        if (stopped || timer.elapsed() > limit.count()) {
            process.kill();
            process.waitForFinished();
            return failure(stopped ? ErrorCode::Cancelled : ErrorCode::Timeout,
                           QStringLiteral("ended"));
        }
    }
    drain();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void startShell(QProcess &process, const QString &directory, const QString &script)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SW_ROOT"), directory);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory);
    // As a file: with the runtime in it a script is longer than one argument may be, and standard input has other uses.
    auto *file = new QTemporaryFile(&process);
    if (!file->open() || file->write(script.toUtf8()) < 0 || !file->flush())
        qFatal("%s", qPrintable(file->errorString()));
    process.start(QStringLiteral("/bin/sh"), {file->fileName()});
    process.waitForStarted();
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
        QProcess process;
        startShell(process, m_hosts.directory(m_host), m_prelude + fragment);
        const Result<int> status = pump(process, limit, {}, sink, stop);
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
        QProcess process;
        startShell(process, m_hosts.directory(m_host), command.script);
        const Result<int> status = pump(process, command.timeLimit, command.input, sink, stop);
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
