// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include "core/project/project.h"

namespace sharewright::test {

/// One round of keyboard-interactive: what the server asks and what it wants to hear.
struct InteractiveRound {
    QByteArray instruction;
    QList<QByteArray> prompts; ///< none: a round without questions
    QList<QByteArray> answers;
    bool echo = false;
};

/// How the server treats a log-in.
struct LogInScript {
    QByteArray password;            ///< empty: not offered
    QList<InteractiveRound> rounds; ///< empty: not offered
    QString publicKeyFile;          ///< empty: not offered
    bool keyAndPassword = false;    ///< the key alone is not enough
    QByteArray path;                ///< put before PATH of the commands
};

/// An SSH server in this process whose log-in follows a script, for what a real sshd does only with
/// PAM or as root. Any user name is welcome; commands run in a real sh. Single connections in
/// threads of their own.
class ScriptedServer
{
public:
    explicit ScriptedServer(const LogInScript &script);
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString knownHostsFile() const
    {
        return m_directory.filePath(QStringLiteral("known_hosts"));
    }
    /// A project host for user `admin` here.
    [[nodiscard]] Host host() const;

private:
    void acceptConnections(const std::stop_token &over);

    LogInScript m_script;
    QTemporaryDir m_directory;
    quint16 m_port = 0;
    struct Private;
    std::unique_ptr<Private> d;
    std::jthread m_thread;
};

} // namespace sharewright::test
