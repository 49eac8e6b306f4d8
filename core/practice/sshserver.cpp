// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/sshserver.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <QCoreApplication>

#include "core/practice/sshconnection.h"

namespace sharewright::practice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

std::unexpected<Error> listenFailure()
{
    const QString words = QString::fromLocal8Bit(std::strerror(errno));
    return failure(ErrorCode::Io,
                   Text::tr("A practice host cannot listen on the loopback address 127.0.0.1. "
                            "Check that the loopback network is up and that sockets are allowed."),
                   words);
}

// Descriptors of this process pass to the commands only by intention, and a dead pipe is no reason to die.
void blockBrokenPipe()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

} // namespace

SshServer::SshServer(PracticeWorld &world, QByteArray host, QByteArray password, Key hostKey,
                     Key userKey)
    : m_context{world, std::move(host), std::move(password), std::move(hostKey), std::move(userKey),
                {}}
{}

SshServer::~SshServer()
{
    if (m_listener.isOpen())
        shutdown(m_listener.get(), SHUT_RDWR);
    if (m_acceptor.joinable())
        m_acceptor.join();
    dropConnections();
    for (Client &client : m_clients)
        client.thread.join();
}

Result<> SshServer::listen()
{
    m_listener = Descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *name = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (!m_listener.isOpen() || bind(m_listener.get(), name, size) != 0
        || ::listen(m_listener.get(), 64) != 0 || getsockname(m_listener.get(), name, &size) != 0)
        return listenFailure();
    m_port = ntohs(address.sin_port);
    m_bind.reset(ssh_bind_new());
    const bool processConfig = false;
    ssh_bind_options_set(m_bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &processConfig);
    ssh_key key = m_context.hostKey.release(); // the bind object frees it, once it has it
    if (ssh_bind_options_set(m_bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, key) != SSH_OK) {
        ssh_key_free(key);
        return failure(ErrorCode::Internal, Text::tr("A practice host cannot use its host key."));
    }
    m_acceptor = std::thread([this] { acceptClients(); });
    return {};
}

void SshServer::dropConnections()
{
    const std::scoped_lock lock(m_mutex);
    for (Client &client : m_clients)
        shutdown(client.socket.get(), SHUT_RDWR);
}

void SshServer::forgetEnded()
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_clients.begin(); it != m_clients.end();) {
        if (!it->ended) {
            ++it;
            continue;
        }
        it->thread.join();
        it = m_clients.erase(it);
    }
}

void SshServer::acceptClients()
{
    blockBrokenPipe();
    for (;;) {
        const int socket = accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0 && (errno == EINTR || errno == ECONNABORTED || errno == EMFILE))
            continue;
        if (socket < 0)
            return;
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        forgetEnded();
        const std::scoped_lock lock(m_mutex);
        Client &client = m_clients.emplace_back();
        client.socket = Descriptor(fcntl(socket, F_DUPFD_CLOEXEC, 3));
        client.thread = std::thread([this, socket, &client] { serve(socket, client); });
    }
}

void SshServer::serve(int socket, Client &client)
{
    blockBrokenPipe();
    ssh_session session = ssh_new();
    bool accepted = false;
    {
        // The bind object hands out copies of its key, but not to two threads at once.
        const std::scoped_lock lock(m_mutex);
        accepted =
            session != nullptr && ssh_bind_accept_fd(m_bind.get(), session, socket) == SSH_OK;
    }
    if (accepted) {
        SshConnection connection(m_context, session);
        connection.serve();
        ssh_disconnect(session);
    } else {
        ::close(socket);
    }
    ssh_free(session);
    shutdown(client.socket.get(), SHUT_RDWR);
    client.ended = true;
}

} // namespace sharewright::practice
