// SPDX-FileCopyrightText: 2026 Sharewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libssh/libssh.h>

#include <QByteArray>

#include "core/base/uniquefd.h"
#include "core/ssh/session.h"

namespace sharewright {

/// One direct-tcpip channel of a jump session, bridged to one end of a socket pair. Non-blocking;
/// the thread of the session only.
class JumpBridge
{
public:
    JumpBridge(SshSession &session, UniqueFd local);
    ~JumpBridge();
    Q_DISABLE_COPY_MOVE(JumpBridge)

    /// SSH_OK, SSH_AGAIN or SSH_ERROR.
    [[nodiscard]] int open(const SshTarget &target);
    /// Carries what can be carried without waiting; true when something was.
    bool carry();
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] QString libraryText() const { return m_session.libraryText(); }
    [[nodiscard]] int localFd() const { return m_local.get(); }
    /// What to poll the local end for.
    [[nodiscard]] short pollEvents() const;

private:
    [[nodiscard]] bool carryIn();
    [[nodiscard]] bool carryOut();
    [[nodiscard]] bool canWriteToChannel() const;

    SshSession &m_session;
    ssh_channel m_channel;
    UniqueFd m_local;
    QByteArray m_toLocal;
    bool m_localEnded = false;
    bool m_over = false;
};

} // namespace sharewright
