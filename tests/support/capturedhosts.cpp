// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/capturedhosts.h"

#include <QFile>

namespace sharewright {

namespace {

class CapturedHost final : public RemoteHost
{
public:
    CapturedHost(CapturedHosts &hosts, QString name) : m_hosts(hosts), m_name(std::move(name)) {}
    Result<> connectToHost(std::stop_token) override
    {
        if (m_hosts.silent.contains(m_name))
            return failure(ErrorCode::Unreachable, QStringLiteral("No route to %1.").arg(m_name));
        return {};
    }
    Result<CommandResult> run(const RemoteCommand &command, const OutputSink &sink,
                              std::stop_token) override
    {
        sink(Stream::Out, m_hosts.answer(m_name, command.script));
        return CommandResult{.exitStatus = 0, .signal = {}};
    }
    Result<std::unique_ptr<RemoteShell>> openShell(bool, std::stop_token) override
    {
        return failure(ErrorCode::Unsupported, QStringLiteral("captures have no shell"));
    }
    [[nodiscard]] bool isConnected() const override { return true; }
    void disconnectFromHost() override {}

private:
    CapturedHosts &m_hosts;
    QString m_name;
};

} // namespace

void CapturedHosts::forget()
{
    m_all.clear();
    m_heavy.clear();
    m_removals.clear();
}

std::unique_ptr<RemoteHost> CapturedHosts::hostFor(const Project &, const Host &host)
{
    return std::make_unique<CapturedHost>(*this, host.id.value);
}

QByteArray CapturedHosts::answer(const QString &host, const QString &script)
{
    const std::lock_guard lock(m_mutex);
    m_all += host;
    QByteArray text = "SW1 begin 1 0\nSW1 root 0\n" + otherLines.value(host);
    if (script.contains(u"\nsw_gluster_node\n"))
        text +=
            line("pool", pools.value(host, capture(QStringLiteral("healthy-1x3.pool-list.xml"))));
    if (script.contains(u"\nsw_gluster_volume gv0\n")) {
        m_heavy += host;
        text += volumeAnswers.value(host);
    }
    if (script.contains(u"\nsw_gluster_removal gv0 "))
        m_removals += host;
    return text + "SW1 end 0\n";
}

QByteArray CapturedHosts::capture(const QString &name)
{
    QFile file(QStringLiteral(SHAREWRIGHT_SOURCE_DIR "/tests/fixtures/gluster/states/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no capture %s", qPrintable(name));
    return file.readAll();
}

QByteArray CapturedHosts::line(const char *question, const QByteArray &answer)
{
    return QByteArray("SW1 told ") + question + ' ' + QByteArray(answer + "\nrc=0\n").toBase64()
           + '\n';
}

QByteArray CapturedHosts::volumeLines(const QString &state)
{
    return line("volumes", capture(state + QStringLiteral(".volume-info.xml")))
           + line("status", capture(state + QStringLiteral(".volume-status.xml")))
           + line("rebalance", capture(state + QStringLiteral(".rebalance-status.xml")))
           + line("healsummary", capture(state + QStringLiteral(".heal-info-summary.xml")));
}

} // namespace sharewright
