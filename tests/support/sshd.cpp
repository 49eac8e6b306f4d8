// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshd.h"

#include <csignal>
#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace sharewright::test {

namespace {

QString sshdProgram()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("sshd"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<qint64> childrenOf(qint64 pid)
{
    const QByteArray text =
        readFile(QStringLiteral("/proc/%1/task/%1/children").arg(pid)).trimmed();
    QList<qint64> children;
    for (const QByteArray &word : text.split(' ')) {
        if (!word.isEmpty())
            children.append(word.toLongLong());
    }
    return children;
}

} // namespace

bool makeKey(const QString &file, const QByteArray &passphrase, const QString &type)
{
    return QProcess::execute(QStringLiteral("ssh-keygen"),
                             {QStringLiteral("-q"), QStringLiteral("-t"), type,
                              QStringLiteral("-N"), QString::fromUtf8(passphrase),
                              QStringLiteral("-f"), file})
           == 0;
}

std::unique_ptr<Sshd> Sshd::start(QString *whyNot, const QStringList &configuration)
{
    if (sshdProgram().isEmpty()) {
        *whyNot = QStringLiteral("sshd is not installed here");
        return nullptr;
    }
    std::unique_ptr<Sshd> sshd(new Sshd);
    *whyNot = sshd->prepare(configuration);
    if (whyNot->isEmpty() && !sshd->launch())
        *whyNot = QStringLiteral("sshd did not start: ")
                  + QString::fromLocal8Bit(readFile(sshd->path(QStringLiteral("log"))));
    if (!whyNot->isEmpty())
        return nullptr;
    return sshd;
}

QString Sshd::prepare(const QStringList &configuration)
{
    m_port = freePort();
    if (::getuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // root's sshd insists on it
    if (!makeKey(path(QStringLiteral("host"))) || !makeKey(clientKey())
        || !makeKey(protectedClientKey(), passphrase()))
        return QStringLiteral("ssh-keygen made no keys");
    writeFile(path(QStringLiteral("authorized_keys")),
              readFile(clientKey() + QStringLiteral(".pub"))
                  + readFile(protectedClientKey() + QStringLiteral(".pub")));
    writeFile(knownHostsFile(),
              "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey() + '\n');
    const QStringList lines{
        QStringLiteral("ListenAddress 127.0.0.1"), QStringLiteral("Port %1").arg(m_port),
        QStringLiteral("HostKey ") + path(QStringLiteral("host")),
        QStringLiteral("AuthorizedKeysFile ") + path(QStringLiteral("authorized_keys")),
        QStringLiteral("PidFile none"), QStringLiteral("UsePAM no"), QStringLiteral("UseDNS no"),
        QStringLiteral("StrictModes no"), QStringLiteral("PermitRootLogin yes"),
        QStringLiteral("PermitUserEnvironment yes"), QStringLiteral("PasswordAuthentication no"),
        QStringLiteral("KbdInteractiveAuthentication no"),
        QStringLiteral("MaxStartups 1000:30:2000"),
        // What this machine's user does at each log-in (~/.bashrc) is not tested.
        QStringLiteral("SetEnv HOME=") + path(QStringLiteral("home")),
        QStringLiteral("Subsystem sftp internal-sftp")};
    // sshd takes the first value it sees
    const QStringList all = configuration + lines + penaltyLines();
    writeFile(path(QStringLiteral("config")), all.join(u'\n').toUtf8() + '\n');
    return {};
}

/// sshd since 9.8 shuts out for a while who breaks connections off, as tests do. Earlier ones do not know the word.
QStringList Sshd::penaltyLines() const
{
    const QString line = QStringLiteral("PerSourcePenalties no");
    writeFile(path(QStringLiteral("penalties")),
              (line + QStringLiteral("\nHostKey ") + path(QStringLiteral("host"))).toUtf8() + '\n');
    QProcess check;
    check.start(sshdProgram(),
                {QStringLiteral("-t"), QStringLiteral("-f"), path(QStringLiteral("penalties"))});
    const bool isKnown = check.waitForFinished() && check.exitStatus() == QProcess::NormalExit
                         && check.exitCode() == 0;
    return isKnown ? QStringList{line} : QStringList{};
}

bool Sshd::launch()
{
    m_process.setStandardErrorFile(path(QStringLiteral("log")));
    m_process.start(sshdProgram(), {QStringLiteral("-D"), QStringLiteral("-e"),
                                    QStringLiteral("-f"), path(QStringLiteral("config"))});
    for (int attempt = 0; attempt < 500 && m_process.state() != QProcess::NotRunning; ++attempt) {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (probe.waitForConnected(1000))
            return true;
        m_process.waitForFinished(10);
    }
    return false;
}

Sshd::~Sshd()
{
    for (const qint64 pid : connectionProcesses())
        ::kill(static_cast<pid_t>(pid), SIGCONT);
    signalConnections(SIGKILL);
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

QByteArray Sshd::hostKey() const
{
    const QList<QByteArray> words =
        readFile(path(QStringLiteral("host.pub"))).simplified().split(' ');
    return words.value(0) + ' ' + words.value(1);
}

QString Sshd::hostKeyFingerprint() const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-lf"), path(QStringLiteral("host.pub"))});
    keygen.waitForFinished();
    return QString::fromLatin1(keygen.readAllStandardOutput().split(' ').value(1));
}

Host Sshd::host(const QString &id) const
{
    Host host;
    host.id = HostId(id);
    host.address = QStringLiteral("127.0.0.1");
    host.port = m_port;
    const passwd *user = ::getpwuid(::getuid());
    host.user = QString::fromLocal8Bit(user->pw_name);
    host.identityFile = clientKey();
    return host;
}

QList<qint64> Sshd::connectionProcesses() const
{
    QList<qint64> all;
    for (const qint64 monitor : childrenOf(m_process.processId())) {
        all.append(monitor);
        // As root, the monitor has a child for the user; as a user there is only one process.
        // Commands are children of the latter and are none of ours. OpenSSH 10 calls it sshd-session.
        for (const qint64 child : childrenOf(monitor)) {
            if (readFile(QStringLiteral("/proc/%1/comm").arg(child)).startsWith("sshd"))
                all.append(child);
        }
    }
    return all;
}

void Sshd::signalConnections(int signal) const
{
    for (const qint64 pid : connectionProcesses())
        ::kill(static_cast<pid_t>(pid), signal);
}

} // namespace sharewright::test
