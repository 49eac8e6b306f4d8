// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <QByteArray>

#include "core/base/result.h"
#include "core/practice/descriptor.h"
#include "core/practice/practiceworld.h"

namespace sharewright::practice {

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, KeyDeleter>;

struct BindDeleter {
    void operator()(ssh_bind bind) const { ssh_bind_free(bind); }
};
using Bind = std::unique_ptr<ssh_bind_struct, BindDeleter>;

/// Loses the connection at the n-th piece of work: a command, or the next input of a shell that has
/// answered (so each fragment counts once). Zero: never. Counted over all connections of a host.
class ConnectionFault
{
public:
    void arm(int pieces) { m_left = pieces; }
    /// True when this piece of work is the fatal one.
    [[nodiscard]] bool strikes()
    {
        int left = m_left.load();
        while (left > 0 && !m_left.compare_exchange_weak(left, left - 1))
            continue;
        return left == 1;
    }

private:
    std::atomic<int> m_left{0};
};

/// Who may log in, and what the connections of one host share.
struct ServerContext {
    PracticeWorld &world;
    QByteArray host;
    QByteArray password;
    Key hostKey;
    Key userKey; ///< the public half is enough
    ConnectionFault fault;
};

/// The SSH server of one practice host on a loopback port. One thread accepts, each connection has its own.
class SshServer
{
public:
    SshServer(PracticeWorld &world, QByteArray host, QByteArray password, Key hostKey, Key userKey);
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    /// `port` 0: any free one.
    [[nodiscard]] Result<> listen();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Cuts every connection, as a power cut does.
    void dropConnections();
    [[nodiscard]] ConnectionFault &fault() { return m_context.fault; }

private:
    struct Client {
        Descriptor socket; ///< a second handle, only for shutdown
        std::atomic<bool> ended = false;
        std::thread thread;
    };
    void acceptClients();
    void serve(int socket, Client &client);
    void forgetEnded();

    ServerContext m_context;
    Bind m_bind;
    Descriptor m_listener;
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::mutex m_mutex; ///< guards m_clients
    std::list<Client> m_clients;
};

} // namespace sharewright::practice
