// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <poll.h>
#include <vector>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

#include <QByteArray>
#include <QList>

#include "core/practice/descriptor.h"

namespace sharewright::practice {

struct ServerContext;

/// One session channel with the command that runs on it: carries bytes between the client's window and the
/// command's pipes, with back-pressure both ways, and reports the exit. Frees its channel in the end.
class ExecChannel
{
public:
    ExecChannel(ServerContext &context, ssh_channel channel, QByteArray user);
    ~ExecChannel();
    ExecChannel(const ExecChannel &) = delete;
    ExecChannel &operator=(const ExecChannel &) = delete;

    /// Adds what this channel waits for; nothing that would have to be sent while the connection is full.
    void addSources(std::vector<pollfd> &sources, bool connectionFull) const;
    /// Moves what can be moved without waiting. False: the connection is to be cut now (a fault struck).
    [[nodiscard]] bool pump(const std::function<bool()> &connectionFull);
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    static int onExec(ssh_session session, ssh_channel channel, const char *command, void *self);
    static int onShell(ssh_session session, ssh_channel channel, void *self);
    static int onEnvironment(ssh_session session, ssh_channel channel, const char *name,
                             const char *value, void *self);
    static void onSignal(ssh_session session, ssh_channel channel, const char *name, void *self);

    [[nodiscard]] int start(const QByteArray &command);
    void pumpInput();
    [[nodiscard]] bool takeInput(); ///< true: there is something to pass on
    [[nodiscard]] bool passInput(); ///< true: the command took some
    void pumpOutput(Descriptor &pipe, bool standardError,
                    const std::function<bool()> &connectionFull);
    void readStatus();
    void reportExit();

    ServerContext &m_context;
    ssh_channel m_channel;
    ssh_channel_callbacks_struct m_callbacks{};
    QByteArray m_user;
    QList<QByteArray> m_environment;
    Descriptor m_in;
    Descriptor m_out;
    Descriptor m_err;
    Descriptor m_status;
    QByteArray m_pendingInput;
    int m_pid = 0;
    int m_waitStatus = 0;
    bool m_started = false;
    bool m_exited = false;
    bool m_exitSent = false;
    bool m_answered = true; ///< the command has said something since its last input
    bool m_struck = false;
    bool m_over = false;
};

} // namespace sharewright::practice
