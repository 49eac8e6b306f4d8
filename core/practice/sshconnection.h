// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include "core/practice/execchannel.h"
#include "core/practice/sshserver.h"

namespace sharewright::practice {

/// One client's connection, from key exchange to the end; lives on its own thread.
class SshConnection
{
public:
    SshConnection(ServerContext &context, ssh_session session);
    ~SshConnection();
    Q_DISABLE_COPY_MOVE(SshConnection)

    /// Returns when the client has gone or was cut off.
    void serve();

private:
    static int onPassword(ssh_session session, const char *user, const char *password, void *self);
    static int onPublicKey(ssh_session session, const char *user, ssh_key_struct *key, char state,
                           void *self);
    static ssh_channel onChannelOpen(ssh_session session, void *self);

    [[nodiscard]] bool handShake();
    [[nodiscard]] bool waitAndPump(ssh_event event);
    [[nodiscard]] bool isFull() const;

    ServerContext &m_context;
    ssh_session m_session;
    ssh_server_callbacks_struct m_callbacks{};
    ssh_counter_struct m_received{};
    bool m_authenticated = false;
    int m_failedLogins = 0;
    std::list<ExecChannel> m_channels;
};

} // namespace sharewright::practice
