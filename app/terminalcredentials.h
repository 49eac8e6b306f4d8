// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>

#include <QHash>
#include <QString>

#include "core/remote/remotehost.h"

namespace sharewright {

/// Asks on the controlling terminal, echo off. Without a terminal every question is answered "nobody is there". One
/// question at a time; an answer to a sudo or login password serves all hosts with the same user until refused.
class TerminalCredentials : public Credentials
{
public:
    /// Reads the sudo password from the first line of a file (`-`: standard input). Errors: Io; InvalidInput when
    /// others may read the file.
    [[nodiscard]] Result<> readSudoPassword(const QString &path);
    void setSudoPassword(Secret password);
    void setLoginPassword(Secret password);

    std::optional<Secret> secret(const SecretQuestion &question, std::stop_token stop) override;
    HostKeyAnswer hostKey(const HostKeyQuestion &question, std::stop_token stop) override;

private:
    std::mutex m_mutex;
    std::optional<Secret> m_sudoPassword;
    std::optional<Secret> m_loginPassword;
    QHash<QString, Secret> m_answers; ///< by user and kind
};

} // namespace sharewright
