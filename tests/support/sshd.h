// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "core/project/project.h"

namespace sharewright::test {

/// A real sshd on a loopback port with keys and configuration of its own, run as the current user,
/// who may log in with `clientKey()` only. Everything goes when it is destroyed.
class Sshd
{
public:
    /// Starts one and waits until it listens. Null when there is no sshd on this machine: the test
    /// is to skip with `whyNot`. `configuration` holds further lines of sshd_config.
    static std::unique_ptr<Sshd> start(QString *whyNot, const QStringList &configuration = {});
    ~Sshd();
    Q_DISABLE_COPY_MOVE(Sshd)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    /// Private key that may log in; its passphrase-protected twin opens with `passphrase()`.
    [[nodiscard]] QString clientKey() const { return path(QStringLiteral("client")); }
    [[nodiscard]] QString protectedClientKey() const { return path(QStringLiteral("protected")); }
    [[nodiscard]] static QByteArray passphrase() { return QByteArrayLiteral("open sesame"); }
    /// A known_hosts file that vouches for this server.
    [[nodiscard]] QString knownHostsFile() const { return path(QStringLiteral("known_hosts")); }
    /// "ssh-ed25519 AAAA…", and the fingerprint as ssh-keygen prints it.
    [[nodiscard]] QByteArray hostKey() const;
    [[nodiscard]] QString hostKeyFingerprint() const;
    /// A project host that logs in here with the client key.
    [[nodiscard]] Host host(const QString &id = QStringLiteral("web1")) const;

    /// Processes that serve connections now (the sshd below the listening one).
    [[nodiscard]] QList<qint64> connectionProcesses() const;
    /// Sends a signal to all of them.
    void signalConnections(int signal) const;

private:
    Sshd() = default;
    [[nodiscard]] QString prepare(const QStringList &configuration);
    [[nodiscard]] QStringList penaltyLines() const;
    [[nodiscard]] bool launch();

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A new key pair in `file`; true when ssh-keygen made it.
bool makeKey(const QString &file, const QByteArray &passphrase = {},
             const QString &type = QStringLiteral("ed25519"));

} // namespace sharewright::test
