// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ssh/jumpbridge.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace sharewright {

namespace {

constexpr size_t kPiece = 32 * 1024;

} // namespace

JumpBridge::JumpBridge(SshSession &session, UniqueFd local)
    : m_session(session)
    , m_channel(ssh_channel_new(session.handle()))
    , m_local(std::move(local))
{}

JumpBridge::~JumpBridge()
{
    ssh_channel_free(m_channel);
}

int JumpBridge::open(const SshTarget &target)
{
    return ssh_channel_open_forward(m_channel, target.address.toUtf8().constData(), target.port,
                                    "127.0.0.1", 0);
}

bool JumpBridge::canWriteToChannel() const
{
    return !m_localEnded && (m_session.pollEvents() & POLLOUT) == 0
           && ssh_channel_window_size(m_channel) > 0;
}

short JumpBridge::pollEvents() const
{
    return static_cast<short>((canWriteToChannel() ? POLLIN : 0)
                              | (m_toLocal.isEmpty() ? 0 : POLLOUT));
}

bool JumpBridge::carry()
{
    const bool in = carryIn();
    const bool out = !m_over && carryOut();
    return in || out;
}

/// From the jump host to the local end.
bool JumpBridge::carryIn()
{
    bool carried = false;
    for (;;) {
        if (m_toLocal.isEmpty()) {
            std::array<char, kPiece> piece;
            const int got = ssh_channel_read_nonblocking(m_channel, piece.data(), piece.size(), 0);
            if (got <= 0) {
                m_over = got == SSH_ERROR || got == SSH_EOF || ssh_channel_is_eof(m_channel)
                         || ssh_channel_is_closed(m_channel);
                return carried;
            }
            m_toLocal.append(piece.data(), got);
        }
        const auto sent =
            ::send(m_local.get(), m_toLocal.constData(), static_cast<size_t>(m_toLocal.size()),
                   MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0) {
            m_over = errno != EAGAIN && errno != EINTR;
            return carried;
        }
        m_toLocal.remove(0, sent);
        carried = true;
    }
}

/// From the local end to the jump host.
bool JumpBridge::carryOut()
{
    bool carried = false;
    while (canWriteToChannel()) {
        std::array<char, kPiece> piece;
        const size_t room = std::min<size_t>(ssh_channel_window_size(m_channel), piece.size());
        const auto got = ::recv(m_local.get(), piece.data(), room, MSG_DONTWAIT);
        if (got == 0) {
            m_localEnded = true;
            m_over = true;
            return true;
        }
        if (got < 0) {
            m_over = errno != EAGAIN && errno != EINTR;
            return carried;
        }
        if (ssh_channel_write(m_channel, piece.data(), static_cast<uint32_t>(got)) != got) {
            m_over = true; // cannot happen while there is a window; never lose bytes silently
            return carried;
        }
        carried = true;
    }
    return carried;
}

} // namespace sharewright
