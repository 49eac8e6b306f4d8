// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/sshconnection.h"

#include <cstring>
#include <poll.h>
#include <vector>

namespace sharewright::practice {

namespace {

constexpr char kUser[] = "admin";
constexpr int kMaxLogins = 6;       ///< sshd's MaxAuthTries
constexpr size_t kMaxChannels = 10; ///< sshd's MaxSessions
constexpr long kHandShakeSeconds = 20;

} // namespace

SshConnection::SshConnection(ServerContext &context, ssh_session session)
    : m_context(context)
    , m_session(session)
{
    m_callbacks.userdata = this;
    m_callbacks.auth_password_function = onPassword;
    m_callbacks.auth_pubkey_function = onPublicKey;
    m_callbacks.channel_open_request_session_function = onChannelOpen;
    ssh_callbacks_init(&m_callbacks);
}

SshConnection::~SshConnection() = default;

int SshConnection::onPassword(ssh_session, const char *user, const char *password, void *self)
{
    auto *connection = static_cast<SshConnection *>(self);
    if (std::strcmp(user, kUser) == 0 && connection->m_context.password == password) {
        connection->m_authenticated = true;
        return SSH_AUTH_SUCCESS;
    }
    ++connection->m_failedLogins;
    return SSH_AUTH_DENIED;
}

int SshConnection::onPublicKey(ssh_session, const char *user, ssh_key_struct *key, char state,
                               void *self)
{
    auto *connection = static_cast<SshConnection *>(self);
    const bool known =
        std::strcmp(user, kUser) == 0
        && ssh_key_cmp(key, connection->m_context.userKey.get(), SSH_KEY_CMP_PUBLIC) == 0;
    if (known && state == SSH_PUBLICKEY_STATE_NONE)
        return SSH_AUTH_SUCCESS; // "this key would do": the client signs next
    if (known && state == SSH_PUBLICKEY_STATE_VALID) {
        connection->m_authenticated = true;
        return SSH_AUTH_SUCCESS;
    }
    ++connection->m_failedLogins;
    return SSH_AUTH_DENIED;
}

ssh_channel SshConnection::onChannelOpen(ssh_session session, void *self)
{
    auto *connection = static_cast<SshConnection *>(self);
    if (!connection->m_authenticated || connection->m_channels.size() >= kMaxChannels)
        return nullptr;
    ssh_channel channel = ssh_channel_new(session);
    if (channel != nullptr)
        connection->m_channels.emplace_back(connection->m_context, channel, kUser);
    return channel;
}

bool SshConnection::handShake()
{
    long seconds = kHandShakeSeconds;
    ssh_options_set(m_session, SSH_OPTIONS_TIMEOUT, &seconds);
    ssh_set_counters(m_session, nullptr, &m_received);
    ssh_set_server_callbacks(m_session, &m_callbacks);
    ssh_set_auth_methods(m_session, SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_PUBLICKEY);
    return ssh_handle_key_exchange(m_session) == SSH_OK;
}

void SshConnection::serve()
{
    if (!handShake())
        return;
    ssh_set_blocking(m_session, 0);
    ssh_event event = ssh_event_new();
    if (event != nullptr && ssh_event_add_session(event, m_session) == SSH_OK) {
        while (waitAndPump(event))
            continue;
        ssh_event_remove_session(event, m_session);
    }
    m_channels.clear();
    ssh_event_free(event);
}

bool SshConnection::isFull() const
{
    return (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
}

bool SshConnection::waitAndPump(ssh_event event)
{
    std::vector<pollfd> sources;
    const bool full = isFull();
    const short writable = full ? POLLOUT : 0;
    sources.push_back({ssh_get_fd(m_session), short(POLLIN | writable), 0});
    for (const ExecChannel &channel : m_channels)
        channel.addSources(sources, full);
    if (poll(sources.data(), sources.size(), -1) < 0)
        return errno == EINTR;
    if (sources.front().revents != 0) {
        if (ssh_event_dopoll(event, 0) == SSH_ERROR || !ssh_is_connected(m_session))
            return false;
    }
    // Reading or writing one channel lets libssh take packets of the others off the socket, and nothing
    // would wake this thread for those: go round until none came.
    for (uint64_t seen = 0; seen != m_received.in_packets;) {
        seen = m_received.in_packets;
        for (ExecChannel &channel : m_channels)
            if (!channel.pump([this] { return isFull(); }))
                return false;
    }
    m_channels.remove_if([](const ExecChannel &channel) { return channel.isOver(); });
    return m_failedLogins < kMaxLogins;
}

} // namespace sharewright::practice
